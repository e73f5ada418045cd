/**
 * Bodies that speak for no side: key, then wordings. "!" before a key: its own people are soldiers (a
 * peacekeeping mission). "^" must stand in capitals.
 */
export const ORGANISATIONS = `
un | United Nations, ^UN, UN Secretary-General, United Nations Secretary-General, UN secretary general, UN chief, UN General Assembly, United Nations General Assembly, UN humanitarian coordinator
un-security-council | UN Security Council, United Nations Security Council, Security Council
ohchr | OHCHR, UN Human Rights Office, UN rights office, UN human rights chief, UN rights chief, UN High Commissioner for Human Rights, High Commissioner for Human Rights, UN Human Rights Council, Human Rights Council, United Nations Human Rights Office, Office of the High Commissioner for Human Rights, UN Human Rights Monitoring Mission, HRMMU, UN human rights office
unhcr | UNHCR, UN refugee agency, UN refugee chief, UN High Commissioner for Refugees, United Nations High Commissioner for Refugees, High Commissioner for Refugees
ocha | OCHA, UNOCHA, UN OCHA, Office for the Coordination of Humanitarian Affairs, UN Office for the Coordination of Humanitarian Affairs, UN humanitarian agency, UN humanitarian office, UN humanitarian chief
unicef | UNICEF, United Nations Children's Fund, UN children's agency, UN Children's Fund
who | ^WHO, World Health Organization, World Health Organisation, UN health agency
wfp | WFP, World Food Programme, World Food Program, UN World Food Programme, UN food agency
unrwa | UNRWA, UN Relief and Works Agency, UN agency for Palestinian refugees
iom | ^IOM, International Organization for Migration, International Organisation for Migration, UN migration agency
unfpa | UNFPA, UN Population Fund
undp | UNDP, UN Development Programme
fao | FAO, Food and Agriculture Organization
unesco | UNESCO
unodc | UNODC
un-women | UN Women
iaea | IAEA, International Atomic Energy Agency
!monusco | MONUSCO, MONUC, United Nations Organization Stabilization Mission in the Democratic Republic of the Congo, UN mission in Congo, UN peacekeeping mission in Congo, UN mission in the DRC, UN peacekeeping mission in the DRC, UN stabilization mission in Congo
!minusma | MINUSMA, UN mission in Mali
!minusca | MINUSCA
!misca | MISCA
!unmiss | UNMISS, UNMIS, UN mission in South Sudan, UN Mission in South Sudan
!unamid | UNAMID
!unifil | UNIFIL, United Nations Interim Force in Lebanon, UN Interim Force in Lebanon
!unisfa | UNISFA
!undof | UNDOF
!unficyp | UNFICYP
!unprofor | UNPROFOR
!minustah | MINUSTAH
!unamir | UNAMIR
!unosom | UNOSOM, UNITAF
!onusal | ONUSAL, ONUCA
un-peacekeeping | UN peacekeeping mission, UN peacekeeping force, United Nations peacekeeping mission, UN peacekeeping, UN Department of Peacekeeping Operations
unama | UNAMA, UN Assistance Mission in Afghanistan, UN mission in Afghanistan, United Nations Assistance Mission in Afghanistan
unami | UNAMI, UN Assistance Mission for Iraq
unsmil | UNSMIL
unitams | UNITAMS
eu | ^EU, European Union, European Commission, European Council, European Parliament, EU foreign policy chief
nato | NATO, North Atlantic Treaty Organization, North Atlantic Treaty Organisation
!isaf | ISAF, International Security Assistance Force, Resolute Support
!kfor | KFOR
!us-led-coalition | US-led coalition, global coalition, Combined Joint Task Force, Operation Inherent Resolve
african-union | African Union, ^AU, African Union Commission, AU Commission, Africa CDC
!amisom | AMISOM, ATMIS, AUSSOM
sadc | SADC, Southern African Development Community
!samidrc | SAMIDRC, SAMIM, SADC mission, SADC Mission in the Democratic Republic of Congo, SADC Mission in DRC, SADC Mission in the DRC, Southern African Development Community Mission in the DRC
ecowas | ECOWAS, Economic Community of West African States
!ecomog | ECOMOG, ECOMIG
!eac-regional-force | EACRF, East African Community Regional Force
eac | ^EAC, East African Community
igad | IGAD, Intergovernmental Authority on Development
eccas | ECCAS
!mnjtf | MNJTF, Multinational Joint Task Force
!g5-sahel | G5 Sahel
alliance-of-sahel-states | Alliance of Sahel States
asean | ASEAN, Association of Southeast Asian Nations
arab-league | Arab League, League of Arab States
gcc | ^GCC, Gulf Cooperation Council
oic | ^OIC, Organization of Islamic Cooperation, Organisation of Islamic Cooperation
csto | CSTO, Collective Security Treaty Organization, Collective Security Treaty Organisation
sco | ^SCO, Shanghai Cooperation Organization, Shanghai Cooperation Organisation
cis | ^CIS, Commonwealth of Independent States
osce | OSCE, Organization for Security and Cooperation in Europe, Organisation for Security and Co-operation in Europe, OSCE Special Monitoring Mission, OSCE Minsk Group
council-of-europe | Council of Europe
oas | ^OAS, Organization of American States
icc | ^ICC, International Criminal Court
icj | ^ICJ, International Court of Justice
icty | ICTY
world-bank | World Bank
imf | ^IMF, International Monetary Fund
g7 | G7, Group of Seven
interpol | Interpol
red-cross | ICRC, International Committee of the Red Cross, International Red Cross, Red Cross, IFRC, International Federation of Red Cross and Red Crescent Societies, Red Cross Society, Red Cross and Red Crescent
red-crescent | Red Crescent, Red Crescent Society
msf | MSF, Medecins Sans Frontieres, Doctors Without Borders, Doctors without Borders, Medecins sans Frontieres
hrw | HRW, Human Rights Watch, Africa Watch, Americas Watch, Asia Watch
amnesty | Amnesty International, Amnesty
physicians-for-human-rights | Physicians for Human Rights
mdm | Medecins du Monde, Doctors of the World
save-the-children | Save the Children
nrc | Norwegian Refugee Council, ^NRC
irc | International Rescue Committee
drc-ngo | Danish Refugee Council
oxfam | Oxfam
care | CARE International
world-vision | World Vision
mercy-corps | Mercy Corps
action-against-hunger | Action Against Hunger, Action contre la Faim
caritas | Caritas
islamic-relief | Islamic Relief
world-central-kitchen | World Central Kitchen
handicap-international | Handicap International, Humanity & Inclusion, Humanity and Inclusion
sohr | Syrian Observatory for Human Rights, Syrian Observatory, SOHR, Observatory for Human Rights
snhr | Syrian Network for Human Rights, SNHR
vdc | Violations Documentation Center
white-helmets | White Helmets, Syrian Civil Defence, Syrian Civil Defense, Syria Civil Defence, Syria Civil Defense
acled | ACLED, Armed Conflict Location and Event Data, Armed Conflict Location & Event Data, Armed Conflict Location and Event Data Project, Armed Conflict Location & Event Data Project
ucdp | UCDP, Uppsala Conflict Data Program
airwars | Airwars
iraq-body-count | Iraq Body Count
bellingcat | Bellingcat
isw | Institute for the Study of War, ^ISW
crisis-group | International Crisis Group, Crisis Group
kivu-security-tracker | Kivu Security Tracker
sipri | SIPRI
iiss | IISS
aoav | Action on Armed Violence, AOAV
btselem | B'Tselem
peace-now | Peace Now
yesh-din | Yesh Din
breaking-the-silence | Breaking the Silence
physicians-israel | Physicians for Human Rights Israel
al-mezan | Al Mezan, Al-Mezan Center for Human Rights, Al Mezan Center for Human Rights
pchr | Palestinian Centre for Human Rights, Palestinian Center for Human Rights
al-haq | Al-Haq
mwatana | Mwatana
yemen-data-project | Yemen Data Project
aapp | Assistance Association for Political Prisoners, AAPP
fortify-rights | Fortify Rights
free-burma-rangers | Free Burma Rangers
karen-human-rights-group | Karen Human Rights Group, KHRG
sudan-doctors-network | Sudan Doctors Network, Sudan Doctors' Network, Sudan Doctors Union, Sudan Doctors' Syndicate, Central Committee of Sudan Doctors, Sudanese Doctors' Union
emergency-lawyers | Emergency Lawyers
sudan-resistance-committees | Resistance Committees, El Fasher Resistance Committee, Emergency Response Rooms
yale-hrl | Yale Humanitarian Research Lab, Humanitarian Research Lab
ehrc | Ethiopian Human Rights Commission, EHRC
sas | Small Arms Survey
memorial | Memorial Human Rights Centre, Memorial Human Rights Center
ovd-info | OVD-Info
iran-human-rights | Iran Human Rights, IHRNGO
hrana | HRANA, Human Rights Activists News Agency, Human Rights Activists in Iran
hengaw | Hengaw
landmine-monitor | Landmine Monitor, Landmine Monitor group
halo | HALO Trust
gun-violence-archive | Gun Violence Archive
indepaz | Indepaz
cinep | CINEP
codhes | CODHES
cerac | CERAC
tutela-legal | Tutela Legal, Socorro Juridico
permanent-human-rights-assembly | Permanent Human Rights Assembly
catholic-church | Catholic Church, Roman Catholic Church, Episcopal Conference, Bishops' Conference
clooney | Clooney Foundation
cpj | Committee to Protect Journalists, ^CPJ
rsf-press | Reporters Without Borders, Reporters without Borders, Reporters Sans Frontieres
ifj | International Federation of Journalists
pakistan-institute-for-peace-studies | Pak Institute for Peace Studies, Pakistan Institute for Peace Studies
satp | South Asia Terrorism Portal
edhi | Edhi Foundation, Edhi, Chhipa
long-war-journal | Long War Journal
site | SITE Intelligence Group, SITE Intelligence
humanitarian-organisations | aid agencies, aid agency, aid groups, aid group, aid organizations, aid organisations, humanitarian organizations, humanitarian organisations, humanitarian agencies, relief agencies, aid workers, aid officials, aid sources
rights-groups | human rights groups, human rights group, rights groups, rights group, human rights organizations, human rights organisations, monitoring group, war monitor, human rights activists
civil-society | civil society, civil society groups, civil society organizations, civil society organisations, civil society leader, civil society leaders
ceasefire-commission | ceasefire monitoring mission, Joint Border Committee, General Border Committee, Regional Border Committee
`;
