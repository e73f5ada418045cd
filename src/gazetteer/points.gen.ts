// Made by scripts/build-points.mjs: change that, not this.
/**
 * Places over 15,000 people from GeoNames (geonames.org, CC BY 4.0), sorted: `name|country|latitude|longitude`, the name
 * folded. Names that two places of like size share are left out.
 */
export const POINTS = `a coruna|ES|43.371|-8.396
a estrada|ES|42.689|-8.488
aabenraa|DK|55.044|9.417
aachen|DE|50.777|6.083
aakhen|DE|50.777|6.083
aakra|GH|5.556|-0.197
aalborg|DK|57.048|9.919
aalen|DE|48.838|10.093
aalsmeer|NL|52.259|4.760
aalst|BE|50.936|4.035
aalten|NL|51.925|6.581
aalter|BE|51.090|3.447
aaraou|CH|47.393|8.044
aarau|CH|47.393|8.044
aarhusium|DK|56.157|10.211
aarhus|DK|56.157|10.211
aarschot|BE|50.987|4.837
aaxen|DE|50.777|6.083
abacher|TD|13.829|20.832
abadanas|IR|30.339|48.304
abadana|IR|30.339|48.304
abadano|IR|30.339|48.304
abadeh|IR|31.161|52.651
abaetetuba|BR|-1.718|-48.883
abaete|BR|-19.160|-45.446
abakaliki|NG|6.325|8.114
abakanas|RU|53.716|91.429
abakana|RU|53.716|91.429
abakan|RU|53.716|91.429
abancaius|PE|-13.634|-72.881
abancai|PE|-13.634|-72.881
abancay|PE|-13.634|-72.881
abankajus|PE|-13.634|-72.881
abankaj|PE|-13.634|-72.881
abankay|PE|-13.634|-72.881
abano terme|IT|45.358|11.787
abashiri|JP|44.021|144.270
abasolo|MX|20.450|-101.531
abay|KZ|49.636|72.862
abaza|RU|52.655|90.093
aba|NG|5.107|7.367
abbeville|FR|50.100|1.833
abbiategrasso|IT|45.398|8.917
abbotsford|CA|49.058|-122.253
abbottabad|PK|34.146|73.212
abdanan|IR|32.993|47.420
abdulino|RU|53.700|53.667
abecher|TD|13.829|20.832
abeche|TD|13.829|20.832
abeiro|PT|40.644|-8.646
abengourou|CI|6.730|-3.496
abenguru|CI|6.730|-3.496
abeokuta|NG|7.156|3.345
abepura|ID|-2.596|140.632
aberdare|GB|51.714|-3.449
aberdeen|GB|57.144|-2.098
abergele|GB|53.284|-3.582
aberystwyth|GB|52.415|-4.083
abese|TD|13.829|20.832
abeshe|TD|13.829|20.832
abhar|IR|36.147|49.218
abhayapuri|IN|26.323|90.685
abha|SA|18.216|42.505
abican|CI|5.310|-4.013
abidjan|CI|5.310|-4.013
abidos|BR|-1.917|-55.518
abidzanas|CI|5.310|-4.013
abidzana|CI|5.310|-4.013
abidzans|CI|5.310|-4.013
abidzan|CI|5.310|-4.013
abidzhan|CI|5.310|-4.013
abigano|CI|5.310|-4.013
abijan|CI|5.310|-4.013
abiko|JP|35.867|140.017
abilene|US|32.449|-99.733
abingdon|GB|51.671|-1.283
abington|US|42.105|-70.945
abinsk|RU|44.868|38.157
abiyan|CI|5.310|-4.013
abkha|SA|18.216|42.505
abnub|EG|27.270|31.151
abobo|CI|5.416|-4.016
abodza|NG|9.058|7.495
aboe dhabi|AE|24.467|54.367
abohar|IN|30.145|74.196
aboisso|CI|5.468|-3.207
abome calavi|BJ|6.449|2.356
abomei|BJ|7.183|1.991
abomej kalavi|BJ|6.449|2.356
abomej|BJ|7.183|1.991
abomey calavi|BJ|6.449|2.356
abomey|BJ|7.183|1.991
abome|BJ|7.183|1.991
abomsa|ET|9.983|39.983
abony|HU|47.190|20.005
abou dabi|AE|24.467|54.367
abou el hassan|DZ|36.417|1.196
abou ghraib|IQ|33.306|44.185
abouja|NG|9.058|7.495
abovyan|AM|40.274|44.633
abqaiq|SA|25.937|49.678
abrama|IN|20.859|72.906
abreu e lima|BR|-7.912|-34.903
abreus|CU|22.278|-80.569
abu 'arish|SA|16.969|42.833
abu al matamir|EG|30.910|30.174
abu dhabi|AE|24.467|54.367
abu ghurayb|IQ|33.306|44.185
abu jibeha|SD|11.456|31.229
abu kabir|EG|30.725|31.671
abu qurqas|EG|27.931|30.838
abu road|IN|24.480|72.782
abu tij|EG|27.044|31.319
abu zabad|SD|12.350|29.250
abucay|PH|14.733|120.534
abuca|NG|9.058|7.495
abudza|NG|9.058|7.495
abudzha|NG|9.058|7.495
abudz|NG|9.058|7.495
abugia|NG|9.058|7.495
abugo|NG|9.058|7.495
abuja|NG|9.058|7.495
aburi|GH|5.848|-0.174
abuya|NG|9.058|7.495
abuyog|PH|10.747|125.011
abuzha|NG|9.058|7.495
abu|IN|24.594|72.718
abyek|IR|36.067|50.550
acacias|CO|3.987|-73.758
acajete|MX|19.112|-97.952
acajutla|SV|13.593|-89.828
acambaro|MX|20.030|-100.722
acaponeta|MX|22.494|-105.364
acapulco de juarez|MX|16.863|-99.890
acarau|BR|-2.886|-40.120
acarigua|VE|9.555|-69.196
acatlan de osorio|MX|18.203|-98.049
acatzingo|MX|18.982|-97.784
acayucan|MX|17.950|-94.914
accra|GH|5.556|-0.197
accrington|GB|53.754|-2.359
acdabiya|LY|30.755|20.226
acerra|IT|40.945|14.371
achalciche|GE|41.639|42.983
achalpur|IN|21.257|77.510
achaltsiche|GE|41.639|42.983
achalziche|GE|41.639|42.983
achalzych|GE|41.639|42.983
acharnes|GR|38.083|23.733
achenas|DE|50.777|6.083
acheng|CN|45.545|126.977
achen|DE|50.777|6.083
acheres|FR|48.961|2.069
achern|DE|48.631|8.076
achgabat|TM|37.950|58.383
achhnera|IN|27.178|77.757
achiaman|GH|5.700|-0.333
achim|DE|53.014|9.026
achins'k|RU|56.269|90.499
achinsk|RU|56.269|90.499
achkhabad|TM|37.950|58.383
achkhoy martan|RU|43.190|45.284
achmentampant|IN|23.026|72.587
achtarak|AM|40.299|44.362
achuachapan|SV|13.921|-89.845
aci castello|IT|37.556|15.145
aci catena|IT|37.606|15.142
acinskas|RU|56.269|90.499
acinska|RU|56.269|90.499
acinsk|RU|56.269|90.499
acireale|IT|37.609|15.166
acmer|IN|26.452|74.639
acocks green|GB|52.450|-1.817
acopiara|BR|-6.095|-39.453
acquaviva delle fonti|IT|40.897|16.843
acqui terme|IT|44.676|8.469
acroenus|TR|38.757|30.543
actarkhan|RU|46.350|48.041
actopan|MX|20.270|-98.944
acugi|JP|35.443|139.369
acu|BR|-5.577|-36.909
acworth|US|34.066|-84.678
aczynsk|RU|56.269|90.499
ad damazin|SD|11.789|34.359
ad dana|SY|36.213|36.770
ad darbasiyah|SY|37.073|40.652
ad dasmah|KW|29.365|48.001
ad dawadimi|SA|24.508|44.392
ad dilam|SA|23.991|47.162
ad dilinjat|EG|30.828|30.536
ad dindar|SD|13.200|34.167
ad diwaniyah|IQ|31.993|44.926
ad douiem|SD|14.001|32.312
ad dujayl|IQ|33.847|44.234
adalia|TR|36.908|30.696
adamantina|BR|-21.685|-51.072
adampur|IN|31.432|75.715
adamstaunas|PN|-25.066|-130.101
adamstauno|PN|-25.066|-130.101
adamstaun|PN|-25.066|-130.101
adamstown|PN|-25.066|-130.101
adam|OM|22.376|57.523
adana|TR|37.002|35.329
adane|TR|37.002|35.329
adapazaris|TR|40.781|30.403
adapazari|TR|40.781|30.403
adapazaru|TR|40.781|30.403
adapazary|TR|40.781|30.403
adapazar|TR|40.781|30.403
ada|US|34.775|-96.678
addanki|IN|15.811|79.973
addiet canna|ET|11.267|37.483
addis ababa|ET|9.025|38.747
addis abbaba|ET|9.025|38.747
addis abebae|ET|9.025|38.747
addis abeba|ET|9.025|38.747
addisz abeba|ET|9.025|38.747
adeje|ES|28.123|-16.726
adelaide hills|AU|-34.911|138.707
adelaide|AU|-34.929|138.599
adelanto|US|34.583|-117.409
adelfia|IT|41.003|16.872
adelphi|US|39.003|-76.972
adenas|YE|12.779|45.037
adena|YE|12.779|45.037
adeno|YE|12.779|45.037
aden|YE|12.779|45.037
adh dhayd|AE|25.288|55.882
adhanah|TR|37.002|35.329
adiacium|FR|41.927|8.735
adiake|CI|5.286|-3.304
adiaman|TR|37.764|38.276
adigrat|ET|14.277|39.462
adijamanas|TR|37.764|38.276
adijaman|TR|37.764|38.276
adilabad|IN|19.672|78.536
adilcevaz|TR|38.799|42.732
adirampattinam|IN|10.341|79.379
adis abeba|ET|9.025|38.747
adis abebo|ET|9.025|38.747
adis zemen|ET|12.117|37.783
adityman|TR|37.764|38.276
adiwerna|ID|-6.938|109.132
adiwerno|ID|-6.938|109.132
adiyamanska|TR|37.764|38.276
adiyaman|TR|37.764|38.276
adjadabia|LY|30.755|20.226
adjud|RO|46.100|27.167
adjumani|UG|3.378|31.791
adlershof|DE|52.435|13.548
adler|RU|43.429|39.924
adliswil|CH|47.310|8.525
admiralteisky|RU|59.908|30.285
admiraltejskij|RU|59.908|30.285
ado ekiti|NG|7.623|5.221
ado odo|NG|6.600|2.933
adolfo lopez mateos|MX|19.587|-99.264
adoni|IN|15.628|77.275
adrano|IT|37.664|14.833
adraras|DZ|27.874|-0.294
adrar|DZ|27.874|-0.294
adrian|US|41.898|-84.037
adrogue|AR|-34.800|-58.384
adschdabiya|LY|30.755|20.226
adujaman|TR|37.764|38.276
adur|IN|9.156|76.732
adyjaman|TR|37.764|38.276
adzdabija|LY|30.755|20.226
adzedabija|LY|30.755|20.226
adzhdabija|LY|30.755|20.226
adzhmer|IN|26.452|74.639
adzmeras|IN|26.452|74.639
adzmera|IN|26.452|74.639
adzmer|IN|26.452|74.639
adzope|CI|6.107|-3.862
adzsdabija|LY|30.755|20.226
adzsmir|IN|26.452|74.639
aengelholm|SE|56.243|12.862
af'onkarakhisar|TR|38.757|30.543
affery|CI|6.320|-3.952
affton|US|38.551|-90.333
afgooye|SO|2.138|45.121
afikpo|NG|5.893|7.935
afina|GR|37.979|23.716
afini|GR|37.979|23.716
afiny|GR|37.979|23.716
afionkarakhisar|TR|38.757|30.543
afion|TR|38.757|30.543
afipskiy|RU|44.900|38.843
afjonkarahisaras|TR|38.757|30.543
afjonkarahisara|TR|38.757|30.543
aflou|DZ|34.113|2.102
afogados da ingazeira|BR|-7.751|-37.639
afragola|IT|40.923|14.309
afsin|TR|38.248|36.914
afyonkarahisar|TR|38.757|30.543
afyon|TR|38.757|30.543
afzalgarh|IN|29.394|78.674
afzalpur|IN|17.200|76.360
ag'dam|AZ|39.991|46.927
ag'dash|AZ|40.647|47.474
agadair|MA|30.420|-9.598
agadesas|NE|16.973|7.991
agades|NE|16.973|7.991
agadez|NE|16.973|7.991
agadiras|MA|30.420|-9.598
agadir|MA|30.420|-9.598
agaro|ET|7.850|36.650
agartala|IN|23.836|91.279
agar|IN|23.712|76.016
agban|RU|53.716|91.429
agbor|NG|6.254|6.194
agboville|CI|5.928|-4.213
agcabadi|AZ|40.050|47.459
agdabija|LY|30.755|20.226
agdamas|AZ|39.991|46.927
agdam|AZ|39.991|46.927
agdasas|AZ|40.647|47.474
agdasch|AZ|40.647|47.474
agdash|AZ|40.647|47.474
agdas|AZ|40.647|47.474
agde|FR|43.311|3.476
agdzhabedi|AZ|40.050|47.459
agdzhabedy|AZ|40.050|47.459
agedabia|LY|30.755|20.226
agen|FR|44.200|0.633
ageomura|JP|35.971|139.614
ageoshimo|JP|35.971|139.614
aghajari|IR|30.701|49.831
aghdam|AZ|39.991|46.927
aghdash|AZ|40.647|47.474
aghjabadi|AZ|40.050|47.459
aghsu|AZ|40.570|48.401
agia paraskevi|GR|38.017|23.833
agia varvara|GR|37.989|23.660
agidel'|RU|55.908|53.935
aginskoye|RU|51.100|114.530
agioi anargyroi|GR|38.030|23.724
agios dimitrios|GR|37.933|23.733
agios ioannis rentis|GR|37.965|23.665
agireiri|IS|65.684|-18.088
agiri|TR|39.719|43.051
agmer|IN|26.452|74.639
agnibilekrou|CI|7.131|-3.204
agogo|GH|6.800|-1.082
agoo|PH|16.083|120.100
agoura hills|US|34.136|-118.775
agoura|US|34.143|-118.738
agratala|IN|23.836|91.279
agra|IN|27.183|78.017
agrigento|IT|37.311|13.577
agrinio|GR|38.621|21.408
agri|TR|39.719|43.051
agropoli|IT|40.349|14.991
agryz|RU|56.520|52.994
agsborg|DE|48.372|10.899
agua dulce|MX|18.139|-94.145
agua preta|BR|-8.707|-35.531
agua prieta|MX|31.331|-109.549
aguachica|CO|8.308|-73.617
aguada de pasajeros|CU|22.385|-80.848
aguadas|CO|5.612|-75.456
aguadil'ja|PR|18.427|-67.154
aguadilla|PR|18.427|-67.154
aguadulce|PA|8.242|-80.546
aguai|BR|-22.059|-46.979
aguas belas|BR|-9.111|-37.123
aguas de lindoia|BR|-22.476|-46.633
aguas santas|PT|41.211|-8.587
aguas vermelhas|BR|-15.747|-41.460
aguascalientes|MX|21.882|-102.283
aguaskal'entes|MX|21.882|-102.283
aguaskalentes|MX|21.882|-102.283
aguaskalientes|MX|21.882|-102.283
aguaskaljentesas|MX|21.882|-102.283
aguazul|CO|5.173|-72.547
agudos|BR|-22.469|-48.987
aguilas|ES|37.406|-1.583
aguimes|ES|27.905|-15.446
agulu|NG|6.100|7.061
agury|TR|39.719|43.051
agustin codazzi|CO|10.037|-73.236
agvadila|PR|18.427|-67.154
agvaskalijentes|MX|21.882|-102.283
ahalcihe|GE|41.639|42.983
ahalciho|GE|41.639|42.983
ahaltihe|GE|41.639|42.983
ahar|IR|38.477|47.070
ahaus|DE|52.079|7.013
ahene|DE|50.777|6.083
ahfir|MA|34.954|-2.100
ahhaltsihhe|GE|41.639|42.983
ahiska|GE|41.639|42.983
ahlat|TR|38.749|42.480
ahlen|DE|51.763|7.889
ahmadabadas|IN|23.026|72.587
ahmadabado|IN|23.026|72.587
ahmadabad|IN|23.026|72.587
ahmadbayli|AZ|39.879|48.399
ahmadnagar|IN|19.095|74.738
ahmadobod|IN|23.026|72.587
ahmadpur east|PK|29.143|71.260
ahmadpur sial|PK|30.675|71.748
ahmedabad|IN|23.026|72.587
ahmednagar|IN|19.095|74.738
ahmedpur east|PK|29.143|71.260
ahras|TR|39.719|43.051
ahraura|IN|25.016|83.033
ahrensburg|DE|53.675|10.226
ahuachapan|SV|13.921|-89.845
ahvazas|IR|31.319|48.684
ahvaza|IR|31.319|48.684
ahvazo|IR|31.319|48.684
ahvaz|IR|31.319|48.684
ahvoz|IR|31.319|48.684
ahwaz|IR|31.319|48.684
aiacciu|FR|41.927|8.735
aibak|AF|36.265|68.016
aichach|DE|48.458|11.134
aidinas|TR|37.845|27.840
aidinion|TR|37.845|27.840
aidinio|TR|37.845|27.840
aidin|YE|12.779|45.037
aidzhal|IN|23.729|92.718
aigaleo|GR|37.983|23.683
aigio|GR|38.249|22.082
aijal|IN|23.729|92.718
aiken|US|33.560|-81.720
aileou|TL|-8.728|125.566
aileu|TL|-8.728|125.566
aimand|IN|22.553|72.955
aimores|BR|-19.496|-41.064
ain arnat|DZ|36.187|5.313
ain beida|DZ|35.796|7.393
ain bessem|DZ|36.293|3.673
ain defla|DZ|36.264|1.968
ain el bya|DZ|35.804|-0.302
ain fakroun|DZ|35.971|6.874
ain kercha|DZ|35.925|6.695
ain oussera|DZ|35.451|2.906
ain sefra|DZ|32.750|-0.583
ain smara|DZ|36.267|6.501
ain sukhna|EG|29.600|32.317
ain taya|DZ|36.793|3.287
ain temouchent|DZ|35.297|-1.140
ain touta|DZ|35.377|5.900
aine beida|DZ|35.796|7.393
aine temouchent|DZ|35.297|-1.140
aioi|JP|34.804|134.468
airoli|IN|19.151|72.996
ais de provenca|FR|43.528|5.450
aistala|IN|23.180|88.580
aiud|RO|46.310|23.721
aix an provans|FR|43.528|5.450
aix en provence|FR|43.528|5.450
aix les bains|FR|45.692|5.909
aizal|IN|23.729|92.718
aizavlis|IN|23.729|92.718
aizawl|IN|23.729|92.718
aizol|IN|23.729|92.718
aizwal|IN|23.729|92.718
ajacas|FR|41.927|8.735
ajaccio|FR|41.927|8.735
ajacciu|FR|41.927|8.735
ajachcho|FR|41.927|8.735
ajacho|FR|41.927|8.735
ajacio|FR|41.927|8.735
ajakucas|PE|-13.159|-74.223
ajakucho|PE|-13.159|-74.223
ajakuco|PE|-13.159|-74.223
ajalpan|MX|18.379|-97.259
ajaltsije|GE|41.639|42.983
ajaokuta|NG|7.562|6.655
ajarthala|IN|23.836|91.279
ajax|CA|43.850|-79.033
aja|EG|30.942|31.290
ajdabiyah|LY|30.755|20.226
ajdabiya|LY|30.755|20.226
ajdin|TR|37.845|27.840
ajdun|TR|37.845|27.840
ajdyn|TR|37.845|27.840
ajka|HU|47.102|17.559
ajleu|TL|-8.728|125.566
ajman|AE|25.411|55.435
ajmer|IN|26.452|74.639
ajnala|IN|31.845|74.763
ajodhya|IN|26.799|82.205
ajra|IN|16.116|74.211
ajzol|IN|23.729|92.718
akaba|JO|29.527|35.008
akabe|JO|29.527|35.008
akademgorodok|RU|54.852|83.106
akademicheskoe|RU|60.014|30.395
akalkot|IN|17.525|76.206
akaltara|IN|22.025|82.426
akarigua|VE|9.555|-69.196
akarigva|VE|9.555|-69.196
akashi|JP|34.633|134.983
akasis|JP|34.633|134.983
akasi|JP|34.633|134.983
akasyi|JP|34.633|134.983
akbarabad|IR|29.246|52.779
akbou|DZ|36.458|4.535
akcaabat|TR|41.021|39.571
akcakale|TR|36.711|38.947
akcakoca|TR|41.087|31.116
akdagmadeni|TR|39.660|35.884
akdash|AZ|40.647|47.474
akersberga|SE|59.479|18.300
akesu|CN|41.184|80.279
aketi|CD|2.739|23.783
akhalcikhe|GE|41.639|42.983
akhalts'ikhe|GE|41.639|42.983
akhaltsikhe|GE|41.639|42.983
akhaltsikh|GE|41.639|42.983
akhaltsykha|GE|41.639|42.983
akhaltsykhe|GE|41.639|42.983
akheng|CN|45.545|126.977
akhen|DE|50.777|6.083
akhisar|TR|38.919|27.840
akhmadabad|IN|23.026|72.587
akhmedabad|IN|23.026|72.587
akhmim|EG|26.562|31.745
akhsu|AZ|40.570|48.401
akhtau|KZ|43.650|51.167
akhtubinsk|RU|48.280|46.172
akhtyrskiy|RU|44.855|38.303
akhvaz|IR|31.319|48.684
akim oda|GH|5.927|-0.986
akirejri|IS|65.684|-18.088
akisgran|DE|50.777|6.083
akividu|IN|16.582|81.381
aki|JP|33.500|133.900
akjurejri|IS|65.684|-18.088
akkarampalle|IN|13.650|79.420
akkol'|KZ|53.296|69.600
akkrae|GH|5.556|-0.197
akkra|GH|5.556|-0.197
aklera|IN|24.413|76.567
akmola|KZ|51.180|71.446
akmolinsk|KZ|51.180|71.446
akola|IN|20.710|76.998
akonolinga|CM|3.767|12.250
akora|PK|34.003|72.126
akoso|CN|41.184|80.279
akot|IN|21.096|77.059
akouda|TN|35.869|10.565
akoupe|CI|6.384|-3.888
akourefri|IS|65.684|-18.088
akrao|GH|5.556|-0.197
akron|US|41.081|-81.519
aksarai|TR|38.373|34.025
aksarajus|TR|38.373|34.025
aksaraj|TR|38.373|34.025
aksaray|TR|38.373|34.025
aksay|RU|47.258|39.867
aksehir|TR|38.358|31.416
aksou|CN|41.184|80.279
aksu|CN|41.184|80.279
aktaou|KZ|43.650|51.167
aktauskiy|KZ|43.650|51.167
aktau|KZ|43.650|51.167
aktav|KZ|43.650|51.167
aktioube|KZ|50.280|57.207
aktiube|KZ|50.280|57.207
aktiubinsk|KZ|50.280|57.207
aktobe|KZ|50.280|57.207
aktoebe|KZ|50.280|57.207
aktubinsk|KZ|50.280|57.207
aktyubinsk|KZ|50.280|57.207
akuce|NG|7.253|5.193
akuereyri|IS|65.684|-18.088
akune|JP|32.017|130.200
akureiris|IS|65.684|-18.088
akurejri|IS|65.684|-18.088
akureyrar|IS|65.684|-18.088
akureyri|IS|65.684|-18.088
akure|NG|7.253|5.193
akusaraj|TR|38.373|34.025
aku|NG|6.709|7.318
akwanga|NG|8.911|8.407
akwatia|GH|6.040|-0.809
akwizgran|DE|50.777|6.083
akyazi|TR|40.685|30.622
al 'amarah|IQ|31.836|47.145
al 'ayyat|EG|29.620|31.258
al 'ayzariyah|PS|31.771|35.269
al 'aziziyah|IQ|32.909|45.064
al 'ula|SA|26.609|37.923
al abyar|LY|32.190|20.597
al ahmadi|KW|29.077|48.084
al ain|AE|24.192|55.761
al bab|SY|36.371|37.516
al badari|EG|26.993|31.416
al bahah|SA|20.013|41.468
al bajur|EG|30.430|31.037
al balyana|EG|26.236|32.003
al basrah al qadimah|IQ|30.503|47.815
al battaliyah|SA|25.433|49.633
al bawiti|EG|28.349|28.866
al bayda'|LY|32.763|21.755
al bayda|YE|13.985|45.573
al birah|PS|31.910|35.216
al bukayriyah|SA|26.144|43.659
al burayj|PS|31.439|34.403
al buraymi|OM|24.251|55.793
al fahahil|KW|29.082|48.130
al fallujah|IQ|33.349|43.786
al farwaniyah|KW|29.277|47.959
al fashn|EG|28.824|30.899
al faw|IQ|29.974|48.473
al fayyum|EG|29.310|30.842
al fintas|KW|29.174|48.121
al fqih ben calah|MA|32.502|-6.688
al fujayrah|AE|25.116|56.341
al hamdaniya|IQ|36.271|43.378
al hamul|EG|31.311|31.148
al harak|SY|32.749|36.310
al harithah|IQ|30.585|47.761
al hasaheisa|SD|14.753|33.298
al hasakah|SY|36.502|40.748
al hawamidiyah|EG|29.900|31.250
al hawatah|SD|13.417|34.633
al hayy|IQ|32.174|46.043
al hazm|YE|16.164|44.777
al hilaliyya|SD|14.940|33.234
al hillah|IQ|32.464|44.420
al hindiyah|IQ|32.547|44.228
al hoceima|MA|35.252|-3.937
al hudaydah|YE|14.798|42.955
al hufuf|SA|25.365|49.565
al ibrahimiyah|EG|30.719|31.563
al jadid|LY|27.050|14.400
al jahra'|KW|29.337|47.658
al jammaliyah|EG|31.181|31.865
al jawf|LY|24.199|23.291
al jubayhah|JO|32.011|35.898
al jubayl|SA|27.011|49.658
al jumum|SA|21.617|39.698
al khaburah|OM|23.989|57.098
al khafji|SA|28.439|48.491
al khankah|EG|30.210|31.368
al kharijah|EG|25.451|30.546
al khawr|QA|25.684|51.506
al khums|LY|32.649|14.262
al kiswah|SY|33.358|36.242
al kut|IQ|32.513|45.818
al liwa'|OM|24.536|56.566
al mahallah al kubra|EG|30.971|31.167
al mahbulah|KW|29.145|48.130
al manaqil|SD|14.246|32.989
al manqaf|KW|29.096|48.133
al manshah|EG|26.477|31.803
al mansurah|EG|31.036|31.381
al manzalah|EG|31.158|31.936
al marj|LY|32.488|20.832
al marsa|TN|36.878|10.325
al matariyah|EG|31.183|32.031
al mawsil al jadidah|IQ|36.333|43.106
al mayadin|SY|35.020|40.452
al mijlad|SD|11.033|27.733
al minya|EG|28.110|30.750
al miqdadiyah|IQ|33.979|44.937
al mishkhab|IQ|31.804|44.489
al mithnab|SA|25.860|44.222
al mubarraz|SA|25.410|49.581
al muharraq|BH|26.257|50.612
al mukalla|YE|14.542|49.124
al munayzilah|SA|25.383|49.667
al musayyib|IQ|32.779|44.290
al qadarif|SD|14.035|35.383
al qanatir al khayriyah|EG|30.193|31.137
al qanayat|EG|30.619|31.461
al qararah|PS|31.374|34.341
al qaryatayn|SY|34.230|37.241
al qatif|SA|26.521|50.025
al qitena|SD|14.865|32.367
al qubbah|LY|32.762|22.242
al qurayn|EG|30.616|31.735
al qusiyah|EG|27.440|30.818
al qutayfah|SY|33.738|36.601
al wajh|SA|26.246|36.452
al wakrah|QA|25.172|51.603
al wasitah|EG|29.338|31.206
al yamun|PS|32.486|35.230
al'basete|ES|38.994|-1.856
al'kala de ehnares|ES|40.482|-3.360
al'kala de enares|ES|40.482|-3.360
al'khesiras|ES|36.133|-5.451
al'kobendas|ES|40.547|-3.642
al'korkon|ES|40.346|-3.825
al'merija|ES|36.838|-2.460
al'meri|ES|36.838|-2.460
al'met'evsk|RU|54.904|52.315
al'met'yevo|RU|54.904|52.315
al'met'yevsk|RU|54.904|52.315
al'tona|DE|53.550|9.933
ala'er|CN|40.542|81.266
alabaster|US|33.244|-86.816
alabel|PH|6.102|125.290
alaborg|DK|57.048|9.919
alacant|ES|38.345|-0.481
alaca|TR|40.168|34.843
alachouela|CR|10.016|-84.212
alachuela|CR|10.016|-84.212
alafaya|US|28.564|-81.211
alaghsas|NE|17.019|8.017
alagir|RU|43.042|44.222
alagoa grande|BR|-7.158|-35.630
alagoin'jas|BR|-12.136|-38.419
alagoinhas|BR|-12.136|-38.419
alagoinjasas|BR|-12.136|-38.419
alahabadas|IN|25.445|81.843
alaia|TR|36.544|32.000
alaiye|TR|36.544|32.000
alajuela|CR|10.016|-84.212
alakanto|ES|38.345|-0.481
alakhuehla|CR|10.016|-84.212
alamar|CU|23.158|-82.278
alameda|US|37.765|-122.242
alaminos|PH|14.064|121.246
alamogordo|US|32.900|-105.960
alan'ja|TR|36.544|32.000
alana|TR|36.544|32.000
alandi|IN|18.678|73.899
alandoor|IN|13.002|80.206
alandur|IN|13.002|80.206
aland|IN|17.564|76.569
alangayam|IN|12.622|78.752
alangulam|IN|8.864|77.499
alanija|TR|36.544|32.000
alanja|TR|36.544|32.000
alanya|TR|36.544|32.000
alapalli|IN|9.490|76.326
alapayevsk|RU|57.852|61.696
alapli|TR|41.181|31.385
alapolai|IN|9.490|76.326
alappula|IN|9.490|76.326
alappuzha|IN|9.490|76.326
alapulai|IN|9.490|76.326
alaquas|ES|39.456|-0.461
alarixe|EG|31.132|33.798
alarobia|MG|-18.967|47.733
alasehir|TR|38.351|28.517
alatyr'|RU|54.842|46.581
alaxuela|CR|10.016|-84.212
alaya|TR|36.544|32.000
alba iulia|RO|46.067|23.583
alba julija|RO|46.067|23.583
albacete|ES|38.994|-1.856
albacet|ES|38.994|-1.856
albal|ES|39.400|-0.417
albano laziale|IT|41.727|12.659
albardon|AR|-31.437|-68.526
albasete|ES|38.994|-1.856
alba|IT|44.700|8.035
albemarle|US|35.350|-80.200
albenga|IT|44.050|8.218
albert lea|US|43.648|-93.368
albertslund|DK|55.657|12.364
albignasego|IT|45.347|11.868
albi|FR|43.930|2.148
alblasserdam|NL|51.866|4.661
albolote|ES|37.231|-3.655
alborada jaltenco|MX|19.662|-99.069
alboraya|ES|39.500|-0.350
alborg|DK|57.048|9.919
albstadt|DE|48.216|9.026
albu kamal|SY|34.452|40.919
albufeira|PT|37.088|-8.250
albuquerque|US|35.084|-106.651
albury|AU|-36.075|146.924
alcabideche|PT|38.734|-9.409
alcala de guadaira|ES|37.338|-5.840
alcala de henares|ES|40.482|-3.360
alcala la real|ES|37.461|-3.923
alcalde diaz|PA|9.120|-79.556
alcamo|IT|37.978|12.965
alcaniz|ES|41.050|-0.133
alcantarilla|ES|37.969|-1.217
alcazar de san juan|ES|39.390|-3.208
alcher|DZ|36.752|3.042
alchesirasas|ES|36.133|-5.451
alchethiras|ES|36.133|-5.451
alchevs'k|UA|48.469|38.817
alchevskoe|UA|48.469|38.817
alchevsk|UA|48.469|38.817
alchezira|ES|36.133|-5.451
alcobendas|ES|40.547|-3.642
alcorconum|ES|40.346|-3.825
alcorcon|ES|40.346|-3.825
alcovendae|ES|40.547|-3.642
alcoy|ES|38.705|-0.474
alcudia|ES|39.853|3.121
aldaia|ES|39.466|-0.460
aldan|RU|58.610|125.396
alderetes|AR|-26.817|-65.133
aldershot|GB|51.248|-0.764
aldine|US|29.932|-95.380
aldridge|GB|52.605|-1.917
alegrete|BR|-29.783|-55.792
alegre|BR|-20.764|-41.533
alegsandiri|EG|31.216|29.955
aleg|MR|17.053|-13.913
alehandriya|EG|31.216|29.955
aleixandria|EG|31.216|29.955
alejandria|EG|31.216|29.955
aleksandria|EG|31.216|29.955
aleksandrii|EG|31.216|29.955
aleksandrija|EG|31.216|29.955
aleksandrij|EG|31.216|29.955
aleksandrio|EG|31.216|29.955
aleksandriya|EG|31.216|29.955
aleksandrje|EG|31.216|29.955
aleksandrovskoye|RU|44.714|43.001
aleksandrovsk|UA|47.823|35.190
aleksandrov|RU|56.395|38.712
aleksandrow lodzki|PL|51.820|19.304
aleksandryjo|EG|31.216|29.955
aleksin|RU|54.505|37.067
aleksotas|LT|54.880|23.908
alem paraiba|BR|-21.888|-42.704
alencon|FR|48.433|0.083
alenquer|BR|-1.942|-54.738
alepas|SY|36.201|37.161
alepo|SY|36.201|37.161
aleppe|SY|36.201|37.161
aleppi|IN|9.490|76.326
aleppo|SY|36.201|37.161
aleppu|SY|36.201|37.161
aleshtar|IR|33.864|48.263
alessandria|EG|31.216|29.955
alesund|NO|62.472|6.155
ales|FR|44.125|4.081
aletai|CN|47.849|88.134
alexandreia|EG|31.216|29.955
alexandria|EG|31.216|29.955
alexandrie|EG|31.216|29.955
alexandroupoli|GR|40.850|25.876
aleysk|RU|52.493|82.782
alfafar|ES|39.417|-0.383
alfeld|DE|51.984|9.820
alfenas|BR|-21.429|-45.947
alfortville|FR|48.806|2.420
alfreton|GB|53.098|-1.384
alfter|DE|50.733|7.017
algeciras|ES|36.133|-5.451
algecires|ES|36.133|-5.451
algeirsborg|DZ|36.752|3.042
algemesi|ES|39.190|-0.436
algeri|DZ|36.752|3.042
algero|DZ|36.752|3.042
alger|DZ|36.752|3.042
algesiras|ES|36.133|-5.451
algesires|ES|36.133|-5.451
alges|PT|38.702|-9.229
algete|ES|40.597|-3.497
alghero|IT|40.560|8.320
algiers|DZ|36.752|3.042
algier|DZ|36.752|3.042
algir|DZ|36.752|3.042
algonquin|US|42.166|-88.294
algorta|ES|43.349|-3.009
alhama de murcia|ES|37.851|-1.425
alhambra|US|34.095|-118.127
alhaurin de la torre|ES|36.664|-4.561
alhaurin el grande|ES|36.643|-4.687
alibag|IN|18.648|72.876
alicante|ES|38.345|-0.481
alicanti|ES|38.345|-0.481
alicant|ES|38.345|-0.481
alice springs|AU|-23.697|133.884
alice|US|27.752|-98.070
alicia|PH|16.779|121.697
aliganj|IN|27.494|79.171
aligarh|IN|27.881|78.075
aligarkh|IN|27.881|78.075
aligudarz|IR|33.401|49.695
alikante|ES|38.345|-0.481
alimos|GR|37.910|23.724
alingsas|SE|57.930|12.533
aliso viejo|US|33.565|-117.727
alita|LT|54.396|24.041
alitos|LT|54.396|24.041
alitous|LT|54.396|24.041
alitus|LT|54.396|24.041
aliwal north|ZA|-30.694|26.711
aljaraque|ES|37.270|-7.023
aljer|DZ|36.752|3.042
aljir|DZ|36.752|3.042
alkala de enares|ES|40.482|-3.360
alkala de henaresas|ES|40.482|-3.360
alkala nte enares|ES|40.482|-3.360
alkhesiras|ES|36.133|-5.451
alkmaar|NL|52.632|4.749
alkobendasas|ES|40.547|-3.642
alkobendas|ES|40.547|-3.642
alkorkonas|ES|40.346|-3.825
alkorkono|ES|40.346|-3.825
alkorkon|ES|40.346|-3.825
allada|BJ|6.665|2.151
allahabad|IN|25.445|81.843
allakhabad|IN|25.445|81.843
allanridge|ZA|-27.754|26.644
allapattah|US|25.815|-80.224
allapuza|IN|9.490|76.326
allauch|FR|43.336|5.482
allen park|US|42.258|-83.211
allendale|US|42.972|-85.954
allentown|US|40.608|-75.490
allen|US|33.103|-96.671
alleppey|IN|9.490|76.326
alleppi|IN|9.490|76.326
alliance|US|40.915|-81.106
allison park|US|40.560|-79.959
alloa|GB|56.116|-3.790
allschwil|CH|47.551|7.536
almaato|KZ|43.257|76.929
almada|PT|38.679|-9.157
almansa|ES|38.869|-1.097
almassora|ES|39.947|-0.063
almata|KZ|43.257|76.929
almati|KZ|43.257|76.929
almato|KZ|43.257|76.929
almaty|KZ|43.257|76.929
alma|CA|48.550|-71.649
almeirim|BR|-1.523|-52.582
almelo|NL|52.357|6.662
almenara|BR|-16.184|-40.694
almendralejo|ES|38.683|-6.407
almere stad|NL|52.370|5.214
almeria|ES|36.838|-2.460
almerija|ES|36.838|-2.460
almerio|ES|36.838|-2.460
almetjevsk|RU|54.904|52.315
almetyevsk|RU|54.904|52.315
almirante tamandare|BR|-25.325|-49.310
almonte|ES|37.265|-6.517
almoradi|ES|38.109|-0.792
almora|IN|29.597|79.659
almozara|ES|41.661|-0.902
almpa ioulia|RO|46.067|23.583
almpornk|DK|57.048|9.919
almunecar|ES|36.734|-3.691
alnavar|IN|15.427|74.741
alofis|NU|-19.055|-169.918
alofi|NU|-19.055|-169.918
alofo|NU|-19.055|-169.918
aloha|US|45.494|-122.867
along|IN|28.170|94.801
alor gajah|MY|2.380|102.209
alor setaras|MY|6.121|100.360
alor setar|MY|6.121|100.360
alor star|MY|6.121|100.360
alotenango|GT|14.480|-90.808
alot|IN|23.763|75.557
alpharetta|US|34.075|-84.294
alphen aan den rijn|NL|52.129|4.655
alpignano|IT|45.093|7.524
alquizar|CU|22.805|-82.584
alsdorf|DE|50.877|6.164
alsfeld|DE|50.752|9.271
alsip|US|41.669|-87.739
alt hohenschoenhausen|DE|52.546|13.501
alt hohenschonhausen|DE|52.546|13.501
alta gracia|AR|-31.653|-64.428
altadena|US|34.190|-118.131
altagracia de orituco|VE|9.860|-66.381
altaj|CN|47.849|88.134
altamonte springs|US|28.661|-81.366
altamont|US|42.207|-121.737
altamura|IT|40.827|16.550
altarad|RO|46.183|21.317
altay|CN|47.849|88.134
altdorf|DE|49.386|11.357
altea|ES|38.599|-0.051
altena|DE|51.295|7.673
altenburg|DE|50.988|12.437
altepexi|MX|18.370|-97.300
altglienicke|DE|52.411|13.536
altno|DE|53.550|9.933
alto barinas|VE|8.593|-70.226
alto lucero|MX|20.954|-97.442
altona meadows|AU|-37.884|144.784
altona|DE|53.550|9.933
altos|BR|-5.038|-42.460
altotonga|MX|19.766|-97.245
altrincham|GB|53.388|-2.348
altstadt nord|DE|50.939|6.958
altstadt sud|DE|50.933|6.960
altuf'yevskiy|RU|55.883|37.583
altus|US|34.638|-99.334
alum rock|US|37.366|-121.827
alur setar|MY|6.121|100.360
alushta|UA|44.677|34.410
aluva|IN|10.108|76.352
alvand|IR|36.319|49.168
alvaras|IN|27.562|76.625
alvares machado|BR|-22.079|-51.472
alvaro obregon|MX|19.359|-99.203
alvar|IN|27.562|76.625
alvin|US|29.424|-95.244
alwar|IN|27.562|76.625
alwaye|IN|10.106|76.355
alxeciras|ES|36.133|-5.451
alxer|DZ|36.752|3.042
alytaus|LT|54.396|24.041
alytus|LT|54.396|24.041
alzenau in unterfranken|DE|50.089|9.065
alzer|DZ|36.752|3.042
alzey|DE|49.747|8.115
alzhir|DZ|36.752|3.042
alziir|DZ|36.752|3.042
alzira|DZ|36.752|3.042
alzirs|DZ|36.752|3.042
alzir|DZ|36.752|3.042
alzyras|DZ|36.752|3.042
am timan|TD|11.030|20.283
am'en|FR|49.900|2.300
amadavad|IN|23.026|72.587
amadeo|PH|14.171|120.924
amadora|PT|38.754|-9.231
amagasaki|JP|34.717|135.417
amagi|JP|33.418|130.654
amahai|ID|-3.340|128.920
amaigbo|NG|5.789|7.838
amalapuram|IN|16.579|82.006
amaliada|GR|37.798|21.351
amalner|IN|21.040|75.059
aman garh|PK|34.006|71.930
amanas|JO|31.955|35.945
amanat charoem|TH|15.859|104.629
amancio|CU|20.819|-77.580
amani|JO|31.955|35.945
amano|JO|31.955|35.945
amans|JO|31.955|35.945
amaraji|BR|-8.383|-35.453
amaravati|IN|20.933|77.750
amargosa|BR|-13.030|-39.605
amarillo|US|35.222|-101.831
amarnath|IN|19.200|73.167
amarnatkh|IN|19.200|73.167
amarpatan|IN|24.314|80.977
amarpur|IN|25.040|86.902
amas'ja|TR|40.653|35.833
amasea|TR|40.653|35.833
amaseia|TR|40.653|35.833
amasia|TR|40.653|35.833
amasija|TR|40.653|35.833
amasiyah|TR|40.653|35.833
amasya|TR|40.653|35.833
amatitlan|GT|14.477|-90.635
amato|IT|38.383|16.133
ambad|IN|19.613|75.789
ambah|IN|26.704|78.227
ambajogai|IN|18.733|76.386
ambalangoda|LK|6.236|80.054
ambalavao|MG|-21.833|46.933
ambala|IN|30.361|76.798
ambanja|MG|-13.669|48.453
ambarakaraka|MG|-13.500|48.867
ambarawa|ID|-7.263|110.397
ambarnath|IN|19.200|73.167
ambasamudram|IN|8.711|77.452
ambatas|EC|-1.249|-78.617
ambato boeny|MG|-16.467|46.717
ambatofinandrahana|MG|-20.553|46.804
ambatolampy|MG|-19.383|47.417
ambatondrazaka|MG|-17.833|48.417
ambatonoradrazaka|MG|-17.833|48.417
ambato|EC|-1.249|-78.617
ambattur|IN|13.098|80.162
ambatundrazaka|MG|-17.833|48.417
amberes|BE|51.220|4.403
amberg|DE|49.443|11.863
amberis|BE|51.220|4.403
ambikapur|IN|23.119|83.195
ambilobe|MG|-13.200|49.050
amboanjo|MG|-22.000|47.850
amboasary|MG|-25.033|46.383
ambohitrolomahitsy|MG|-18.700|47.683
amboina|ID|-3.696|128.183
ambonas|ID|-3.696|128.183
ambon|ID|-3.696|128.183
ambositra|MG|-20.530|47.243
ambovombe|MG|-25.178|46.087
amboyna|ID|-3.696|128.183
ambun|ID|-3.696|128.183
ambur|IN|12.792|78.716
amdavada|IN|23.026|72.587
amecameca|MX|19.124|-98.766
ameca|MX|20.546|-104.045
amedebatum|IN|23.026|72.587
american canyon|US|38.175|-122.261
american fork|US|40.377|-111.796
americana|BR|-22.739|-47.331
americo brasiliense|BR|-21.724|-48.102
americus|US|32.072|-84.233
amerikana|BR|-22.739|-47.331
amersfoort|NL|52.155|5.388
amersforto|NL|52.155|5.388
amersfort|NL|52.155|5.388
amersham on the hill|GB|51.675|-0.607
amersham|GB|51.667|-0.617
amesbury|US|42.858|-70.930
amesterdam|NL|52.374|4.890
amesterdao|NL|52.374|4.890
amet|IN|25.306|73.926
amherst center|US|42.375|-72.519
amherst|US|42.978|-78.800
amians|FR|49.900|2.300
amian|FR|49.900|2.300
amiens|FR|49.900|2.300
amien|FR|49.900|2.300
amijen|FR|49.900|2.300
amin'yevo|RU|55.700|37.467
amirdzhan|AZ|40.426|49.984
amistardam|NL|52.374|4.890
amizour|DZ|36.640|4.901
ami|JP|36.033|140.200
amjenas|FR|49.900|2.300
amjena|FR|49.900|2.300
amjen|FR|49.900|2.300
amlagora|IN|22.846|87.336
amla|IN|21.925|78.128
amli|IN|20.283|73.017
ammana|JO|31.955|35.945
amman|JO|31.955|35.945
ammi moussa|DZ|35.868|1.111
ammon|JO|31.955|35.945
amnat charoen|TH|15.859|104.629
amod|IN|21.993|72.870
amol'|IR|36.470|52.351
amol|IR|36.470|52.351
amora|PT|38.630|-9.116
amorebieta|ES|43.217|-2.733
amos|CA|48.567|-78.116
amozoc de mota|MX|19.046|-98.045
ampahana|MG|-14.750|50.217
ampakan|RU|53.716|91.429
ampanihy|MG|-24.694|44.746
ampantan|IR|30.339|48.304
amparafaravola|MG|-17.588|48.224
ampara|LK|7.298|81.682
amparo|BR|-22.701|-46.764
ampasimanolotra|MG|-18.817|49.067
amphoe bung|TH|15.859|104.629
amphoe sikhiu|TH|14.899|101.708
ampitzan|CI|5.310|-4.013
amposta|ES|40.710|0.579
ampou ntampi|AE|24.467|54.367
ampouza|NG|9.058|7.495
amraoti|IN|20.933|77.750
amravati|IN|20.933|77.750
amreli|IN|21.600|71.212
amricar|IN|31.622|74.875
amritsaras|IN|31.622|74.875
amritsara|IN|31.622|74.875
amritsar|IN|31.622|74.875
amritszar|IN|31.622|74.875
amroha|IN|28.903|78.470
amroli|IN|21.251|72.839
amstardam|NL|52.374|4.890
amstedam|NL|52.374|4.890
amstelodamum|NL|52.374|4.890
amstelveen|NL|52.301|4.864
amsterdam zuidoost|NL|52.307|4.972
amsterdamas|NL|52.374|4.890
amsterdama|NL|52.374|4.890
amsterdami|NL|52.374|4.890
amsterdamo|NL|52.374|4.890
amsterdams|NL|52.374|4.890
amsterdam|NL|52.374|4.890
amsterdan|NL|52.374|4.890
amsterntam|NL|52.374|4.890
amstetten|AT|48.123|14.872
amszterdam|NL|52.374|4.890
amta|IN|22.583|88.010
amudalavalasa|IN|18.410|83.903
amuntai|ID|-2.418|115.249
amursk|RU|50.237|136.881
amversa|BE|51.220|4.403
amvrosiyivka|UA|47.793|38.478
amyen|FR|49.900|2.300
an muileann gcearr|IE|53.533|-7.350
an nimas|SA|19.145|42.120
an nuhud|SD|12.700|28.433
an nusayrat|PS|31.449|34.392
an'cin|CN|30.514|117.047
an'dun|KR|36.566|128.723
an'jame|CI|5.495|-4.052
an'jang|CN|36.096|114.383
an'jan|CN|36.096|114.383
an'shan'|CN|41.124|122.990
an'shun'|CN|26.250|105.933
anacortes|US|48.513|-122.613
anaco|VE|9.439|-64.473
anaheim|US|33.835|-117.915
anahuac|MX|27.241|-100.132
anakapalle|IN|17.691|83.004
anakara|TR|39.920|32.854
anak|KP|38.511|125.494
anamalais|IN|10.583|76.934
anamur|TR|36.075|32.837
anandpur|IN|31.239|76.503
anand|IN|22.553|72.955
ananindeua|BR|-1.366|-48.372
anantapour|IN|14.678|77.608
anantapuramu|IN|14.678|77.608
anantapure|IN|14.678|77.608
anantapur|IN|14.678|77.608
anantnag|IN|33.731|75.154
anan|JP|33.917|134.650
anapa|RU|44.891|37.324
anapolis|BR|-16.327|-48.953
anastacio|BR|-20.484|-55.807
anatuya|AR|-28.461|-62.835
anaud|IN|22.553|72.955
anberes|BE|51.220|4.403
anbu|CN|23.449|116.681
anbyon up|KP|39.042|127.524
ancara|TR|39.920|32.854
ancaster|CA|43.218|-79.987
anceranana|MG|-12.317|49.292
anchau|NG|10.962|8.392
anchorage|US|61.218|-149.900
ancingas|CN|30.514|117.047
ancing|CN|30.514|117.047
ancin|CN|30.514|117.047
ancirabe|MG|-19.866|47.033
ancona|IT|43.594|13.503
ancone|IT|43.594|13.503
ancud|CL|-41.871|-73.816
ancyra|TR|39.920|32.854
andahuaylas|PE|-13.656|-73.387
andalucia|CO|4.171|-76.166
andang|KR|36.566|128.723
andapa|MG|-14.650|49.650
anda|CN|46.402|125.315
andecavis|FR|47.467|-0.550
andenne|BE|50.489|5.095
andernach|DE|50.431|7.404
andes|CO|5.656|-75.879
andican|UZ|40.782|72.344
andidzhan|UZ|40.782|72.344
andijan|UZ|40.782|72.344
andijon|UZ|40.782|72.344
andilamena|MG|-17.010|48.573
andippatti|IN|9.999|77.621
andisjan|UZ|40.782|72.344
andizan|UZ|40.782|72.344
andizhan|UZ|40.782|72.344
andizjan|UZ|40.782|72.344
andkhoy|AF|36.953|65.124
ando la vyey|AD|42.508|1.521
andol|IN|17.815|78.077
andongas|KR|36.566|128.723
andong|KR|36.566|128.723
andon|KR|36.566|128.723
andora la vela|AD|42.508|1.521
andora la velja|AD|42.508|1.521
andora lja vehl'ja|AD|42.508|1.521
andorra a velha|AD|42.508|1.521
andorra a vella|AD|42.508|1.521
andorra la biella|AD|42.508|1.521
andorra la vel'ja|AD|42.508|1.521
andorra la vella|AD|42.508|1.521
andorra la vielha|AD|42.508|1.521
andorra la vielye|AD|42.508|1.521
andorre la vieille|AD|42.508|1.521
andradas|BR|-22.068|-46.569
andradina|BR|-20.896|-51.379
andreyevskoye|RU|55.555|37.926
andria|IT|41.231|16.298
andrychow|PL|49.855|19.338
andujar|ES|38.039|-4.051
andyo|JP|34.958|137.081
andz'o|JP|34.958|137.081
andzijas|JP|34.958|137.081
andzjo|JP|34.958|137.081
andzo|JP|34.958|137.081
andzso|JP|34.958|137.081
aneho|TG|6.228|1.592
anekal|IN|12.711|77.696
aneuradhapura|LK|8.312|80.413
angamali|IN|10.191|76.388
angars'k|RU|52.537|103.886
angarskas|RU|52.537|103.886
angarska|RU|52.537|103.886
angarskiy|RU|52.537|103.886
angarsk|RU|52.537|103.886
angarszk|RU|52.537|103.886
angat|PH|14.928|121.030
angeles city|PH|15.150|120.583
angelholm|SE|56.243|12.862
angermuende|DE|53.015|13.999
angermunde|DE|53.015|13.999
angero|FR|47.467|-0.550
angers|FR|47.467|-0.550
angieus|FR|47.467|-0.550
angkara|TR|39.920|32.854
angleton|US|29.169|-95.432
anglet|FR|43.477|-1.513
angochi|AW|12.517|-69.950
angol|CL|-37.795|-72.716
angono|PH|14.527|121.154
angora|TR|39.920|32.854
angouleme|FR|45.650|0.150
angra dos reis|BR|-23.007|-44.318
angra dus rejs|BR|-23.007|-44.318
angrenas|UZ|41.017|70.144
angren|UZ|41.017|70.144
angri|IT|40.738|14.571
angul|IN|20.841|85.102
anguriyah|TR|39.920|32.854
aniama|CI|5.495|-4.052
anicuns|BR|-16.461|-49.962
anjad|IN|22.042|75.055
anjala|FI|60.683|26.833
anjangaon|IN|21.165|77.309
anjangas|CN|36.096|114.383
anjang|CN|36.096|114.383
anjan|CN|36.096|114.383
anjar|IN|23.113|70.027
anjiang|CN|27.319|110.103
anjozorobe|MG|-18.400|47.867
anjo|JP|34.958|137.081
anju|KP|39.618|125.665
ankang|CN|32.680|109.017
ankantez|NE|16.973|7.991
ankantir|MA|30.420|-9.598
ankan|HK|22.286|114.158
ankara|TR|39.920|32.854
ankaro|TR|39.920|32.854
ankartala|IN|23.836|91.279
ankar|TR|39.920|32.854
ankazoabo|MG|-22.283|44.517
ankazobe|MG|-18.317|47.117
ankazondandy|MG|-18.700|47.783
ankeny|US|41.730|-93.606
anking|CN|30.514|117.047
ankleshwar|IN|21.632|72.990
ankntam|AZ|39.991|46.927
ankona|IT|43.594|13.503
ankuara|TR|39.920|32.854
ankura|TR|39.920|32.854
ankyra|TR|39.920|32.854
anloga|GH|5.795|0.897
anlu|CN|31.258|113.678
anmore|CA|49.316|-122.853
anmyin|FR|49.900|2.300
ann arbor|US|42.278|-83.741
annaba|DZ|36.900|7.767
annaberg buchholz|DE|50.580|13.006
annaka|JP|36.330|138.896
annandale|US|38.830|-77.196
annapolis|US|38.978|-76.492
annau|TM|37.888|58.516
anna|RU|51.484|40.430
annecy le vieux|FR|45.920|6.144
annecy|FR|45.900|6.117
annemasse|FR|46.194|6.238
annigeri|IN|15.425|75.433
anniston|US|33.660|-85.832
annonay|FR|45.240|4.671
annur|IN|11.236|77.105
ano liosia|GR|38.083|23.700
anoka|US|45.198|-93.387
anqara|TR|39.920|32.854
anqarsk|RU|52.537|103.886
anqing|CN|30.514|117.047
anqiu|CN|36.434|119.192
ansanas|CN|41.124|122.990
ansano|CN|41.124|122.990
ansbach|DE|49.305|10.593
anseong|KR|37.011|127.270
anserma|CO|5.333|-75.791
ansfelden|AT|47.965|13.049
anshan|CN|41.124|122.990
anshing|IN|20.041|77.315
anshunfu|CN|26.250|105.933
anshun|CN|26.250|105.933
ansjan|CN|41.124|122.990
ansonia|US|41.346|-73.079
ansunas|CN|26.250|105.933
ans|BE|50.662|5.520
antafagasta|CL|-23.652|-70.395
antak'ja|TR|36.207|36.157
antakija|TR|36.207|36.157
antakiyah|TR|36.207|36.157
antakiya|TR|36.207|36.157
antakiyyah|TR|36.207|36.157
antakya|TR|36.207|36.157
antal'ja|TR|36.908|30.696
antalaha|MG|-14.900|50.279
antalia|TR|36.908|30.696
antalija|TR|36.908|30.696
antaliyah|TR|36.908|30.696
antaliya|TR|36.908|30.696
antalja|TR|36.908|30.696
antalya|TR|36.908|30.696
antamstaoun|PN|-25.066|-130.101
antananarifo|MG|-18.914|47.536
antananarivo|MG|-18.914|47.536
antananarivu|MG|-18.914|47.536
antananariwo|MG|-18.914|47.536
antananaryvas|MG|-18.914|47.536
antananarywa|MG|-18.914|47.536
antanifotsy|MG|-19.650|47.317
antapazari|TR|40.781|30.403
antayla|TR|36.908|30.696
anta|IN|25.150|76.300
antelope|US|38.708|-121.330
anten|YE|12.779|45.037
antequera|ES|37.019|-4.561
anthem|US|33.867|-112.147
anthiyur|IN|11.575|77.590
antibes|FR|43.562|7.128
antigiaman|TR|37.764|38.276
antigoua gouatemala|GT|14.561|-90.734
antigua guatemala|GT|14.561|-90.734
antigua gvatemala|GT|14.561|-90.734
antiguo cuscatlan|SV|13.665|-89.253
antigva gvatemala|GT|14.561|-90.734
antikva gvatemalo|GT|14.561|-90.734
antioche|TR|36.207|36.157
antiochia|TR|36.207|36.157
antiochie|TR|36.207|36.157
antiohija|TR|36.207|36.157
antiokheia|TR|36.207|36.157
antiokhija|TR|36.207|36.157
antiokia|TR|36.207|36.157
antioquia|TR|36.207|36.157
antipolo|PH|14.626|121.123
antis ampempa|ET|9.025|38.747
antisrabe|MG|-19.866|47.033
antofagasta|CL|-23.652|-70.395
antofagast|CL|-23.652|-70.395
antonina|BR|-25.429|-48.712
antonio enes|MZ|-16.233|39.909
antony|FR|48.750|2.300
antratsyt|UA|48.115|39.091
antrim|GB|54.700|-6.200
antseranana|MG|-12.317|49.292
antsirabe|MG|-19.866|47.033
antsiranana|MG|-12.317|49.292
antsirana|MG|-12.317|49.292
antsirane|MG|-12.317|49.292
antsohihi|MG|-14.880|47.988
antsohihy|MG|-14.880|47.988
antsohimbondrona|MG|-13.083|48.850
antuairp|BE|51.220|4.403
antuerpen|BE|51.220|4.403
antuerpia|BE|51.220|4.403
antuofagasta|CL|-23.652|-70.395
antverpenas|BE|51.220|4.403
antverpene|BE|51.220|4.403
antverpeno|BE|51.220|4.403
antverpens|BE|51.220|4.403
antverpen|BE|51.220|4.403
antverpia|BE|51.220|4.403
antverpy|BE|51.220|4.403
antwarp|BE|51.220|4.403
antwerpa|BE|51.220|4.403
antwerpen|BE|51.220|4.403
antwerpe|BE|51.220|4.403
antwerpia|BE|51.220|4.403
antwerpium|BE|51.220|4.403
antwerpn|BE|51.220|4.403
antwerp|BE|51.220|4.403
antwyrpijo|BE|51.220|4.403
anupgarh|IN|29.191|73.209
anuppur|IN|23.103|81.691
anupshahr|IN|28.357|78.269
anuradhapuraja|LK|8.312|80.413
anuradhapura|LK|8.312|80.413
anuradhapur|LK|8.312|80.413
anuradkhapura|LK|8.312|80.413
anversa|BE|51.220|4.403
anverse|BE|51.220|4.403
anvers|BE|51.220|4.403
anxan|CN|41.124|122.990
anxiang|CN|29.400|112.150
anyama|CI|5.495|-4.052
anyang si|KR|37.392|126.927
anyang|CN|36.096|114.383
anzhero sudzhensk|RU|56.081|86.028
anzhe|FR|47.467|-0.550
anzier|FR|47.467|-0.550
anzio|IT|41.453|12.622
anziyan|JP|34.958|137.081
aoji ri|KP|42.521|130.395
aomorishi|JP|40.817|140.733
aomori|JP|40.817|140.733
aonla|IN|28.274|79.165
aosta|IT|45.738|7.317
aoste|IT|45.738|7.317
aoulef|DZ|26.967|1.083
aouta|IT|45.738|7.317
apache junction|US|33.415|-111.550
apalit|PH|14.953|120.770
apam|GH|5.285|-0.737
apan|MX|19.711|-98.451
aparecida de goiania|BR|-16.823|-49.244
aparecida do taboado|BR|-20.087|-51.094
aparecida|BR|-22.847|-45.230
aparesida de gojanija|BR|-16.823|-49.244
aparesida di gojanija|BR|-16.823|-49.244
aparri|PH|18.357|121.641
apartado|CO|7.883|-76.626
apaseo el alto|MX|20.458|-100.621
apaseo el grande|MX|20.545|-100.685
apas|PH|10.341|123.903
apatin|RS|45.671|18.985
apatity|RU|67.564|33.403
apatzingan|MX|19.089|-102.357
apeldoarn|NL|52.210|5.969
apeldoorne|NL|52.210|5.969
apeldoorn|NL|52.210|5.969
apeldornas|NL|52.210|5.969
apeldorn|NL|52.210|5.969
apex|US|35.733|-78.850
apiae|WS|-13.833|-171.767
apiai|BR|-24.509|-48.843
apia|WS|-13.833|-171.767
apija|WS|-13.833|-171.767
apiya|WS|-13.833|-171.767
apizaco|MX|19.413|-98.144
aplahoue|BJ|6.933|1.683
apodi|BR|-5.664|-37.799
apolda|DE|51.026|11.516
apomu|NG|7.352|4.183
apopa|SV|13.807|-89.179
apopka|US|28.676|-81.512
apostolove|UA|47.660|33.714
appleton|US|44.262|-88.415
aprelevka|RU|55.552|37.080
aprilia|IT|41.595|12.654
apsheronsk|RU|44.465|39.734
apucarana|BR|-23.551|-51.461
aqaba|JO|29.527|35.008
aqartala|IN|23.836|91.279
aqmola|KZ|51.180|71.446
aqsay|KZ|51.168|52.998
aqserayiye|TR|38.373|34.025
aqtau|KZ|43.650|51.167
aqtaw|KZ|43.650|51.167
aqtobe|KZ|50.280|57.207
aqtoebe|KZ|50.280|57.207
aquadilla|PR|18.427|-67.154
aquidauana|BR|-20.471|-55.787
aquiraz|BR|-3.901|-38.391
aquisgrana|DE|50.777|6.083
aquisgrano|DE|50.777|6.083
aquisgran|DE|50.777|6.083
aquisgra|DE|50.777|6.083
ar rabiyah|KW|29.295|47.933
ar rahad|SD|12.717|30.650
ar ram wa dahiyat al barid|PS|31.849|35.234
ar ramtha|JO|32.559|36.008
ar raqqah|SY|35.953|39.008
ar rass|SA|25.869|43.497
ar rastan|SY|34.927|36.732
ar rayyan|QA|25.292|51.424
ar rifa'|BH|26.130|50.555
ar riqqah|KW|29.146|48.095
ar rudayyif|TN|34.383|8.155
ar rumaythah|IQ|31.528|45.204
ar rumaythiyah|KW|29.312|48.074
ar ruseris|SD|11.866|34.387
ar rutbah|IQ|33.037|40.286
ar ruways|AE|24.110|52.731
ar'jana|TN|36.860|10.193
aracaju|BR|-10.911|-37.072
aracataca|CO|10.592|-74.190
aracati|BR|-4.562|-37.770
aracatuba|BR|-21.209|-50.433
araci|BR|-11.333|-38.967
aracoiaba da serra|BR|-23.505|-47.614
aracruz|BR|-19.820|-40.273
aracuai|BR|-16.850|-42.070
aradia|RO|46.183|21.317
arad|RO|46.183|21.317
aragarcas|BR|-15.898|-52.251
araguaina|BR|-7.191|-48.207
araguari|BR|-18.647|-48.187
arai|JP|37.001|138.226
arakazhu|BR|-10.911|-37.072
arakazu|BR|-10.911|-37.072
arakkonam|IN|13.084|79.671
arakli|TR|40.939|40.058
arak|IR|34.092|49.689
aral|CN|40.542|81.266
arambagh|IN|22.883|87.783
aramil|RU|56.698|60.837
aramir|RU|44.989|41.123
aramoko ekiti|NG|7.705|5.041
aranda de duero|ES|41.670|-3.689
arandas|MX|20.705|-102.346
arangaon|IN|18.675|75.180
arangelovac|RS|44.307|20.560
arang|IN|21.196|81.969
aranjuez|ES|40.031|-3.602
arantangi|IN|10.172|78.991
aranyaprathet|TH|13.693|102.501
arapiraca|BR|-9.752|-36.661
arapongas|BR|-23.419|-51.424
ararakuara|BR|-21.794|-48.176
ararakvara|BR|-21.794|-48.176
ararangua|BR|-28.936|-49.495
araraquara|BR|-21.794|-48.176
araras|BR|-22.357|-47.384
ararat|AM|39.831|44.706
araria|IN|26.149|87.513
araripina|BR|-7.576|-40.498
arari|BR|-3.454|-44.780
araruama|BR|-22.873|-42.343
arar|SA|30.975|41.038
arasatuba|BR|-21.209|-50.433
arashiyama|JP|35.015|135.678
araucaria|BR|-25.593|-49.410
arauca|CO|7.085|-70.759
arauco|CL|-37.246|-73.318
araukarija|BR|-25.593|-49.410
arauka|CO|7.085|-70.759
arauko|CO|7.085|-70.759
arauo|CH|47.393|8.044
araure|VE|9.560|-69.215
arava|CH|47.393|8.044
aravia|CH|47.393|8.044
arawa|PG|-6.230|155.566
araxa|BR|-19.593|-46.941
arayat|PH|15.150|120.770
arba minch|ET|6.033|37.550
arbatache|DZ|36.638|3.371
arbroath|GB|56.563|-2.587
arbutus|US|39.255|-76.700
arcadia|US|34.140|-118.035
arcata|US|40.867|-124.083
arcelia|MX|18.318|-100.281
archangelsk|RU|64.540|40.543
archangel|RU|64.540|40.543
archena|ES|38.116|-1.300
archous|DK|56.157|10.211
arcore|IT|45.627|9.325
arcos de la frontera|ES|36.751|-5.811
arcos|BR|-20.282|-45.539
arcot|IN|12.906|79.319
arcoverde|BR|-8.419|-37.054
arcueil|FR|48.800|2.333
ardaa|TR|41.109|42.702
ardabel|IR|38.250|48.293
ardabil|IR|38.250|48.293
ardagan|TR|41.109|42.702
ardahan|TR|41.109|42.702
ardakan|IR|32.310|54.017
ardakhan|TR|41.109|42.702
ardea|IT|41.607|12.542
ardebil|IR|38.250|48.293
arden arcade|US|38.602|-121.379
ardesen|TR|41.191|40.987
ardestan|IR|33.376|52.369
ardjawinangoen|ID|-6.645|108.410
ardjawinangun|ID|-6.645|108.410
ardmore|US|34.174|-97.144
ardon|RU|43.177|44.297
ardvin|TR|41.182|41.822
arecanum|NL|51.980|5.911
arecibo|PR|18.472|-66.716
arecipa|PE|-16.399|-71.535
arecivo|PR|18.472|-66.716
areia branca|BR|-4.956|-37.137
arekipa|PE|-16.399|-71.535
arekipo|PE|-16.399|-71.535
arekip|PE|-16.399|-71.535
arendales|NO|58.462|8.773
arendale|NO|58.462|8.773
arendalis|NO|58.462|8.773
arendal|NO|58.462|8.773
arenys de mar|ES|41.582|2.549
arequipa|PE|-16.399|-71.535
arese|IT|45.550|9.077
arezibo|PR|18.472|-66.716
arezzo|IT|43.463|11.881
arganda|ES|40.301|-3.437
argansuela|ES|40.400|-3.696
arganzuela|ES|40.400|-3.696
arganzuelo|ES|40.400|-3.696
argel|DZ|36.752|3.042
argentan|FR|48.750|-0.017
argenteuil|FR|48.950|2.250
argier|DZ|36.752|3.042
argos|GR|37.633|22.733
argungu|NG|12.745|4.525
argun|RU|43.297|45.875
argyroupoli|GR|37.906|23.750
arhankeli|RU|64.540|40.543
arhavi|TR|41.351|41.305
arhel|DZ|36.752|3.042
arhribs|DZ|36.794|4.312
arhus|DK|56.157|10.211
arhuzo|DK|56.157|10.211
ariana|TN|36.860|10.193
arica|CL|-18.475|-70.298
ariccia|IT|41.721|12.672
ariel|IL|32.106|35.184
ariezibo|PR|18.472|-66.716
arifwala|PK|30.291|73.066
ariguani|CO|10.250|-74.000
arika|CL|-18.475|-70.298
arikipa|PE|-16.399|-71.535
arima|TT|10.633|-61.283
aringay|PH|16.394|120.355
aripuana|BR|-9.167|-60.633
ariqipa|PE|-16.399|-71.535
ariquemes|BR|-9.913|-63.041
arisas|EG|31.132|33.798
arish|EG|31.132|33.798
aristobulo del valle|AR|-27.096|-54.896
arivonimamo|MG|-19.017|47.183
ariyalur|IN|11.138|79.076
arjana|TN|36.860|10.193
arjawinangun|ID|-6.645|108.410
arjel|DZ|36.752|3.042
arjona|CO|10.254|-75.344
arkalgud|IN|12.762|76.060
arkalyk|KZ|50.249|66.920
arkangeli|RU|64.540|40.543
arkhangel'sk|RU|64.540|40.543
arkhangelsk|RU|64.540|40.543
arles|FR|43.677|4.630
arlington heights|US|42.088|-87.981
arlon|BE|49.683|5.817
armacao de buzios|BR|-22.747|-41.882
armadale|AU|-32.146|116.009
armaviras|RU|44.989|41.123
armavira|RU|44.989|41.123
armaviro|AM|40.154|44.038
armavir|RU|44.989|41.123
armawir|RU|44.989|41.123
armenia|CO|4.534|-75.681
armentieres|FR|50.686|2.882
armeria|MX|18.938|-103.964
armidale|AU|-30.508|151.671
armilla|ES|37.144|-3.625
armyansk|UA|46.109|33.692
arnema|NL|51.980|5.911
arnem|NL|51.980|5.911
arnheim|NL|51.980|5.911
arnhemas|NL|51.980|5.911
arnhemia|NL|51.980|5.911
arnhem|NL|51.980|5.911
arnhim|NL|51.980|5.911
arni|IN|12.668|79.285
arnsberg|DE|51.383|8.083
arnstadt|DE|50.840|10.952
arntachan|TR|41.109|42.702
arona|ES|28.100|-16.681
aron|IN|24.381|77.417
aroor|IN|9.869|76.305
arosar|DK|56.157|10.211
arpino|IT|40.889|14.320
arrah|IN|25.556|84.663
arraial do cabo|BR|-22.966|-42.028
arraijan|PA|8.952|-79.660
arrakh|IN|25.556|84.663
arras|FR|50.293|2.782
arrecife|BR|-8.054|-34.881
arrentela|PT|38.617|-9.100
arriaga|MX|16.238|-93.902
arris|DZ|35.259|6.347
arroio do meio|BR|-29.401|-51.945
arroio grande|BR|-32.237|-53.087
arroyito|AR|-31.420|-63.050
arroyo grande|US|35.119|-120.591
arroyo seco|AR|-33.155|-60.509
arsamassium|RU|55.395|43.840
arsamas|RU|55.395|43.840
arsen'yev|RU|44.153|133.278
arsikere|IN|13.314|76.257
arsin|TR|40.953|39.927
arsk|RU|56.092|49.878
arsta|SE|59.298|18.051
art khwajah|AF|37.086|69.480
artachat|AM|39.961|44.544
artasatas|AM|39.961|44.544
artasato|AM|39.961|44.544
artasat|AM|39.961|44.544
artaschat|AM|39.961|44.544
artashat|AM|39.961|44.544
artasjat|AM|39.961|44.544
artaszat|AM|39.961|44.544
artaxata|AM|39.961|44.544
artaxat|AM|39.961|44.544
arta|GR|39.160|20.986
arteixo|ES|43.305|-8.507
artemida|GR|37.967|23.997
artemisa|CU|22.817|-82.759
artemivs'k|UA|48.596|38.000
artemovskiy|RU|57.355|61.869
artem|RU|43.359|132.189
artesia|US|33.866|-118.083
artigasas|UY|-30.400|-56.467
artigas|UY|-30.400|-56.467
artivin|TR|41.182|41.822
artjom|RU|43.359|132.189
artsyz|UA|45.992|29.418
artur nogueira|BR|-22.573|-47.172
artvin|TR|41.182|41.822
artwin|TR|41.182|41.822
arua|UG|3.020|30.911
arucas|ES|28.120|-15.523
aruja|BR|-23.396|-46.321
arukutti|IN|9.867|76.350
arumuganeri|IN|8.569|78.091
aruppukkottai|IN|9.508|78.094
aruscha|TZ|-3.367|36.683
arusha|TZ|-3.367|36.683
aruso|TZ|-3.367|36.683
arvada|US|39.803|-105.087
arvajkhehehr|MN|46.264|102.775
arvayheer|MN|46.264|102.775
arvin|US|35.209|-118.828
arvi|IN|20.996|78.229
arwaikheer|MN|46.264|102.775
arxel|DZ|36.752|3.042
aryanah|TN|36.860|10.193
aryana|TN|36.860|10.193
arys|KZ|42.430|68.809
arzamasas|RU|55.395|43.840
arzamass|RU|55.395|43.840
arzamasz|RU|55.395|43.840
arzamas|RU|55.395|43.840
arzano|IT|40.910|14.265
arzgir|RU|45.373|44.221
arzhantej|FR|48.950|2.250
arzhentoj|FR|48.950|2.250
arzignano|IT|45.520|11.334
as saff|EG|29.565|31.281
as safirah|SY|36.077|37.373
as salamiyah|SY|35.011|37.053
as salimiyah|KW|29.334|48.076
as salt|JO|32.039|35.727
as samawah|IQ|31.332|45.294
as samu'|PS|31.397|35.066
as sanamayn|SY|33.072|36.183
as suki|SD|13.317|33.883
as sulaymaniyah|IQ|35.565|45.433
as sulayyil|SA|20.461|45.578
as suwayda'|SY|32.709|36.570
as suwayq|OM|23.849|57.439
as suwayrah|IQ|32.926|44.776
as'jut|EG|27.181|31.184
asaba|NG|6.198|6.732
asahikava|JP|43.771|142.365
asahikawa|JP|43.771|142.365
asahi|JP|35.717|140.650
asaita|ET|11.568|41.439
asakhikava|JP|43.771|142.365
asamankese|GH|5.860|-0.663
asandh|IN|29.521|76.606
asanol|IN|23.683|86.983
asansol|IN|23.683|86.983
asan|KR|36.784|127.004
asasa|ET|7.100|39.200
asbe teferi|ET|9.086|40.867
asbest|RU|57.010|61.458
asbury park|US|40.220|-74.012
aschabadas|TM|37.950|58.383
aschabad|TM|37.950|58.383
aschaffenburg|DE|49.977|9.152
aschchabad|TM|37.950|58.383
aschdod|IL|31.792|34.650
ascheberg|DE|51.783|7.617
aschersleben|DE|51.757|11.461
aschgabat|TM|37.950|58.383
aschtarak|AM|40.299|44.362
ascoli piceno|IT|42.854|13.574
ascot|GB|51.411|-0.675
asdodas|IL|31.792|34.650
asdode|IL|31.792|34.650
asdod|IL|31.792|34.650
asenas|NL|52.997|6.563
asenovgrad|BG|42.017|24.867
aserri|CR|9.859|-84.092
asgabata|TM|37.950|58.383
asgabate|TM|37.950|58.383
asgabato|TM|37.950|58.383
asgabat|TM|37.950|58.383
ash shafa|SA|21.072|40.312
ash shamiyah|IQ|31.963|44.601
ash shatrah|IQ|31.409|46.173
ash shaykh miskin|SY|32.829|36.159
ash shuhada'|EG|30.596|30.899
ashabad|TM|37.950|58.383
ashabat|TM|37.950|58.383
asha|RU|54.997|57.272
ashburn|US|39.044|-77.487
ashburton|NZ|-43.898|171.730
ashdod|IL|31.792|34.650
asheboro|US|35.708|-79.814
asheville|US|35.601|-82.554
ashfield|AU|-33.888|151.123
ashgabat|TM|37.950|58.383
ashharak|AM|40.299|44.362
ashhtehrkhuan|RU|46.350|48.041
ashibetsu|JP|43.510|142.186
ashiho|CN|45.545|126.977
ashikaga|JP|36.333|139.450
ashiya|JP|34.728|135.303
ashkabad|TM|37.950|58.383
ashkelon|IL|31.669|34.571
ashkhabad|TM|37.950|58.383
ashmun|EG|30.297|30.976
ashoknagar kalyangarh|IN|22.864|88.637
ashoknagar|IN|24.576|77.731
ashqabad|TM|37.950|58.383
ashqelon|IL|31.669|34.571
ashquelon|IL|31.669|34.571
ashtabula|US|41.865|-80.790
ashtarak|AM|40.299|44.362
ashton in makerfield|GB|53.483|-2.650
ashton under lyne|GB|53.489|-2.099
ashttarkhan|RU|46.350|48.041
ashwaubenon|US|44.482|-88.070
ashxabad|TM|37.950|58.383
ashxobod|TM|37.950|58.383
asia|PH|9.551|122.516
asifabad|IN|19.359|79.284
asikaga|JP|36.333|139.450
asika|IN|19.611|84.660
asilah|MA|35.465|-6.034
asind|IN|25.734|74.333
asino|RU|57.000|86.144
asipovichy|BY|53.301|28.639
asjabad|TM|37.950|58.383
asjchabad|TM|37.950|58.383
asjchabat|TM|37.950|58.383
asjdod|IL|31.792|34.650
asjkhabad|TM|37.950|58.383
askabad|TM|37.950|58.383
askabat|TM|37.950|58.383
askale|TR|39.921|40.695
askhabad|TM|37.950|58.383
askoy|NO|60.400|5.183
asmara|ER|15.338|38.932
asmaro|ER|15.338|38.932
asmar|ER|15.338|38.932
asmehra|ER|15.338|38.932
asmera|ER|15.338|38.932
asnieres sur seine|FR|48.917|2.283
asnkampat|TM|37.950|58.383
asntont|IL|31.792|34.650
asogesas|EC|-2.740|-78.849
asosa|ET|10.067|34.533
asounsion|PY|-25.301|-57.636
asounsyon|PY|-25.301|-57.636
asounthion|PY|-25.301|-57.636
aso|JP|32.937|131.080
aspen hill|US|39.080|-77.073
aspe|ES|38.345|-0.767
aspropyrgos|GR|38.061|23.590
asqabad|TM|37.950|58.383
assab|ER|13.009|42.739
assemini|IT|39.291|8.999
assen|NL|52.997|6.563
asse|BE|50.910|4.198
assiout|EG|27.181|31.184
assis|BR|-22.662|-50.412
assiut|EG|27.181|31.184
assiz|BR|-22.662|-50.412
assouan|EG|24.091|32.899
assuan|EG|24.091|32.899
assuao|EG|24.091|32.899
assuit|EG|27.181|31.184
assumptio|PY|-25.301|-57.636
assuncao|PY|-25.301|-57.636
assuncion|PY|-25.301|-57.636
asszuan|EG|24.091|32.899
astanadjapura|ID|-6.802|108.631
astanajapura|ID|-6.802|108.631
astana|KZ|51.180|71.446
astaneh ye ashrafiyeh|IR|37.263|49.943
astano|KZ|51.180|71.446
astarakas|AM|40.299|44.362
astarako|AM|40.299|44.362
astarak|AM|40.299|44.362
astarkhaan|RU|46.350|48.041
astiraxan|RU|46.350|48.041
asti|IT|44.902|8.208
astorga|BR|-23.233|-51.666
astoria|US|40.772|-73.930
astracan|RU|46.350|48.041
astraca|RU|46.350|48.041
astrachan'|RU|46.350|48.041
astrachane|RU|46.350|48.041
astrachanum|RU|46.350|48.041
astrachan|RU|46.350|48.041
astrahana|RU|46.350|48.041
astrahano|RU|46.350|48.041
astrahan|RU|46.350|48.041
astrakan|RU|46.350|48.041
astrakhan'|RU|46.350|48.041
astrakhan|RU|46.350|48.041
astraxan|RU|46.350|48.041
astraxon|RU|46.350|48.041
asuanas|EG|24.091|32.899
asuano|EG|24.091|32.899
asuan|EG|24.091|32.899
asuncion mita|GT|14.331|-89.711
asunciono|PY|-25.301|-57.636
asuncion|PY|-25.301|-57.636
asuns'jon|PY|-25.301|-57.636
asuns'on|PY|-25.301|-57.636
asunsaun|PY|-25.301|-57.636
asunsion|PY|-25.301|-57.636
asunsjonas|PY|-25.301|-57.636
asunsjona|PY|-25.301|-57.636
asunsjon|PY|-25.301|-57.636
asunson|PY|-25.301|-57.636
asunsyon|PY|-25.301|-57.636
asunsyun|PY|-25.301|-57.636
asuwi|EC|-2.740|-78.849
asvan|EG|24.091|32.899
aswan|EG|24.091|32.899
asxabad|TM|37.950|58.383
asyut|EG|27.181|31.184
aszchabad|TM|37.950|58.383
aszdod|IL|31.792|34.650
aszmara|ER|15.338|38.932
asztana|KZ|51.180|71.446
asztarak|AM|40.299|44.362
asztrahan|RU|46.350|48.041
at bashi|KG|41.170|75.801
at tafilah|JO|30.838|35.604
at taj|LY|24.205|23.286
at tall al kabir|EG|30.543|31.785
at tall|SY|33.610|36.311
at taraf|SA|25.363|49.725
atakpame|TG|7.533|1.133
atalaia|BR|-9.502|-36.023
atali|TR|36.908|30.696
atamaria|ES|37.600|-0.807
atambua|ID|-9.106|124.892
atami|JP|35.088|139.053
atamyrat|TM|37.836|65.211
ataq|YE|14.538|46.832
ataras|MR|20.518|-13.049
atara|MR|20.518|-13.049
atarfe|ES|37.225|-3.687
atarra|IN|25.286|80.572
atar|MR|20.518|-13.049
atascadero|US|35.489|-120.671
atascocita|US|29.999|-95.177
atasehir|TR|40.983|29.117
atbarah|SD|17.702|33.986
atbara|SD|17.702|33.986
atbare|SD|17.702|33.986
atbasar|KZ|51.807|68.360
atchinsk|RU|56.269|90.499
ateena|GR|37.979|23.716
atehny|GR|37.979|23.716
atenai|GR|37.979|23.716
atenas|GR|37.979|23.716
atena|GR|37.979|23.716
atenes|GR|37.979|23.716
atene|GR|37.979|23.716
ateni|GR|37.979|23.716
atenoj|GR|37.979|23.716
ateno|GR|37.979|23.716
ateny|GR|37.979|23.716
aterau|KZ|47.117|51.883
ath thawrah|SY|35.838|38.548
athagarh|IN|20.520|85.630
athenae|GR|37.979|23.716
athenai|GR|37.979|23.716
athena|GR|37.979|23.716
athenes|GR|37.979|23.716
athene|GR|37.979|23.716
athens|GR|37.979|23.716
atheny|GR|37.979|23.716
athen|GR|37.979|23.716
atherton|GB|53.524|-2.494
athi river|KE|-1.456|36.978
athinai|GR|37.979|23.716
athina|GR|37.979|23.716
athinia|GR|37.979|23.716
athis mons|FR|48.705|2.391
athlone|IE|53.433|-7.950
athni|IN|16.726|75.064
ath|BE|50.629|3.778
atibaia|BR|-23.117|-46.550
atibaja|BR|-23.117|-46.550
atimonan|PH|14.003|121.921
atina|GR|37.979|23.716
atirau|KZ|47.117|51.883
atirav|KZ|47.117|51.883
atiraw|KZ|47.117|51.883
atizapan de zaragoza|MX|19.587|-99.264
ati|TD|13.215|18.335
atjinsk|RU|56.269|90.499
atkarsk|RU|51.872|45.008
atlacomulco de fabela|MX|19.799|-99.875
atlanta|US|33.749|-84.388
atlantic city|US|39.364|-74.423
atlantis|ZA|-33.567|18.483
atlixco|MX|18.908|-98.436
atmakur|IN|15.881|78.587
atorau|KZ|47.117|51.883
atotonilco el alto|MX|20.551|-102.509
atoyac de alvarez|MX|17.207|-100.433
atrauli|IN|28.030|78.286
atschinsk|RU|56.269|90.499
atsinsk|RU|56.269|90.499
atsjinsk|RU|56.269|90.499
atsugicho|JP|35.443|139.369
atsugi|JP|35.443|139.369
atsuki|JP|35.443|139.369
attak|YE|14.538|46.832
attalea|TR|36.908|30.696
attaleia|TR|36.908|30.696
attalia|TR|36.908|30.696
attaq|YE|14.538|46.832
attendorn|DE|51.126|7.903
attili|IN|16.700|81.600
attingal|IN|8.696|76.815
attleboro|US|41.945|-71.286
attock city|PK|33.767|72.360
attur|IN|11.594|78.601
atugi|JP|35.443|139.369
atuntaqui|EC|0.332|-78.214
aturau|KZ|47.117|51.883
atwater|US|37.348|-120.609
atxinsk|RU|56.269|90.499
atyraou|KZ|47.117|51.883
atyrau|KZ|47.117|51.883
atyraw|KZ|47.117|51.883
atzapotzalco|MX|19.487|-99.186
atzcapotzalco|MX|19.487|-99.186
aubagne|FR|43.293|5.571
aubervilliers|FR|48.917|2.383
auburn hills|US|42.688|-83.234
auburndale|US|28.065|-81.789
auchi|NG|7.068|6.264
auch|FR|43.650|0.583
auckland|NZ|-36.867|174.767
audincourt|FR|47.483|6.853
auerbach|DE|50.512|12.401
aue|DE|50.590|12.707
augsberg|DE|48.372|10.899
augsboerj|DE|48.372|10.899
augsborg|DE|48.372|10.899
augsborj|DE|48.372|10.899
augsbourg|DE|48.372|10.899
augsburgas|DE|48.372|10.899
augsburga|DE|48.372|10.899
augsburgo|DE|48.372|10.899
augsburg|DE|48.372|10.899
augschburg|DE|48.372|10.899
augusto correa|BR|-1.022|-46.635
augustow|PL|53.843|22.980
augzburg|DE|48.372|10.899
aulapolai|IN|9.490|76.326
aulnay sous bois|FR|48.938|2.494
auqsburq|DE|48.372|10.899
aurad|IN|18.254|77.418
auraiya|IN|26.465|79.509
aurangabadas|IN|19.878|75.342
aurangabad|IN|19.878|75.342
aurich|DE|53.469|7.482
aurillac|FR|44.917|2.450
ausa|IN|18.247|76.499
austintown|US|41.102|-80.765
austin|US|30.267|-97.743
autlan de navarro|MX|19.768|-104.367
autun|FR|46.950|4.300
auxerre|FR|47.800|3.567
avadi|IN|13.115|80.110
avan'kai|PE|-13.634|-72.881
avanigadda|IN|16.021|80.918
avare|BR|-23.099|-48.926
avaroua|CK|-21.208|-159.775
avarua|CK|-21.208|-159.775
avaruo|CK|-21.208|-159.775
avdiyivka|UA|48.140|37.743
aveiro|PT|40.644|-8.646
avejru|PT|40.644|-8.646
avellaneda|AR|-29.118|-59.658
avellino|IT|40.915|14.791
avenel|US|40.580|-74.285
aventura|US|25.956|-80.139
aversa|IT|40.973|14.207
avezzano|IT|42.029|13.426
avignon|FR|43.948|4.809
avila|ES|40.657|-4.700
aviles|ES|43.555|-5.925
avinashi|IN|11.193|77.269
avion|FR|50.410|2.831
avocado heights|US|34.036|-117.991
avola|IT|36.908|15.139
avon center|US|41.460|-82.020
avon lake|US|41.505|-82.028
avondale|US|33.436|-112.350
avtovo|RU|59.872|30.266
avtury|RU|43.164|46.001
awankay|PE|-13.634|-72.881
awbari|LY|26.592|12.780
aweil|SS|8.762|27.392
awgu|NG|6.073|7.477
awka|NG|6.213|7.072
awsim|EG|30.123|31.136
axdod|IL|31.792|34.650
axim|GH|4.870|-2.240
axochiapan|MX|18.502|-98.754
axum|ET|14.121|38.723
axvaz|IR|31.319|48.684
ayabe|JP|35.300|135.250
ayacucho|PE|-13.159|-74.223
ayagoz|KZ|47.964|80.434
ayakudi|IN|10.450|77.552
ayamonte|ES|37.213|-7.408
ayang ni|KP|38.243|125.780
ayapel|CO|8.314|-75.140
ayaquchu|PE|-13.159|-74.223
ayaviri|PE|-14.886|-70.589
aybak|AF|36.265|68.016
aydin|TR|37.845|27.840
aydun|JO|32.510|35.854
aykhal|RU|65.934|111.483
aylesbury|GB|51.817|-0.815
ayorou|NE|14.731|0.917
ayr|GB|55.463|-4.634
ayteke bi|KZ|45.846|62.153
aytos|BG|42.700|27.250
ayutuxtepeque|SV|13.746|-89.206
ayvalik|TR|39.319|26.695
az zabadani|SY|33.725|36.100
az zahiriyah|PS|31.410|34.973
az zarqa|EG|31.209|31.635
az zawiyah|LY|32.757|12.728
az zubayr|IQ|30.392|47.702
az zulfi|SA|26.299|44.815
az zuwaydah|PS|31.440|34.381
az zuwaytinah|LY|30.952|20.120
azadshahr|IR|34.790|48.570
azaksjo|FR|41.927|8.735
azamgarh|IN|26.068|83.184
azamgarkh|IN|26.068|83.184
azare|NG|11.675|10.191
azaxio|FR|41.927|8.735
azazga|DZ|36.745|4.372
azcapotzalco|MX|19.487|-99.186
azemmour|MA|33.290|-8.342
azhaksio|FR|41.927|8.735
azimpur|BD|23.730|90.385
azna|IR|33.609|48.931
azogues|EC|-2.740|-78.849
azoguez|EC|-2.740|-78.849
azotus|IL|31.792|34.650
azov|RU|47.108|39.416
azrou|MA|33.434|-5.221
azua|DO|18.453|-70.735
azul|AR|-36.777|-59.859
azuqueca de henares|ES|40.566|-3.268
azusa|US|34.134|-117.908
azzaba|DZ|36.739|7.105
b'elovar|HR|45.899|16.849
b'jukenen|LR|5.881|-10.045
ba'qubah|IQ|33.754|44.605
ba'quba|IQ|33.754|44.605
baal'bek|LB|34.006|36.218
baalbeck|LB|34.006|36.218
baalbekas|LB|34.006|36.218
baalbek|LB|34.006|36.218
baalmpek|LB|34.006|36.218
baao|PH|13.455|123.365
baardheere|SO|2.345|42.276
baarn|NL|52.212|5.287
baar|CH|47.196|8.530
bab ezzouar|DZ|36.726|3.183
babaeski|TR|41.432|27.093
babahojas|EC|-1.802|-79.534
babahoya|EC|-1.802|-79.534
babahoyo|EC|-1.802|-79.534
babai|IN|22.703|77.935
babana|NG|10.429|3.815
babatis|TZ|-4.217|35.750
babati|TZ|-4.217|35.750
babat|ID|-7.113|112.164
babenhausen|DE|49.965|8.951
baberd|TR|40.256|40.223
baberu|IN|25.547|80.704
babijn|AW|12.533|-69.983
babina|IN|25.239|78.470
babo pangulo|PH|15.083|120.517
babol'|IR|36.551|52.679
babolsar|IR|36.703|52.658
babol|IR|36.551|52.679
babor ville|DZ|36.490|5.539
babrala|IN|28.264|78.406
babra|IN|21.846|71.305
babroejsk|BY|53.138|29.221
babruisk|BY|53.138|29.221
babrujsk|BY|53.138|29.221
babruysk|BY|53.138|29.221
babul|IR|36.551|52.679
babushkin|RU|55.869|37.730
babu|CN|24.417|111.517
bac giang|VN|21.273|106.195
bac kan|VN|22.147|105.835
bac ninh|VN|21.186|106.076
bacabal|BR|-4.292|-44.792
bacau|RO|46.567|26.914
bachhraon|IN|28.927|78.235
bachr ntar|ET|11.594|37.391
bacht ninh|VN|21.186|106.076
back mountain|US|41.336|-75.996
backa palanka|RS|45.251|19.392
backa topola|RS|45.815|19.632
backnang|DE|48.947|9.437
baclod city|PH|10.667|122.950
bacoli|IT|40.797|14.073
bacolod city|PH|10.667|122.950
bacoloo city|PH|10.667|122.950
bacoor|PH|14.459|120.929
bacora|IQ|30.509|47.780
bactra|AF|36.756|66.897
bactresh|AF|36.756|66.897
bad aibling|DE|47.864|12.011
bad arolsen|DE|51.380|9.014
bad bentheim|DE|52.301|7.158
bad berleburg|DE|51.052|8.392
bad driburg|DE|51.733|9.020
bad duerkheim|DE|49.462|8.172
bad durkheim|DE|49.462|8.172
bad essen|DE|52.317|8.333
bad harzburg|DE|51.883|10.562
bad hersfeld|DE|50.872|9.709
bad homburg vor der hoehe|DE|50.227|8.618
bad homburg vor der hohe|DE|50.227|8.618
bad honnef|DE|50.643|7.228
bad kissingen|DE|50.202|10.078
bad kreuznach|DE|49.841|7.867
bad laasphe|DE|50.931|8.425
bad langensalza|DE|51.108|10.646
bad lippspringe|DE|51.783|8.817
bad mergentheim|DE|49.492|9.774
bad muender am deister|DE|52.196|9.464
bad muenstereifel|DE|50.557|6.764
bad munder am deister|DE|52.196|9.464
bad munstereifel|DE|50.557|6.764
bad nauheim|DE|50.365|8.739
bad neuenahr ahrweiler|DE|50.543|7.111
bad neustadt an der saale|DE|50.322|10.207
bad oeynhausen|DE|52.207|8.804
bad oldesloe|DE|53.812|10.374
bad pyrmont|DE|51.986|9.252
bad rappenau|DE|49.238|9.102
bad reichenhall|DE|47.729|12.878
bad sackingen|DE|47.554|7.946
bad salzuflen|DE|52.086|8.744
bad salzungen|DE|50.813|10.236
bad schwartau|DE|53.919|10.697
bad segeberg|DE|53.943|10.302
bad soden am taunus|DE|50.141|8.504
bad toelz|DE|47.761|11.559
bad tolz|DE|47.761|11.559
bad vilbel|DE|50.179|8.738
bad waldsee|DE|47.920|9.755
bad wildungen|DE|51.120|9.125
bad zwischenahn|DE|53.183|8.000
bada barabil|IN|22.112|85.387
badagara|IN|11.598|75.581
badagry|NG|6.415|2.881
badahozo|ES|38.878|-6.971
badajoz|ES|38.878|-6.971
badajun|IN|28.038|79.127
badakhos|ES|38.878|-6.971
badalona|ES|41.450|2.247
badami|IN|15.915|75.677
badaojiang|CN|41.939|126.420
badarganj|BD|25.674|89.054
badaun|IN|28.038|79.127
baddi|IN|30.958|76.791
baddomalhi|PK|31.990|74.664
baden baden|DE|48.761|8.240
badger|US|64.800|-147.533
badin|PK|24.656|68.837
badiyah|OM|22.450|58.800
badlapur|IN|19.155|73.266
badlis|TR|38.885|40.494
badnawar|IN|23.022|75.233
badou|TG|7.583|0.600
badr hunayn|SA|23.783|38.790
badulla|LK|6.989|81.056
badully|LK|6.989|81.056
badull|LK|6.989|81.056
baduria|IN|22.744|88.787
badvel|IN|14.745|79.063
badza|TN|36.726|9.182
baekging|CN|39.907|116.397
baekhaij|CN|21.483|109.100
baekrajan|ID|-6.767|110.854
baena|ES|37.617|-4.322
baengasi|LY|32.115|20.069
baesweiler|DE|50.910|6.189
baeyrut|LB|33.889|35.494
baeza|ES|37.994|-3.471
bafang|CM|5.157|10.177
bafata|GW|12.166|-14.662
bafia|CM|4.750|11.233
bafilo|TG|9.350|1.267
bafoulabe|ML|13.806|-10.832
bafousam|CM|5.478|10.418
bafoussam|CM|5.478|10.418
bafq|IR|31.604|55.402
bafra|TR|41.568|35.907
bafusamas|CM|5.478|10.418
bafusama|CM|5.478|10.418
bafusam|CM|5.478|10.418
bafussama|CM|5.478|10.418
bagalkot|IN|16.187|75.696
bagamoyo|TZ|-6.442|38.904
bagan serai|MY|5.011|100.541
bagar|IN|28.188|75.500
bagasra|IN|21.487|70.955
bagas|MM|17.335|96.481
bagayevskaya|RU|47.324|40.388
bagcilar|TR|41.039|28.857
bagdadas|IQ|33.341|44.401
bagdado|IQ|33.341|44.401
bagdad|IQ|33.341|44.401
bagdate|IQ|33.341|44.401
bagdatum|IQ|33.341|44.401
bagdat|IQ|33.341|44.401
bagda|IQ|33.341|44.401
bagdod|IQ|33.341|44.401
bagdogra|IN|26.699|88.312
bagdzhylar|TR|41.039|28.857
bagepalli|IN|13.783|77.797
bages|TR|38.401|42.108
bage|BR|-31.331|-54.107
baggabag b|PH|16.506|121.190
bagha purana|IN|30.688|75.098
baghdad|IQ|33.341|44.401
bagheria|IT|38.079|13.512
baghlan|AF|36.131|68.708
baghlin|AF|36.131|68.708
baghpat|IN|28.945|77.219
bagijas|PH|16.416|120.593
bagio|PH|16.416|120.593
baglabek|LB|34.006|36.218
baglan|AF|36.131|68.708
baglung|NP|28.272|83.590
bagneux|FR|48.796|2.308
bagnolet|FR|48.867|2.417
bagnoli|IT|40.813|14.168
bagnols sur ceze|FR|44.160|4.618
bago city|PH|10.533|122.833
bagolaggo|AF|36.131|68.708
bagong pagasa|PH|14.663|121.033
bago|MM|17.335|96.481
bagua grande|PE|-5.756|-78.441
baguanos|CU|20.752|-76.027
baguim do monte|PT|41.194|-8.541
baguio|PH|16.416|120.593
bagula|IN|23.337|88.641
bah bah|PH|8.607|125.914
bahadurganj|IN|26.262|87.824
bahadurgarh|IN|28.693|76.936
bahar dar|ET|11.594|37.391
baharampur|IN|24.105|88.252
baharly|TM|38.436|57.432
bahau|MY|2.808|102.405
bahawalpur|PK|29.400|71.683
bahawatnagar|PK|29.998|73.253
bahcelievler|TR|41.002|28.860
bahce|TR|37.197|36.577
baher dar|ET|11.594|37.391
baheri|IN|28.774|79.497
bahia blanca|AR|-38.720|-62.272
bahia de caraquez|EC|-0.598|-80.424
bahia honda|CU|22.903|-83.160
bahija blanka|AR|-38.720|-62.272
bahir dar|ET|11.594|37.391
bahjoi|IN|28.395|78.627
bahla'|OM|22.973|57.300
bahr dar|ET|11.594|37.391
bahraich|IN|27.574|81.595
bahraigh|IN|27.574|81.595
bahrampur|IN|24.105|88.252
bahsihleihya|BR|-15.780|-47.930
bahula|IN|23.652|87.165
bahyr dar|ET|11.594|37.391
bah|IN|26.869|78.594
baia sprie|RO|47.662|23.692
baiburt|TR|40.256|40.223
baicheng|CN|45.607|122.821
baicoi|RO|45.033|25.850
baidabho|SO|3.114|43.650
baidabo|SO|3.114|43.650
baidoa|SO|3.114|43.650
baidyabati|IN|22.785|88.326
baie comeau|CA|49.217|-68.149
baie mahault|GP|16.267|-61.585
baiersbronn|DE|48.503|8.377
baihar|IN|22.101|80.550
baihe|CN|22.134|107.232
baija blankae|AR|-38.720|-62.272
baija blanka|AR|-38.720|-62.272
baijiantan|CN|45.689|85.124
baikonur|KZ|45.617|63.317
bail hongal|IN|15.814|74.859
baildon|GB|53.847|-1.788
bailen|ES|38.096|-3.778
bailesti|RO|44.017|23.350
baileys crossroads|US|38.850|-77.130
baimpourt|TR|40.256|40.223
bainbridge island|US|47.626|-122.521
baiquan|CN|47.606|126.085
bairagnia|IN|26.741|85.273
bairut|LB|33.889|35.494
baise city|CN|23.900|106.613
baishan|CN|41.939|126.420
baishishan|CN|43.583|127.567
bais|PH|9.591|123.123
baixo guandu|BR|-19.519|-41.016
baiyin|CN|36.547|104.170
baj baj|IN|22.475|88.178
bajah|TN|36.726|9.182
bajamonas|PR|18.399|-66.156
bajamon|PR|18.399|-66.156
bajamo|CU|20.374|-76.644
bajankhongor|MN|46.194|100.718
baja|HU|46.175|18.956
bajburt|TR|40.256|40.223
bajchehn|CN|45.607|122.821
bajcheng|CN|45.607|122.821
bajchen|CN|45.607|122.821
bajdabo|SO|3.114|43.650
bajdoa|SO|3.114|43.650
bajil|YE|15.059|43.287
bajin'|CN|36.547|104.170
bajitpur|BD|24.216|90.950
bajja blanka|AR|-38.720|-62.272
bajkonur|KZ|45.617|63.317
bajos de haina|DO|18.415|-70.033
bajshan'|CN|41.939|126.420
bakal|RU|54.942|58.808
bakau|GM|13.478|-16.682
bakersfield|US|35.373|-119.019
bakharampur|IN|24.105|88.252
bakhavalpura|PK|29.400|71.683
bakhchisaray|UA|44.755|33.858
bakhir dar|ET|11.594|37.391
bakhmach|UA|51.181|32.835
bakhr dar|ET|11.594|37.391
bakhtar|AF|36.756|66.897
bakhtiyarpur|IN|25.462|85.532
bakixanov|AZ|40.419|49.967
baki|AZ|40.378|49.892
bakoe|AZ|40.378|49.892
bakoor|PH|14.459|120.929
bakouba|IQ|33.754|44.605
bakou|AZ|40.378|49.892
bako|ET|5.783|36.567
bakri|MY|2.044|102.653
baksan|RU|43.688|43.537
bakuba|IQ|33.754|44.605
bakue|AZ|40.378|49.892
bakuo|AZ|40.378|49.892
bakuu|AZ|40.378|49.892
baku|AZ|40.378|49.892
balabanovo|RU|55.182|36.661
balachikha|RU|55.809|37.958
balachor|IN|31.061|76.302
balad|IQ|34.015|44.146
balaghat|IN|21.816|80.188
balagtas|PH|14.817|120.867
balaguer|ES|41.791|0.811
balaipungut|ID|1.059|101.291
balaka|MW|-14.979|34.956
balaklava|UA|44.511|33.599
balakliya|UA|49.463|36.860
balakovas|RU|52.028|47.801
balakova|RU|52.028|47.801
balakovo|RU|52.028|47.801
balakowo|RU|52.028|47.801
balamban|PH|10.504|123.716
balanga|PH|14.676|120.536
balangir|IN|20.704|83.490
balapulang|ID|-7.050|109.083
balapur|IN|20.666|76.774
balarampur|IN|23.097|86.223
balaschicha|RU|55.809|37.958
balashikhae|RU|55.809|37.958
balashikha|RU|55.809|37.958
balashikhe|RU|55.809|37.958
balashov|RU|51.550|43.167
balasicha|RU|55.809|37.958
balasiha|RU|55.809|37.958
balasihha|RU|55.809|37.958
balasixa|RU|55.809|37.958
balasjicha|RU|55.809|37.958
balasjikha|RU|55.809|37.958
balasore|IN|21.493|86.933
balasor|IN|21.493|86.933
balassagyarmat|HU|48.073|19.296
balaszycha|RU|55.809|37.958
balatah|PS|32.212|35.286
balayan|PH|13.937|120.732
balbriggan|IE|53.613|-6.182
balch springs|US|32.729|-96.623
balchas|AF|36.756|66.897
balch|AF|36.756|66.897
baldwin park|US|34.085|-117.961
balen|BE|51.168|5.170
baleshwar|IN|21.493|86.933
baleswar|IN|21.493|86.933
balezino|RU|57.979|53.014
balfour|ZA|-26.663|28.590
balfrush|IR|36.551|52.679
balhika|AF|36.756|66.897
balho|AF|36.756|66.897
balikesira|TR|39.649|27.886
balikesir|TR|39.649|27.886
balikesri|TR|39.649|27.886
balikesr|TR|39.649|27.886
balikesyras|TR|39.649|27.886
balikpapanas|ID|-1.268|116.829
balikpapan|ID|-1.268|116.829
balingen|DE|48.275|8.855
balishikha|RU|55.809|37.958
baliuag|PH|14.955|120.897
baliwag|PH|14.955|120.897
bali|IN|22.649|88.341
baljon'ja|IT|44.494|11.339
balkanabad|TM|39.511|54.367
balkanabatas|TM|39.511|54.367
balkanabat|TM|39.511|54.367
balkh|AF|36.756|66.897
ballalpur|IN|19.847|79.346
ballarat|AU|-37.566|143.850
ballari|IN|15.142|76.924
ballenger creek|US|39.373|-77.435
ballerup|DK|55.732|12.363
ballito|ZA|-29.539|31.214
ballwin|US|38.595|-90.546
ballymena|GB|54.864|-6.276
bally|IN|22.649|88.341
balmazujvaros|HU|47.617|21.350
balma|FR|43.611|1.499
balneario camboriu|BR|-26.991|-48.635
baloda bazar|IN|21.657|82.161
balod|IN|20.731|81.206
balotra|IN|25.832|72.240
balqash|KZ|46.848|74.995
balqas|EG|31.215|31.358
balrampur|IN|27.429|82.185
balsas|BR|-7.532|-46.036
balstoge|PL|53.133|23.164
bals|RO|44.350|24.100
balta|UA|47.935|29.620
baltimore|US|39.290|-76.612
baltiysk|RU|54.655|19.909
balti|MD|47.763|27.929
baltsy|MD|47.763|27.929
balugaon|IN|20.178|85.112
balukesir|TR|39.649|27.886
balukisu|TR|39.649|27.886
balung|ID|-7.733|113.917
balurghat|IN|25.221|88.777
balwyn north|AU|-37.791|145.094
balykchy|KG|42.460|76.187
balykesir|TR|39.649|27.886
balyqshy|KZ|47.067|51.867
balzar|EC|-1.365|-79.905
bamakas|ML|12.650|-8.000
bamako|ML|12.650|-8.000
bamaku|ML|12.650|-8.000
bama|NG|11.521|13.690
bambanglipuro|ID|-7.950|110.283
bambang|PH|16.387|121.107
bambari|CF|5.768|20.676
bamberg|DE|49.899|10.901
bambui|BR|-20.006|-45.977
bamenda|CM|5.960|10.146
bamendy|CM|5.960|10.146
bamiantong|CN|44.917|130.520
bamian|AF|34.822|67.827
bamik|AF|36.756|66.897
bamiyan|AF|34.822|67.827
bammaco|ML|12.650|-8.000
bammako|ML|12.650|-8.000
bamor kalan|IN|24.893|78.151
bamusso|CM|4.459|8.903
bamyan|AF|34.822|67.827
bam|IR|29.106|58.357
ban bang kadi pathum thani|TH|13.999|100.550
ban bueng|TH|13.311|101.112
ban chalong|TH|7.845|98.339
ban chang|TH|12.725|101.055
ban dung|ID|-6.922|107.607
ban houakhoua|LA|20.247|100.454
ban huai thalaeng|TH|14.983|102.650
ban khlong bang sao thong|TH|13.642|100.833
ban lam luk ka|TH|13.977|100.778
ban lung|KH|13.739|106.987
ban mai|TH|7.204|100.545
ban me thurt|VN|12.667|108.038
ban mo|TH|14.615|100.727
ban na san|TH|8.800|99.364
ban na|TH|17.017|99.733
ban nong wua so|TH|17.267|103.225
ban phaeo|TH|13.591|100.107
ban phai|TH|16.060|102.731
ban phan don|TH|17.143|102.973
ban pong|TH|13.816|99.877
ban ratsada|TH|7.910|98.402
ban selaphum|TH|16.017|103.950
ban tak|TH|17.043|99.081
ban talat bueng|TH|13.071|101.003
ban talat nua|TH|7.885|98.386
ban talat yai|TH|7.885|98.400
ban'nkalor|IN|12.972|77.594
ban'nkok|TH|13.754|100.501
bana luka|BA|44.778|17.194
banamba|ML|13.548|-7.448
banao|DO|18.937|-70.409
banapur|IN|19.779|85.170
banat|IN|29.464|77.355
banaybanay|PH|13.850|121.200
banaz|TR|38.737|29.752
banbridge|GB|54.350|-6.283
banbury|GB|52.063|-1.342
bancac|TH|13.754|100.501
banchiao|TW|25.014|121.467
banciao|TW|25.014|121.467
bancocum|TH|13.754|100.501
bancoque|TH|13.754|100.501
banda acehas|ID|5.542|95.333
banda aceha|ID|5.542|95.333
banda aceh|ID|5.542|95.333
banda acheh|ID|5.542|95.333
banda achekh|ID|5.542|95.333
banda achem|ID|5.542|95.333
banda atjeh|ID|5.542|95.333
bandar 'abbasi|IR|27.186|56.281
bandar 'abbas|IR|27.186|56.281
bandar abas|IR|27.186|56.281
bandar abbasz|IR|27.186|56.281
bandar abbas|IR|27.186|56.281
bandar abbos|IR|27.186|56.281
bandar abu shehr|IR|28.968|50.839
bandar e anzali|IR|37.473|49.458
bandar e bushehr|IR|28.968|50.839
bandar e ganaveh|IR|29.579|50.517
bandar e lengeh|IR|26.558|54.881
bandar e pahlavi|IR|37.473|49.458
bandar labuan|MY|5.289|115.269
bandar lampung|ID|-5.429|105.261
bandar seri begauan|BN|4.940|114.948
bandar seri begavanas|BN|4.940|114.948
bandar seri begavano|BN|4.940|114.948
bandar seri begavan|BN|4.940|114.948
bandar seri begawan|BN|4.940|114.948
bandar sery begawan|BN|4.940|114.948
bandarban|BD|22.195|92.219
bandare abasas|IR|27.186|56.281
banda|IN|25.478|80.335
bandeirantes|BR|-23.110|-50.367
bander abbas|IR|27.186|56.281
banderilla|MX|19.589|-96.937
banderma|TR|40.352|27.977
bandgermasin|ID|-3.320|114.591
bandikui|IN|27.051|76.573
bandipura|IN|34.417|74.643
bandirma|TR|40.352|27.977
bandjaran|ID|-7.045|107.588
bandjarmasin|ID|-3.320|114.591
bandjermasin|ID|-3.320|114.591
bandjermassin|ID|-3.320|114.591
bandoeng|ID|-6.922|107.607
banduna|ID|-6.922|107.607
bandundu|CD|-3.317|17.381
bandungas|ID|-6.922|107.607
bandungo|ID|-6.922|107.607
bandung|ID|-6.922|107.607
bandyrma|TR|40.352|27.977
bandzhul|GM|13.453|-16.578
bandzula|GM|13.453|-16.578
bandzulis|GM|13.453|-16.578
bandzul|GM|13.453|-16.578
baneh|IR|35.998|45.885
banepa|NP|27.632|85.522
banes|CU|20.961|-75.722
banfora|BF|10.633|-4.767
banforu|BF|10.633|-4.767
bang ban|TH|14.374|100.485
bang bo district|TH|13.583|100.817
bang bua thong|TH|13.918|100.424
bang krathum|TH|16.578|100.300
bang kruai|TH|13.805|100.473
bang lamung|TH|13.047|100.929
bang len|TH|14.022|100.172
bang mun nak|TH|16.028|100.379
bang pa in|TH|14.228|100.576
bang pakong|TH|13.543|100.993
bang phae|TH|13.692|99.930
bang racham|TH|14.892|100.317
bang rakam|TH|16.758|100.117
bang saphan|TH|11.213|99.512
bangalora|IN|12.972|77.594
bangalore|IN|12.972|77.594
bangalor|IN|12.972|77.594
bangaluri|IN|12.972|77.594
bangalur|IN|12.972|77.594
banganapalle|IN|15.318|78.227
bangangte|CM|5.141|10.525
bangarmau|IN|26.891|80.211
bangasi|LY|32.115|20.069
bangassou|CF|4.741|22.818
bangassu|CF|4.741|22.818
bangasu|CF|4.741|22.818
banga|PH|6.424|124.778
bangbu|CN|32.941|117.361
banghazi|LY|32.115|20.069
banghok|TH|13.754|100.501
bangil|ID|-7.599|112.819
bangis|CF|4.361|18.555
bangi|CF|4.361|18.555
bangkahulu|ID|-3.800|102.266
bangkalan|ID|-7.045|112.735
bangkoka|TH|13.754|100.501
bangkok|TH|13.754|100.501
bangolo|CI|7.012|-7.486
banguecoque|TH|13.754|100.501
bangui|CF|4.361|18.555
banha|EG|30.459|31.179
bani mallal|MA|32.337|-6.350
bani mazar|EG|28.504|30.800
bani na'im|PS|31.516|35.164
bani suhayla|PS|31.343|34.323
bani suwayf|EG|29.074|31.098
bani walid|LY|31.746|13.984
bania louka|BA|44.778|17.194
bania luka|BA|44.778|17.194
baniachang|BD|24.519|91.358
banikoara|BJ|11.298|2.439
baniyas|SY|35.182|35.949
bani|DO|18.280|-70.332
banja lukae|BA|44.778|17.194
banja luka|BA|44.778|17.194
banjaran|ID|-7.045|107.588
banjarmasin|ID|-3.320|114.591
banjermasin|ID|-3.320|114.591
banjoewangi|ID|-8.232|114.358
banjoul|GM|13.453|-16.578
banjulo|GM|13.453|-16.578
banjul|GM|13.453|-16.578
banjuwangi|ID|-8.232|114.358
banka|IN|24.881|86.923
bankha|EG|30.459|31.179
banki|IN|20.379|85.530
bankokas|TH|13.754|100.501
bankoko|TH|13.754|100.501
bankok|TH|13.754|100.501
bankra|IN|22.603|88.278
bankstown|AU|-33.917|151.033
bankura|IN|23.232|87.072
banmankhi|IN|25.889|87.194
banningville|CD|-3.317|17.381
banning|US|33.926|-116.876
bannur|IN|12.333|76.862
bannu|PK|32.985|70.603
banora point|AU|-28.213|153.536
banovce nad bebravou|SK|48.721|18.258
banqiao|TW|25.014|121.467
banqkok|TH|13.754|100.501
bans'ka bistricja|SK|48.739|19.153
bansalan|PH|6.786|125.213
bansbaria|IN|22.954|88.401
bansberia|IN|22.954|88.401
bansdih|IN|25.884|84.218
bansi|IN|27.177|82.934
banska bistrica|SK|48.739|19.153
banska bistritsa|SK|48.739|19.153
banska bystrica|SK|48.739|19.153
banska bystrzyca|SK|48.739|19.153
banstead|GB|51.322|-0.207
banswada|IN|18.377|77.880
banswara|IN|23.541|74.442
banta atsech|ID|5.542|95.333
bantar ampas|IR|27.186|56.281
bantayan|PH|11.168|123.722
banting|MY|2.814|101.502
banti|DO|18.280|-70.332
bantoun'nk|ID|-6.922|107.607
bantul|ID|-7.888|110.329
bantval|IN|12.890|75.035
bantva|IN|21.488|70.076
banur|IN|30.554|76.719
banya luka|BA|44.778|17.194
banyermasin|ID|-3.320|114.591
banyoles|ES|42.117|2.767
banyo|CM|6.750|11.817
banyul|GM|13.453|-16.578
banyumas|ID|-7.514|109.294
banyuwangi|ID|-8.232|114.358
banzart|TN|37.274|9.874
banzhul|GM|13.453|-16.578
bao loc|VN|11.548|107.808
baodina|CN|38.851|115.490
baodingas|CN|38.851|115.490
baoding|CN|38.851|115.490
baodin|CN|38.851|115.490
baoqing|CN|46.332|132.211
baoshan'|CN|46.559|131.424
baoshan|CN|46.559|131.424
baotou|CN|40.652|109.822
baoying|CN|33.229|119.309
bapatla|IN|15.904|80.467
baqubah|IQ|33.754|44.605
baquba|IQ|33.754|44.605
baqubeh|IQ|33.754|44.605
bar bigha|IN|25.219|85.733
bar le duc|FR|48.783|5.167
bara mansa|BR|-22.544|-44.171
bara uchana|IN|29.467|76.178
barabai|ID|-2.583|115.383
barabinsk|RU|55.357|78.357
baracoa|CU|20.347|-74.496
baragua|CU|21.682|-78.626
barah|SD|13.700|30.367
barajas de madrid|ES|40.474|-3.578
barakaldo|ES|43.296|-2.988
baraki barak|AF|33.967|68.949
baraki|DZ|36.667|3.096
barakpur|IN|22.766|88.363
baramati|IN|18.152|74.578
baramula|IN|34.209|74.343
baranagaras|IN|22.641|88.377
baranagar|IN|22.641|88.377
baranagore|IN|22.641|88.377
baranain|ES|42.806|-1.677
baranavichy|BY|53.133|26.014
baranavitsjy|BY|53.133|26.014
baranawitschy|BY|53.133|26.014
barankabermecha|CO|7.065|-73.855
barankila|CO|10.969|-74.781
barankilija|CO|10.969|-74.781
barankilja|CO|10.969|-74.781
baranoa|CO|10.794|-74.916
baranoviche|BY|53.133|26.014
baranovichi|BY|53.133|26.014
baranoviciai|BY|53.133|26.014
baranovitchi|BY|53.133|26.014
baranovitsi|BY|53.133|26.014
baranowicze|BY|53.133|26.014
baran|IN|25.100|76.517
barao de cocais|BR|-19.946|-43.487
baras|PH|14.517|121.266
baratislawa|SK|48.148|17.107
barauli|IN|26.381|84.586
baraut|IN|29.102|77.263
barbacena|BR|-21.226|-43.774
barbacha|DZ|36.567|4.967
barbalha|BR|-7.311|-39.304
barbastro|ES|42.036|0.127
barbate de franco|ES|36.192|-5.922
barbera del valles|ES|41.516|2.125
barberena|GT|14.309|-90.361
barbil|IN|21.657|85.643
barcarena|BR|-1.506|-48.626
barcellona pozzo di gotto|IT|38.148|15.215
barcellona|ES|41.389|2.159
barcelona|ES|41.389|2.159
barceloneta|PR|18.451|-66.539
barcelone|ES|41.389|2.159
barcelono|ES|41.389|2.159
barcelos|PT|41.539|-8.615
barceluna|ES|41.389|2.159
barcillona|ES|41.389|2.159
barcino|ES|41.389|2.159
bardaa|AZ|40.376|47.126
barda|AZ|40.376|47.126
barddhaman|IN|23.256|87.857
bardejov|SK|49.292|21.273
bardhaman|IN|23.256|87.857
bardoerp|DE|53.485|10.229
bardoli|IN|21.123|73.112
bardorp|DE|53.485|10.229
bardsir|IR|29.923|56.574
bareggio|IT|45.479|8.998
barehntu|ER|15.106|37.591
bareilly|IN|28.367|79.432
barejli|IN|28.367|79.432
bareli|IN|28.367|79.432
barendrecht|NL|51.857|4.535
barentu|ER|15.106|37.591
baretosas|BR|-20.557|-48.568
barfarush|IR|36.551|52.679
barfrush|IR|36.551|52.679
barfurush|IR|36.551|52.679
bargarh|IN|21.333|83.619
bargen|NO|60.393|5.324
bargi|IN|22.991|79.876
barhiya|IN|25.288|86.021
barh|IN|25.483|85.709
bari sadri|IN|24.413|74.473
bariadi|TZ|-2.800|33.983
barika|DZ|35.389|5.366
barinasas|VE|8.623|-70.207
barinas|VE|8.623|-70.207
barinitas|VE|8.762|-70.411
bariri|BR|-22.074|-48.740
barisal|BD|22.705|90.370
barium|IT|41.111|16.855
bari|IT|41.111|16.855
barjala|IN|23.618|91.356
barka kana|IN|23.622|85.467
barka'|OM|23.707|57.889
barkelone|ES|41.389|2.159
barki saria|IN|24.175|85.891
barking|GB|51.533|0.083
barkisimetas|VE|10.065|-69.357
barkisimeto|VE|10.065|-69.357
barlad|RO|46.232|27.669
barletta|IT|41.314|16.282
barmbek nord|DE|53.605|10.040
barmer|IN|25.746|71.392
barnala|IN|30.375|75.549
barnaoel|RU|53.361|83.764
barnaoul|RU|53.361|83.764
barnauel|RU|53.361|83.764
barnaulas|RU|53.361|83.764
barnaula|RU|53.361|83.764
barnaulia|RU|53.361|83.764
barnaul|RU|53.361|83.764
barnauyl|RU|53.361|83.764
barnet|GB|51.650|-0.200
barneveld|NL|52.140|5.585
barnsley|GB|53.550|-1.483
barnstable|US|41.700|-70.299
barnstaple|GB|51.080|-4.058
barnta|AZ|40.376|47.126
baroach|IN|21.695|72.981
baro|NG|8.600|6.417
barpali|IN|21.190|83.587
barpeta road|IN|26.503|90.969
barpeta|IN|26.323|91.006
barquisimeto|VE|10.065|-69.357
barquisimetum|VE|10.065|-69.357
barquisimito|VE|10.065|-69.357
barra bonita|BR|-22.495|-48.558
barra de sao francisco|BR|-18.755|-40.891
barra do bugres|BR|-15.072|-57.181
barra do corda|BR|-5.503|-45.237
barra do garcas|BR|-15.890|-52.257
barra do pirai|BR|-22.470|-43.826
barra dos coqueiros|BR|-10.909|-37.039
barra mansa|BR|-22.544|-44.171
barra velha|BR|-26.632|-48.685
barrackpore|IN|22.766|88.363
barran'kigia|CO|10.969|-74.781
barrancabermeja|CO|7.065|-73.855
barrancas|CO|10.958|-72.788
barranca|PE|-10.750|-77.767
barrankabermekha|CO|7.065|-73.855
barrankil'ja|CO|10.969|-74.781
barrankilya|CO|10.969|-74.781
barranqueras|AR|-27.481|-58.939
barranquilha|CO|10.969|-74.781
barranquilla|CO|10.969|-74.781
barras|BR|-4.244|-42.294
barra|BR|-11.089|-43.142
barreiras|BR|-12.153|-44.990
barreirinhas|BR|-2.756|-42.826
barreiro do jaiba|BR|-15.615|-43.592
barreiros|BR|-8.818|-35.186
barreiro|PT|38.663|-9.072
barrejras|BR|-12.153|-44.990
barretos|BR|-20.557|-48.568
barretus|BR|-20.557|-48.568
barrgeloneta|PR|18.451|-66.539
barrhead|GB|55.799|-4.393
barrie|CA|44.400|-79.666
barrinha|BR|-21.194|-48.164
barroso|BR|-21.187|-43.976
barrow in furness|GB|54.111|-3.228
barry|GB|51.400|-3.284
barseloana|ES|41.389|2.159
barselonae|ES|41.389|2.159
barselona|ES|41.389|2.159
barselono|ES|41.389|2.159
barselon|ES|41.389|2.159
barseluna|ES|41.389|2.159
barseluona|ES|41.389|2.159
barshi|IN|18.235|75.693
barsi|IN|18.235|75.693
barstow heights|US|34.870|-117.056
barstow|US|34.899|-117.023
bartan|TR|41.636|32.337
bartheni|TR|41.636|32.337
bartin|TR|41.636|32.337
bartlesville|US|36.747|-95.981
bartley green|GB|52.435|-1.997
bartolome maso|CU|20.166|-76.943
bartoszyce|PL|54.254|20.808
bartow|US|27.896|-81.843
bartyn|TR|41.636|32.337
bartzellona|ES|41.389|2.159
bartzelona|ES|41.389|2.159
baruehri|BR|-23.511|-46.876
barueri|BR|-23.511|-46.876
baruipur|IN|22.353|88.439
barun urtas|MN|46.681|113.279
barun urt|MN|46.681|113.279
baruni|IN|25.475|85.968
baruta|VE|10.434|-66.877
baruun urta|MN|46.681|113.279
baruun urt|MN|46.681|113.279
barwala|IN|29.367|75.908
barwani|IN|22.032|74.900
barysh|RU|53.655|47.112
barzelona|ES|41.389|2.159
bas ter|GP|15.999|-61.725
basaksehir|TR|41.093|28.802
basauri|ES|43.240|-2.886
basavakalyan|IN|17.874|76.950
basavana bagevadi|IN|16.573|75.973
basel|CH|47.558|7.573
bashanet|TZ|-4.233|35.417
basildon|GB|51.568|0.458
basilea|CH|47.558|7.573
basileia|CH|47.558|7.573
basilej|CH|47.558|7.573
basilia|CH|47.558|7.573
basingstoke|GB|51.262|-1.087
basirpur|PK|30.578|73.839
baskil|TR|38.569|38.816
basle|CH|47.558|7.573
basmat|IN|19.329|77.157
basni|IN|27.172|73.645
basoda|IN|23.852|77.937
basoko|CD|1.239|23.616
basora|IQ|30.509|47.780
basotu|TZ|-4.367|35.083
basrah|IQ|30.509|47.780
basra|IQ|30.509|47.780
bassa terra|GP|15.999|-61.725
bassano del grappa|IT|45.767|11.727
bassar|TG|9.250|0.782
basse terre|GP|15.999|-61.725
basseterre|KN|17.295|-62.726
bassila|BJ|9.008|1.665
bassorah|IQ|30.509|47.780
bassora|IQ|30.509|47.780
bassra|IQ|30.509|47.780
bassum|DE|52.851|8.728
basteras|KN|17.295|-62.726
bastero|KN|17.295|-62.726
baster|KN|17.295|-62.726
baste|KN|17.295|-62.726
bastia umbra|IT|43.064|12.546
bastia|FR|42.703|9.450
basti|IN|26.788|82.716
bastos|BR|-21.922|-50.734
basudebpur|IN|21.120|86.729
baswa|IN|27.150|76.583
basyar|DZ|31.617|-2.217
basyun|EG|30.940|30.813
baszszar|DZ|31.617|-2.217
bat khela|PK|34.618|71.972
bat yam|IL|32.024|34.752
bat'umi|GE|41.642|41.634
batac city|PH|18.055|120.565
batagram|PK|34.677|73.023
batajsk|RU|47.140|39.752
batala|IN|31.809|75.203
batambangas|KH|13.103|103.198
batambang|KH|13.103|103.198
batang berjuntai|MY|3.383|101.417
batangafo|CF|7.301|18.283
batangas|PH|13.757|121.058
batang|ID|-6.485|110.708
batao|GQ|1.864|9.766
batarpur|IN|27.217|77.490
batatais|BR|-20.891|-47.585
batavia|ID|-6.215|106.845
bataysk|RU|47.140|39.752
bata|GQ|1.864|9.766
batdambang|KH|13.103|103.198
batdamban|KH|13.103|103.198
batervortas|MY|5.399|100.364
batgram|PK|34.677|73.023
batgran|PK|34.677|73.023
bath beach|US|40.605|-74.004
bathgate|GB|55.902|-3.644
bathinda|IN|30.207|74.939
bathumi|GE|41.642|41.634
bathurst|AU|-33.417|149.581
bath|GB|51.375|-2.362
batikent|TR|39.968|32.731
batina|DZ|35.556|6.174
bati|ET|11.192|40.017
batley|GB|53.703|-1.634
batmanas|TR|37.887|41.132
batman|TR|37.887|41.132
batnah|DZ|35.556|6.174
batoemi|GE|41.642|41.634
batoeradja|ID|-4.129|104.167
batoerradja|ID|-4.129|104.167
batomis|GE|41.642|41.634
baton rouge|US|30.451|-91.155
batoumi|GE|41.642|41.634
batoum|GE|41.642|41.634
batouri|CM|4.433|14.367
bato|PH|13.353|123.368
battagram|PK|34.677|73.023
battambang|KH|13.103|103.198
battamban|KH|13.103|103.198
battampan'nk|KH|13.103|103.198
battaramulla south|LK|6.896|79.918
battersea|GB|51.475|-0.155
batticaloa|LK|7.710|81.692
battipaglia|IT|40.609|14.982
battle creek|US|42.317|-85.178
battle ground|US|45.781|-122.533
batu arang|MY|3.317|101.467
batu berendam|MY|2.249|102.246
batu feringgi|MY|5.471|100.245
batu gajah|MY|4.469|101.041
batu pahat|MY|1.855|102.933
batumis|GE|41.642|41.634
batumi|GE|41.642|41.634
batumo|GE|41.642|41.634
batum|GE|41.642|41.634
baturaden|ID|-7.300|109.217
baturadja|ID|-4.129|104.167
baturaja|ID|-4.129|104.167
baturite|BR|-4.329|-38.885
batu|ID|-7.870|112.528
batza|TN|36.726|9.182
bauang|PH|16.531|120.333
bauan|PH|13.792|121.008
baucau|TL|-8.471|126.458
bauchi|NG|10.310|9.844
baucis|NG|10.310|9.844
bauczi|NG|10.310|9.844
bauda|IN|20.833|84.317
baukau|TL|-8.471|126.458
baukem|DE|51.482|7.216
baulkham hills|AU|-33.759|150.993
baumschulenweg|DE|52.466|13.485
baunagar|IN|21.763|72.153
baunatal|DE|51.252|9.407
bauru|BR|-22.315|-49.061
baushar|OM|23.556|58.399
bauta|CU|22.982|-82.547
bautouo|CN|40.652|109.822
bautzen|DE|51.180|14.435
bavly|RU|54.393|53.260
bawana|IN|28.798|77.034
bawku|GH|11.062|-0.242
bawshar|OM|23.556|58.399
baxilea|CH|47.558|7.573
bay point|US|38.029|-121.962
bay shore|US|40.725|-73.245
bay village|US|41.485|-81.922
bayaguana|DO|18.750|-69.635
bayambang|PH|15.813|120.456
bayamon|PR|18.399|-66.156
bayamo|CU|20.374|-76.644
bayana|IN|26.908|77.290
bayawan|PH|9.365|122.804
baybay|PH|10.678|124.801
bayburtiaen|TR|40.256|40.223
bayburtian|TR|40.256|40.223
bayburt|TR|40.256|40.223
baychester|US|40.869|-73.836
baydhabo|SO|3.114|43.650
bayeux|BR|-7.125|-34.932
bayindir|TR|38.217|27.647
bayin|CN|36.547|104.170
bayji|IQ|34.929|43.489
baykal'sk|RU|51.515|104.140
baykonur|KZ|45.617|63.317
baymak|RU|52.593|58.322
baynjiwayn|IQ|35.623|45.947
bayombong|PH|16.481|121.150
bayonet point|US|28.327|-82.683
bayou cane|US|29.624|-90.751
bayqonir|KZ|45.617|63.317
bayramaly|TM|37.619|62.167
bayreuth|DE|49.948|11.579
bayrut|LB|33.889|35.494
bayshore gardens|US|27.425|-82.590
bayside|US|40.768|-73.777
bayswater|GB|51.511|-0.184
bayt al faqih|YE|14.516|43.324
bayt hanun|PS|31.535|34.536
bayt jala|PS|31.715|35.188
bayt lahya|PS|31.546|34.495
baytown|US|29.735|-94.977
bayugan|PH|8.756|125.767
bay|PH|14.184|121.286
bazar korgon|KG|41.038|72.746
bazarak|AF|35.313|69.515
baza|ES|37.491|-2.773
bazel'|CH|47.558|7.573
bazele|CH|47.558|7.573
bazelis|CH|47.558|7.573
bazeli|CH|47.558|7.573
bazelo|CH|47.558|7.573
bazel|CH|47.558|7.573
bazilej|CH|47.558|7.573
bazirabad|AF|36.756|66.897
bazpur|IN|29.153|79.108
bazylea|CH|47.558|7.573
bcharre|LB|34.251|36.011
beaconsfield|CA|45.433|-73.866
bealanana|MG|-14.543|48.750
bearsden|GB|55.915|-4.333
bear|US|39.629|-75.658
beau bassin|MU|-20.219|57.458
beaufort west|ZA|-32.357|22.583
beaufort|MY|5.347|115.746
beaune|FR|47.033|4.833
beauvais|FR|49.433|2.083
beaver dam|US|43.458|-88.837
beavercreek|US|39.709|-84.063
beaverton|US|45.487|-122.804
beawar|IN|26.101|74.320
bebedouro|BR|-20.949|-48.479
beberibe|BR|-4.180|-38.131
bebington|GB|53.350|-3.017
becej|RS|45.616|20.033
bechar|DZ|31.617|-2.217
beckenham|GB|51.409|-0.025
beckingen|DE|49.400|6.700
beckley|US|37.778|-81.188
beckum|DE|51.756|8.041
becoinson|FR|47.249|6.018
becontree|GB|51.553|0.129
bedburg|DE|50.993|6.571
bedele|ET|8.456|36.353
bedesa|ET|8.900|40.783
bedgoszcza|PL|53.123|18.008
bedi|IN|22.501|70.044
bedja|TN|36.726|9.182
bedlington|GB|55.131|-1.593
bedong|MY|5.727|100.509
bedworth|GB|52.479|-1.469
bedzaja|DZ|36.756|5.084
bedzha|TN|36.726|9.182
bedzin|PL|50.326|19.126
beerseba|IL|31.252|34.791
beersel|BE|50.766|4.300
beerseva|IL|31.252|34.791
beerse|BE|51.319|4.853
beersheba|IL|31.252|34.791
beerxeba|IL|31.252|34.791
befoussam|CM|5.478|10.418
begamganj|IN|23.599|78.341
beghdad|IQ|33.341|44.401
begio|CO|6.337|-75.558
begles|FR|44.808|-0.548
begoro|GH|6.387|-0.377
begun|IN|24.983|75.000
begusarai|IN|25.419|86.134
begusaraj|IN|25.419|86.134
behat|IN|30.172|77.614
behbahan|IR|30.596|50.242
behehzhin|CN|39.907|116.397
behjkhaj|CN|21.483|109.100
behlc'|MD|47.763|27.929
behn'si|CN|41.289|123.765
behnbu|CN|32.941|117.361
behppu|JP|33.279|131.498
behror|IN|27.888|76.281
behshahr|IR|36.692|53.553
bei'an|CN|48.267|126.600
beibei|CN|29.827|106.436
beichengqu|CN|40.439|113.154
beidaihehaibin|CN|39.822|119.518
beidao|CN|34.569|105.893
beihai|CN|21.483|109.100
beihajus|CN|21.483|109.100
beijing|CN|39.907|116.397
beipiao|CN|41.792|120.779
beira|MZ|-19.844|34.839
beiriut|LB|33.889|35.494
beirlin|DE|52.524|13.411
beirn|CH|46.948|7.447
beiroet|LB|33.889|35.494
beirots|LB|33.889|35.494
beirot|LB|33.889|35.494
beirout|LB|33.889|35.494
beirutas|LB|33.889|35.494
beiruta|LB|33.889|35.494
beirute|LB|33.889|35.494
beirut|LB|33.889|35.494
beising|CN|39.907|116.397
beitbridge|ZW|-22.217|30.000
beixin|CN|39.907|116.397
beizhen|CN|37.367|118.017
bejaia|DZ|36.756|5.084
bejar|ES|40.386|-5.763
bejdzing|CN|39.907|116.397
bejing|CN|39.907|116.397
bejkhaj|CN|21.483|109.100
bejra|MZ|-19.844|34.839
bejruti|LB|33.889|35.494
bejruto|LB|33.889|35.494
bejrut|LB|33.889|35.494
bejucal|CU|22.929|-82.389
bekalta|TN|35.617|10.995
bekasis|ID|-6.235|106.990
bekasi|ID|-6.235|106.990
bekescaba|HU|46.683|21.100
bekescab|HU|46.683|21.100
bekescsaba|HU|46.683|21.100
bekeshchaba|HU|46.683|21.100
bekes|HU|46.767|21.133
bekobod|UZ|40.221|69.270
bektemir|UZ|41.210|69.334
bel air north|US|39.554|-76.373
bel air riviere seche|MU|-20.258|57.750
bel air south|US|39.505|-76.320
bel'cy|MD|47.763|27.929
bel'mopan|BZ|17.250|-88.767
bel'o|CO|6.337|-75.558
bel's'ko bjala|PL|49.822|19.047
bel'sko bjala|PL|49.822|19.047
bel'tsy|MD|47.763|27.929
bela vista|BR|-22.109|-56.521
belabo|CM|4.933|13.300
belagaavi|IN|15.852|74.504
belagavi|IN|15.852|74.504
belagoavi|IN|15.852|74.504
belaja cerkov'|UA|49.809|30.112
belaja zerkow|UA|49.809|30.112
belalcazar|CO|2.655|-75.993
belaris|IN|15.142|76.924
belari|IN|15.142|76.924
belas|PT|38.777|-9.261
belavar|HR|45.899|16.849
belawan|ID|3.776|98.683
belaya glina|RU|46.078|40.867
belaya kalitva|RU|48.186|40.774
belaya serkov|UA|49.809|30.112
belaya tserkov'|UA|49.809|30.112
bela|IN|25.921|81.996
belbeis|EG|30.420|31.562
belcai|MD|47.763|27.929
belchatow|PL|51.369|19.357
belci|MD|47.763|27.929
beldanga|IN|23.934|88.260
belebey|RU|54.117|54.117
beleduehjne|SO|4.736|45.204
beledueyne|SO|4.736|45.204
beledweyne|SO|4.736|45.204
belehrad|RS|44.804|20.465
belek|TR|36.863|31.056
belem|BR|-1.456|-48.504
belen de umbria|CO|5.201|-75.869
belenas|BR|-1.456|-48.504
belena|BR|-1.456|-48.504
belen|BR|-1.456|-48.504
belev|RU|53.812|36.132
belfast|GB|54.597|-5.925
belford rosho|BR|-22.764|-43.399
belford roshu|BR|-22.764|-43.399
belford roxo|BR|-22.764|-43.399
belfort|FR|47.633|6.867
belgaavi|IN|15.852|74.504
belgaon|IN|15.852|74.504
belgaumas|IN|15.852|74.504
belgaum|IN|15.852|74.504
belgorodas|RU|50.611|36.580
belgoroda|RU|50.611|36.580
belgorodo|RU|50.611|36.580
belgorod|RU|50.611|36.580
belgradas|RS|44.804|20.465
belgrada|RS|44.804|20.465
belgrade|RS|44.804|20.465
belgrado|RS|44.804|20.465
belgradu|RS|44.804|20.465
belgrad|RS|44.804|20.465
belgrau|RS|44.804|20.465
belidzhi|RU|41.892|48.412
beligradi|RS|44.804|20.465
beligrad|AL|40.706|19.952
belikesir|TR|39.649|27.886
belikiser|TR|39.649|27.886
belinzona|CH|46.193|9.017
belitar|ID|-8.098|112.168
beliz siti|BZ|17.500|-88.198
belize ceety|BZ|17.500|-88.198
belize city|BZ|17.500|-88.198
belize stad|BZ|17.500|-88.198
beli|NG|7.859|10.972
beljas|CO|6.337|-75.558
bell gardens|US|33.965|-118.151
bell ville|AR|-32.626|-62.689
bella vista|DO|18.455|-69.945
bellaire|US|29.706|-95.459
bellampalli|IN|19.056|79.493
bellaria igea marina|IT|44.143|12.472
bellari|IN|15.142|76.924
bellary|IN|15.142|76.924
bellavista|PE|-7.056|-76.591
bella|CO|6.337|-75.558
belle glade|US|26.685|-80.668
bellflower|US|33.882|-118.117
bellincona|CH|46.193|9.017
bellingham|US|48.760|-122.488
bellinzona|CH|46.193|9.017
bellinzone|CH|46.193|9.017
bellmore|US|40.669|-73.527
bello horizonte|BR|-19.921|-43.938
bellovarium|HR|45.899|16.849
bellovar|HR|45.899|16.849
bello|CO|6.337|-75.558
bellshill|GB|55.817|-4.017
belluno|IT|46.143|12.216
bellview|US|30.462|-87.315
bellwood|US|41.881|-87.883
bell|US|33.978|-118.187
belmopanas|BZ|17.250|-88.767
belmopana|BZ|17.250|-88.767
belmopano|BZ|17.250|-88.767
belmopanum|BZ|17.250|-88.767
belmopan|BZ|17.250|-88.767
belnkoront|RU|50.611|36.580
belo horizonte|BR|-19.921|-43.938
belo hte|BR|-19.921|-43.938
belo jardim|BR|-8.336|-36.424
belo khorizonte|BR|-19.921|-43.938
belo oriente|BR|-19.220|-42.484
belo orizonte|BR|-19.921|-43.938
belo orizonti|BR|-19.921|-43.938
belo sur tsiribihina|MG|-19.698|44.546
belocome|TR|40.142|29.979
beloeil|CA|45.568|-73.206
belogorsk|RU|50.916|128.477
belogradum|RS|44.804|20.465
beloha|MG|-25.167|45.050
belohrod|RS|44.804|20.465
beloit|US|42.508|-89.032
belonia|IN|23.252|91.454
beloozerskiy|RU|55.460|38.444
belorechensk|RU|44.771|39.879
beloretsk|RU|53.963|58.398
belostoko|PL|53.133|23.164
belostok|PL|53.133|23.164
belovar|HR|45.899|16.849
belovo|RU|54.416|86.298
belowar|HR|45.899|16.849
beloyarskiy|RU|63.712|66.672
belpasso|IT|37.592|14.980
belper|GB|53.023|-1.481
belqorod|RU|50.611|36.580
belsand|IN|26.444|85.401
belsko biala|PL|49.822|19.047
belsko bjala|PL|49.822|19.047
beltsi|MD|47.763|27.929
beltsville|US|39.035|-76.907
belu orizonti|BR|-19.921|-43.938
belur|IN|13.166|75.865
belvedere park|US|33.755|-84.267
belvidere|US|42.264|-88.844
belyye vody|KZ|42.422|69.827
bembereke|BJ|10.228|2.663
bemetara|IN|21.716|81.534
bemovo|PL|52.255|20.908
bemowo|PL|52.255|20.908
ben arous|TN|36.753|10.219
ben mehidi|DZ|36.770|7.906
ben tre|VN|10.241|106.376
ben'si|CN|41.289|123.765
benai beraq|IL|32.081|34.834
benalmadena|ES|36.596|-4.573
benavente|ES|42.002|-5.678
benbrook|US|32.673|-97.461
benbu|CN|32.941|117.361
bendary|MD|46.832|29.478
bender abas|IR|27.186|56.281
bender abbas|IR|27.186|56.281
bender ebbas|IR|27.186|56.281
benderai|MD|46.832|29.478
bendera|MD|46.832|29.478
benderi|MD|46.832|29.478
bendery|MD|46.832|29.478
bender|MD|46.832|29.478
bende|NG|5.559|7.634
bendigo|AU|-36.758|144.280
bendorf|DE|50.423|7.579
bend|US|44.058|-121.315
bene berak|IL|32.081|34.834
bene beraq|IL|32.081|34.834
benei beraq|IL|32.081|34.834
benesov|CZ|49.782|14.687
benetusser|ES|39.423|-0.397
benevento|IT|41.131|14.778
benevides|BR|-1.361|-48.245
beney beraq|IL|32.081|34.834
bengalour|IN|12.972|77.594
bengaluras|IN|12.972|77.594
bengaluro|IN|12.972|77.594
bengalurus|IN|12.972|77.594
bengaluru|IN|12.972|77.594
bengasi|LY|32.115|20.069
bengaze|LY|32.115|20.069
bengazis|LY|32.115|20.069
bengazi|LY|32.115|20.069
bengazy|LY|32.115|20.069
bengbu|CN|32.941|117.361
bengela|AO|-12.576|13.405
benghasi|LY|32.115|20.069
benghazi|LY|32.115|20.069
bengkoeloe|ID|-3.800|102.266
bengkulu|ID|-3.800|102.266
benguela|AO|-12.576|13.405
benguella|AO|-12.576|13.405
benha|EG|30.459|31.179
beni amrane|DZ|36.668|3.591
beni douala|DZ|36.620|4.083
beni khiar|TN|36.469|10.782
beni melalis|MA|32.337|-6.350
beni melal|MA|32.337|-6.350
beni mellal'|MA|32.337|-6.350
beni mellal|MA|32.337|-6.350
beni mered|DZ|36.524|2.861
beni mester|DZ|34.870|-1.423
beni saf|DZ|35.301|-1.382
beni souef|EG|29.074|31.098
beni suef|EG|29.074|31.098
beni sue|EG|29.074|31.098
beni suweif|EG|29.074|31.098
benicarlo|ES|40.416|0.427
benicassim|ES|40.050|0.067
benicia|US|38.049|-122.159
benidorm|ES|38.538|-0.131
benin by|NG|6.338|5.626
benin city|NG|6.338|5.626
benin siti|NG|6.338|5.626
benin stadt|NG|6.338|5.626
benin stad|NG|6.338|5.626
benito juarez|MX|19.398|-99.158
beni|CD|0.491|29.473
benkoelen|ID|-3.800|102.266
benkulen|ID|-3.800|102.266
benkulu|ID|-3.800|102.266
benna|EG|30.459|31.179
benoni|ZA|-26.188|28.321
benoy|TD|8.983|16.320
benqazi|LY|32.115|20.069
bensekrane|DZ|35.075|-1.224
bensenville|US|41.955|-87.940
bensheim|DE|49.684|8.618
bensi|CN|41.289|123.765
bensonhurst|US|40.602|-73.994
bensonville|LR|6.447|-10.613
benthuizen|NL|52.078|4.544
bentley|GB|53.533|-1.150
bento goncalves|BR|-29.171|-51.519
bentol|LR|6.447|-10.613
bentong town|MY|3.522|101.909
bentonville|US|36.373|-94.209
benton|US|34.565|-92.587
bentota|LK|6.426|79.996
benxi|CN|41.289|123.765
beogradi|RS|44.804|20.465
beogrado|RS|44.804|20.465
beograd|RS|44.804|20.465
beohari|IN|24.024|81.378
beolgyo|KR|34.845|127.343
beoumi|CI|7.674|-5.581
beppu|JP|33.279|131.498
beras'ce|BY|52.098|23.688
berasia|IN|23.631|77.434
berastagi|ID|3.195|98.509
beration|AL|40.706|19.952
beratis|AL|40.706|19.952
berati|AL|40.706|19.952
berat|AL|40.706|19.952
bera|BD|24.078|89.633
berberah|SO|10.440|45.014
berberati|CF|4.261|15.792
berbera|SO|10.440|45.014
berbere|SO|10.440|45.014
berber|SD|18.022|33.983
berck plage|FR|50.407|1.564
bercka|BA|44.870|18.810
berck|FR|50.400|1.600
berde|AZ|40.376|47.126
berdjans'k|UA|46.766|36.799
berdjansk|UA|46.766|36.799
berdsk|RU|54.755|83.097
berdyans'k|UA|46.766|36.799
berdyansk|UA|46.766|36.799
berdychiv|UA|49.899|28.602
berea|SY|36.201|37.161
berehove|UA|48.206|22.644
berekum|GH|7.453|-2.584
berenice|LY|32.115|20.069
beresniki|RU|59.409|56.820
berestja|BY|52.098|23.688
berettyoujfalu|HU|47.217|21.550
berezhani|UA|49.450|24.933
bereznikai|RU|59.409|56.820
berezniki|RU|59.409|56.820
bereznyiki|RU|59.409|56.820
berezovka|RU|56.030|93.112
berezovskiy|RU|55.600|86.200
bergama|TR|39.121|27.181
bergame|IT|45.696|9.667
bergamo|IT|45.696|9.667
bergam|IT|45.696|9.667
bergedorf|DE|53.485|10.229
bergeijk|NL|51.319|5.358
bergen op zoom|NL|51.495|4.292
bergenas|NO|60.393|5.324
bergena|NO|60.393|5.324
bergenfield|US|40.928|-73.997
bergen|NO|60.393|5.324
bergerac|FR|44.850|0.483
bergeyk|NL|51.319|5.358
bergheim|DE|50.956|6.640
berghem|IT|45.696|9.667
bergisch gladbach|DE|50.986|7.133
bergish gladbakh|DE|50.986|7.133
bergkamen|DE|51.616|7.645
bergneustadt|DE|51.025|7.656
bergn|NO|60.393|5.324
bergomum|IT|45.696|9.667
bergschenhoek|NL|51.990|4.499
berhampur|IN|19.312|84.793
beri khas|IN|28.701|76.577
beringen|BE|51.050|5.226
berja|ES|36.847|-2.950
berkane|MA|34.920|-2.320
berkel en rodenrijs|NL|51.993|4.479
berkeley|US|37.872|-122.273
berkhampur|IN|19.312|84.793
berkhamsted|GB|51.760|-0.565
berkley|US|42.503|-83.184
berkovitsa|BG|43.236|23.126
berleno|DE|52.524|13.411
berlien|DE|52.524|13.411
berliini|DE|52.524|13.411
berliin|DE|52.524|13.411
berlijn|DE|52.524|13.411
berlim|DE|52.524|13.411
berlin koepenick|DE|52.443|13.582
berlin kopenick|DE|52.443|13.582
berlin schoeneberg|DE|52.484|13.348
berlin schoneberg|DE|52.484|13.348
berlin treptow|DE|52.494|13.445
berline|DE|52.524|13.411
berlini|DE|52.524|13.411
berlino|DE|52.524|13.411
berlin|DE|52.524|13.411
berlynas|DE|52.524|13.411
berlyn|DE|52.524|13.411
bermeo|ES|43.421|-2.722
bernas|CH|46.948|7.447
bernau bei berlin|DE|52.680|13.587
berna|CH|46.948|7.447
bernburg|DE|51.795|11.740
berne|CH|46.948|7.447
bernken|NO|60.393|5.324
berno|CZ|49.195|16.608
bern|CH|46.948|7.447
berolino|DE|52.524|13.411
berolinum|DE|52.524|13.411
beroroha|MG|-21.667|45.167
beroun|CZ|49.964|14.072
berrahal|DZ|36.835|7.453
berrechid|MA|33.266|-7.588
berriane|DZ|32.826|3.767
berriozabal|MX|16.799|-93.272
berrouaghia|DZ|36.135|2.911
bersabee|IL|31.252|34.791
berseba|IL|31.252|34.791
bersheva|IL|31.252|34.791
bersyeba|IL|31.252|34.791
berta|AL|40.706|19.952
bertioga|BR|-23.854|-46.139
bertoua|CM|4.577|13.685
bertua|CM|4.577|13.685
bertva|CM|4.577|13.685
beruniy|UZ|41.691|60.752
berut|LB|33.889|35.494
beruwala|LK|6.479|79.983
bervenice|MK|41.967|20.981
berwick upon tweed|GB|55.783|-2.000
berwick|AU|-38.033|145.350
berwyn|US|41.851|-87.794
beryozovsky|RU|56.908|60.802
berytos|LB|33.889|35.494
berytus|LB|33.889|35.494
besancon|FR|47.249|6.018
besanson|FR|47.249|6.018
besanzon|FR|47.249|6.018
besaras|DZ|31.617|-2.217
besbes|DZ|36.702|7.847
beshare|DZ|31.617|-2.217
beshariq|UZ|40.436|70.610
beshar|DZ|31.617|-2.217
beshkent|UZ|38.821|65.653
besikduzu|TR|41.052|39.233
beslan|RU|43.192|44.543
besni|TR|37.693|37.861
bessemer|US|33.402|-86.954
best|NL|51.508|5.390
besuki|ID|-7.734|113.698
beszterce|RO|47.133|24.500
besztercze|RO|47.133|24.500
bet she'an|IL|32.497|35.496
bet shemesh|IL|31.731|34.993
betafo|MG|-19.833|46.850
betamcherla|IN|15.451|78.148
betera|ES|39.591|-0.462
bethal|ZA|-26.458|29.466
bethel park|US|40.328|-80.040
bethesda|US|38.981|-77.100
bethlehem|BR|-1.456|-48.504
bethnal green|GB|51.527|-0.061
bethpage|US|40.744|-73.482
bethune|FR|50.533|2.633
betim|BR|-19.968|-44.198
betin|BR|-19.968|-44.198
betioky|MG|-23.721|44.381
betong|TH|5.774|101.072
bettendorf|US|41.524|-90.516
bettiah|IN|26.802|84.503
bettiakh|IN|26.802|84.503
betul|IN|21.901|77.902
beuningen|NL|51.861|5.767
beuthen|PL|50.348|18.933
beveren|BE|51.212|4.256
beverley|GB|53.846|-0.423
beverly cove|US|42.553|-70.854
beverly hills|US|34.074|-118.400
beverly|US|42.558|-70.880
beverungen|DE|51.668|9.374
beverwijk|NL|52.483|4.657
bewar|IN|27.219|79.298
bewout|LB|33.889|35.494
bexar|DZ|31.617|-2.217
bexbach|DE|49.346|7.255
bexda|IQ|33.341|44.401
bexhill on sea|GB|50.850|0.471
bexley|GB|51.442|0.149
beyhay|CN|21.483|109.100
beyjing|CN|39.907|116.397
beykonak|TR|36.326|30.303
beylagan|AZ|39.776|47.619
beylaqan|AZ|39.776|47.619
beylikduezue|TR|40.982|28.640
beylikduzu|TR|40.982|28.640
beypazari|TR|40.167|31.921
beypore|IN|11.172|75.806
beyrouth|LB|33.889|35.494
beyrut|LB|33.889|35.494
beysehir|TR|37.677|31.725
bezansonas|FR|47.249|6.018
bezansona|FR|47.249|6.018
bezanson|FR|47.249|6.018
bezenchuk|RU|52.982|49.433
bezerros|BR|-8.233|-35.797
bezhetsk|RU|57.785|36.697
beziers|FR|43.341|3.214
bezirk kreuzberg|DE|52.500|13.403
bezons|FR|48.924|2.213
bhabhua|IN|25.040|83.607
bhachau|IN|23.299|70.343
bhadasar|IN|28.315|74.290
bhadaur|IN|30.477|75.330
bhadohi|IN|25.395|82.570
bhadrachalam|IN|17.668|80.889
bhadrakh|IN|21.054|86.516
bhadrapur|NP|26.544|88.094
bhadravati|IN|13.848|75.705
bhadra|IN|29.103|75.171
bhadreswar|IN|22.824|88.338
bhagalpur|IN|25.244|86.972
bhai pheru|PK|31.200|73.950
bhainsdehi|IN|21.645|77.630
bhairab bazar|BD|24.052|90.976
bhairab town|BD|24.052|90.976
bhaisa|IN|19.113|77.963
bhakkar|PK|31.625|71.066
bhalki|IN|18.043|77.206
bhalwal|PK|32.272|72.904
bhamo|MM|24.253|97.234
bhandara|IN|21.168|79.649
bhandaria|BD|22.489|90.063
bhander|IN|25.736|78.746
bhanjanagar|IN|19.927|84.582
bhanpura|IN|24.513|75.747
bhanpuri|IN|21.092|80.932
bhanvad|IN|21.931|69.781
bhan|PK|26.558|67.721
bharnagar|IN|21.763|72.153
bharoch|IN|21.695|72.981
bharthana|IN|26.752|79.222
bharuch|IN|21.695|72.981
bharwari|IN|25.561|81.492
bhasawar|IN|27.039|77.048
bhatapara|IN|21.735|81.947
bhatkal|IN|13.985|74.555
bhatpara abhaynagar|BD|23.015|89.439
bhatpara|IN|22.866|88.401
bhattiprolu|IN|16.103|80.781
bhaunagar|IN|21.763|72.153
bhavani|IN|11.446|77.682
bhavnagar|IN|21.763|72.153
bhawana|PK|31.569|72.649
bhawaniganj|IN|24.416|75.836
bhawanigarh|IN|30.267|76.039
bhawanipatna|IN|19.907|83.167
bhawanipur|IN|26.454|87.027
bhayandar|IN|19.302|72.851
bhayavadar|IN|21.855|70.248
bhayndar|IN|19.302|72.851
bhayundar|IN|19.302|72.851
bheramara|BD|24.025|88.992
bhera|PK|32.483|72.910
bhikangaon|IN|21.868|75.964
bhikhi|IN|30.059|75.535
bhilai|IN|21.209|81.428
bhilajus|IN|21.209|81.428
bhilwara|IN|25.347|74.641
bhimavaram|IN|16.541|81.523
bhimbar|PK|32.975|74.078
bhimber|PK|32.975|74.078
bhimunipatnam|IN|17.890|83.452
bhindar|IN|24.502|74.186
bhind|IN|26.567|78.787
bhinga|IN|27.703|81.934
bhinmal|IN|24.999|72.271
bhisho|ZA|-32.847|27.442
bhit shah|PK|25.804|68.493
bhitarwar|IN|25.792|78.111
bhivandi|IN|19.300|73.059
bhiwadi|IN|28.210|76.861
bhiwandi|IN|19.300|73.059
bhiwani|IN|28.793|76.140
bhiwndi|IN|19.300|73.059
bhogpur|IN|31.554|75.643
bhojpal|IN|23.255|77.403
bhola|BD|22.688|90.644
bhongaon|IN|27.255|79.181
bhongir|IN|17.515|78.886
bhooj|IN|23.254|69.669
bhopalas|IN|23.255|77.403
bhopala|IN|23.255|77.403
bhopalo|IN|23.255|77.403
bhopalwala|PK|32.430|74.364
bhopal|IN|23.255|77.403
bhor|IN|18.149|73.843
bhubaneshwar|IN|20.272|85.834
bhubaneswar|IN|20.272|85.834
bhuban|IN|20.882|85.833
bhudgaon|IN|16.907|74.600
bhuj|IN|23.254|69.669
bhum|IN|18.459|75.659
bhunagar|IN|21.763|72.153
bhusaval|IN|21.044|75.785
bhusawal|IN|21.044|75.785
bhuvanagiri|IN|11.442|79.646
biala cerkiew|UA|49.809|30.112
biala krakowska|PL|49.822|19.047
biala podlaska|PL|52.032|23.117
bialistok|PL|53.133|23.164
bialogard|PL|54.007|15.988
bialoleka|PL|52.321|20.972
bialystok|PL|53.133|23.164
biancavilla|IT|37.644|14.867
biankouma|CI|7.739|-7.614
bianzhuang|CN|34.849|118.045
biaora|IN|23.867|76.917
biarritz|FR|43.480|-1.556
bibai|JP|43.325|141.859
biberach an der riss|DE|48.093|9.791
bibiani|GH|6.463|-2.319
bibirevo|RU|55.883|37.600
bicester|GB|51.900|-1.154
bichena|ET|10.450|38.200
bichisciaba|HU|46.683|21.100
bichkek|KG|42.870|74.590
bidar|IN|17.913|77.530
bida|NG|9.080|6.010
bidbid|OM|23.408|58.128
biddeford|US|43.493|-70.453
biddulph|GB|53.117|-2.176
bideford|GB|51.017|-4.208
bidgosca|PL|53.123|18.008
bidgosc|PL|53.123|18.008
bidgoshch|PL|53.123|18.008
bidgoshh|PL|53.123|18.008
bidhuna|IN|26.802|79.508
bidlis|TR|38.401|42.108
bidqos|PL|53.123|18.008
bidur|MY|4.117|101.283
bidzapuras|IN|16.824|75.715
bidzapur|IN|16.824|75.715
bidzhapur|IN|16.824|75.715
bidzsapur|IN|16.824|75.715
biejsk|RU|52.536|85.207
bielany|PL|52.292|20.935
bielawa|PL|50.691|16.623
bielce|MD|47.763|27.929
bielefeld|DE|52.033|8.533
bielgorod|RU|50.611|36.580
biella|IT|45.563|8.058
bielo pole|ME|43.038|19.748
bielogroda|RU|50.611|36.580
bielsk podlaski|PL|52.765|23.186
bielsko biala|PL|49.822|19.047
bien hoa|VN|10.945|106.824
bieriezniki|RU|59.409|56.820
bierun|PL|50.090|19.093
biesdorf|DE|52.509|13.553
bietigheim bissingen|DE|48.944|9.118
big spring|US|32.250|-101.479
bigadic|TR|39.392|28.131
biga|TR|40.228|27.242
biggleswade|GB|52.087|-0.265
bignay uno|PH|13.864|121.488
bignona|SN|12.810|-16.226
biguacu|BR|-27.494|-48.656
bihac|BA|44.817|15.871
bihar sharif|IN|25.201|85.524
biharamulo|TZ|-2.632|31.309
bihariganj|IN|25.734|86.988
bihoro|JP|43.823|144.104
biisk|RU|52.536|85.207
bijapur|IN|16.824|75.715
bijar|IR|35.867|47.605
bijawar|IN|24.624|79.490
bijaya|DZ|36.756|5.084
bijbehara|IN|33.794|75.107
bijeljina|BA|44.759|19.214
bijelo polje|ME|43.038|19.748
bijie|CN|27.302|105.286
bijnor|IN|29.373|78.136
bijs'k|RU|52.536|85.207
bijsk|RU|52.536|85.207
bikaner|IN|28.018|73.315
bikin|RU|46.813|134.250
bikramganj|IN|25.211|84.255
bil'bao|ES|43.263|-2.925
bila cerkva|UA|49.809|30.112
bila cerkwa|UA|49.809|30.112
bila terkva|UA|49.809|30.112
bila tserkva|UA|49.809|30.112
bila zerkwa|UA|49.809|30.112
bilajari|AZ|40.444|49.806
bilaj|IN|21.209|81.428
bilara|IN|26.181|73.706
bilari|IN|28.621|78.804
bilasipara|IN|26.233|90.234
bilaspura|IN|22.080|82.155
bilaspur|IN|22.080|82.155
bilbao|ES|43.263|-2.925
bilbaum|ES|43.263|-2.925
bilbau|ES|43.263|-2.925
bilbaw|ES|43.263|-2.925
bilbays|EG|30.420|31.562
bilbeis|EG|30.420|31.562
bilbes|EG|30.420|31.562
bilbo|ES|43.263|-2.925
bilda|DZ|36.470|2.828
bilderstoeckchen|DE|50.970|6.930
bilecik|TR|40.142|29.979
biledzhik|TR|40.142|29.979
bilefel'd|DE|52.033|8.533
bilefelde|DE|52.033|8.533
bilefeld|DE|52.033|8.533
bilejik|TR|40.142|29.979
biletsik|TR|40.142|29.979
bilgi|IN|16.347|75.618
bilgoraj|PL|50.541|22.722
bilgram|IN|27.175|80.032
bilhaur|IN|26.843|80.064
bilhorod dnistrovs'kyy|UA|46.195|30.349
bilicenii vechi|MD|47.656|28.047
bilifeld|DE|52.033|8.533
bilimora|IN|20.770|72.961
bilimor|IN|20.770|72.961
bilina kyselka|CZ|50.550|13.767
bilina|CZ|50.549|13.775
bilitio|CH|46.193|9.017
bilivelda|DE|52.033|8.533
billericay|GB|51.629|0.420
billerica|US|42.558|-71.269
billingham|GB|54.589|-1.290
billings|US|45.783|-108.501
billiri|NG|9.865|11.226
bilmpao|ES|43.263|-2.925
bilopillya|UA|51.150|34.313
bilostok|PL|53.133|23.164
biloxi|US|30.396|-88.885
bilqas|EG|31.215|31.358
bilsanda|IN|28.243|79.951
bilsi|IN|28.129|78.911
bilsko bela|PL|49.822|19.047
bilthra|IN|26.127|83.891
bilzen|BE|50.873|5.518
bim son|VN|20.078|105.860
bima|ID|-8.460|118.727
bimbo|CF|4.257|18.416
bin'chzhou|CN|37.367|118.017
binalbagan|PH|10.195|122.858
binangonan|PH|14.465|121.193
binche|BE|50.412|4.165
bindjai|ID|3.600|98.485
bindjei|ID|3.600|98.485
bindki|IN|26.036|80.576
bindura|ZW|-17.302|31.331
bindzhou|CN|37.367|118.017
bingazi|LY|32.115|20.069
bingen am rhein|DE|49.967|7.899
bingerville|CI|5.356|-3.885
binghamton|US|42.099|-75.918
binghazi|LY|32.115|20.069
bingley|GB|53.849|-1.839
bingol|TR|38.885|40.494
binhe|CN|32.688|112.828
binjai|ID|3.600|98.485
binka|IN|21.026|83.812
binmaley|PH|16.032|120.269
binnish|SY|35.957|36.714
binonga|PH|10.772|122.982
bintnkos|PL|53.123|18.008
bintsjou|CN|37.367|118.017
bintulu|MY|3.167|113.033
biny selo|AZ|40.451|50.087
bir el ater|DZ|34.745|8.060
bir el djir|DZ|35.720|-0.545
birabidzhan|RU|48.793|132.924
biratnagar|NP|26.455|87.270
biratnagur|NP|26.455|87.270
birchircara|MT|35.897|14.461
birdjand|IR|32.866|59.221
birdschand|IR|32.866|59.221
birdzhend|IR|32.866|59.221
birecik|TR|37.026|37.978
birendranagan|NP|28.602|81.634
birendranagara|NP|28.602|81.634
birendranagar|NP|28.602|81.634
bireun|ID|5.203|96.701
birganj|NP|27.010|84.877
birgon|NO|60.393|5.324
birgunj|NP|27.010|84.877
biriguei|BR|-21.289|-50.340
birigui|BR|-21.289|-50.340
biriguy|BR|-21.289|-50.340
birine|DZ|35.635|3.225
biritiba mirim|BR|-23.573|-46.039
birjand|IR|32.866|59.221
birjuljovo|RU|55.586|37.678
birkenhead|GB|53.393|-3.015
birkerod|DK|55.848|12.428
birkhadem|DZ|36.715|3.050
birkirkara|MT|35.897|14.461
birlinu|DE|52.524|13.411
birmingham|GB|52.481|-1.900
birmitrapur|IN|22.400|84.767
birni n konni|NE|13.796|5.250
birnin kebbi|NG|12.454|4.197
birnin kudu|NG|11.452|9.479
birobican|RU|48.793|132.924
birobidjan|RU|48.793|132.924
birobidschan|RU|48.793|132.924
birobidshansk|RU|48.793|132.924
birobidzanas|RU|48.793|132.924
birobidzana|RU|48.793|132.924
birobidzan|RU|48.793|132.924
birobidzhan|RU|48.793|132.924
birobidzjan|RU|48.793|132.924
birobidzsan|RU|48.793|132.924
birobigano|RU|48.793|132.924
birobijan|RU|48.793|132.924
birpara|IN|26.704|89.145
birpur|IN|26.508|87.012
birsheba|IL|31.252|34.791
birsk|RU|55.421|55.543
birur|IN|13.597|75.972
birut|LB|33.889|35.494
biryulevo zapadnoye|RU|55.588|37.643
biryulevo|RU|55.586|37.678
bisalpur|IN|28.293|79.805
bisao|GW|11.864|-15.598
bisauli|IN|28.308|78.937
bisauo|GW|11.864|-15.598
bisau|GW|11.864|-15.598
bisava|GW|11.864|-15.598
biscecum|KG|42.870|74.590
bisceglie|IT|41.243|16.501
bischheim|FR|48.616|7.753
bischkek|KG|42.870|74.590
biscioftu|ET|8.752|38.978
biscum|RU|52.536|85.207
biserta|TN|37.274|9.874
bishkek|KG|42.870|74.590
bishnupur|IN|23.074|87.320
bishoftu|ET|8.752|38.978
bishop auckland|GB|54.656|-1.677
bishopbriggs|GB|55.907|-4.219
bishops stortford|GB|51.871|0.159
bishopstoke|GB|50.966|-1.328
bisho|ZA|-32.847|27.442
bisjkek|KG|42.870|74.590
biskekas|KG|42.870|74.590
biskeka|KG|42.870|74.590
biskeko|KG|42.870|74.590
biskek|KG|42.870|74.590
biskira|DZ|34.850|5.728
biskra|DZ|34.850|5.728
bislig|PH|8.215|126.316
bismarck|US|46.808|-100.784
bismil|TR|37.845|40.659
bisqeq|KG|42.870|74.590
bisqueque|KG|42.870|74.590
bissao|GW|11.864|-15.598
bissau|GW|11.864|-15.598
bissa|GW|11.864|-15.598
bistrica|RO|47.133|24.500
bistrita|RO|47.133|24.500
bistritz|RO|47.133|24.500
biswan|IN|27.496|80.996
biszkek|KG|42.870|74.590
bithomia|PL|50.348|18.933
bitkine|TD|11.980|18.214
bitliss|TR|38.401|42.108
bitlis|TR|38.401|42.108
bitoeng|ID|1.457|125.189
bitola|MK|41.031|21.335
bitolja|MK|41.031|21.335
bitolj|MK|41.031|21.335
bitolya|MK|41.031|21.335
bitol|MK|41.031|21.335
bitoma|PL|50.348|18.933
bitom|PL|50.348|18.933
bitonto|IT|41.110|16.691
bitterfeld wolfen|DE|51.624|12.324
bitung|ID|1.457|125.189
biukenenas|LR|5.881|-10.045
biumba|RW|-1.576|30.067
biu|NG|10.613|12.195
bivandi|IN|19.300|73.059
bixby|US|35.942|-95.883
bixkek|KG|42.870|74.590
biysk|RU|52.536|85.207
biyusk|RU|52.536|85.207
bizerta|TN|37.274|9.874
bizerte|TN|37.274|9.874
bjalistoka|PL|53.133|23.164
bjalistoko|PL|53.133|23.164
bjalistok|PL|53.133|23.164
bjelgorod|RU|50.611|36.580
bjelostock|PL|53.133|23.164
bjelovaras|HR|45.899|16.849
bjelovar|HR|45.899|16.849
bjelsko bjala|PL|49.822|19.047
bjerezniki|RU|59.409|56.820
bjoergvin|NO|60.393|5.324
bjoerlanda|SE|57.767|11.833
bjolystok|PL|53.133|23.164
bjorgvin|NO|60.393|5.324
bjorlanda|SE|57.767|11.833
bjukenen|LR|5.881|-10.045
bjumba|RW|-1.576|30.067
bjylsko bjolo|PL|49.822|19.047
bkahdi|AF|36.756|66.897
bkharatpur|IN|27.217|77.490
bkhatinda|IN|30.207|74.939
bkhavnagarom|IN|21.763|72.153
bkhilai|IN|21.209|81.428
bkhivandi|IN|19.300|73.059
bkhopal|IN|23.255|77.403
bkhubaneshvar|IN|20.272|85.834
bkhudzh|IN|23.254|69.669
blackburn|GB|53.750|-2.483
blackheath|GB|51.465|0.008
blackpool|GB|53.817|-3.050
blacksburg|US|37.230|-80.414
blacktown|AU|-33.767|150.917
blackwood|GB|51.668|-3.208
blagnac|FR|43.633|1.394
blagodarnyy|RU|45.098|43.436
blagoevgrad|BG|42.017|23.100
blagoewgrad|BG|42.017|23.100
blagojevgradas|BG|42.017|23.100
blagojevgrad|BG|42.017|23.100
blagojewgrad|BG|42.017|23.100
blagovechtchensk|RU|50.280|127.540
blagovescenskas|RU|50.280|127.540
blagovescenska|RU|50.280|127.540
blagovescensk|RU|50.280|127.540
blagoveschensk|RU|50.280|127.540
blagovescsenszk|RU|50.280|127.540
blagoveshchensk|RU|50.280|127.540
blagoveshensk|RU|50.280|127.540
blagoveshhens'k|RU|50.280|127.540
blagoveshhensk|RU|50.280|127.540
blagovesjtjensk|RU|50.280|127.540
blagovesjtsjensk|RU|50.280|127.540
blagovestsensk|RU|50.280|127.540
blagovesxensk|RU|50.280|127.540
blagovextxensk|RU|50.280|127.540
blagovjescensk|RU|50.280|127.540
blagovjeshchensk|RU|50.280|127.540
blagovyeshchensk|RU|50.280|127.540
blagoweschtschensk|RU|50.280|127.540
blagowesjtsjensk|RU|50.280|127.540
blagowieszczensk|RU|50.280|127.540
blagowjeschtschensk|RU|50.280|127.540
blaine|US|45.161|-93.235
blainville|CA|45.667|-73.882
blaj|RO|46.175|23.916
blanchardstown|IE|53.388|-6.376
blanes|ES|41.674|2.790
blankenberge|BE|51.313|3.132
blankenburg|DE|51.790|10.955
blankoevnkrant|BG|42.017|23.100
blanquefort|FR|44.912|-0.637
blansko|CZ|49.363|16.644
blantairas|MW|-15.785|35.009
blantair|MW|-15.785|35.009
blantajer|MW|-15.785|35.009
blantajr|MW|-15.785|35.009
blantajur|MW|-15.785|35.009
blantire|MW|-15.785|35.009
blantyre|MW|-15.785|35.009
blaqoyevqrad|BG|42.017|23.100
blenheim|NZ|-41.516|173.953
bletchley|GB|51.993|-0.735
blewfield|NI|12.014|-83.764
blida|DZ|36.470|2.828
blieskastel|DE|49.237|7.256
blitar|ID|-8.098|112.168
bloemfontein|ZA|-29.121|26.214
bloemhof|ZA|-27.647|25.607
blois|FR|47.583|1.333
blomberg|DE|51.943|9.091
bloomfield|US|40.807|-74.185
blora|ID|-6.970|111.419
bloxwich|GB|52.618|-2.004
blue island|US|41.657|-87.680
blue springs|US|39.017|-94.282
bluefields|NI|12.014|-83.764
bluffton|US|32.237|-80.860
blufildse|NI|12.014|-83.764
blumenau|BR|-26.919|-49.066
blumfonteinas|ZA|-29.121|26.214
blumfonteina|ZA|-29.121|26.214
blumfontejn|ZA|-29.121|26.214
blumfonteyn|ZA|-29.121|26.214
blythe|US|33.610|-114.596
blyth|GB|55.127|-1.509
bnei brak|IL|32.081|34.834
bo phloi|TH|14.325|99.515
bo'ka|UZ|40.811|69.194
boa esperanca|BR|-21.090|-45.566
boa viagem|BR|-5.128|-39.732
boa vista|BR|2.820|-60.673
boaco|NI|12.472|-85.659
boadilla del monte|ES|40.405|-3.878
boardman|US|41.024|-80.663
bobbili|IN|18.574|83.359
bobigny|FR|48.900|2.450
bobingen|DE|48.271|10.834
boblingen|DE|48.682|9.012
bobo dioulasso|BF|11.177|-4.298
bobo diulasas|BF|11.177|-4.298
bobo diulaso|BF|11.177|-4.298
bobo diulasso|BF|11.177|-4.298
bobrov|RU|51.096|40.033
bobruiskas|BY|53.138|29.221
bobruisk|BY|53.138|29.221
bobrujsk|BY|53.138|29.221
bobruysk|BY|53.138|29.221
boca chica|DO|18.450|-69.600
boca del mar|US|26.345|-80.147
boca raton|US|26.359|-80.083
boca suno|EC|-0.698|-77.141
bocaiuva|BR|-17.108|-43.815
bocaue|PH|14.798|120.926
bochara|UZ|39.775|64.429
bochnia|PL|49.969|20.430
bocholt|DE|51.839|6.615
bochoum|DE|51.482|7.216
bochum hordel|DE|51.502|7.176
bochumas|DE|51.482|7.216
bochum|DE|51.482|7.216
bochzhou|CN|33.877|115.770
bocsa|RO|45.373|21.709
bodaybo|RU|57.851|114.193
boda|CF|4.319|17.470
bode saadu|NG|8.939|4.782
bodegraven|NL|52.083|4.750
boden|SE|65.825|21.689
bodhan|IN|18.662|77.886
bodinayakkanur|IN|10.012|77.350
boditi|ET|6.967|37.867
bodoe|NO|67.280|14.405
bodo|NO|67.280|14.405
bodrum|TR|37.038|27.429
bodzhnurd|IR|37.475|57.329
boeblingen|DE|48.682|9.012
boedapest|HU|47.498|19.040
boedapes|HU|47.498|19.040
boekarest|RO|44.432|26.106
boende|CD|-0.282|20.881
boergas|BG|42.506|27.468
bogale|MM|16.294|95.397
bogatynia|PL|50.907|14.956
bogdanovich|RU|56.780|62.049
bogenhausen|DE|48.152|11.616
boghni|DZ|36.542|3.953
bognor regis|GB|50.782|-0.680
bogora|BD|24.851|89.371
bogoroditsk|RU|53.772|38.124
bogorodskoe|RU|55.814|37.716
bogorodskoye|RU|55.814|37.716
bogorodsk|RU|56.105|43.513
bogor|ID|-6.594|106.789
bogota|CO|4.610|-74.082
bogotol|RU|56.208|89.534
bogoto|CO|4.610|-74.082
bogot|CO|4.610|-74.082
bogovina|MK|41.924|20.914
bogovine|MK|41.924|20.914
bogovinje|MK|41.924|20.914
bogovino|MK|41.924|20.914
bogra|BD|24.851|89.371
boguchar|RU|49.936|40.545
boguszow gorce|PL|50.755|16.205
bohicon|BJ|7.178|2.067
bohodukhiv|UA|50.165|35.528
bohuma|DE|51.482|7.216
bohumin|CZ|49.904|18.358
bohuslav|UA|49.549|30.874
boiro|ES|42.647|-8.885
bois colombes|FR|48.919|2.275
boisar|IN|19.804|72.756
boisbriand|CA|45.617|-73.832
boise|US|43.614|-116.203
boissy saint leger|FR|48.751|2.512
boituva|BR|-23.283|-47.672
bojeros|CU|23.007|-82.402
bojia|CN|26.467|111.968
bojnord|IR|37.475|57.329
bojnourd|IR|37.475|57.329
bojnurd|IR|37.475|57.329
bojonegoro|ID|-7.150|111.882
bokajan|IN|26.021|93.779
bokan|IR|36.521|46.209
bokaro|IN|23.787|85.956
boke|GN|10.932|-14.291
bokhara|UZ|39.775|64.429
bokhem|DE|51.482|7.216
bokhum|DE|51.482|7.216
boksburgas|ZA|-26.212|28.260
boksburg|ZA|-26.212|28.260
boksitogorsk|RU|59.474|33.849
bol'shaya setun'|RU|55.717|37.417
bol'shoy kamen'|RU|43.113|132.354
bolagatanga|GH|10.786|-0.851
boldumsaz|TM|42.128|59.671
boleslawiec|PL|51.264|15.570
bolgatanga|GH|10.786|-0.851
bolgatange|GH|10.786|-0.851
bolhrad|UA|45.683|28.615
bolingbrook|US|41.699|-88.068
boli|CN|45.753|130.572
bollate|IT|45.546|9.121
bolobo|CD|-2.158|16.232
bologna|IT|44.494|11.339
bologne|IT|44.494|11.339
bologoye|RU|57.880|34.107
bolon'ja|IT|44.494|11.339
bolona|IT|44.494|11.339
bolonha|IT|44.494|11.339
bolonia|IT|44.494|11.339
bolonija|IT|44.494|11.339
bolonja|IT|44.494|11.339
bolonjo|IT|44.494|11.339
bolonya|IT|44.494|11.339
bolotnoye|RU|55.672|84.398
bolou|TR|40.736|31.606
bolpur|IN|23.663|87.697
bolqonobod|TM|39.511|54.367
bolton|GB|53.583|-2.433
bolu|TR|40.736|31.606
bolvadin|TR|38.711|31.049
bolzano|IT|46.491|11.340
bom conselho|BR|-9.170|-36.680
bom despacho|BR|-19.736|-45.252
bom jesus da lapa|BR|-13.255|-43.418
bom jesus do itabapoana|BR|-21.134|-41.680
bon air|US|37.525|-77.558
bonab|IR|37.340|46.056
bonao|DO|18.937|-70.409
bondoukau|CI|8.040|-2.800
bondoukou|CI|8.040|-2.800
bondowoso|ID|-7.913|113.821
bondo|CD|3.815|23.687
bonduku|CI|8.040|-2.800
bondy|FR|48.902|2.489
bonen|DE|51.600|7.767
bong long|KH|13.739|106.987
bongabon|PH|15.632|121.145
bongaigaon|IN|26.477|90.558
bongaon|IN|23.046|88.831
bongao|PH|5.029|119.773
bonga|ET|7.283|36.233
bongor|TD|10.281|15.372
bongouanou|CI|6.652|-4.204
bonita springs|US|26.340|-81.779
bonna|DE|50.734|7.095
bonneuil sur marne|FR|48.770|2.479
bonney lake|US|47.177|-122.187
bonny|NG|4.452|7.171
bonn|DE|50.734|7.095
bononia|IT|44.494|11.339
bonoua|CI|5.272|-3.596
bontang|ID|0.132|117.485
boom|BE|51.092|4.372
boone|US|36.217|-81.675
boosaaso|SO|11.284|49.182
boosaso|SO|11.284|49.182
bootle|GB|53.467|-3.017
booval|AU|-27.613|152.789
boo|SE|59.333|18.283
bopal|IN|23.255|77.403
boppard|DE|50.231|7.590
boqota|CO|4.610|-74.082
boque|GN|10.932|-14.291
boras|SE|57.721|12.940
borazjan|IR|29.270|51.219
bordeaux|FR|44.840|-0.581
bordele|FR|44.840|-0.581
bordeos|FR|44.840|-0.581
bordeus|FR|44.840|-0.581
bordeu|FR|44.840|-0.581
bordhoman|IN|23.256|87.857
bordj bou arerridj|DZ|36.073|4.761
bordj bou arreridj|DZ|36.073|4.761
bordj el kifan|DZ|36.749|3.192
bordj el kiffan|DZ|36.749|3.192
bordj ghdir|DZ|35.901|4.898
bordj zemoura|DZ|36.275|4.857
bordox|FR|44.840|-0.581
bordozo|FR|44.840|-0.581
borehamwood|GB|51.655|-0.278
borgomanero|IT|45.699|8.462
borisoglebsk|RU|51.367|42.085
borivali|IN|19.235|72.860
borivli|IN|19.235|72.860
borj bu arrerij|DZ|36.073|4.761
borken|DE|51.844|6.858
borlaenge|SE|60.486|15.437
borlange|SE|60.486|15.437
bormujos|ES|37.374|-6.072
borna|DE|51.124|12.496
bornem|BE|51.097|4.244
borne|NL|52.301|6.748
bornheim|DE|50.763|6.991
bornto|FR|44.840|-0.581
borodino|RU|55.906|94.908
borongan|PH|11.608|125.432
boronia|AU|-37.867|145.283
boroon|PH|8.183|124.177
borough park|US|40.634|-73.997
borovichi|RU|58.388|33.915
borovskiy|RU|57.041|65.720
borsad|IN|22.408|72.898
borsa|RO|47.655|24.663
borssele|NL|51.423|3.735
borudzherd|IR|33.897|48.752
borujen|IR|31.965|51.287
borujerd|IR|33.897|48.752
boryslav|UA|49.287|23.432
boryspil'|UA|50.353|30.955
borzya|RU|50.383|116.517
bosangoa|CF|6.493|17.455
bosanska krupa|BA|44.883|16.151
bosasas|SO|11.284|49.182
bosaso|SO|11.284|49.182
bosasso|SO|11.284|49.182
boscoreale|IT|40.773|14.481
boshan|CN|36.483|117.833
boshkengash|TJ|38.466|68.805
boskoop|NL|52.075|4.656
bossangoa|CF|6.493|17.455
bossango|CF|6.493|17.455
bossier city|US|32.516|-93.732
bostonia|US|42.358|-71.060
boston|US|42.358|-71.060
bosum|CF|6.319|16.380
botad|IN|22.169|71.667
botevgrad|BG|42.900|23.783
bothaville|ZA|-27.389|26.617
bothell west|US|47.805|-122.241
bothell|US|47.762|-122.205
botolan|PH|15.290|120.025
botosani|RO|47.750|26.667
botosan|RO|47.750|26.667
botoshani|RO|47.750|26.667
botoszany|RO|47.750|26.667
botou|CN|38.067|116.567
botropas|DE|51.524|6.928
botrop|DE|51.524|6.928
botshabelo|ZA|-29.267|26.726
bottrop|DE|51.524|6.928
botucatu|BR|-22.886|-48.445
botukatu|BR|-22.886|-48.445
bou arfa|DZ|36.463|2.815
bou hanifia el hamamat|DZ|35.315|-0.050
bou ismail|DZ|36.643|2.690
bou tlelis|DZ|35.573|-0.900
bouafle|CI|6.990|-5.744
bouake|CI|7.694|-5.030
bouar|CF|5.934|15.596
bouchara|UZ|39.775|64.429
boucherville|CA|45.591|-73.436
boudapeste|HU|47.498|19.040
boudapes|HU|47.498|19.040
boudjima|DZ|36.802|4.152
boudouaou|DZ|36.727|3.410
boudoukou|CI|8.040|-2.800
bouenos aires|AR|-34.613|-58.377
boufarik|DZ|36.574|2.912
bougaa|DZ|36.333|5.088
bougado|PT|41.340|-8.552
bougara|DZ|36.542|3.081
bougie|DZ|36.756|5.084
bougouni|ML|11.418|-7.483
bouguenais|FR|47.178|-1.621
bouinan|DZ|36.532|2.992
bouira|DZ|36.375|3.902
boujniba|MA|32.900|-6.775
boujoumboura|BI|-3.382|29.364
boukadir|DZ|36.066|1.126
boukhara|UZ|39.775|64.429
boukouresti|RO|44.432|26.106
boulder city|US|35.979|-114.832
boulder|US|40.015|-105.271
boulogne billancourt|FR|48.833|2.250
boulogne sur mer|FR|50.717|1.617
boulsa|BF|12.667|-0.575
boumahra ahmed|DZ|36.458|7.514
boumerdas|DZ|36.766|3.477
bouna|CI|9.269|-2.995
boundiali|CI|9.522|-6.487
boung long|KH|13.739|106.987
bountiful|US|40.889|-111.881
bountva|ME|42.286|18.840
bourbonnais|US|41.154|-87.888
bourdel|FR|44.840|-0.581
bourdour|TR|37.720|30.291
bourg en bresse|FR|46.206|5.226
bourg la reine|FR|48.779|2.318
bourg les valence|FR|44.956|4.910
bourgas|BG|42.506|27.468
bourges|FR|47.083|2.400
bourgoin jallieu|FR|45.586|5.274
bourgoin|FR|45.583|5.283
bourgos|ES|42.341|-3.702
bournemouth|GB|50.720|-1.879
bournkas|BG|42.506|27.468
bourntour|TR|37.720|30.291
bourouri|BI|-3.949|29.624
boursa|TR|40.196|29.060
bousan|KR|35.103|129.040
bousse|BF|12.658|-1.893
boussu|BE|50.434|3.794
bouzaou|RO|45.150|26.833
bouznika|MA|33.789|-7.160
bovisio masciago|IT|45.610|9.153
bowie|US|38.943|-76.730
bowkan|IR|36.521|46.209
bowringpet|IN|12.991|78.178
bowthorpe|GB|52.639|1.219
boxian|CN|33.877|115.770
boxtel|NL|51.591|5.329
boyabat|TR|41.469|34.767
boyarka|UA|50.319|30.297
boyeros|CU|23.007|-82.402
boyle heights|US|34.034|-118.205
boynton beach|US|26.525|-80.066
boyolali|ID|-7.533|110.596
boyolangu|ID|-8.118|111.894
boysun|UZ|38.208|67.207
bozeman|US|45.680|-111.039
bozhou|CN|33.877|115.770
bozoum|CF|6.319|16.380
bozova|TR|37.362|38.527
bozume|CF|6.319|16.380
bozum|CF|6.319|16.380
bozuyuk|TR|39.908|30.037
bozyazi|TR|36.108|32.961
bracken ridge|AU|-27.317|153.031
brackenheim|DE|49.078|9.066
bracknell|GB|51.414|-0.751
brack|RU|56.133|101.614
braco do norte|BR|-28.275|-49.166
bradenton|US|27.499|-82.575
brades|MS|16.792|-62.211
bradford|GB|53.794|-1.752
bradley|US|41.142|-87.861
brad|RO|46.133|22.783
braganca paulista|BR|-22.953|-46.544
bragance|PT|41.806|-6.757
bragansa paulista|BR|-22.953|-46.544
braga|PT|41.550|-8.420
brahmapuramu|IN|19.312|84.793
brahmapuras|IN|19.312|84.793
brahmapur|IN|19.312|84.793
braila|RO|45.267|27.983
brailov|RO|45.267|27.983
braine l'alleud|BE|50.684|4.368
braine le comte|BE|50.610|4.147
brajarajnagar|IN|21.817|83.917
brakel|DE|51.718|9.186
brakpan|ZA|-26.237|28.369
brak|LY|27.550|14.271
bramapur|IN|19.312|84.793
bramhall|GB|53.358|-2.165
brampton|CA|43.683|-79.766
bramsche|DE|52.409|7.973
brandenburg an der havel|DE|52.417|12.550
brandon|US|27.938|-82.286
branford|US|41.280|-72.815
braniewo|PL|54.380|19.820
branik|CZ|50.035|14.415
brantford|CA|43.133|-80.266
brant|CA|43.133|-80.350
braounsvaich|DE|52.266|10.527
brashov|RO|45.649|25.606
brasilia|BR|-15.780|-47.930
brasov|RO|45.649|25.606
brasschaat|BE|51.291|4.492
brasso|RO|45.649|25.606
braszow|RO|45.649|25.606
brateevo|RU|55.638|37.764
brateyevo|RU|55.638|37.764
bratislavae|SK|48.148|17.107
bratislava|SK|48.148|17.107
bratislavo|SK|48.148|17.107
bratislav|SK|48.148|17.107
bratislawa|SK|48.148|17.107
bratisllava|SK|48.148|17.107
brats'k|RU|56.133|101.614
bratskas|RU|56.133|101.614
bratska|RU|56.133|101.614
bratsk|RU|56.133|101.614
bratyslawa|SK|48.148|17.107
braunau am inn|AT|48.256|13.043
braunschweig|DE|52.266|10.527
braunshvajg|DE|52.266|10.527
braunshvejg|DE|52.266|10.527
braunshweyg|DE|52.266|10.527
braunsveigas|DE|52.266|10.527
braunsveiga|DE|52.266|10.527
brawley|US|32.979|-115.530
braxilia|BR|-15.780|-47.930
brazavilis|CG|-4.266|15.283
brazavilo|CG|-4.266|15.283
brazavil|CG|-4.266|15.283
braza|CG|-4.266|15.283
brazileje|BR|-15.780|-47.930
brazilia|BR|-15.780|-47.930
brazilija|BR|-15.780|-47.930
brazilja|BR|-15.780|-47.930
braziljo|BR|-15.780|-47.930
brazov|RO|45.649|25.606
brazzavil'|CG|-4.266|15.283
brazzaville|CG|-4.266|15.283
bra|IT|44.698|7.851
brchko|BA|44.870|18.810
brckas|BA|44.870|18.810
brcko|BA|44.870|18.810
brczko|BA|44.870|18.810
breansk|RU|53.252|34.372
breaza|RO|45.183|25.667
brea|US|33.917|-117.900
brecht|BE|51.350|4.638
breclav|CZ|48.759|16.882
breda|NL|51.587|4.776
bredbury|GB|53.417|-2.117
bregencas|AT|47.503|9.747
bregenca|AT|47.503|9.747
bregence|AT|47.503|9.747
bregencja|AT|47.503|9.747
bregenc|AT|47.503|9.747
bregenz|AT|47.503|9.747
brehmehn|DE|53.075|8.808
brehst|BY|52.098|23.688
breissel|BE|50.850|4.349
brejo da madre de deus|BR|-8.146|-36.371
brejo santo|BR|-7.493|-38.987
brema|DE|53.075|8.808
bremenas|DE|53.075|8.808
bremene|DE|53.075|8.808
bremeni|DE|53.075|8.808
bremeno|DE|53.075|8.808
bremen|DE|53.075|8.808
bremergafen|DE|53.550|8.577
bremerhafenas|DE|53.550|8.577
bremerhafene|DE|53.550|8.577
bremerhaven|DE|53.550|8.577
bremerhoawen|DE|53.550|8.577
bremerhoben|DE|53.550|8.577
bremerhuuwen|DE|53.550|8.577
bremerkhafen|DE|53.550|8.577
bremerton|US|47.567|-122.633
bremervoerde|DE|53.485|9.143
bremervorde|DE|53.485|9.143
breme|DE|53.075|8.808
bremy|DE|53.075|8.808
brenham|US|30.167|-96.398
brenkentz|AT|47.503|9.747
brenta|NL|51.587|4.776
brentwood estates|US|36.025|-86.779
brent|US|30.469|-87.236
brescia|IT|45.536|10.215
breselya|BR|-15.780|-47.930
bresha|IT|45.536|10.215
breshija|IT|45.536|10.215
bresia|IT|45.536|10.215
bressanone|IT|46.715|11.656
bressia|IT|45.536|10.215
bressicia|BY|52.098|23.688
bresso|IT|45.538|9.189
bressuire|FR|46.850|-0.483
brestas|BY|52.098|23.688
bresta|BY|52.098|23.688
brestia|FR|48.400|-4.483
bresto|BY|52.098|23.688
breszt|BY|52.098|23.688
bretigny sur orge|FR|48.611|2.306
bretten|DE|49.037|8.707
breucus|BA|44.870|18.810
breves|BR|-1.682|-50.480
brezina|DZ|33.099|1.261
brezno|SK|48.804|19.636
briansk|RU|53.252|34.372
bria|CF|6.542|21.986
bridgend|GB|51.506|-3.577
bridgeport|US|41.167|-73.205
bridgeton|US|39.427|-75.234
bridgeview|US|41.750|-87.804
bridgewater|US|40.601|-74.648
bridgwater|GB|51.128|-3.004
bridlington|GB|54.083|-0.192
brie comte robert|FR|48.692|2.611
brierley hill|GB|52.482|-2.121
brigantium|AT|47.503|9.747
brige|BE|51.209|3.224
brigham city|US|41.510|-112.016
brighouse|GB|53.703|-1.784
brighton beach|US|40.578|-73.960
brighton east|AU|-37.902|145.017
brighton|GB|50.828|-0.139
brigita|NL|51.587|4.776
brignoles|FR|43.400|6.067
brikama|GM|13.271|-16.649
brikame|GM|13.271|-16.649
brilon|DE|51.395|8.571
brindisi|IT|40.632|17.936
brisbane|AU|-27.468|153.028
brisele|BE|50.850|4.349
brisel|BE|50.850|4.349
briskra|DZ|34.850|5.728
bristol|GB|51.455|-2.597
britancy|ZA|-25.635|27.780
briton ferry|GB|51.631|-3.819
brits|ZA|-25.635|27.780
britz|DE|52.443|13.434
briuge|BE|51.209|3.224
briuselis|BE|50.850|4.349
brive la gaillarde|FR|45.150|1.533
brixham|GB|50.394|-3.516
brixia|IT|45.536|10.215
brixton|GB|51.466|-0.107
brizh|BE|51.209|3.224
brjansko|RU|53.252|34.372
brjansk|RU|53.252|34.372
brjuge|BE|51.209|3.224
brjugge|BE|51.209|3.224
brjuksel|BE|50.850|4.349
brjusel'|BE|50.850|4.349
brjussel'|BE|50.850|4.349
brno|CZ|49.195|16.608
broach|IN|21.695|72.981
broad ripple|US|39.867|-86.142
broadstairs|GB|51.359|1.439
broadview heights|US|41.314|-81.685
brockton|US|42.083|-71.018
brockville|CA|44.591|-75.687
brodnica|PL|53.260|19.397
brodosqui|BR|-20.991|-47.659
brody|UA|50.088|25.150
broegge|BE|51.209|3.224
brogge|BE|51.209|3.224
broken arrow|US|36.053|-95.791
brombarg|PL|53.123|18.008
bromberch|PL|53.123|18.008
bromberg|PL|53.123|18.008
bromma|SE|59.340|17.940
bromsgrove|GB|52.336|-2.060
bronkhorstspruit|ZA|-25.810|28.742
bronnitsy|RU|55.421|38.262
bronswiek|DE|52.266|10.527
bronte|IT|37.789|14.834
bron|FR|45.733|4.917
brook park|US|41.398|-81.805
brookhaven|US|33.858|-84.340
brookings|US|44.311|-96.798
brookline|US|42.332|-71.121
brooklyn center|US|45.076|-93.333
brooklyn park|US|45.094|-93.356
brooklyn|US|40.650|-73.950
broomfield|US|39.921|-105.087
brossard|CA|45.450|-73.466
brossa|TR|40.196|29.060
brotas|BR|-22.284|-48.127
broussa|TR|40.196|29.060
brousse|TR|40.196|29.060
brovary|UA|50.518|30.807
brownhills|GB|52.633|-1.933
brownsburg|US|39.843|-86.398
brownwood|US|31.709|-98.991
bruay la buissiere|FR|50.483|2.550
bruchkobel|DE|50.179|8.923
bruchkoebel|DE|50.179|8.923
bruchko|BA|44.870|18.810
bruchsal|DE|49.124|8.598
bruckmuhl|DE|47.879|11.911
brudje|BE|51.209|3.224
bruegge|BE|51.209|3.224
bruehl|DE|50.829|6.905
brueksel|BE|50.850|4.349
bruenn|CZ|49.195|16.608
bruessel|BE|50.850|4.349
bruesszel|BE|50.850|4.349
brugae|BE|51.209|3.224
bruges|BE|51.209|3.224
bruggen|DE|51.241|6.184
brugge|BE|51.209|3.224
bruggy|BE|51.209|3.224
brugherio|IT|45.553|9.299
brugia|BE|51.209|3.224
brugo|BE|51.209|3.224
bruhhe|BE|51.209|3.224
bruhl|DE|50.829|6.905
bruiseal|BE|50.850|4.349
brujas|BE|51.209|3.224
bruksela|BE|50.850|4.349
brukseli|BE|50.850|4.349
brukselo|BE|50.850|4.349
bruksel|BE|50.850|4.349
brumadinho|BR|-20.143|-44.200
brumado|BR|-14.204|-41.665
brummen|NL|52.090|6.156
bruna|CZ|49.195|16.608
brunn|CZ|49.195|16.608
brunoy|FR|48.694|2.492
brunssum|NL|50.947|5.971
brunsvicum|DE|52.266|10.527
brunsvik|DE|52.266|10.527
brunswik|DE|52.266|10.527
brunswyck|DE|52.266|10.527
brunswyk|DE|52.266|10.527
brunszwik|DE|52.266|10.527
bruntal|CZ|49.988|17.465
brusa|TR|40.196|29.060
brusciano|IT|40.922|14.424
brusehl'|BE|50.850|4.349
bruselas|BE|50.850|4.349
brusela|BE|50.850|4.349
bruseles|BE|50.850|4.349
bruselj|BE|50.850|4.349
bruselo|BE|50.850|4.349
brusel|BE|50.850|4.349
brushy creek|US|30.514|-97.740
brusque|BR|-27.098|-48.913
brussa|TR|40.196|29.060
brussele|BE|50.850|4.349
brussels|BE|50.850|4.349
brussel|BE|50.850|4.349
brusszel|BE|50.850|4.349
bruxas|BE|51.209|3.224
bruxelas|BE|50.850|4.349
bruxellae|BE|50.850|4.349
bruxelles|BE|50.850|4.349
bruxel|BE|50.850|4.349
bruza|BE|51.209|3.224
brvence|MK|41.967|20.981
brvenica|MK|41.967|20.981
brwsel|BE|50.850|4.349
bry sur marne|FR|48.838|2.525
bryanka|UA|48.511|38.672
bryansk|RU|53.252|34.372
bryant|US|34.596|-92.489
bryan|US|30.674|-96.370
brycg|BE|51.209|3.224
brygge|BE|51.209|3.224
brymbo|GB|53.067|-3.067
bryn mawr skyway|US|47.494|-122.241
bryssel|BE|50.850|4.349
bryugge|BE|51.209|3.224
bryukhovetskaya|RU|45.806|39.000
bryusel|BE|50.850|4.349
bryxelles|BE|50.850|4.349
brzeg|PL|50.861|17.467
brzesc|BY|52.098|23.688
brzesko|PL|49.969|20.606
bua yai|TH|15.586|102.426
buake|CI|7.694|-5.030
buaran|ID|-7.050|109.550
buara|CF|5.934|15.596
buare|CF|5.934|15.596
bucak|TR|37.459|30.595
bucaramanga|CO|7.125|-73.120
bucara|UZ|39.775|64.429
bucaresta|RO|44.432|26.106
bucareste|RO|44.432|26.106
bucarest|RO|44.432|26.106
buchanan|LR|5.881|-10.045
buchara|UZ|39.775|64.429
bucharest|RO|44.432|26.106
bucha|UA|50.543|30.212
buchen|DE|49.524|9.323
bucheon si|KR|37.499|126.783
buchholz in der nordheide|DE|53.326|9.868
buchholz|DE|52.602|13.430
buckeburg|DE|52.261|9.049
buckeye|US|33.370|-112.584
buckhall|US|38.732|-77.431
buckhaven|GB|56.171|-3.034
buckley|GB|53.167|-3.083
buckow|DE|52.432|13.460
bucuresti|RO|44.432|26.106
bud'o|NO|67.280|14.405
budaipeist|HU|47.498|19.040
budaors|HU|47.462|18.958
budapescht|HU|47.498|19.040
budapeshha|HU|47.498|19.040
budapesht|HU|47.498|19.040
budapest i. keruelet|HU|47.497|19.040
budapest i. kerulet|HU|47.497|19.040
budapest ii. keruelet|HU|47.520|19.022
budapest ii. kerulet|HU|47.520|19.022
budapest iii. keruelet|HU|47.542|19.045
budapest iii. kerulet|HU|47.542|19.045
budapest iv. keruelet|HU|47.562|19.089
budapest iv. kerulet|HU|47.562|19.089
budapest vi. keruelet|HU|47.504|19.066
budapest vi. kerulet|HU|47.504|19.066
budapest viii. keruelet|HU|47.489|19.070
budapest viii. kerulet|HU|47.489|19.070
budapest x. keruelet|HU|47.479|19.158
budapest x. kerulet|HU|47.479|19.158
budapest xi. keruelet|HU|47.476|19.036
budapest xi. kerulet|HU|47.476|19.036
budapest xii. keruelet|HU|47.492|19.015
budapest xii. kerulet|HU|47.492|19.015
budapest xiii. keruelet|HU|47.530|19.081
budapest xiii. kerulet|HU|47.530|19.081
budapest xix. keruelet|HU|47.453|19.149
budapest xix. kerulet|HU|47.453|19.149
budapest xv. keruelet|HU|47.563|19.117
budapest xv. kerulet|HU|47.563|19.117
budapest xvi. keruelet|HU|47.515|19.170
budapest xvi. kerulet|HU|47.515|19.170
budapest xvii. keruelet|HU|47.480|19.254
budapest xvii. kerulet|HU|47.480|19.254
budapest xviii. keruelet|HU|47.444|19.176
budapest xviii. kerulet|HU|47.444|19.176
budapest xx. keruelet|HU|47.437|19.101
budapest xx. kerulet|HU|47.437|19.101
budapest xxi. keruelet|HU|47.430|19.071
budapest xxi. kerulet|HU|47.430|19.071
budapest xxii. keruelet|HU|47.427|19.040
budapest xxii. kerulet|HU|47.427|19.040
budapest xxiii. keruelet|HU|47.398|19.115
budapest xxiii. kerulet|HU|47.398|19.115
budapestas|HU|47.498|19.040
budapesta|HU|47.498|19.040
budapeste|HU|47.498|19.040
budapestinum|HU|47.498|19.040
budapesti|HU|47.498|19.040
budapesto|HU|47.498|19.040
budapest|HU|47.498|19.040
budapeszt|HU|47.498|19.040
budaun|IN|28.038|79.127
buddh gaya|IN|24.698|84.987
budejju|NO|67.280|14.405
budennovsk|RU|44.784|44.166
buderim|AU|-26.684|153.057
budhana|IN|29.288|77.475
budhlada|IN|29.928|75.562
budimpeshta|HU|47.498|19.040
budimpesta|HU|47.498|19.040
budingen|DE|50.290|9.111
budjo|NO|67.280|14.405
budta|PH|7.204|124.440
budua|ME|42.286|18.840
buduran|ID|-7.428|112.723
budva|ME|42.286|18.840
budzumbura|BI|-3.382|29.364
buea|CM|4.153|9.241
buedingen|DE|50.290|9.111
buedua|ME|42.286|18.840
bueha|CM|4.153|9.241
buehnaventura|CO|3.880|-77.031
buehnos ajres|AR|-34.613|-58.377
bueja|CM|4.153|9.241
buekres|RO|44.432|26.106
buelendsehr|IN|28.404|77.858
buena park|US|33.868|-117.998
buenaventura lakes|US|28.336|-81.353
buenaventura|CO|3.880|-77.031
buenavista|MX|19.608|-99.169
buende|DE|52.198|8.586
buenos aires|AR|-34.613|-58.377
buenos ajres|AR|-34.613|-58.377
buenos ayres|AR|-34.613|-58.377
buerarema|BR|-14.959|-39.300
bueren|DE|51.551|8.560
buerstadt|DE|49.643|8.459
bueyuekcekmece|TR|41.021|28.585
buffalo grove|US|42.151|-87.960
buffalo|US|42.886|-78.878
buftea|RO|44.561|25.949
bugama|NG|4.736|6.862
bugarama|TZ|-2.871|30.528
buga|CO|3.901|-76.298
bugia|DZ|36.756|5.084
bugiri|UG|0.571|33.742
bugojno|BA|44.057|17.451
bugo|PH|8.508|124.759
bugul'ma|RU|54.538|52.798
buguma|NG|4.736|6.862
buguruslan|RU|53.655|52.442
buhara|UZ|39.775|64.429
buharo|UZ|39.775|64.429
buhar|UZ|39.775|64.429
buhe|CN|30.288|112.230
buhhaara|UZ|39.775|64.429
buhi|PH|13.432|123.517
buhl|DE|48.697|8.135
buhusi|RO|46.717|26.700
builefeld|DE|52.033|8.533
buinsk|RU|54.971|48.292
buin|CL|-33.733|-70.743
buique|BR|-8.623|-37.156
bujara|UZ|39.775|64.429
bujnurd|IR|37.475|57.329
bujumbura|BI|-3.382|29.364
bujumburo|BI|-3.382|29.364
bukama|CD|-9.204|25.855
bukan|IR|36.521|46.209
bukaramanga|CO|7.125|-73.120
bukarestas|RO|44.432|26.106
bukareste|RO|44.432|26.106
bukaresto|RO|44.432|26.106
bukarest|RO|44.432|26.106
bukareszt|RO|44.432|26.106
bukavu|CD|-2.491|28.843
bukhaara|UZ|39.775|64.429
bukhara|UZ|39.775|64.429
bukharest|RO|44.432|26.106
bukhar|UZ|39.775|64.429
bukheh|CN|30.288|112.230
bukhoro|UZ|39.775|64.429
bukit mertajam|MY|5.363|100.467
bukit rambai|MY|2.259|102.184
bukittinggi|ID|-0.309|100.371
bukoba|TZ|-1.332|31.812
bukobo|TZ|-1.332|31.812
bukres|RO|44.432|26.106
bukureshh|RO|44.432|26.106
bukureshta|RO|44.432|26.106
bukureshti|RO|44.432|26.106
bukuresht|RO|44.432|26.106
bukurest|RO|44.432|26.106
bukuru|NG|9.794|8.864
bulacan|PH|14.793|120.879
bulagan|MN|48.813|103.535
bulaggna|IT|44.494|11.339
bulakamba|ID|-6.875|108.956
bulancak|TR|40.938|38.231
bulandshahr|IN|28.404|77.858
bulandshakhre|IN|28.404|77.858
bulandshakhr|IN|28.404|77.858
bulandshar|IN|28.404|77.858
bulanik|TR|39.087|42.272
bulan|PH|12.671|123.875
bulaon|PH|15.083|120.663
bulaun|PH|15.083|120.663
bulavajas|ZW|-20.150|28.583
bulavajo|ZW|-20.150|28.583
bulavejo|ZW|-20.150|28.583
bulawayo|ZW|-20.150|28.583
buldana|IN|20.529|76.185
buldur|TR|37.720|30.291
bulendsehr|IN|28.404|77.858
buleyde|DZ|36.470|2.828
bulganas|MN|48.813|103.535
bulgan|MN|48.813|103.535
bullhead city|US|35.148|-114.568
bulogna|IT|44.494|11.339
bulolo|PG|-7.200|146.646
bulon bijankur|FR|48.833|2.250
bulon' bijankur|FR|48.833|2.250
bulona bijankura|FR|48.833|2.250
bulone bijankuras|FR|48.833|2.250
buluan|PH|6.720|124.802
bulung'ur|UZ|39.765|67.271
bulungu|CD|-4.544|18.604
bumba|CD|2.188|22.468
bumerdes|DZ|36.766|3.477
bunawan|PH|8.167|125.991
bunbury|AU|-33.327|115.641
bunbu|CN|32.941|117.361
bundaberg|AU|-24.866|152.348
bunda|TZ|-2.050|33.867
bunde|DE|52.198|8.586
bundibugyo|UG|0.711|30.065
bundi|IN|25.439|75.637
bundoora|AU|-37.698|145.060
bundu|IN|23.161|85.589
bung lung|KH|13.739|106.987
bungo takada shi|JP|33.557|131.445
bungoma|KE|0.564|34.561
bungu|TZ|-7.634|39.058
bunia|CD|1.559|30.252
bunija|CD|1.559|30.252
bunsi|CN|41.289|123.765
bunya|CD|1.559|30.252
buoguota|CO|4.610|-74.082
buon ma thuot|VN|12.667|108.038
buon me thuot|VN|12.667|108.038
buraeydae|SA|26.326|43.975
buraidah|SA|26.326|43.975
buraida|SA|26.326|43.975
burajda|SA|26.326|43.975
burao|SO|9.522|45.534
buraydah|SA|26.326|43.975
burayda|SA|26.326|43.975
burbank|US|34.181|-118.309
burco|SO|9.522|45.534
burdeos|FR|44.840|-0.581
burdeus|FR|44.840|-0.581
burdigala|FR|44.840|-0.581
burdur|TR|37.720|30.291
burdwan|IN|23.256|87.857
burdz bu urajridz|DZ|36.073|4.761
buren|DE|51.551|8.560
burewala|PK|30.167|72.650
bure|ET|10.700|37.067
burg bei magdeburg|DE|52.272|11.855
burg unter falkenstein|DE|47.704|12.105
burgasas|BG|42.506|27.468
burgasa|BG|42.506|27.468
burgaso|BG|42.506|27.468
burgasz|BG|42.506|27.468
burgas|BG|42.506|27.468
burgaz|BG|42.506|27.468
burgdorf|DE|52.446|10.006
burgess hill|GB|50.958|-0.133
burghausen|DE|48.169|12.831
burghaz|BG|42.506|27.468
burgi|ES|42.341|-3.702
burgosas|ES|42.341|-3.702
burgosa|ES|42.341|-3.702
burgoso|ES|42.341|-3.702
burgos|ES|42.341|-3.702
burgus|ES|42.341|-3.702
burhaniye|TR|39.500|26.973
burhanpur|IN|21.309|76.230
burhanuddin|BD|22.495|90.724
burhar|IN|23.215|81.532
burien|US|47.470|-122.347
buriram|TH|14.994|103.104
buriti bravo|BR|-5.837|-43.834
buritis|BR|-15.618|-46.423
buritizeiro|BR|-17.351|-44.962
buri|BR|-23.797|-48.593
burjassot|ES|39.510|-0.413
burke|US|38.793|-77.272
burlata|ES|42.826|-1.617
burla|IN|21.510|83.873
burleson|US|32.542|-97.321
burlingame|US|37.584|-122.366
burlington|CA|43.386|-79.837
burnaby|CA|49.266|-122.953
burnham on sea|GB|51.239|-2.998
burnie|AU|-41.056|145.904
burnley|GB|53.800|-2.233
burno|CZ|49.195|16.608
burnsville|US|44.768|-93.278
burntwood|GB|52.681|-1.928
burqas|BG|42.506|27.468
burqos|ES|42.341|-3.702
burrel|AL|41.610|20.009
burriana|ES|39.889|-0.085
bursae|TR|40.196|29.060
bursa|TR|40.196|29.060
burscheid|DE|51.085|7.114
burso|TR|40.196|29.060
burstadt|DE|49.643|8.459
burton upon trent|GB|52.807|-1.643
burton|US|42.999|-83.616
burujird|IR|33.897|48.752
burunday|KZ|43.356|76.855
buruo|SO|9.522|45.534
bururis|BI|-3.949|29.624
bururi|BI|-3.949|29.624
burutu|NG|5.353|5.508
bury st edmunds|GB|52.246|0.711
bury|GB|53.600|-2.300
busan|KR|35.103|129.040
busembatia|UG|0.777|33.624
buseresere|TZ|-3.024|31.875
bushey|GB|51.643|-0.361
bushwick|US|40.694|-73.919
bush|EG|29.148|31.127
businga|CD|3.339|20.886
busko zdroj|PL|50.471|20.719
busrah|IQ|30.509|47.780
busra|IQ|30.509|47.780
busselton|AU|-33.652|115.346
bussolengo|IT|45.469|10.854
bussora|IQ|30.509|47.780
bussum|NL|52.273|5.161
busto arsizio|IT|45.611|8.849
bustos|PH|14.958|120.918
buta buteh|LS|-28.767|28.249
butajira|ET|8.117|38.367
butala|IN|31.809|75.203
butare|RW|-2.597|29.739
buta|CD|2.786|24.730
butelj|MK|42.031|21.447
butel|MK|42.031|21.447
butembo|CD|0.142|29.291
butha buthe|LS|-28.767|28.249
butiama|TZ|-1.767|33.967
butia|BR|-30.120|-51.962
butterworth|MY|5.399|100.364
butte|US|46.004|-112.535
butuanas|PH|8.949|125.544
butuan|PH|8.949|125.544
butua|ME|42.286|18.840
buturlinovka|RU|50.824|40.609
butwal|NP|27.701|83.448
butzbach|DE|50.434|8.671
buulobarde|SO|3.854|45.567
buurhakaba|SO|2.803|44.078
buwenge|UG|0.642|33.174
buxara|UZ|39.775|64.429
buxarest|RO|44.432|26.106
buxar|IN|25.575|83.980
buxoro|UZ|39.775|64.429
buxtehude|DE|53.467|9.686
buxton|GB|53.257|-1.910
buynaksk|RU|42.819|47.119
buyukcekmece|TR|41.021|28.585
buyumbura|BI|-3.382|29.364
buy|RU|58.481|41.537
buzau|RO|45.150|26.833
buzehu|RO|45.150|26.833
buzen|JP|33.612|131.130
buzeu|RO|45.150|26.833
buzhumbura|BI|-3.382|29.364
buzovna|AZ|40.519|50.114
buzuluk|RU|52.781|52.264
buzumbura|BI|-3.382|29.364
buzuu|RO|45.150|26.833
buzyu|RO|45.150|26.833
bvake|CI|7.694|-5.030
bvaras|CF|5.934|15.596
bwake|CI|7.694|-5.030
bwizibwera|UG|-0.592|30.629
byadgi|IN|14.673|75.487
byaroza|BY|52.531|24.979
bydgoscius|PL|53.123|18.008
bydgoshh|PL|53.123|18.008
bydgostia|PL|53.123|18.008
bydgoszcz|PL|53.123|18.008
bydhost|PL|53.123|18.008
byelcy|MD|47.763|27.929
byelostok|PL|53.133|23.164
bykhaw|BY|53.521|30.245
bylefeldas|DE|52.033|8.533
byndoor|IN|13.867|74.633
bytomas|PL|50.348|18.933
bytom|PL|50.348|18.933
bytow|PL|54.171|17.492
bytun|PL|50.348|18.933
byukenen|LR|5.881|-10.045
byumba|RW|-1.576|30.067
ca mau|VN|9.177|105.152
caacupe|PY|-25.386|-57.142
caaguazu|PY|-25.450|-56.017
caala|AO|-12.852|15.561
caazapa|PY|-26.196|-56.368
cabadbaran|PH|9.123|125.535
cabagan|PH|17.428|121.770
cabaiguan|CU|22.079|-79.497
cabanatuan city|PH|15.486|120.966
cabayangan|PH|7.407|125.733
cabedelo|BR|-6.981|-34.834
cabiao|PH|15.249|120.855
cabimas|VE|10.388|-71.440
cabinda|AO|-5.550|12.200
cabo corso|GH|5.105|-1.247
cabo frio|BR|-22.887|-42.026
cabo san lucas|MX|22.891|-109.912
caboolture|AU|-27.085|152.951
cabot|US|34.975|-92.017
cabo|BR|-8.283|-35.033
cabra|ES|37.472|-4.442
cabrero|CL|-37.034|-72.405
cabreuva|BR|-23.308|-47.133
cabrobo|BR|-8.514|-39.310
cacador|BR|-26.775|-51.015
cacakas|RS|43.891|20.350
cacak|RS|43.891|20.350
cacapava do sul|BR|-30.514|-53.485
cacapava|BR|-23.101|-45.707
cacapojasas|PE|-6.232|-77.869
cacem|PT|38.767|-9.298
caceres|ES|39.476|-6.372
cachan|FR|48.796|2.337
cachoeira do sul|BR|-30.039|-52.894
cachoeiras de macacu|BR|-22.462|-42.653
cachoeira|BR|-12.601|-38.966
cachoeirinha|BR|-29.951|-51.094
cachoeiro de itapemirim|BR|-20.849|-41.113
cachoeiro do itapemirim|BR|-20.849|-41.113
cacoal|BR|-11.439|-61.447
cacocum|CU|20.738|-76.326
cadca|SK|49.435|18.789
cadereyta|MX|25.583|-99.983
cadice|ES|36.530|-6.295
cadis|ES|36.530|-6.295
cadix|ES|36.530|-6.295
cadomum|FR|49.186|-0.359
cadum|FR|49.186|-0.359
caen|FR|49.186|-0.359
caerphilly|GB|51.575|-3.218
caete|BR|-19.880|-43.670
caetite|BR|-14.069|-42.475
cagayan de oro|PH|8.482|124.647
caglayancerit|TR|37.745|37.286
cagliari|IT|39.231|9.119
cagnes sur mer|FR|43.665|7.153
caguas|PR|18.234|-66.049
cagua|VE|10.186|-67.459
caharikar|AF|35.014|69.171
cahors|FR|44.449|1.437
cahul|MD|45.904|28.199
caibarien|CU|22.520|-79.466
caicedonia|CO|4.332|-75.827
caico|BR|-6.458|-37.098
caidian|CN|30.583|114.033
caieiras|BR|-23.364|-46.741
caiena|GF|4.933|-52.333
caienna|GF|4.933|-52.333
cainta|PH|14.579|121.122
caire|EG|30.063|31.250
cairns|AU|-16.923|145.766
cairo|EG|30.063|31.250
cairus|EG|30.063|31.250
cairu|EG|30.063|31.250
cair|MK|42.015|21.441
caivano|IT|40.958|14.306
cajamarca|PE|-7.164|-78.500
cajamar|BR|-23.356|-46.877
cajari|IT|39.231|9.119
cajati|BR|-24.736|-48.123
cajazeiras|BR|-6.890|-38.555
cajena|GF|4.933|-52.333
cajica|CO|4.919|-74.028
cajueiro|BR|-9.717|-36.450
cajuru|BR|-21.275|-47.304
cakovecas|HR|46.384|16.434
cakovec|HR|46.384|16.434
calabanga|PH|13.707|123.209
calabar|NG|4.959|8.327
calabasas|US|34.158|-118.638
calabozo|VE|8.924|-67.429
calaca|PH|13.932|120.813
calafat|RO|43.991|22.933
calafell|ES|41.200|1.568
calahorra|ES|42.305|-1.965
calais|FR|50.952|1.856
calama|CL|-22.457|-68.924
calamba|PH|14.212|121.165
calangute|IN|15.544|73.755
calapan|PH|13.412|121.180
calarca|CO|4.529|-75.641
calasiao|PH|16.011|120.360
calatagan|PH|13.832|120.632
calatayud|ES|41.354|-1.643
calatenangas|SV|14.033|-88.933
calauag|PH|13.957|122.288
calauan|PH|14.150|121.315
calbayog city|PH|12.067|124.596
calceta|EC|-0.846|-80.164
caldas da rainha|PT|39.403|-9.138
caldas novas|BR|-17.744|-48.628
caldas|CO|6.091|-75.636
caldes de montbui|ES|41.633|2.167
caldwell|US|43.663|-116.687
caledonia|US|42.808|-87.924
calella|ES|41.614|2.654
caleta olivia|AR|-46.439|-67.528
calexico|US|32.679|-115.499
calgary|CA|51.050|-114.085
calhoun|US|34.503|-84.951
caliari|IT|39.231|9.119
calimete|CU|22.534|-80.911
calium|CO|3.437|-76.522
cali|CO|3.437|-76.522
callao|PE|-12.057|-77.118
calle blancos|CR|9.950|-84.067
callosa de segura|ES|38.125|-0.878
caloundra|AU|-26.803|153.122
calpulalpan|MX|19.589|-98.570
calp|ES|38.645|0.044
caltagirone|IT|37.238|14.516
caltanissetta|IT|37.490|14.062
caluire et cuire|FR|45.790|4.841
calumet city|US|41.616|-87.529
calumpang|PH|14.623|121.090
calumpit|PH|14.916|120.766
caluquembe|AO|-13.783|14.683
calverton|US|39.058|-76.936
calvia|ES|39.566|2.506
calvillo|MX|21.846|-102.718
calw|DE|48.714|8.740
cam pha mines|VN|21.017|107.300
cam ranh|VN|11.921|109.159
camacari|BR|-12.697|-38.324
camacary|BR|-12.697|-38.324
camacupa|AO|-12.017|17.483
camagueey|CU|21.381|-77.917
camaguey|CU|21.381|-77.917
camaiore|IT|43.943|10.298
camajuani|CU|22.483|-79.750
camana|PE|-16.624|-72.711
camanducaia|BR|-22.755|-46.145
camaqua|BR|-30.851|-51.812
camara de lobos|PT|32.633|-16.967
camarate|PT|38.804|-9.128
camargo|ES|43.407|-3.885
camarillo|US|34.216|-119.038
camassari|BR|-12.697|-38.324
camassary|BR|-12.697|-38.324
camayenne|GN|9.535|-13.688
camayen|GN|9.535|-13.688
cambara|BR|-23.046|-50.074
cambebba|BR|-3.621|-38.829
camberio|ES|40.434|-3.704
camberley|GB|51.337|-0.743
camberwell|AU|-37.842|145.069
cambe|BR|-23.276|-51.278
camborne|GB|50.213|-5.297
cambrai|FR|50.167|3.233
cambre|ES|43.294|-8.347
cambria heights|US|40.695|-73.738
cambrils|ES|41.070|1.059
cambui|BR|-22.612|-46.057
camden town|GB|51.541|-0.143
camden|US|39.926|-75.120
cameron park|US|38.669|-120.987
cameta|BR|-2.244|-49.496
camiling|PH|15.687|120.413
camiri|BO|-20.038|-63.518
camoapa|NI|12.384|-85.512
camocim|BR|-2.902|-40.841
camp springs|US|38.804|-76.907
campana|AR|-34.169|-58.959
campbell river|CA|50.016|-125.245
campbell|US|37.287|-121.950
campea|ID|-6.555|106.701
campeche|MX|19.844|-90.526
campechuela|CU|20.233|-77.280
campi bisenzio|IT|43.825|11.130
campia turzii|RO|46.550|23.883
campina grande do sul|BR|-25.306|-49.055
campina grande|BR|-7.231|-35.881
campinas|BR|-22.906|-47.061
campo alegre|BR|-9.782|-36.351
campo belo|BR|-20.897|-45.277
campo de criptana|ES|39.405|-3.125
campo de la cruz|CO|10.378|-74.884
campo formoso|BR|-10.508|-40.321
campo grande|BR|-20.443|-54.646
campo largo|BR|-25.460|-49.530
campo maior|BR|-4.828|-42.169
campo mourao|BR|-24.043|-52.379
campo verde|BR|-20.417|-54.067
campoalegre|CO|2.685|-75.323
campobasso|IT|41.559|14.667
campobass|IT|41.559|14.667
campos belos|BR|-13.037|-46.772
campos do jordao|BR|-22.739|-45.591
campos dos goitacazes|BR|-21.752|-41.330
campos dos goytacazes|BR|-21.752|-41.330
campos gerais|BR|-21.235|-45.759
campos novos|BR|-27.402|-51.225
campos sales|BR|-7.074|-40.376
campubbassu|IT|41.559|14.667
campulung moldovenesc|RO|47.533|25.567
campus magnus|BR|-20.443|-54.646
camrose|CA|53.017|-112.835
can gio|VN|10.411|106.955
can giuoc|VN|10.609|106.671
can tho|VN|10.037|105.788
canada de gomez|AR|-32.816|-61.395
canakale|TR|40.156|26.413
canakkale|TR|40.156|26.413
cananea|MX|30.987|-110.291
canaqqala|TR|40.156|26.413
canarsie|US|40.644|-73.901
canary wharf|GB|51.505|-0.021
canas|CR|10.431|-85.098
canavieiras|BR|-15.675|-38.947
canaxqele|TR|40.156|26.413
canberra|AU|-35.283|149.128
canby|US|45.263|-122.693
canchzhou|CN|38.317|116.867
cancuna|CN|43.880|125.323
cancun|MX|21.174|-86.847
candaba|PH|15.096|120.827
candanagaro|IN|22.862|88.368
candi prambanan|ID|-7.750|110.494
candiac|CA|45.383|-73.516
candido mota|BR|-22.746|-50.387
candigarchas|IN|30.736|76.788
candigarh|IN|30.736|76.788
candler mcafee|US|33.727|-84.272
candrapur|IN|19.951|79.295
candzhou|CN|38.317|116.867
canela|BR|-29.356|-50.814
canelones|UY|-34.523|-56.278
canete|CL|-37.801|-73.396
cangas do morrazo|ES|42.264|-8.785
cangcunas|CN|43.880|125.323
cangcuno|CN|43.880|125.323
cangcun|CN|43.880|125.323
cangde|CN|29.046|111.678
canggouo|CN|31.774|119.954
cangou|CN|38.317|116.867
cangsa|CN|28.199|112.971
canguaretama|BR|-6.380|-35.129
cangucu|BR|-31.395|-52.676
cangvonas|KR|35.228|128.681
cangzcenh|CN|43.880|125.323
cangzhou|CN|38.317|116.867
cangzou|CN|38.317|116.867
cangzsah|CN|28.199|112.971
canicatti|IT|37.358|13.848
canidelo|PT|41.124|-8.651
caninde|BR|-4.359|-39.312
cankaya|TR|39.918|32.863
canlaon|PH|10.387|123.223
cannanore|IN|11.868|75.358
cannes|FR|43.551|7.013
canning vale|AU|-32.058|115.918
canning|IN|22.315|88.662
cannock|GB|52.690|-2.031
canoas|BR|-29.918|-51.184
canoga park|US|34.201|-118.598
canoinhas|BR|-26.177|-50.390
canon city|US|38.441|-105.242
canosa di puglia|IT|41.220|16.068
canovelles|ES|41.617|2.283
cansa|CN|28.199|112.971
cantaura|VE|9.306|-64.358
canteleu|FR|49.441|1.025
cantel|GT|14.817|-91.450
canterbury|GB|51.279|1.080
canthaburis|TH|12.610|102.104
cantonment|US|30.609|-87.340
canton|CN|23.117|113.250
cantu|IT|45.741|9.131
canyon lake|US|29.875|-98.263
can|TR|40.033|27.052
cao lanh|VN|10.460|105.633
caodzou|CN|23.654|116.623
caogou|CN|23.654|116.623
caohe|CN|30.230|115.433
capanema|BR|-1.196|-47.181
capannori|IT|43.842|10.573
capao bonito|BR|-24.006|-48.349
capao da canoa|BR|-29.746|-50.010
caparica|PT|38.667|-9.200
capas|PH|15.331|120.590
cape coast|GH|5.105|-1.247
cape coral|US|26.563|-81.950
cape girardeau|US|37.306|-89.518
cape toun|ZA|-33.926|18.423
cape town|ZA|-33.926|18.423
capela|BR|-10.503|-37.053
capelinha|BR|-17.691|-42.516
capelle aan den ijssel|NL|51.929|4.578
capesterre belle eau|GP|16.045|-61.564
capiata|PY|-25.355|-57.445
capim grosso|BR|-11.381|-40.013
capinzal|BR|-27.344|-51.612
capista|PY|-25.355|-57.445
capitan bermudez|AR|-32.823|-60.719
capitao poco|BR|-1.746|-47.059
capivari|BR|-22.995|-47.508
capua|IT|41.105|14.213
capulhuac|MX|19.194|-99.466
caraballeda|VE|10.611|-66.852
carabanchel|ES|40.391|-3.724
caracae|VE|10.488|-66.879
caracal|RO|44.117|24.350
caracas|VE|10.488|-66.879
caraguatatuba|BR|-23.620|-45.413
caralis|IT|39.231|9.119
caramas|VE|10.388|-71.440
carandai|BR|-20.954|-43.806
carangola|BR|-20.733|-42.029
caransebes|RO|45.417|22.217
carapicuiba|BR|-23.523|-46.835
caraques|VE|10.488|-66.879
carate brianza|IT|45.676|9.237
caratinga|BR|-19.790|-42.139
carauari|BR|-4.883|-66.896
caravaca|ES|38.106|-1.863
carazinho|BR|-28.284|-52.786
carballo|ES|43.213|-8.691
carbondale|US|37.727|-89.217
carbonia|IT|39.165|8.521
carcaixent|ES|39.122|-0.448
carcarana|AR|-32.857|-61.153
carcar|PH|10.106|123.640
carcassonne|FR|43.217|2.350
carcavelos|PT|38.691|-9.322
cardedeu|ES|41.640|2.357
cardiff|GB|51.480|-3.180
cardito|IT|40.946|14.300
cardona|PH|14.486|121.228
cardoue|ES|37.892|-4.773
carei|RO|47.683|22.467
carepa|CO|7.758|-76.653
cariamanga|EC|-4.328|-79.556
carigara|PH|11.298|124.679
carikaras|AF|35.014|69.171
carikar|AF|35.014|69.171
carindale|AU|-27.506|153.102
caringbah|AU|-34.047|151.121
caringin|ID|-6.706|106.821
carini|IT|38.132|13.183
carleroe|BE|50.411|4.444
carletonville|ZA|-26.361|27.398
carlet|ES|39.227|-0.521
carlingford|AU|-33.783|151.049
carlisle|GB|54.895|-2.938
carlos a. carrillo|MX|18.375|-95.754
carlos barbosa|BR|-29.297|-51.504
carlota amalia|VI|18.342|-64.931
carlow|IE|52.841|-6.926
carlsbad|US|33.158|-117.351
carmagnola|IT|44.850|7.720
carmarthen|GB|51.856|-4.305
carmelo|UY|-34.000|-58.284
carmel|US|39.978|-86.118
carmen de viboral|CO|6.082|-75.335
carmichael|US|38.617|-121.328
carmo do cajuru|BR|-20.184|-44.771
carmo do paranaiba|BR|-19.001|-46.316
carnaxide|PT|38.727|-9.247
carnegie|AU|-37.883|145.067
carney|US|39.394|-76.524
carnot|CF|4.943|15.877
carol city|US|25.941|-80.246
carol stream|US|41.913|-88.135
carolina|PR|18.381|-65.957
caroloregium|BE|50.411|4.444
caronno pertusella|IT|45.598|9.046
carora|VE|10.176|-70.083
carouge|CH|46.181|6.139
carpentersville|US|42.121|-88.258
carpentras|FR|44.050|5.050
carpi centro|IT|44.782|10.878
carpina|BR|-7.851|-35.255
carquefou|FR|47.298|-1.490
carrara|IT|44.079|10.098
carrboro|US|35.910|-79.075
carrefour|HT|18.541|-72.399
carrickfergus|GB|54.716|-5.806
carrieres sous poissy|FR|48.950|2.041
carrollton|US|32.954|-96.890
carrollwood village|US|28.068|-82.521
carrollwood|US|28.050|-82.493
carrum downs|AU|-38.100|145.172
carsamba|TR|41.199|36.722
carshalton|GB|51.368|-0.168
carson city|US|39.164|-119.767
carson|US|33.831|-118.282
cartachena|ES|37.605|-0.986
cartagena|CO|10.400|-75.514
cartago|CO|4.746|-75.912
cartama|ES|36.711|-4.633
cartaxena|ES|37.605|-0.986
cartaya|ES|37.281|-7.151
carteret|US|40.577|-74.228
cartersville|US|34.165|-84.802
carthagene|CO|10.400|-75.514
carthage|TN|36.861|10.332
caruaru|BR|-8.283|-35.976
carupano|VE|10.665|-63.254
carvin|FR|50.492|2.958
cary|US|35.792|-78.781
casa blanca|MX|19.042|-98.119
casa branca|MA|33.588|-7.611
casa de oro mount helix|US|32.764|-116.969
casa grande|US|32.880|-111.757
casa santa|IT|38.025|12.548
casablanca|MA|33.588|-7.611
casabranca|MA|33.588|-7.611
casal di principe|IT|41.010|14.130
casale monferrato|IT|45.133|8.453
casalecchio di reno|IT|44.476|11.275
casalnuovo di napoli|IT|40.910|14.342
casamassima|IT|40.957|16.921
casarano|IT|40.011|18.162
casas adobes|US|32.323|-110.995
casavatore|IT|40.899|14.277
cascais|PT|38.698|-9.421
cascavel|BR|-24.956|-53.455
cascina|IT|43.676|10.555
caserta|IT|41.073|14.332
casilda|AR|-33.044|-61.168
casimiro de abreu|BR|-22.481|-42.204
casoria|IT|40.908|14.293
casper|US|42.867|-106.313
cassano d'adda|IT|45.526|9.515
cassano magnago|IT|45.672|8.827
casselberry|US|28.678|-81.328
cassilandia|BR|-19.113|-51.734
cassino|IT|41.486|13.828
castaic|US|34.489|-118.623
castanhal|BR|-1.294|-47.926
castanos|MX|26.789|-101.432
casteddu|IT|39.231|9.119
castel maggiore|IT|44.577|11.361
castel volturno|IT|41.033|13.944
castelfranco emilia|IT|44.594|11.050
castelfranco veneto|IT|45.671|11.928
castellammare di stabia|IT|40.702|14.487
castellar del valles|ES|41.617|2.083
castelldefels|ES|41.278|1.970
castelli|AR|-25.947|-60.619
castello de la plana|ES|39.986|-0.049
castellon de la plana|ES|39.986|-0.049
castelnau le lez|FR|43.633|3.900
castelo branco|PT|39.822|-7.491
castelo|BR|-20.604|-41.185
castelvetrano|IT|37.681|12.792
castel|IT|39.231|9.119
castiglione delle stiviere|IT|45.390|10.486
castilleja de la cuesta|ES|37.386|-6.053
castillejos|PH|14.934|120.198
castle hill|AU|-33.733|151.000
castle rock|US|39.372|-104.856
castleford|GB|53.726|-1.363
castlereagh|GB|54.574|-5.885
castlewood|US|39.585|-104.901
castres|FR|43.600|2.250
castricum|NL|52.548|4.669
castries|LC|13.996|-61.006
castro urdiales|ES|43.383|-3.220
castro valley|US|37.694|-122.086
castrop rauxel|DE|51.557|7.312
castrovillari|IT|39.816|16.202
castrum clus|RO|46.767|23.600
cat ba|VN|20.728|107.048
catabate|PH|7.224|124.246
catabato|PH|7.224|124.246
catabola|AO|-12.150|17.283
catacaos|PE|-5.267|-80.683
cataguases|BR|-21.389|-42.697
catalao|BR|-18.166|-47.946
catalca|TR|41.143|28.462
catalina foothills|US|32.298|-110.919
catamayo|EC|-3.987|-79.359
catanauan|PH|13.593|122.322
catanduva|BR|-21.138|-48.973
catane|IT|37.492|15.070
catania|IT|37.492|15.070
catano|PR|18.441|-66.118
catanzara|IT|38.882|16.601
catanzaro|IT|38.882|16.601
catanzaru|IT|38.882|16.601
catarman|PH|12.499|124.638
catarroja|ES|39.400|-0.400
catbalogan|PH|11.775|124.886
catemaco|MX|18.421|-95.114
catende|BR|-8.667|-35.717
caterham|GB|51.282|-0.079
cathedral city|US|33.780|-116.465
catia la mar|VE|10.604|-67.030
catina|IT|37.492|15.070
cativa|PA|9.362|-79.832
catole do rocha|BR|-6.344|-37.747
catonou|BJ|6.365|2.418
catonsville|US|39.272|-76.732
catriel|AR|-37.879|-67.796
cattagram|BD|22.338|91.832
cattolica|IT|43.962|12.736
catumbela|AO|-12.430|13.547
catu|BR|-12.353|-38.379
caucaguita|VE|10.358|-66.803
caucaguito|VE|10.487|-66.738
caucaia|BR|-3.736|-38.653
caucasia|CO|7.987|-75.193
caucete|AR|-31.652|-68.281
cauquenes|CL|-35.967|-72.322
causeni|MD|46.637|29.411
cauto cristo|CU|20.557|-76.473
cava de tirreni|IT|40.700|14.708
cavaillon|FR|43.831|5.036
cave spring|US|37.228|-80.013
cavite city|PH|14.484|120.899
caxamarca|PE|-7.164|-78.500
caxambu|BR|-21.977|-44.932
caxias do sul|BR|-29.168|-51.179
caxito|AO|-8.578|13.664
caxius do sul|BR|-29.168|-51.179
cayambe|EC|0.041|-78.145
caycuma|TR|41.426|32.076
cayeli|TR|41.086|40.722
cayena|GF|4.933|-52.333
cayene|GF|4.933|-52.333
cayenne|GF|4.933|-52.333
cayey|PR|18.112|-66.166
cay|TR|38.592|31.029
cazin|BA|44.967|15.943
cchangwon|KR|35.228|128.681
cchonan|KR|36.806|127.152
cchongdzin|KP|41.796|129.776
cchuncchon|KR|37.875|127.734
cd del carmen|MX|18.646|-91.830
ceadir lunga|MD|46.062|28.831
ceara mirim|BR|-5.634|-35.426
ceboksarad|RU|56.132|47.252
ceboksarai|RU|56.132|47.252
ceboksari|RU|56.132|47.252
ceboksary|RU|56.132|47.252
cebu city|PH|10.317|123.891
cecina|IT|43.306|10.517
cedar city|US|37.677|-113.062
cedar falls|US|42.528|-92.445
cedar hill|US|32.588|-96.956
cedar park|US|30.505|-97.820
cedar rapids|US|42.008|-91.644
ceeldheer|SO|3.849|47.181
ceerigaabo|SO|10.616|47.368
cegled|HU|47.173|19.800
ceglie messapica|IT|40.646|17.517
cehegin|ES|38.092|-1.798
cel'e|SI|46.231|15.260
celabinska|RU|55.154|61.429
celabinsk|RU|55.154|61.429
celaebinsk|RU|55.154|61.429
celaya|MX|20.524|-100.816
celbridge|IE|53.339|-6.544
celeabinsk|RU|55.154|61.429
celeia|SI|46.231|15.260
celiabinsca|RU|55.154|61.429
celiabinsc|RU|55.154|61.429
celiabinskas|RU|55.154|61.429
celjabinsk|RU|55.154|61.429
celje|SI|46.231|15.260
celle|DE|52.623|10.080
celso ramos|BR|-27.634|-51.336
celyabinsk|RU|55.154|61.429
cenajo|IN|13.088|80.278
cenajus|IN|13.088|80.278
cenaj|IN|13.088|80.278
cenay|IN|13.088|80.278
cendu|CN|30.667|104.067
cengde|CN|40.952|117.959
cengduo|CN|30.667|104.067
cengdu|CN|30.667|104.067
cennai|IN|13.088|80.278
cennaj|IN|13.088|80.278
cenon|FR|44.856|-0.518
censtakava|PL|50.796|19.124
censtochova|PL|50.796|19.124
censtohova|PL|50.796|19.124
censtokhova|PL|50.796|19.124
centar zhupa|MK|41.478|20.559
centar zsupa|MK|41.478|20.559
centar zupa|MK|41.478|20.559
centenario|AR|-38.830|-68.132
centennial|US|39.579|-104.877
center point|US|33.646|-86.684
centereach|US|40.858|-73.100
cento|IT|44.731|11.287
central falls|US|41.891|-71.392
central islip|US|40.791|-73.202
central point|US|42.376|-122.916
central'nyj|RU|59.931|30.361
centralniy|RU|59.931|30.361
central|US|30.554|-91.037
centre de flacq|MU|-20.190|57.714
centre of flacq|MU|-20.190|57.714
centro familiar la soledad|MX|21.135|-101.750
centro habana|CU|23.138|-82.364
centurion|ZA|-25.859|28.186
ceper|ID|-7.674|110.679
cepu|ID|-7.147|111.591
cercola|IT|40.860|14.357
cerdanyola del valles|ES|41.491|2.141
cerepovecas|RU|59.133|37.900
cerepoveca|RU|59.133|37.900
cerepoveco|RU|59.133|37.900
cerepovec|RU|59.133|37.900
cerepovets|RU|59.133|37.900
cerepovet|RU|59.133|37.900
cerete|CO|8.885|-75.791
cergy pontoise|FR|49.039|2.078
cergy|FR|49.036|2.076
cerigaabo|SO|10.616|47.368
cerignola|IT|41.265|15.896
cerjepowjec|RU|59.133|37.900
cerkasad|UA|49.429|32.062
cerkasai|UA|49.429|32.062
cerkasi|UA|49.429|32.062
cerkaso|UA|49.429|32.062
cerkassi|UA|49.429|32.062
cerkasy|UA|49.429|32.062
cerkesk|RU|44.223|42.058
cerkessk|RU|44.223|42.058
cerkes|TR|40.812|32.894
cerkezkoey|TR|41.286|27.999
cerkezkoy|TR|41.286|27.999
cermik|TR|38.135|39.445
cernauti|UA|48.291|25.940
cernavoda|RO|44.340|28.033
cernigau|UA|51.506|31.285
cernigivo|UA|51.506|31.285
cernigiv|UA|51.506|31.285
cernigovas|UA|51.506|31.285
cernihivo|UA|51.506|31.285
cernihiv|UA|51.506|31.285
cernihiw|UA|51.506|31.285
cernihov|UA|51.506|31.285
cerniqov|UA|51.506|31.285
cernivciai|UA|48.291|25.940
cernivci|UA|48.291|25.940
cernivco|UA|48.291|25.940
cernivtsi|UA|48.291|25.940
cernovci|UA|48.291|25.940
cernovice|UA|48.291|25.940
cernusco sul naviglio|IT|45.525|9.333
cerny most|CZ|50.105|14.580
cerquilho|BR|-23.165|-47.744
cerritos|US|33.858|-118.065
cerro azul|MX|21.192|-97.741
cerro de pasco|PE|-10.667|-76.257
cerro|CU|23.109|-82.378
cerveteri|IT|41.991|12.091
cervia|IT|44.262|12.348
cesano boscone|IT|45.442|9.094
cesano maderno|IT|45.629|9.152
cesenatico|IT|44.200|12.399
cesena|IT|44.139|12.243
cesis|LV|57.312|25.275
ceska lipa|CZ|50.686|14.538
ceska trebova|CZ|49.904|16.444
ceske budejovicai|CZ|48.974|14.474
ceske budejovice|CZ|48.974|14.474
cesky tesin|CZ|49.746|18.626
cesme|TR|38.326|26.306
cessnock|AU|-32.832|151.356
cesson sevigne|FR|48.121|-1.603
cestas|FR|44.743|-0.679
cesys|LV|57.312|25.275
cetagons|BD|22.338|91.832
cetina|ME|42.391|18.914
cetine|ME|42.391|18.914
cetinje|ME|42.391|18.914
cetinjo|ME|42.391|18.914
cettigne|ME|42.391|18.914
cettinge|ME|42.391|18.914
cetumalis|MX|18.514|-88.304
cetynia|ME|42.391|18.914
ceuta|ES|35.889|-5.320
ceyhan|TR|37.025|35.818
ceylanpinar|TR|36.847|40.050
ch'angwon|KR|35.228|128.681
ch'ao|CN|31.600|117.867
ch'en|CN|25.800|113.033
ch'onan|KR|36.806|127.152
ch'ongjin|KP|41.796|129.776
ch'unch'on|KR|37.875|127.734
cha am|TH|12.800|99.967
cha grande|BR|-8.238|-35.462
chabahar|IR|25.292|60.643
chabaksar|RU|56.132|47.252
chabet el ameur|DZ|36.637|3.695
chacabuco|AR|-34.642|-60.474
chacao|VE|10.496|-66.853
chacarita|CR|9.984|-84.779
chachak|RS|43.891|20.350
chachapoias|PE|-6.232|-77.869
chachapojas|PE|-6.232|-77.869
chachapoyas|PE|-6.232|-77.869
chachapuyas|PE|-6.232|-77.869
chacherngsao|TH|13.688|101.072
chachoengsao|TH|13.688|101.072
chachurngsao|TH|13.688|101.072
chaeryong up|KP|38.399|125.616
chaguanas|TT|10.517|-61.417
chaharikar|AF|35.014|69.171
chai badan|TH|15.200|101.133
chai nad|TH|15.186|100.124
chai nat|TH|15.186|100.124
chaiaphum|TH|15.810|102.029
chaiapum|TH|15.810|102.029
chaibasa|IN|22.548|85.805
chaidari|GR|38.011|23.666
chaihe|CN|44.760|129.678
chairkar|AF|35.014|69.171
chaiyang|CN|41.570|120.459
chaiyaphum|TH|15.810|102.029
chaiyaphun|TH|15.810|102.029
chaiyapoom|TH|15.810|102.029
chajari|AR|-30.750|-57.980
chajjapkhum|TH|15.810|102.029
chak azam sahu|PK|30.752|73.028
chak jhumra|PK|31.568|73.183
chakan|IN|18.761|73.864
chakapara|IN|22.632|88.349
chake chake|TZ|-5.246|39.767
chaki chaki|TZ|-5.246|39.767
chakia|IN|26.416|85.047
chaklasi|IN|22.653|72.945
chakovec|HR|46.384|16.434
chakradharpur|IN|22.676|85.629
chaksu|IN|26.605|75.948
chakwal|PK|32.933|72.859
chalala|IN|21.411|71.166
chalatenanga|SV|14.033|-88.933
chalatenango|SV|14.033|-88.933
chala|TZ|-7.583|31.267
chalchuapa|SV|13.987|-89.681
chalco|MX|19.262|-98.898
chalfont saint peter|GB|51.609|-0.556
chalinze|TZ|-6.638|38.354
chalisgaon|IN|20.458|75.016
chalkida|GR|38.464|23.603
challakere|IN|14.318|76.652
challans|FR|46.844|-1.875
challapalle|IN|16.118|80.931
chalmette|US|29.943|-89.965
chalon sur saone|FR|46.783|4.850
chalons en champagne|FR|48.954|4.367
chalus|IR|36.655|51.420
chalyaphum|TH|15.810|102.029
chamalieres|FR|45.776|3.063
chaman|PK|30.918|66.453
chamartin|ES|40.462|-3.677
chambas|CU|22.195|-78.912
chamba|IN|32.555|76.126
chamberi|ES|40.434|-3.704
chambery|FR|45.567|5.933
chamblee|US|33.892|-84.299
chambly|CA|45.450|-73.282
champaign|US|40.116|-88.243
champawn|TH|10.496|99.180
champa|IN|22.035|82.642
champigny sur marne|FR|48.816|2.494
champlin|US|45.189|-93.397
champoton|MX|19.344|-90.726
champs sur marne|FR|48.850|2.600
chamrajnagar|IN|11.923|76.939
cham|DE|49.226|12.655
chanakale|TR|40.156|26.413
chanakkale|TR|40.156|26.413
chanaq|TR|40.156|26.413
chanasma|IN|23.715|72.113
chancay|PE|-11.571|-77.267
chanchun'|CN|43.880|125.323
chanchun|CN|43.880|125.323
chanchzhi|CN|35.209|111.739
chanchzhou|CN|31.774|119.954
chanczi|CN|44.008|87.305
chandaburi|TH|12.610|102.104
chandannagar|IN|22.862|88.368
chandauli|IN|25.258|83.268
chandausi|IN|28.452|78.783
chanda|IN|19.951|79.295
chandeh|CN|29.046|111.678
chanderi|IN|24.713|78.138
chandernagore|IN|22.862|88.368
chandernagor|IN|22.862|88.368
chandigarh|IN|30.736|76.788
chandigarkh|IN|30.736|76.788
chandigar|IN|30.736|76.788
chandler|US|33.306|-111.841
chandor|IN|20.331|74.245
chandpur|IN|29.135|78.272
chandrakona|IN|22.733|87.517
chandrapur|IN|19.951|79.295
chanduasi|IN|28.452|78.783
chandur bazar|IN|21.239|77.747
chandzhou|CN|31.774|119.954
chang rai|TH|19.909|99.832
changanacheri|IN|9.442|76.536
changchuen|CN|43.880|125.323
changchun|CN|43.880|125.323
changde|CN|29.046|111.678
changdzou|CN|31.774|119.954
changhsien|CN|38.317|116.867
changji|CN|44.008|87.305
changki|CN|44.008|87.305
changleng|CN|28.700|115.817
changling|CN|44.265|124.000
changli|CN|39.704|119.151
changnyeong|KR|35.541|128.495
changping|CN|40.216|116.235
changqing|CN|36.557|116.727
changsha|CN|28.199|112.971
changshu city|CN|31.646|120.742
changsja|CN|28.199|112.971
changsu|KR|35.648|127.515
changtsjou|CN|31.774|119.954
changtu|CN|42.779|124.095
changuinola|PA|9.430|-82.520
changuon|KR|35.228|128.681
changwon|KR|35.228|128.681
changyon|KP|38.251|125.096
changzhi|CN|35.209|111.739
changzhou|CN|31.774|119.954
chanhassen|US|44.862|-93.531
chania|GR|35.511|24.029
chanika|TZ|-5.417|38.017
chaniot|PK|31.720|72.979
chanki|CN|44.008|87.305
channagiri|IN|14.024|75.926
channapatna|IN|12.651|77.207
channarayapatna|IN|12.906|76.388
channelview|US|29.776|-95.115
chanoqqal'a|TR|40.156|26.413
chansha|CN|28.199|112.971
chantaboun|TH|12.610|102.104
chantabun|TH|12.610|102.104
chantaburi|TH|12.610|102.104
chantarpur|IN|24.918|79.589
chanthaburi|TH|12.610|102.104
chantilly|US|38.894|-77.431
chantkhaburi|TH|12.610|102.104
chantszi|CN|44.008|87.305
chanvon|KR|35.228|128.681
chao'an|CN|23.654|116.623
chaochowfu|CN|23.654|116.623
chaochow|CN|23.654|116.623
chaochzhou|CN|23.654|116.623
chaodzou|CN|23.654|116.623
chaohu|CN|31.600|117.867
chaojan|CN|41.570|120.459
chaotsjou|CN|23.654|116.623
chaoxian|CN|31.600|117.867
chaoyang|CN|41.570|120.459
chaozhou|CN|23.654|116.623
chapadinha|BR|-3.742|-43.360
chapala|MX|20.296|-103.191
chaparral|CO|3.723|-75.483
chapar|IN|26.273|90.446
chapayevsk|RU|52.977|49.709
chapeco|BR|-27.096|-52.618
chapel allerton|GB|53.829|-1.538
chapel hill|US|35.913|-79.056
chapletown|GB|53.465|-1.472
chapra|IN|25.780|84.747
char bhadrasan|BD|23.309|90.227
charallave|VE|10.242|-66.857
charata|AR|-27.214|-61.188
chardara|KZ|41.258|67.970
charef|DZ|34.621|2.795
charekar|AF|35.014|69.171
charenton le pont|FR|48.822|2.412
charikar|AF|35.014|69.171
charkhari|IN|25.403|79.749
charkhi dadri|IN|28.592|76.272
charleroi|BE|50.411|4.444
charleville mezieres|FR|49.767|4.717
charlotte amalia|VI|18.342|-64.931
charlotte amalie|VI|18.342|-64.931
charlottenburg bezirk|DE|52.517|13.283
charlottenburg nord|DE|52.530|13.294
charlottenburg|DE|52.517|13.283
charlottenlund|DK|55.754|12.592
charlottesville|US|38.029|-78.477
charlottetown|CA|46.239|-63.134
charlotte|US|35.227|-80.843
charnaucy|UA|48.291|25.940
charneca|PT|38.621|-9.191
charqueadas|BR|-29.955|-51.625
charsadda|PK|34.148|71.741
charthawal|IN|29.547|77.594
chartres|FR|48.447|1.489
chaska|US|44.789|-93.602
chasse royale|BE|50.428|3.950
chas|IN|23.636|86.167
chatan|JP|26.309|127.770
chateau thierry|FR|49.050|3.400
chateaudun|FR|48.083|1.333
chateauguay|CA|45.383|-73.749
chateauroux|FR|46.817|1.700
chatelet|BE|50.403|4.528
chatellerault|FR|46.800|0.533
chatenay malabry|FR|48.765|2.267
chatham|GB|51.379|0.528
chatillon|FR|48.802|2.293
chatou|FR|48.890|2.159
chato|TZ|-2.638|31.767
chatrapur|IN|19.356|84.984
chatra|IN|24.204|84.870
chatsworth|US|34.257|-118.601
chattanooga|US|35.046|-85.310
chauchow|CN|23.654|116.623
chaudfontaine|BE|50.583|5.634
chauk|MM|20.899|94.818
chaumont|FR|48.111|5.141
chaupimarca|PE|-10.407|-76.462
chaville|FR|48.806|2.189
chawinda|PK|32.344|74.705
chaxerngsao|TH|13.688|101.072
chaxoengsao|TH|13.688|101.072
chaykovskiy|RU|56.769|54.115
cheadle hulme|GB|53.376|-2.190
chebarkul'|RU|54.975|60.363
chebba|TN|35.237|11.115
chebli|DZ|36.577|3.009
cheboksar'|RU|56.132|47.252
cheboksara|RU|56.132|47.252
cheboksari|RU|56.132|47.252
cheboksary|RU|56.132|47.252
cheboksar|RU|56.132|47.252
cheb|CZ|50.080|12.374
cheektowaga|US|42.903|-78.755
chefchaouene|MA|35.169|-5.264
chegem|RU|43.283|43.133
chegutu|ZW|-18.130|30.141
chehn'chzhou|CN|25.800|113.033
chehndeh|CN|40.952|117.959
chehndu|CN|30.667|104.067
chekhov|RU|55.148|37.477
chelak|UZ|39.920|66.861
chelepi|RU|55.154|61.429
chelghoum el aid|DZ|36.163|6.167
cheliabinsk|RU|55.154|61.429
cheljaba|RU|55.154|61.429
cheljabe|RU|55.154|61.429
cheljabins'k|RU|55.154|61.429
cheljabinsk|RU|55.154|61.429
cheljabi|RU|55.154|61.429
chelles|FR|48.881|2.593
chelmno|PL|53.349|18.425
chelmsford|GB|51.736|0.470
chelmza|PL|53.185|18.605
chelm|PL|51.143|23.472
cheltenham|GB|51.900|-2.080
chelyabinsk|RU|55.154|61.429
chemini|DZ|36.600|4.617
chemmumiahpet|IN|15.898|79.321
chemnicas|DE|50.836|12.929
chemnicium|DE|50.836|12.929
chemnitz|DE|50.836|12.929
chenab nagar|PK|31.755|72.914
chenaj|IN|13.088|80.278
chenaran|IR|36.645|59.121
chenchow|CN|25.800|113.033
chendu|CN|30.667|104.067
chengam|IN|12.309|78.791
chengannur|IN|9.316|76.615
chengcheng|CN|23.461|116.770
chengde|CN|40.952|117.959
chengdu|CN|30.667|104.067
chenghai|CN|23.461|116.770
chenghua|CN|23.461|116.770
chengtangcun|CN|35.084|117.191
chengteh|CN|40.952|117.959
chengzhong|CN|30.945|113.553
chengzihe|CN|45.333|131.067
chennai|IN|13.088|80.278
chennaj|IN|13.088|80.278
chennevieres sur marne|FR|48.797|2.540
chennimalai|IN|11.164|77.604
chenove|FR|47.293|5.005
chenstochov|PL|50.796|19.124
chenstokhova|PL|50.796|19.124
chenstokhov|PL|50.796|19.124
chentabun|TH|12.610|102.104
chenzhou|CN|25.800|113.033
cheonan|KR|36.806|127.152
cheongjin|KP|41.796|129.776
cheongju si|KR|36.637|127.490
cheongsong gun|KR|36.434|129.057
chepen|PE|-7.224|-79.425
chepo|PA|9.170|-79.101
cheraga|DZ|36.768|2.959
cherbourg octeville|FR|49.640|-1.616
cheremkhovo|RU|53.156|103.067
cheremushki|RU|55.665|37.561
cherepanovo|RU|54.222|83.381
cherepovec'|RU|59.133|37.900
cherepovec|RU|59.133|37.900
cherepovets|RU|59.133|37.900
cherepovetz|RU|59.133|37.900
cheria|DZ|35.273|7.752
cheribon|ID|-6.706|108.557
cherjomushki|RU|55.665|37.561
cherkasi|UA|49.429|32.062
cherkassi|UA|49.429|32.062
cherkassy|UA|49.429|32.062
cherkasy|UA|49.429|32.062
cherkessk|RU|44.223|42.058
chernaya rechka|RU|59.986|30.303
chernigiv|UA|51.506|31.285
chernigov|UA|51.506|31.285
chernihiv|UA|51.506|31.285
chernivci|UA|48.291|25.940
chernivtsi|UA|48.291|25.940
chernogolovka|RU|56.000|38.367
chernogorsk|RU|53.824|91.284
chernovci|UA|48.291|25.940
chernovcy|UA|48.291|25.940
chernovitsy|UA|48.291|25.940
chernovits|UA|48.291|25.940
chernovsi|UA|48.291|25.940
chernovtsy|UA|48.291|25.940
chernushka|RU|56.507|56.077
chernyakhovsk|RU|54.633|21.816
chernyanka|RU|50.941|37.807
cherpulassery|IN|10.877|76.309
cherry hill|US|39.935|-75.031
chertanovo vtoroe|RU|55.591|37.595
chertanovo yuzhnoye|RU|55.591|37.595
cherthala|IN|9.684|76.336
cherven bryag|BG|43.267|24.100
chervonohrad|UA|50.391|24.235
chervonopartyzans'k|UA|48.076|39.796
cherzow|PL|50.306|18.974
chesapeake|US|36.819|-76.275
chesham|GB|51.700|-0.600
cheshire|US|41.499|-72.901
cheshke budjejovice|CZ|48.974|14.474
cheshunt|GB|51.700|-0.030
cheske budejovice|CZ|48.974|14.474
chessington|GB|51.362|-0.304
chester le street|GB|54.859|-1.574
chetouane|DZ|34.921|-1.295
chetput|IN|13.070|80.241
chettipalaiyam|IN|10.912|77.038
chetumal'|MX|18.514|-88.304
chetumal|MX|18.514|-88.304
chetwayi|IN|10.529|76.048
chevilly larue|FR|48.765|2.350
cheyenne|US|41.140|-104.820
cheyyar|IN|12.661|79.543
chhabra|IN|24.665|76.844
chhagalnaiya|BD|23.025|91.511
chhala|IN|23.308|72.774
chhapar|IN|27.819|74.439
chhaprauli|IN|29.210|77.175
chhapra|IN|25.780|84.747
chharra|IN|27.925|78.401
chhatak|BD|25.039|91.670
chhatapur|IN|26.220|87.005
chhatarpur|IN|24.918|79.589
chhata|IN|27.724|77.508
chhibramau|IN|27.149|79.501
chhindwara|IN|22.057|78.940
chhor|PK|25.513|69.784
chhota udepur|IN|22.304|74.016
chhoti sadri|IN|24.381|74.701
chiamis|ID|-7.326|108.353
chiang mai|TH|18.790|98.985
chiang maj|TH|18.790|98.985
chiang rai|TH|19.909|99.832
chiapa de corzo|MX|16.708|-93.012
chiari|IT|45.538|9.927
chiautempan|MX|19.306|-98.218
chiautla|MX|19.549|-98.882
chiavari|IT|44.318|9.322
chia|CO|4.859|-74.059
chibashi|JP|35.600|140.117
chiba|JP|35.600|140.117
chibinong|ID|-6.482|106.854
chibinung|ID|-6.482|106.854
chibuto|MZ|-24.687|33.531
chicacao|GT|14.533|-91.317
chicacole|IN|18.299|83.898
chicago heights|US|41.506|-87.636
chicago|US|41.850|-87.650
chichau|CN|30.661|117.478
chichawatni|PK|30.533|72.700
chichen itza|MX|20.667|-88.567
chichester|GB|50.837|-0.780
chichibu|JP|35.990|139.076
chichicastenango|GT|14.933|-91.117
chichigalpa|NI|12.578|-87.027
chicholi|IN|21.469|79.702
chickasha|US|35.053|-97.936
chickmagalur|IN|13.322|75.774
chiclaium|PE|-6.771|-79.841
chiclana de la frontera|ES|36.419|-6.149
chiclayo|PE|-6.771|-79.841
chicoloapan|MX|19.417|-98.902
chiconcuac|MX|19.559|-98.899
chicopee|US|42.149|-72.608
chico|US|39.728|-121.837
chicureo abajo|CL|-33.284|-70.653
chidambaram|IN|11.399|79.691
chidawa|IN|28.239|75.640
chieri|IT|45.011|7.821
chieti|IT|42.348|14.165
chifehn|CN|42.268|118.964
chifeng|CN|42.268|118.964
chiffa|DZ|36.463|2.739
chigaraki|JP|35.336|139.404
chigasaki|JP|35.336|139.404
chignahuapan|MX|19.839|-98.032
chigorodo|CO|7.666|-76.681
chiguayante|CL|-36.926|-73.028
chihchow|CN|30.661|117.478
chihuahua|MX|28.635|-106.089
chik ballapur|IN|13.435|77.728
chikampek|ID|-6.420|107.456
chikarang|ID|-6.261|107.153
chikhli|IN|20.350|76.258
chikimula|GT|14.800|-89.546
chikkamagaluru|IN|13.322|75.774
chiklajo|PE|-6.771|-79.841
chiklayu|PE|-6.771|-79.841
chikmagalur|IN|13.322|75.774
chikmanglur|IN|13.322|75.774
chikmugalur|IN|13.322|75.774
chiknayakanhalli|IN|13.416|76.621
chikodi|IN|16.429|74.586
chikushino shi|JP|33.496|130.516
chilakalurupet|IN|16.090|80.167
chilapa de alvarez|MX|17.595|-99.176
chilaw|LK|7.576|79.795
chilecito|AR|-29.162|-67.497
chilibre|PA|9.151|-79.621
chililabombwe|ZM|-12.365|27.823
chillan|CL|-36.607|-72.103
chillicothe|US|39.333|-82.982
chilliwack|CA|49.166|-121.953
chillum|US|38.964|-76.991
chillupar|IN|26.282|83.506
chilly mazarin|FR|48.715|2.316
chilmari|BD|25.556|89.671
chilpancingo|MX|17.551|-99.506
chimahi|ID|-6.872|107.543
chimal'tenango|GT|14.661|-90.819
chimala|TZ|-8.856|34.024
chimaltenango|GT|14.661|-90.819
chimbarongo|CL|-34.712|-71.043
chimbas|AR|-31.483|-68.533
chimbote|PE|-9.085|-78.578
chimichagua|CO|9.258|-73.812
chimoio|MZ|-19.116|33.483
chimoyo|MZ|-19.116|33.483
chimputi|PE|-9.085|-78.578
chinandega|NI|12.629|-87.131
chinandege|NI|12.629|-87.131
chinautla|GT|14.708|-90.499
chinch'on|KR|36.857|127.443
chincha al'ta|PE|-13.410|-76.132
chincha alta|PE|-13.410|-76.132
chinchina|CO|4.982|-75.604
chincholi|IN|17.465|77.419
chindwara|IN|22.057|78.940
chindzhu|KR|35.193|128.085
chingleput|IN|12.692|79.977
chingola|ZM|-12.529|27.884
chinhoyi|ZW|-17.367|30.200
chiniot|PK|31.720|72.979
chinju|KR|35.193|128.085
chinkhoi|ZW|-17.367|30.200
chinkhoji|ZW|-17.367|30.200
chinna salem|IN|11.633|78.872
chinnachowk|IN|14.475|78.835
chinnamanur|IN|9.840|77.381
chino hills|US|33.994|-117.759
chinot|PK|31.720|72.979
chinoyi|ZW|-17.367|30.200
chinoz|UZ|40.936|68.761
chintamani|IN|13.401|78.052
chinu|CO|9.106|-75.398
chioggia|IT|45.219|12.278
chios|GR|38.368|26.136
chipata|ZM|-13.633|32.650
chipinge|ZW|-20.188|32.624
chipiona|ES|36.737|-6.437
chiplun|IN|17.533|73.509
chippenham|GB|51.460|-2.125
chipping sodbury|GB|51.538|-2.394
chipurupalle|IN|18.311|83.568
chiquimula|GT|14.800|-89.546
chiquinquira|CO|5.616|-73.817
chirala|IN|15.824|80.352
chirchik|UZ|41.469|69.582
chirchiq|UZ|41.469|69.582
chirebon|ID|-6.706|108.557
chiredzi|ZW|-21.050|31.667
chiriguana|CO|9.362|-73.603
chiroqchi|UZ|39.034|66.572
chirpan|BG|42.200|25.333
chiryu|JP|35.000|137.033
chisec|GT|15.817|-90.283
chishmy|RU|54.576|55.376
chishtian|PK|29.797|72.858
chisinau|MD|47.006|28.858
chislehurst|GB|51.417|0.069
chistian|PK|29.797|72.858
chistopol'|RU|55.363|50.642
chitagong|BD|22.338|91.832
chitaldroog|IN|14.223|76.400
chitaldrug|IN|14.223|76.400
chitaldurg|IN|14.223|76.400
chitapur|IN|17.124|77.082
chita|RU|52.032|113.501
chitorgarh|IN|24.890|74.624
chitor|IN|24.890|74.624
chitose|JP|42.819|141.652
chitradurga|IN|14.223|76.400
chitradurg|IN|14.223|76.400
chitrakaldurga|IN|14.223|76.400
chitre|PA|7.961|-80.429
chittagong|BD|22.338|91.832
chittaranjan|IN|23.857|86.903
chittaurgarh|IN|24.890|74.624
chitteldrug|IN|14.223|76.400
chittorgarh|IN|24.890|74.624
chittor|IN|24.890|74.624
chittur|IN|10.700|76.747
chitungviza|ZW|-18.013|31.076
chitungwiza|ZW|-18.013|31.076
chiuauae|MX|28.635|-106.089
chiuaua|MX|28.635|-106.089
chivacoa|VE|10.160|-68.895
chivasso|IT|45.191|7.890
chivava|MX|28.635|-106.089
chivilcoy|AR|-34.896|-60.017
chiyandburii|TH|12.610|102.104
chizhou|CN|30.661|117.478
chkalov|RU|51.773|55.099
chkatarpur|IN|24.918|79.589
chkhanvon|KR|35.228|128.681
chkhapra|IN|25.780|84.747
chkhonan|KR|36.806|127.152
chkhondzhin|KP|41.796|129.776
chkhunchkhon|KR|37.875|127.734
chkhundzhin|KP|41.796|129.776
chlef|DZ|36.165|1.335
cho dok|VN|10.700|105.117
choa saidan shah|PK|32.720|72.986
chocope|PE|-7.791|-79.222
chodavaram|IN|17.829|82.935
chodziez|PL|52.995|16.920
chofugaoka|JP|35.659|139.548
chofu|JP|35.659|139.548
choisy le roi|FR|48.768|2.419
chojnice|PL|53.696|17.557
chok chai|TH|14.728|102.165
chokwe|MZ|-24.533|32.983
cholargos|GR|38.000|23.800
cholet|FR|47.067|-0.883
choloma|HN|15.614|-87.953
cholpon ata|KG|42.649|77.082
cholula|MX|19.064|-98.304
chom bueng|TH|13.620|99.592
choma|ZM|-16.809|26.988
chomutov|CZ|50.460|13.418
chon buri|TH|13.362|100.983
chon daen|TH|16.190|100.860
chonan'|KR|36.806|127.152
chone|EC|-0.698|-80.094
chongjin|KP|41.796|129.776
chongju|KR|35.822|127.149
chonglong|CN|29.781|104.852
chongoyape|PE|-6.641|-79.389
chongqing|CN|29.563|106.553
chonjin|KP|41.796|129.776
chonzhin'|KP|41.796|129.776
chopda|IN|21.246|75.299
chor buri|TH|13.362|100.983
chorfa|DZ|36.365|4.326
chorley|GB|53.650|-2.617
chorlu|TR|41.159|27.800
chortkiv|UA|49.017|25.798
chortoq|UZ|41.069|71.824
chorum|TR|40.549|34.953
chorzow|PL|50.306|18.974
chorzuw|PL|50.306|18.974
chosica|PE|-11.943|-76.709
choszczno|PL|53.169|15.421
chotila|IN|22.423|71.196
chottogram|BD|22.338|91.832
choupachkar|RU|56.132|47.252
chowchilla|US|37.123|-120.260
chozuvas|PL|50.306|18.974
christchurch|NZ|-43.533|172.633
christiana|ZA|-27.914|25.161
christiansburg|US|37.130|-80.409
chrudim|CZ|49.951|15.796
chrzanow|PL|50.135|19.402
chubek|TJ|37.615|69.705
chuchzhou|CN|32.322|118.298
chudovo|RU|59.117|31.683
chudzhou|CN|32.322|118.298
chudzou|CN|32.322|118.298
chuhar jamali|PK|24.394|67.993
chuhar kana|PK|31.750|73.800
chuhuyiv|UA|49.836|36.688
chula vista|US|32.640|-117.084
chulucanas|PE|-5.093|-80.162
chum phae|TH|16.544|102.099
chumphaun|TH|10.496|99.180
chumphon|TH|10.496|99.180
chumpkhon|TH|10.496|99.180
chumpon|TH|10.496|99.180
chumporn|TH|10.496|99.180
chunar|IN|25.128|82.882
chuncheon|KR|37.875|127.734
chuncin|CN|29.563|106.553
chundu|CN|30.667|104.067
chunghwa|KP|38.864|125.800
chungking|CN|29.563|106.553
chunian|PK|30.966|73.979
chunskiy|RU|56.081|99.634
chupra|IN|25.780|84.747
churachandpur|IN|24.334|93.670
churu|IN|28.304|74.967
chur|CH|46.850|9.533
chusovoy|RU|58.301|57.813
chust shahri|UZ|41.009|71.229
chutsjou|CN|32.322|118.298
chuxian|CN|32.322|118.298
chuzhou|CN|32.322|118.298
chu|KZ|43.603|73.759
ciamis|ID|-7.326|108.353
ciampea|ID|-6.555|106.701
ciampino|IT|41.801|12.602
cianorte|BR|-23.663|-52.605
cibinong|ID|-6.482|106.854
cibolo|US|29.562|-98.227
cicero dantas|BR|-10.600|-38.383
cicero|US|41.846|-87.754
cicurug|ID|-6.781|106.782
cidade guaiana|VE|8.351|-62.641
ciechanow|PL|52.881|20.620
ciego de avila|CU|21.840|-78.762
ciempozuelos|ES|40.159|-3.621
cienaga de oro|CO|8.874|-75.620
cienaga|CO|11.007|-74.248
cienfuegos|CU|22.150|-80.447
ciesis|LV|57.312|25.275
cieszyn|PL|49.751|18.632
cieza|ES|38.240|-1.420
cifuentes|CU|22.649|-80.049
cigasakis|JP|35.336|139.404
cihuahua|MX|28.635|-106.089
cihuatlan|MX|19.237|-104.565
cikampek|ID|-6.420|107.456
cikarang|ID|-6.261|107.153
ciklajus|PE|-6.771|-79.841
cikupa|ID|-6.236|106.508
cileungsir|ID|-6.395|106.959
cileungsi|ID|-6.395|106.959
cileunyi|ID|-6.939|107.753
cilli|SI|46.231|15.260
cimahi|ID|-6.872|107.543
cimarron hills|US|38.859|-104.699
cimbote|PE|-9.085|-78.578
cimboto|PE|-9.085|-78.578
cimin|TR|39.709|39.700
cinca alta|PE|-13.410|-76.132
cincinnati|US|39.127|-84.514
cinco ranch|US|29.739|-95.758
cinco saltos|AR|-38.822|-68.063
cine|TR|37.613|28.059
cingola|ZM|-12.529|27.884
cinhojis|ZW|-17.367|30.200
cinisello balsamo|IT|45.558|9.215
cintalapa de figueroa|MX|16.684|-93.718
cipata|ZM|-13.633|32.650
cipolletti|AR|-38.934|-67.990
ciputat|ID|-6.237|106.696
ciranjang hilir|ID|-6.820|107.257
circasia|CO|4.619|-75.636
circassium|UA|49.429|32.062
circig|UZ|41.469|69.582
circikas|UZ|41.469|69.582
circik|UZ|41.469|69.582
cirebon|ID|-6.706|108.557
cirencester|GB|51.719|-1.971
cirie|IT|45.235|7.601
ciro redondo|CU|22.019|-78.704
cirta|DZ|36.365|6.615
cisnadie|RO|45.717|24.150
cisterna di latina|IT|41.591|12.828
citagaon|BD|22.338|91.832
citagongas|BD|22.338|91.832
citagonga|BD|22.338|91.832
citagongo|BD|22.338|91.832
citagong|BD|22.338|91.832
citeurep|ID|-6.486|106.882
citeureup|ID|-6.486|106.882
citrus heights|US|38.707|-121.281
citrus park|US|28.078|-82.570
citta di castello|IT|43.466|12.238
cittaqonq|BD|22.338|91.832
citungviza|ZW|-18.013|31.076
city center|ES|40.418|-3.703
city of balikpapan|ID|-1.242|116.894
city of isabela|PH|6.704|121.971
city of london|GB|51.513|-0.092
city of parramatta|AU|-33.817|151.000
city of sammamish|US|47.604|-122.038
ciuaua|MX|28.635|-106.089
ciudad acuna|MX|29.323|-100.952
ciudad altamirano|MX|18.358|-100.670
ciudad anahuac|MX|27.245|-100.132
ciudad apodaca|MX|25.782|-100.188
ciudad bolivar|VE|8.129|-63.541
ciudad camargo|MX|27.678|-105.171
ciudad choluteca|HN|13.300|-87.191
ciudad constitucion|MX|25.032|-111.663
ciudad de huajuapan de leon|MX|17.808|-97.780
ciudad de villa de alvarez|MX|19.267|-103.738
ciudad del carmen|MX|18.646|-91.830
ciudad del este|PY|-25.510|-54.611
ciudad delicias|MX|28.190|-105.470
ciudad fernandez|MX|21.940|-100.012
ciudad frontera|MX|26.928|-101.452
ciudad general escobedo|MX|25.797|-100.318
ciudad guayana|VE|8.351|-62.641
ciudad guiana|VE|8.351|-62.641
ciudad guzman|MX|19.705|-103.462
ciudad hidalgo|MX|19.693|-100.554
ciudad juarez|MX|31.733|-106.483
ciudad lazaro cardenas|MX|17.971|-102.221
ciudad lerdo|MX|25.537|-103.525
ciudad lineal|ES|40.455|-3.648
ciudad madero|MX|22.272|-97.836
ciudad mante|MX|22.743|-98.974
ciudad mendoza|MX|18.806|-97.179
ciudad miguel aleman|MX|26.400|-99.028
ciudad netzahualcoyotl|MX|19.401|-99.015
ciudad nezahualcoyotl|MX|19.401|-99.015
ciudad neza|MX|19.401|-99.015
ciudad nueva|DO|18.467|-69.893
ciudad obregon|MX|27.486|-109.941
ciudad real|ES|38.986|-3.929
ciudad sabinas|MX|27.856|-101.117
ciudad sahagun|MX|19.776|-98.575
ciudad sandino|NI|12.159|-86.344
ciudad serdan|MX|18.989|-97.446
ciudad valles|MX|21.983|-99.017
ciudad victoria|MX|23.742|-99.146
ciudad vieja|GT|14.526|-90.760
ciudat guayana|VE|8.351|-62.641
ciura|CH|46.850|9.533
ciutadella|ES|40.001|3.841
ciutat vella|ES|41.380|2.173
civitanova marche|IT|43.305|13.721
civitavecchia|IT|42.093|11.797
cizre|TR|37.330|42.185
clacton on sea|GB|51.790|1.156
clamart|FR|48.803|2.267
claremont|US|34.097|-117.720
claremore|US|36.313|-95.616
clarence rockland|CA|45.550|-75.291
clarksburg|US|39.281|-80.345
clarksdale|US|34.200|-90.571
clarksville|US|36.530|-87.359
clarmont dalvernia|FR|45.780|3.086
clarmont ferrand|FR|45.780|3.086
claudio|BR|-20.443|-44.766
clausthal zellerfeld|DE|51.809|10.338
clearfield|US|41.111|-112.026
clearlake|US|38.958|-122.626
clearwater|US|27.966|-82.800
cleburne|US|32.348|-97.387
cleckheaton|GB|53.724|-1.713
cleethorpes|GB|53.560|-0.032
clement town|IN|30.264|78.009
clemmons|US|36.022|-80.382
clemson|US|34.683|-82.837
clermont ferrand|FR|45.780|3.086
clevedon|GB|51.442|-2.858
cleveland heights|US|41.520|-81.556
cleveland|US|41.499|-81.695
clichy sous bois|FR|48.910|2.553
clichy|FR|48.900|2.310
cliffside park|US|40.821|-73.988
clifton|US|40.858|-74.164
clinton township|US|42.587|-82.920
clitheroe|GB|53.867|-2.400
cllarmont ferrand|FR|45.780|3.086
cloppenburg|DE|52.848|8.045
closepet|IN|12.722|77.281
cloverleaf|US|29.778|-95.172
cloverly|US|39.108|-76.998
cluain meala|IE|52.355|-7.704
cluj napoca|RO|46.767|23.600
cluses|FR|46.063|6.575
clydach|GB|51.683|-3.900
clydebank|GB|55.901|-4.406
coacalco|MX|19.629|-99.107
coachella|US|33.680|-116.174
coalinga|US|36.140|-120.360
coalville|GB|52.722|-1.370
coaraci|BR|-14.641|-39.551
coari|BR|-4.085|-63.141
coatbridge|GB|55.862|-4.025
coatepec|MX|19.452|-96.961
coatepeque|GT|14.700|-91.867
coatzacoalcos|MX|18.133|-94.442
coatzintla|MX|20.487|-97.468
cobanhavan|DK|55.676|12.566
coban|GT|15.471|-90.371
cobham|GB|51.330|-0.411
cobija|BO|-11.027|-68.769
cobila|BO|-11.027|-68.769
cobourg|CA|43.960|-78.165
cobya|BO|-11.027|-68.769
cochabamba|BO|-17.390|-66.157
cochim|IN|9.940|76.260
cochin|IN|9.940|76.260
cochrane|CA|51.183|-114.469
cockburn town|TC|21.461|-71.142
cockeysville|US|39.481|-76.644
cocoa|US|28.386|-80.742
coconut creek|US|26.252|-80.179
coconut grove|US|25.713|-80.257
codlea|RO|45.700|25.450
codo|BR|-4.455|-43.886
coelho neto|BR|-4.257|-43.013
coesfeld|DE|51.943|7.168
coeur d'alene|US|47.678|-116.780
coffs harbour|AU|-30.296|153.114
cofradia|HN|15.400|-88.150
cogan|PH|10.593|124.018
cognac|FR|45.700|-0.333
cohoes|US|42.774|-73.700
coihaique|CL|-45.575|-72.066
coimbatore|IN|11.006|76.966
coimbra|PT|40.206|-8.420
coin|ES|36.659|-4.756
coira|CH|46.850|9.533
coire|CH|46.850|9.533
coishco|PE|-9.023|-78.616
coity|GB|51.522|-3.555
cojutepeque|SV|13.717|-88.933
col del valle|MX|19.386|-99.162
colachel|IN|8.179|77.258
colatina|BR|-19.539|-40.631
colchester|GB|51.889|0.904
cole harbour|CA|44.672|-63.475
colegiales|AR|-34.574|-58.449
coleraine|GB|55.133|-6.667
colfontaine|BE|50.414|3.856
colgong|IN|25.263|87.233
colima|MX|19.250|-103.727
colinas|BR|-6.026|-44.249
collado villalba|ES|40.635|-4.005
collatina|BR|-19.539|-40.631
colle di val d'elsa|IT|43.421|11.127
colleferro|IT|41.727|13.005
college park|US|38.981|-76.937
college point|US|40.788|-73.846
college station|US|30.628|-96.334
collegno|IT|45.079|7.567
colleyville|US|32.881|-97.155
collierville|US|35.042|-89.665
collingwood|CA|44.483|-80.216
collinsville|US|38.670|-89.985
collipulli|CL|-37.955|-72.434
colmar|FR|48.083|7.367
colmenar viejo|ES|40.659|-3.768
colne|GB|53.857|-2.169
cologno monzese|IT|45.530|9.278
colomadu|ID|-7.533|110.750
colomba|GT|14.717|-91.733
colombes|FR|48.919|2.254
colombia|CU|20.988|-77.426
colomiers|FR|43.611|1.335
colonelganj|IN|27.134|81.699
colonia del sacramento|UY|-34.463|-57.840
colonia del valle|MX|19.386|-99.162
colonia do sacramento|UY|-34.463|-57.840
colonia lindavista|MX|19.492|-99.125
colonia mariano roque alonso|PY|-25.167|-57.550
colonia nativitas|MX|19.381|-99.137
colonia santa teresa|MX|19.845|-99.233
colonial heights|US|37.268|-77.407
colonia|DE|50.933|6.950
colorado springs|US|38.834|-104.821
colorado|BR|-22.837|-51.973
colton|US|34.074|-117.314
colula|MX|19.064|-98.304
columbia heights|US|45.041|-93.263
columbine|US|39.588|-105.069
columbo|LK|6.932|79.848
columbum|LK|6.932|79.848
columbus|US|39.961|-82.999
colwyn bay|GB|53.295|-3.727
comalapa|GT|14.741|-90.888
comalcalco|MX|18.263|-93.224
comal|ID|-6.905|109.535
comanesti|RO|46.421|26.436
comayagua|HN|14.451|-87.638
combs la ville|FR|48.665|2.570
come|BJ|6.408|1.882
comilla|BD|23.462|91.185
comiso|IT|36.949|14.607
comitancillo|GT|15.089|-91.750
comitan|MX|16.245|-92.134
commack|US|40.843|-73.293
commerce city|US|39.808|-104.934
comodoro rivadavia|AR|-45.864|-67.497
comonfort|MX|20.723|-100.759
como|IT|45.808|9.083
compiegne|FR|49.418|2.826
compton|US|33.896|-118.220
comrat|MD|46.295|28.657
conacri|GN|9.538|-13.677
conakry|GN|9.538|-13.677
concarneau|FR|47.875|-3.922
conceicao da barra|BR|-18.593|-39.732
conceicao da feira|BR|-12.506|-38.999
conceicao das alagoas|BR|-19.915|-48.388
conceicao do araguaia|BR|-8.264|-49.270
conceicao do coite|BR|-11.564|-39.283
conceicao do jacuipe|BR|-12.317|-38.767
conceicao|PY|-23.400|-57.432
concepcion de la vega|DO|19.222|-70.530
concepcion del uruguay|AR|-32.482|-58.237
concepcion ibaba|PH|13.923|121.461
concepcion|CL|-36.827|-73.050
concepcioun|CL|-36.827|-73.050
conception bay south|CA|47.500|-52.998
conceptio|CL|-36.827|-73.050
conchal|BR|-22.330|-47.172
condzinas|KP|41.796|129.776
conegliano|IT|45.888|12.302
coney island|US|40.578|-73.994
conflans sainte honorine|FR|49.002|2.097
congcingas|CN|29.563|106.553
congcingo|CN|29.563|106.553
congcing|CN|29.563|106.553
congjin|KP|41.796|129.776
congleton|GB|53.163|-2.213
congonhas|BR|-20.505|-43.859
conil de la frontera|ES|36.277|-6.088
conisbrough|GB|53.482|-1.232
conroe|US|30.312|-95.456
conselheiro lafaiete|BR|-20.660|-43.786
conselheiro lafayete|BR|-20.660|-43.786
consett|GB|54.854|-1.832
consolacion del sur|CU|22.504|-83.514
consolacion|PH|10.377|123.957
constanca|RO|44.181|28.634
constancia|RO|44.181|28.634
constanta|RO|44.181|28.634
constantia|RO|44.181|28.634
constantine|DZ|36.365|6.615
constantza|RO|44.181|28.634
constitucion|CL|-35.333|-72.412
contagem|BR|-19.932|-44.054
contai|IN|21.780|87.749
contramaestre|CU|20.299|-76.245
conversano|IT|40.968|17.113
converse|US|29.518|-98.316
conway|US|35.089|-92.442
conyers|US|33.668|-84.018
cookeville|US|36.163|-85.502
coon rapids|US|45.120|-93.288
coondapoor|IN|13.631|74.690
cooper city|US|26.057|-80.272
coos bay|US|43.367|-124.218
copenaga|DK|55.676|12.566
copenaghen|DK|55.676|12.566
copenaguen|DK|55.676|12.566
copenhaga|DK|55.676|12.566
copenhagen|DK|55.676|12.566
copenhaguen|DK|55.676|12.566
copenhague|DK|55.676|12.566
copertino|IT|40.268|18.054
copiague|US|40.681|-73.400
copiapo|CL|-27.367|-70.331
coppell|US|32.955|-97.015
copperas cove|US|31.124|-97.903
coquimbo|CL|-29.953|-71.339
coquitlam|CA|49.283|-122.753
corabia|RO|43.783|24.500
coral gables|US|25.721|-80.268
coral springs|US|26.271|-80.271
coral terrace|US|25.746|-80.305
coralville|US|41.676|-91.580
coram|US|40.869|-73.001
corato|IT|41.152|16.411
corbeil essonnes|FR|48.606|2.488
corby|GB|52.496|-0.689
corcoran|US|36.098|-119.560
corcyra|GR|39.621|19.920
cordeiropolis|BR|-22.482|-47.457
cordeiro|BR|-22.029|-42.361
cordenons|IT|45.984|12.700
cordoa|ES|37.892|-4.773
cordoba|AR|-31.413|-64.181
cordoue|ES|37.892|-4.773
cordova|AR|-31.413|-64.181
corduba|AR|-31.413|-64.181
corfou|GR|39.621|19.920
corfu|GR|39.621|19.920
coria del rio|ES|37.288|-6.054
corigliano scalo|IT|39.627|16.514
corinth|US|33.154|-97.065
corityba|BR|-25.428|-49.273
cork|IE|51.898|-8.471
corlu|TR|41.159|27.800
cormano|IT|45.549|9.160
cormeilles en parisis|FR|48.971|2.205
cornaredo|IT|45.501|9.027
cornelio procopio|BR|-23.181|-50.647
cornelius|US|35.487|-80.860
cornella de llobregat|ES|41.350|2.083
corner brook|CA|48.950|-57.952
cornwall|CA|45.018|-74.728
coroata|BR|-4.130|-44.124
coromandel|BR|-18.473|-47.200
coronado|US|32.686|-117.183
coronda|AR|-31.973|-60.920
coronel fabriciano|BR|-19.519|-42.629
coronel oviedo|PY|-25.444|-56.440
coronel suarez|AR|-37.455|-61.933
coronel vivida|BR|-25.980|-52.568
coronel|CL|-37.034|-73.140
corozal|CO|9.315|-75.293
coro|VE|11.405|-69.673
corpus christi|US|27.801|-97.396
corralillo|CU|22.982|-80.586
correggio|IT|44.767|10.783
corrientes|AR|-27.481|-58.834
corroios|PT|38.645|-9.148
corsicana|US|32.095|-96.469
corsico|IT|45.431|9.111
cortazar|MX|20.480|-100.961
cortland|US|42.601|-76.180
corumas|TR|40.549|34.953
corumba|BR|-19.009|-57.653
corum|TR|40.549|34.953
coruripe|BR|-10.126|-36.176
corvera de asturias|ES|43.536|-5.889
cosamaloapan de carpio|MX|18.368|-95.799
cosco|PE|-13.523|-71.967
cosenza|IT|39.299|16.253
coslada|ES|40.424|-3.561
cosmopolis|BR|-22.646|-47.196
cosoleacaque|MX|17.999|-94.636
cosquin|AR|-31.245|-64.466
costa mesa|US|33.641|-117.919
costansa|RO|44.181|28.634
costanza|RO|44.181|28.634
coswig|DE|51.132|13.583
cotabato|PH|7.224|124.246
cote saint luc|CA|45.465|-73.666
cotia|BR|-23.604|-46.919
cotoca|BO|-17.817|-63.050
cotonou|BJ|6.365|2.418
cotonu|BJ|6.365|2.418
cottabato|PH|7.224|124.246
cottage grove|US|44.828|-92.944
cottage lake|US|47.744|-122.077
cottbus|DE|51.758|14.329
cottogram|BD|22.338|91.832
cottonwood heights|US|40.620|-111.810
cotui|DO|19.053|-70.149
cotuy|DO|19.053|-70.149
coudekerque branche|FR|51.023|2.394
couere|CH|46.850|9.533
coueron|FR|47.215|-1.722
coulommiers|FR|48.815|3.085
coulsdon|GB|51.320|-0.141
council bluffs|US|41.262|-95.861
country club hills|US|41.568|-87.720
country club|US|25.948|-80.317
country walk|US|25.634|-80.432
courbevoie|FR|48.897|2.257
courcelles|BE|50.464|4.375
cournon d'auvergne|FR|45.735|3.196
courtenay|CA|49.687|-124.994
cova figueira|CV|14.891|-24.293
coventry|GB|52.407|-1.512
cove|BJ|7.221|2.340
covilha|PT|40.286|-7.504
covina|US|34.090|-117.890
cowes|GB|50.763|-1.298
cowley|GB|51.732|-1.206
cox's bazar|BD|21.440|92.010
coxim|BR|-18.507|-54.760
coyah|GN|9.706|-13.385
coyhaique|CL|-45.575|-72.066
coyoacan|MX|19.347|-99.162
coyotepec|MX|19.777|-99.213
cradock|ZA|-32.164|25.619
craigavon|GB|54.447|-6.387
craigieburn|AU|-37.600|144.950
crailsheim|DE|49.134|10.072
craiova|RO|44.317|23.800
cramlington|GB|55.087|-1.586
cran gevrier|FR|45.900|6.100
cranberry township|US|40.685|-80.107
cranbrook|CA|49.500|-115.769
cranendonck|NL|51.304|5.589
cranford|US|40.658|-74.300
cranston|US|41.780|-71.437
crateus|BR|-5.178|-40.678
crato|BR|-7.234|-39.409
cravinhos|BR|-21.340|-47.729
crawfordsville|US|40.041|-86.874
crawley|GB|51.113|-0.183
creciuna|BR|-28.677|-49.370
creil|FR|49.257|2.485
crema|IT|45.363|9.682
cremona|IT|45.133|10.021
crepy en valois|FR|49.234|2.888
cresciuma|BR|-28.677|-49.370
crespo|AR|-32.029|-60.307
crest hill|US|41.555|-88.099
crestview|US|30.762|-86.571
creteil|FR|48.783|2.467
creve coeur|US|38.661|-90.423
crevillente|ES|38.250|-0.810
crewe|GB|53.098|-2.442
criciuma|BR|-28.677|-49.370
crimmitschau|DE|50.816|12.390
cristalina|BR|-16.768|-47.615
crofton|US|39.002|-76.687
croiova|RO|44.317|23.800
croix des bouquets|HT|18.577|-72.226
croix|FR|50.678|3.149
cronulla|AU|-34.063|151.150
crosby|GB|53.478|-3.033
crotone|IT|39.081|17.128
crowborough|GB|51.061|0.163
crown point|US|41.417|-87.365
crowthorne|GB|51.370|-0.792
croydon|GB|51.383|-0.100
crucecita|MX|15.769|-96.135
cruces|CU|22.342|-80.270
cruz alta|BR|-28.639|-53.606
cruz das almas|BR|-12.670|-39.102
cruz del eje|AR|-30.726|-64.804
cruzeiro do oeste|BR|-23.785|-53.073
cruzeiro do sul|BR|-7.628|-72.678
cruzeiro|BR|-22.573|-44.971
crystal lake|US|42.241|-88.316
crystal|US|45.033|-93.360
csakathurn|HR|46.384|16.434
csaktornya|HR|46.384|16.434
csangcsou|CN|31.774|119.954
csangcsun|CN|43.880|125.323
csangsa|CN|28.199|112.971
csebokszari|RU|56.132|47.252
cseljabinszk|RU|55.154|61.429
csengtu|CN|30.667|104.067
csennai|IN|13.088|80.278
cserepovec|RU|59.133|37.900
cserkaszi|UA|49.429|32.062
csernyihiv|UA|51.506|31.285
csernyivci|UA|48.291|25.940
cshangvon|KR|35.228|128.681
cshongdzsin|KP|41.796|129.776
csittagong|BD|22.338|91.832
csongrad|HU|46.713|20.142
csumphon|TH|10.496|99.180
csungking|CN|29.563|106.553
cu chi|VN|10.973|106.493
cuajimalpa|MX|19.360|-99.294
cuamba|MZ|-14.803|36.537
cuauhnahuac|MX|18.926|-99.231
cuauhtemoc|MX|19.445|-99.146
cuautepec de hinojosa|MX|20.036|-98.310
cuautitlan izcalli|MX|19.644|-99.216
cuautitlan|MX|19.671|-99.180
cuautlancingo|MX|19.090|-98.273
cuautla|MX|18.811|-98.935
cua|VE|10.159|-66.886
cubatao|BR|-23.895|-46.425
cubuk|TR|40.239|33.032
cucuta|CO|7.894|-72.508
cuddalore|IN|11.746|79.764
cuddapah|IN|14.480|78.823
cuenca|EC|-2.901|-79.005
cuera|CH|46.850|9.533
cuernavaca|MX|18.926|-99.231
cueto|CU|20.649|-75.930
cugir|RO|45.837|23.370
cugnaux|FR|43.536|1.344
cuiaba|BR|-15.596|-56.097
cuilacan|MX|24.790|-107.388
cuilapa|GT|14.276|-90.299
cuira|CH|46.850|9.533
cuito|AO|-12.383|16.933
cukai|MY|4.250|103.417
culemborg|NL|51.955|5.228
culiacana|MX|24.790|-107.388
culiacan|MX|24.790|-107.388
cullera|ES|39.167|-0.250
culleredo|ES|43.288|-8.389
cullinan|ZA|-25.671|28.524
cullman|US|34.175|-86.844
culpeper|US|38.473|-77.997
culver city|US|34.021|-118.396
cumanayagua|CU|22.152|-80.204
cumana|VE|10.454|-64.183
cumbernauld|GB|55.947|-3.991
cumphonas|TH|10.496|99.180
cumra|TR|37.573|32.774
cunceon|KR|37.875|127.734
cuncjina|CN|29.563|106.553
cuncolim|IN|15.177|73.994
cunconas|KR|37.875|127.734
cuncon|KR|37.875|127.734
cunduacan|MX|18.066|-93.173
cuneo|IT|44.391|7.548
cung kiem|VN|21.187|106.161
cupertino|US|37.323|-122.032
cupira|BR|-8.617|-35.950
cuprija|RS|43.928|21.370
curanilahue|CL|-37.478|-73.345
curchorem|IN|15.263|74.109
curepipe|MU|-20.315|57.520
curico|CL|-34.983|-71.239
curitibanos|BR|-27.283|-50.584
curitiba|BR|-25.428|-49.273
curityba|BR|-25.428|-49.273
currais novos|BR|-6.261|-36.518
curridabat|CR|9.912|-84.034
curtea de arges|RO|45.134|24.674
curug|ID|-6.266|106.556
curumani|CO|9.200|-73.543
curup|ID|-3.470|102.521
cururupu|BR|-1.828|-44.868
curuzu cuatia|AR|-29.792|-58.055
curvelo|BR|-18.756|-44.431
curytiba|BR|-25.428|-49.273
cusano milanino|IT|45.552|9.184
cuscatancingo|SV|13.736|-89.181
cuschum|PE|-13.523|-71.967
cusco|PE|-13.523|-71.967
cuscu|PE|-13.523|-71.967
custodia|BR|-8.088|-37.643
custoias|PT|41.105|-7.321
cutia|BR|-23.604|-46.919
cutler bay|US|25.578|-80.338
cutler ridge|US|25.581|-80.347
cutler|US|25.615|-80.311
cutral co|AR|-38.934|-69.231
cuttack|IN|20.465|85.879
cuxhaven|DE|53.872|8.691
cuyaba|BR|-15.596|-56.097
cuyahoga falls|US|41.134|-81.485
cuzco|PE|-13.523|-71.967
cwmbran|GB|51.654|-3.023
cwngzduh|CN|30.667|104.067
cyangugu|RW|-2.485|28.907
cypress hills|US|40.677|-73.891
czandigarh|IN|30.736|76.788
czarikar|AF|35.014|69.171
czeboksary|RU|56.132|47.252
czechowice dziedzice|PL|49.913|19.005
czelabinsk|RU|55.154|61.429
czeladz|PL|50.315|19.078
czenstochau|PL|50.796|19.124
czerepowiec|RU|59.133|37.900
czerkasy|UA|49.429|32.062
czerkiesk|RU|44.223|42.058
czernihovia|UA|51.506|31.285
czernihow|UA|51.506|31.285
czerniowce|UA|48.291|25.940
czernovicum|UA|48.291|25.940
czernowitz|UA|48.291|25.940
czerwionka leszczyny|PL|50.150|18.678
czeskie budziejowice|CZ|48.974|14.474
czestochowa|PL|50.796|19.124
cziang maj|TH|18.790|98.985
cziang raj|TH|19.909|99.832
czynstochowy|PL|50.796|19.124
d'ire daua|ET|9.593|41.866
da lat|VN|11.946|108.442
da nang|VN|16.068|108.221
daaka|BD|23.710|90.407
dabas|HU|47.186|19.311
dabei|AE|25.066|55.171
dabhoi|IN|22.183|73.433
daboh|IN|26.002|78.877
dabou|CI|5.326|-4.377
dabra|IN|25.886|78.332
dabrowa gornicza|PL|50.318|19.237
dabwali|IN|29.949|74.738
dacar|SN|14.694|-17.444
dacca|BD|23.710|90.407
dachau|DE|48.260|11.434
dachin|CN|46.583|125.000
dachnoye|RU|59.842|30.256
dachzhou|CN|31.216|107.501
dacin|CN|46.583|125.000
dadeldhura|NP|29.298|80.581
dadhar|PK|29.475|67.652
dadri|IN|28.553|77.554
dadukou|CN|26.548|101.705
dadu|PK|26.733|67.776
daegu|KR|35.870|128.591
daehli|IN|28.652|77.231
daejeon|KR|36.321|127.420
daejon|KR|36.321|127.420
daemmam|SA|26.434|50.103
daernae|LY|32.767|22.637
daet|PH|14.112|122.955
daeuha|QA|25.279|51.522
dagenham|GB|51.550|0.167
dagestanskiye ogni|RU|42.116|48.192
daglasas|IM|54.150|-4.483
daglasa|IM|54.150|-4.483
daglas|IM|54.150|-4.483
dagomys|RU|43.670|39.669
dagwa|PG|-9.078|143.209
dahanu|IN|19.968|72.713
dahegam|IN|23.169|72.822
dahlem|DE|52.458|13.287
dahli|IN|28.652|77.231
dahuk|IQ|36.867|42.988
daiden|KR|36.321|127.420
daido|CN|40.094|113.291
daigo|JP|36.767|140.350
daikyu|KR|35.870|128.591
dailekh|NP|28.844|81.710
daimiel|ES|39.070|-3.615
dair az zaur|SY|35.336|40.141
dairen|CN|38.912|121.602
daitocho|JP|34.714|135.620
daito|JP|34.714|135.620
dajabon|DO|19.549|-71.708
dajal|PK|29.558|70.376
dajla|EH|23.685|-15.958
dajr az zaur|SY|35.336|40.141
dajr ehz zaur|SY|35.336|40.141
dajr ez zaur|SY|35.336|40.141
dakaa|SN|14.694|-17.444
dakah|BD|23.710|90.407
dakaras|SN|14.694|-17.444
dakara|SN|14.694|-17.444
dakaro|SN|14.694|-17.444
dakar|SN|14.694|-17.444
dakhlah|EH|23.685|-15.958
dakhuk|IQ|36.867|42.988
dakkae|BD|23.710|90.407
dakka|BD|23.710|90.407
dakke|BD|23.710|90.407
dakoro|NE|14.511|6.765
dakor|IN|22.753|73.150
dal'negorsk|RU|44.560|135.570
dal'nerechensk|RU|45.931|133.739
dal'niy|CN|38.912|121.602
dalai|CN|45.500|124.300
dalaman|TR|36.766|28.803
dalandzadgad|MN|43.571|104.425
dalanzadgad|MN|43.571|104.425
dale city|US|38.637|-77.311
dalfsen|NL|52.512|6.257
daliang|CN|22.841|113.250
dalianwan|CN|39.029|121.695
dalian|CN|38.912|121.602
daliyat el karmil|IL|32.694|35.047
dali|CN|25.585|100.212
daljan'|CN|38.912|121.602
daljan|CN|22.841|113.250
dalkola|IN|25.876|87.840
dallas|US|32.783|-96.807
dalmine|IT|45.649|9.606
dalny|CN|38.912|121.602
daloa|CI|6.877|-6.450
dalserf|GB|55.733|-3.917
dalsingh sarai|IN|25.668|85.836
daltonganj|IN|24.040|84.066
dalton|US|34.770|-84.970
daly city|US|37.706|-122.462
dam dam|IN|22.633|88.423
damamas|SA|26.434|50.103
damam|SA|26.434|50.103
damanas|IN|20.414|72.832
damanhour|EG|31.034|30.468
damanhur|EG|31.034|30.468
damankhur|EG|31.034|30.468
damanum|IN|20.414|72.832
daman|IN|20.414|72.832
damao|IN|20.414|72.832
damara|CF|4.961|18.703
damar|YE|14.543|44.405
damasch|SY|33.510|36.291
damasco|SY|33.510|36.291
damascus|SY|33.510|36.291
damascu|SY|33.510|36.291
damasc|SY|33.510|36.291
damasek|SY|33.510|36.291
damashq|SY|33.510|36.291
damasiko|SY|33.510|36.291
damaskas|SY|33.510|36.291
damaska|SY|33.510|36.291
damaskosy|SY|33.510|36.291
damaskos|SY|33.510|36.291
damasko|SY|33.510|36.291
damaskus|SY|33.510|36.291
damasku|SY|33.510|36.291
damask|SY|33.510|36.291
damaszek|SY|33.510|36.291
damaszkusz|SY|33.510|36.291
damas|SY|33.510|36.291
damaturu|NG|11.747|11.961
damaun|IN|20.414|72.832
damavand|IR|35.718|52.070
damboa|NG|11.155|12.756
dambulla|LK|7.860|80.652
dameski|SY|33.510|36.291
damghan|IR|36.168|54.343
damiata|EG|31.416|31.813
damieta|EG|31.416|31.813
damieti|EG|31.416|31.813
damietta|EG|31.416|31.813
damiette|EG|31.416|31.813
damijeta|EG|31.416|31.813
dammam|SA|26.434|50.103
damman|SA|26.434|50.103
dammarie les lys|FR|48.517|2.650
dammeseq|SY|33.510|36.291
damme|DE|52.522|8.198
damnagar|IN|21.692|71.517
damnoen saduak|TH|13.518|99.955
damoh|IN|23.833|79.442
dampit|ID|-8.212|112.749
dampur|IN|25.912|93.722
damsyik|SY|33.510|36.291
dan khun thot|TH|15.209|101.771
dan'dun|CN|40.129|124.395
dan'shuem|CN|22.798|114.467
dana point|US|33.467|-117.698
danane|CI|7.260|-8.155
danan|VN|16.068|108.221
danao|PH|10.521|124.027
danapur|IN|25.637|85.048
danbury|US|41.395|-73.454
dandeli|IN|15.267|74.617
dandenong north|AU|-37.966|145.208
dandenong|AU|-37.983|145.200
dandong|CN|40.129|124.395
dandung|CN|40.129|124.395
dandun|CN|40.129|124.395
danghara|TJ|38.096|69.340
dania beach|US|26.052|-80.144
danilov|RU|58.191|40.172
danjiangkou|CN|32.543|111.509
dankov|RU|53.252|39.156
danli|HN|14.033|-86.583
danshui|CN|22.798|114.467
danvers|US|42.575|-70.930
daokou|CN|35.564|114.506
daoukro|CI|7.059|-3.963
dapango|TG|10.862|0.208
dapaongas|TG|10.862|0.208
dapaonge|TG|10.862|0.208
dapaong|TG|10.862|0.208
dapaon|TG|10.862|0.208
daphne|US|30.604|-87.904
dapitan|PH|8.656|123.423
dapong|TG|10.862|0.208
daqing|CN|46.583|125.000
dar chabanne|TN|36.468|10.752
dar chioukh|DZ|34.896|3.485
dar ehs salam|TZ|-6.823|39.270
dar el beida|MA|33.588|-7.611
dar es salaam|TZ|-6.823|39.270
dar es salamas|TZ|-6.823|39.270
dar es salams|TZ|-6.823|39.270
dar es salam|TZ|-6.823|39.270
dar kulayb|BH|26.069|50.504
dar'a|SY|32.619|36.102
darab|IR|28.752|54.544
daranzagatai|MN|43.571|104.425
darayya|SY|33.458|36.233
darazo|NG|10.999|10.411
dara|SN|15.348|-15.480
darband|RU|42.068|48.290
darbanga|IN|26.152|85.897
darbant|RU|42.068|48.290
darbhanga|IN|26.152|85.897
darbkhanga|IN|26.152|85.897
darchan|MN|49.487|105.923
darchula|NP|29.841|80.529
dardzhiling|IN|27.033|88.267
dardzilingas|IN|27.033|88.267
dareda|TZ|-4.217|35.550
dargecit|TR|37.546|41.717
dargiling|IN|27.033|88.267
darhan|MN|49.487|105.923
darjeeling|IN|27.033|88.267
darjiling|IN|27.033|88.267
darkhan|MN|49.487|105.923
darlington|GB|54.524|-1.550
darmshhat|DE|49.872|8.650
darmshtadi|DE|49.872|8.650
darmshtadt|DE|49.872|8.650
darmshtat|DE|49.872|8.650
darmstadium|DE|49.872|8.650
darmstadt|DE|49.872|8.650
darmstatas|DE|49.872|8.650
darmstate|DE|49.872|8.650
darmstat|DE|49.872|8.650
darmundestadt|DE|49.872|8.650
darnah|LY|32.767|22.637
darna|LY|32.767|22.637
darnis|LY|32.767|22.637
darreh shahr|IR|33.144|47.380
dartford|GB|51.447|0.214
dartmouth|CA|44.671|-63.577
darton|GB|53.587|-1.527
daru|PG|-9.078|143.209
darwen|GB|53.698|-2.465
darwha|IN|20.310|77.773
darwin|AU|-12.461|130.842
darya khan|PK|31.791|71.104
daryapur|IN|20.925|77.326
dasha|CN|23.110|113.442
dashhowuz|TM|41.836|59.967
dashiqiao|CN|40.637|122.503
dashitou|CN|43.307|128.511
dashkhovuz|TM|41.836|59.967
dashoguz|TM|41.836|59.967
dashowuz|TM|41.836|59.967
dashtobod|UZ|40.127|68.494
dasin|CN|39.740|116.327
daska kalan|PK|32.324|74.350
dasmarin'jas|PH|14.329|120.937
dasmarinas|PH|14.329|120.937
dasmarines|PH|14.329|120.937
dasnapur|IN|19.654|78.512
dasna|IN|28.677|77.523
dasoguzas|TM|41.836|59.967
dasoguz|TM|41.836|59.967
dassa zoume|BJ|7.750|2.183
dasuq|EG|31.133|30.648
dasuya|IN|31.817|75.653
dasyan'|CN|31.216|107.501
daszoguz|TM|41.836|59.967
dataganj|IN|28.025|79.408
date|JP|42.468|140.868
datia|IN|25.673|78.459
datongas|CN|40.094|113.291
datongo|CN|40.094|113.291
datong|CN|40.094|113.291
dattapur|IN|20.781|78.141
datteln|DE|51.656|7.345
datung|CN|40.094|113.291
datun|CN|40.094|113.291
daud khel|PK|32.875|71.571
daudnagar|IN|25.035|84.401
daugavpils|LV|55.883|26.533
daugawpils|LV|55.883|26.533
daugpelis|LV|55.883|26.533
daugpilis|LV|55.883|26.533
daugpils|LV|55.883|26.533
dauha|QA|25.279|51.522
daund|IN|18.465|74.584
daura|NG|11.554|11.406
daur|PK|26.458|68.319
dausa|IN|26.890|76.336
davachi|AZ|41.201|48.987
davaci|AZ|41.201|48.987
davao|PH|7.073|125.613
davejus|MM|14.082|98.192
davenport|US|41.524|-90.578
daventry|GB|52.257|-1.161
davidas|PA|8.427|-82.431
davida|PA|8.427|-82.431
david|PA|8.427|-82.431
davie|US|26.063|-80.233
davis|US|38.545|-121.741
davlekanovo|RU|54.221|55.034
davydkovo|RU|55.718|37.473
dawei|MM|14.082|98.192
dawha|QA|25.279|51.522
dawukou|CN|39.042|106.396
daxian|CN|31.216|107.501
daxing|CN|39.740|116.327
daxi|TW|24.884|121.290
dax|FR|43.710|-1.054
daye|CN|30.083|114.950
dayr al balah|PS|31.418|34.350
dayr al zawr|SY|35.336|40.141
dayr al zor|SY|35.336|40.141
dayr az zawr|SY|35.336|40.141
dayr az zur|SY|35.336|40.141
dayr hafir|SY|36.157|37.708
dayr mawas|EG|27.642|30.847
dayr uz zur|SY|35.336|40.141
dayrut|EG|27.556|30.808
daytona beach|US|29.211|-81.023
dayton|US|39.759|-84.192
dazaifu|JP|33.513|130.524
dazhong|CN|33.200|120.458
dazhou|CN|31.216|107.501
de aar|ZA|-30.650|24.012
de pere|US|44.449|-88.060
deal|GB|51.223|1.404
dean funes|AR|-30.420|-64.350
dearborn heights|US|42.337|-83.273
dearborn|US|42.322|-83.176
debal'tseve|UA|48.341|38.405
debaras|MK|41.524|20.524
debara|MK|41.524|20.524
debark'|ET|13.156|37.898
debaru|MK|41.524|20.524
debary|US|28.883|-81.309
debar|MK|41.524|20.524
deba|NG|10.212|11.387
debica|PL|50.051|21.411
debila|DZ|33.517|6.950
deblin|PL|51.559|21.848
debre birhan|ET|9.680|39.533
debre mark'os|ET|10.350|37.733
debre tabor|ET|11.850|38.017
debrecenas|HU|47.533|21.633
debrecena|HU|47.533|21.633
debrecen|HU|47.533|21.633
debrecinum|HU|47.533|21.633
debrecin|HU|47.533|21.633
debreczyn|HU|47.533|21.633
debretin|HU|47.533|21.633
debre|MK|41.524|20.524
debur|MK|41.524|20.524
decan|XK|42.540|20.288
deception bay|AU|-27.194|153.026
decines charpieu|FR|45.769|4.973
decin|CZ|50.782|14.215
dededo village|GU|13.518|144.839
dedham|US|42.242|-71.166
dedougou|BF|12.463|-3.461
dedovsk|RU|55.869|37.122
dedugu|BF|12.463|-3.461
dedza|MW|-14.378|34.333
dedzou|CN|37.451|116.310
dee why|AU|-33.750|151.300
deerfield beach|US|26.318|-80.100
deerfield|US|42.171|-87.845
deeside|GB|53.201|-3.038
defiance|US|41.284|-84.356
degema hulk|NG|4.761|6.750
deggendorf|DE|48.841|12.961
degou|CN|37.451|116.310
degtyarsk|RU|56.704|60.088
dehchzhou|CN|37.451|116.310
dehdasht|IR|30.795|50.565
dehivala maunt lavinija|LK|6.840|79.871
dehiwala mount lavinia|LK|6.840|79.871
dehjan|CN|31.130|104.382
dehli|IN|28.652|77.231
dehloran|IR|32.694|47.268
dehra dun|IN|30.324|78.034
dehri|IN|24.902|84.182
dehui|CN|44.533|125.700
dehvid|PA|8.427|-82.431
deinze|BE|50.982|3.531
deir al zor|SY|35.336|40.141
deir al zour|SY|35.336|40.141
deir el zor|SY|35.336|40.141
deir ez zoar|SY|35.336|40.141
deir ez zoras|SY|35.336|40.141
deir ez zor|SY|35.336|40.141
dejr ehz zor|SY|35.336|40.141
dejr ez zor|SY|35.336|40.141
dej|RO|47.150|23.867
dekalb|US|41.929|-88.750
dekernes|EG|31.089|31.595
dekhivala maunt lavinija|LK|6.840|79.871
del city|US|35.442|-97.441
del pilar|PH|15.036|120.699
del rio|US|29.363|-100.897
deland|US|29.028|-81.303
delanggu|ID|-7.617|110.683
delano|US|35.769|-119.247
delaware|US|40.299|-83.068
delbruck|DE|51.765|8.562
delbrueck|DE|51.765|8.562
delcevo|MK|41.967|22.769
delchevo|MK|41.967|22.769
delchi|IN|28.652|77.231
delft|NL|52.007|4.356
delfzijl|NL|53.330|6.918
delgado|SV|13.724|-89.170
delhio|IN|28.652|77.231
delhi|IN|28.652|77.231
deli tua|ID|3.508|98.684
delicias|ES|41.649|-0.908
delijan|IR|33.990|50.684
delis|IN|28.652|77.231
delitzsch|DE|51.525|12.343
delkhi|IN|28.652|77.231
dellium|IN|28.652|77.231
dellys|DZ|36.917|3.913
delmas|ZA|-26.147|28.683
delmenhorst|DE|53.051|8.631
delmiro gouveia|BR|-9.389|-37.999
delray beach|US|26.461|-80.073
delta del tigre|UY|-34.765|-56.364
delta|CA|49.144|-122.907
deltona|US|28.901|-81.264
demak|ID|-6.891|110.640
demba|CD|-5.496|22.270
dembi dolo|ET|8.533|34.800
demerval lobao|BR|-5.358|-42.676
demirci|TR|39.046|28.659
dempasar|ID|-8.650|115.217
dempassar|ID|-8.650|115.217
den chai|TH|17.984|100.052
den helder|NL|52.960|4.759
denain|FR|50.329|3.394
denderleeuw|BE|50.885|4.076
dendermonde|BE|51.029|4.101
dengzhou|CN|37.808|120.759
denia|ES|38.841|0.106
denisli|TR|37.774|29.087
denislu|TR|37.774|29.087
denison|US|33.756|-96.537
denizciler|TR|36.641|36.214
denizlis|TR|37.774|29.087
denizli|TR|37.774|29.087
denizlu|TR|37.774|29.087
denkanikota|IN|12.530|77.789
denov|UZ|38.267|67.899
denpasaras|ID|-8.650|115.217
denpasar|ID|-8.650|115.217
denton|US|33.215|-97.133
denver|US|39.739|-104.985
deoband|IN|29.695|77.680
deogarh|IN|21.538|84.734
deolali|IN|19.944|73.834
deoranian|IN|28.630|79.476
deori khas|IN|23.390|79.016
deoria|IN|26.502|83.779
deorija|IN|26.502|83.779
depalpur|IN|22.851|75.542
depew|US|42.904|-78.692
depokas|ID|-6.400|106.819
depok|ID|-6.400|106.819
deqen|CN|29.962|90.719
deqing|CN|30.545|119.960
dera bugti|PK|29.036|69.158
dera gazi chanas|PK|30.056|70.635
dera gazi hano|PK|30.056|70.635
dera gazi khan|PK|30.056|70.635
dera ghazi khan|PK|30.056|70.635
dera ghoz khan|PK|30.056|70.635
dera ismail khan|PK|31.831|70.902
deraa|SY|32.619|36.102
derbend|RU|42.068|48.290
derbentas|RU|42.068|48.290
derbenta|RU|42.068|48.290
derbente|RU|42.068|48.290
derbentum|RU|42.068|48.290
derbent|RU|42.068|48.290
derby|GB|52.923|-1.477
derhachi|UA|50.107|36.121
deri ghazi khan|PK|30.056|70.635
derna|LY|32.767|22.637
derry village|US|42.892|-71.312
derry|GB|54.998|-7.309
derua|SY|32.619|36.102
des moines|US|41.601|-93.609
des plaines|US|42.033|-87.883
desarmes|HT|18.993|-72.391
descalvado|BR|-21.904|-47.619
desenzano del garda|IT|45.471|10.536
desert hot springs|US|33.962|-116.504
dese|ET|11.133|39.633
deshnoke|IN|27.798|73.343
desio|IT|45.618|9.202
desje|ET|11.133|39.633
desnogorsk|RU|54.151|33.282
desoto|US|32.590|-96.857
dessau|DE|51.839|12.246
dessa|ET|11.133|39.633
dessie|ET|11.133|39.633
dessi|ET|11.133|39.633
dessouk|EG|31.133|30.648
dessye|ET|11.133|39.633
destelbergen|BE|51.060|3.799
det udom|TH|14.906|105.078
detmold|DE|51.939|8.873
detroit|US|42.331|-83.046
detsjou|CN|37.451|116.310
detva|SK|48.561|19.420
deuil la barre|FR|48.977|2.327
deulgaon raja|IN|20.018|76.038
deutz|DE|50.935|6.975
deux montagnes|CA|45.535|-73.902
devakottai|IN|9.947|78.823
devanhalli|IN|13.247|77.712
devarkonda|IN|16.692|78.921
devas|IN|22.966|76.055
deva|RO|45.883|22.900
develi|TR|38.391|35.492
deventer|NL|52.255|6.164
devgadh bariya|IN|22.705|73.909
devgarh|IN|25.525|73.908
devonport|AU|-41.177|146.352
devrek|TR|41.219|31.956
dewas|IN|22.966|76.055
dewhe|QA|25.279|51.522
dewsbury|GB|53.691|-1.629
deyang|CN|31.130|104.382
deyan|CN|31.130|104.382
deyr el zor|SY|35.336|40.141
dezhou|CN|37.451|116.310
dgaka|BD|23.710|90.407
dhafni|GR|37.950|23.734
dhahran|SA|26.289|50.114
dhaka|BD|23.710|90.407
dhamar|YE|14.543|44.405
dhamnod|IN|22.209|75.471
dhampur|IN|29.309|78.511
dhamtari|IN|20.707|81.549
dhanabad|IN|23.802|86.443
dhanaula|IN|30.282|75.573
dhanaura|IN|28.959|78.256
dhanbad|IN|23.802|86.443
dhanbaid|IN|23.802|86.443
dhandhuka|IN|22.382|71.987
dhanera|IN|24.510|72.023
dhangarhi|NP|28.708|80.596
dhankuta|NP|26.983|87.333
dhankutta|NP|26.983|87.333
dhanot|PK|29.580|71.752
dharampur|IN|20.537|73.174
dharamsala|IN|32.220|76.320
dharan bazar|NP|26.812|87.284
dharangaon|IN|21.012|75.274
dharapuram|IN|10.738|77.532
dhariwal|IN|31.956|75.324
dhari|IN|21.329|71.026
dharmabad|IN|18.891|77.849
dharmadam|IN|11.775|75.465
dharmanagar|IN|24.367|92.167
dharmapuri|IN|12.128|78.158
dharmavaram|IN|14.414|77.720
dharuhera|IN|28.206|76.797
dharur|IN|18.820|76.109
dhar|IN|22.594|75.298
dhaulpur|IN|26.693|77.880
dhaurahra|IN|27.998|81.090
dhekiajuli|IN|26.704|92.478
dhenkanal|IN|20.657|85.597
dhi as sufal|YE|13.834|44.115
dhing|IN|26.468|92.473
dholka|IN|22.727|72.441
dholpur|IN|26.693|77.880
dhone|IN|15.395|77.871
dhoraji|IN|21.734|70.450
dhoro naro|PK|25.505|69.571
dhrangadhra|IN|22.992|71.468
dhrol|IN|22.567|70.418
dhuburi|IN|26.019|89.986
dhulagari|IN|22.582|88.171
dhule|IN|20.901|74.777
dhulian|IN|24.681|87.954
dhulia|IN|20.901|74.777
dhundgal|IN|10.369|77.980
dhupgari|IN|26.589|89.007
dhuri|IN|30.368|75.868
diadema|BR|-23.686|-46.623
diadi|PH|16.726|121.359
diamante|AR|-32.066|-60.638
diamantina|BR|-18.247|-43.603
diamantino|BR|-14.409|-56.446
diamond bar|US|34.029|-117.810
diamond harbour|IN|22.193|88.185
diapaga|BF|12.073|1.788
diarbekir|TR|37.914|40.217
diarbekr|TR|37.914|40.217
dibai|AE|25.066|55.171
dibay|AE|25.066|55.171
dibba al fujairah|AE|25.592|56.262
dibba al hisn|AE|25.620|56.273
dibra|MK|41.524|20.524
dibrugarh|IN|27.480|94.908
dibrugarkh|IN|27.480|94.908
dicholi|IN|15.593|73.946
dickson|US|36.077|-87.388
didao|CN|45.361|130.787
didcot|GB|51.609|-1.242
didim|TR|37.385|27.256
didouche mourad|DZ|36.453|6.636
didwana|IN|27.401|74.575
dieburg|DE|49.897|8.846
diego de almagro|CL|-26.367|-70.050
diemen|NL|52.340|4.963
dien bien phu|VN|21.386|103.023
diepenbeek|BE|50.908|5.419
diepholz|DE|52.608|8.370
diepsloot|ZA|-25.933|28.012
diest|BE|50.989|5.051
dietikon|CH|47.402|8.400
dietzenbach|DE|50.010|8.778
diez de octubre|CU|23.088|-82.360
diffa|NE|13.315|12.611
digboi|IN|27.393|95.618
dighwara|IN|25.744|85.010
digione|FR|47.317|5.017
digion|FR|47.317|5.017
diglur|IN|18.548|77.577
digne les bains|FR|44.093|6.232
digos|PH|6.750|125.357
digras|IN|20.104|77.718
digri|PK|25.156|69.111
dig|IN|27.472|77.326
dihok|IQ|36.867|42.988
dihuk|IQ|36.867|42.988
dijarbakira|TR|37.914|40.217
dijarbakiro|TR|37.914|40.217
dijarbakir|TR|37.914|40.217
dijarbakyras|TR|37.914|40.217
dijarbakyr|TR|37.914|40.217
dijarbekir|TR|37.914|40.217
dijen bijen fu|VN|21.386|103.023
dijkot|PK|31.217|72.996
dijon|FR|47.317|5.017
dikinis|EG|31.089|31.595
dikirnis|EG|31.089|31.595
dikranakerd|TR|37.914|40.217
diksmuide|BE|51.032|2.864
dikwa|NG|12.036|13.918
dila|ET|6.417|38.317
dilbeek|BE|50.848|4.260
dilhi|IN|28.652|77.231
dilis|TL|-8.559|125.574
dili|IN|28.652|77.231
dillenburg|DE|50.741|8.287
dillingen an der donau|DE|48.582|10.495
dillingen|DE|49.356|6.728
dilling|SD|12.050|29.650
dilli|IN|28.652|77.231
dilly|TL|-8.559|125.574
dimaejk|SY|33.510|36.291
dimaesq|SY|33.510|36.291
dimajk|SY|33.510|36.291
dimapur|IN|25.912|93.722
dimashku|SY|33.510|36.291
dimashk|SY|33.510|36.291
dimashq|SY|33.510|36.291
dimasq|SY|33.510|36.291
dimbokro|CI|6.647|-4.705
dimishiq|SY|33.510|36.291
dimishku|SY|33.510|36.291
dimishq|SY|33.510|36.291
dimitrovgradas|RU|54.214|49.618
dimitrovgrad|RU|54.214|49.618
dimitrovqrad|RU|54.214|49.618
dimitrowgrad|RU|54.214|49.618
dimona|IL|31.071|35.033
dimyath|EG|31.416|31.813
dimyat|EG|31.416|31.813
dinajpur|BD|25.627|88.638
dinalupihan|PH|14.878|120.452
dinanagar|IN|32.137|75.473
dinapore|IN|25.637|85.048
dinar|TR|38.065|30.166
dindigul|IN|10.369|77.980
dindori|IN|22.941|81.080
dindukkal|IN|10.369|77.980
dinga|PK|32.641|73.720
dingcheng|CN|32.127|115.039
dingolfing|DE|48.642|12.493
dingtao|CN|35.074|115.566
dingxian|CN|38.513|114.996
dingzhou|CN|38.513|114.996
dinhata|IN|26.135|89.461
dinskaya|RU|45.215|39.227
dinslaken|DE|51.562|6.743
dinsyan|CN|38.513|114.996
dinuba|US|36.543|-119.387
diobuiti|DJ|11.589|43.145
dipalpur|PK|30.670|73.653
dipayal|NP|29.261|80.940
diphu|IN|25.843|93.431
dipolog|PH|8.567|123.335
dire daba|ET|9.593|41.866
dire daoua|ET|9.593|41.866
dire daua|ET|9.593|41.866
dire dawa|ET|9.593|41.866
dire dewa|ET|9.593|41.866
diriamba|NI|11.858|-86.239
disa|IN|24.256|72.179
disburga|DE|51.432|6.765
diseldorfa|DE|51.222|6.776
diseldorf|DE|51.222|6.776
dishna|EG|26.125|32.476
disseldorf|DE|51.222|6.776
disuk|EG|31.133|30.648
disuq|EG|31.133|30.648
ditzingen|DE|48.827|9.067
diuseldorfas|DE|51.222|6.776
diu|IN|20.714|70.982
divachi|AZ|41.201|48.987
divas|CI|5.837|-5.357
divichibazar|AZ|41.201|48.987
divichi|AZ|41.201|48.987
divinopolis|BR|-20.144|-44.891
divio|FR|47.317|5.017
divnogorsk|RU|55.958|92.373
divnoye|RU|45.909|43.355
divo|CI|5.837|-5.357
divri|MK|41.524|20.524
diwek|ID|-7.579|112.231
dix hills|US|40.805|-73.336
dixiana|US|33.740|-86.649
diyadin|TR|39.541|43.671
diyarb najm|EG|30.754|31.440
diyarbakir|TR|37.914|40.217
diyarbekir|TR|37.914|40.217
diyaribakir|TR|37.914|40.217
diyaribekir|TR|37.914|40.217
dizangue|CM|3.767|9.983
dizhon|FR|47.317|5.017
dizonas|FR|47.317|5.017
dizona|FR|47.317|5.017
dizon|FR|47.317|5.017
djamaa|DZ|33.534|5.993
djelfa|DZ|34.673|3.263
djemmal|TN|35.622|10.757
djenne|ML|13.906|-4.553
djiboeti|DJ|11.589|43.145
djibouti|DJ|11.589|43.145
djibo|BF|14.099|-1.626
djibuti|DJ|11.589|43.145
djidiouia|DZ|35.930|0.829
djougou|BJ|9.709|1.666
djuschambe|TJ|38.536|68.779
djuseldorf|DE|51.222|6.776
djussel'dorf|DE|51.222|6.776
dkhanbad|IN|23.802|86.443
dkhule|IN|20.901|74.777
dmitrov|RU|56.345|37.520
dneprodsershinsk|UA|48.511|34.602
dneprodzerzhinsk|UA|48.511|34.602
dneprodzherzhinsk|UA|48.511|34.602
dnepr|UA|48.459|35.039
dnieprodzerzhynsk|UA|48.511|34.602
dniprodzerzhyns'k|UA|48.511|34.602
dniprodzerzhynsk|UA|48.511|34.602
dniprorudne|UA|47.382|34.977
dnipro|UA|48.459|35.039
do'ha|QA|25.279|51.522
doardt|NL|51.810|4.674
doba|TD|8.650|16.850
dobeln|DE|51.122|13.110
doboj|BA|44.732|18.087
dobrich|BG|43.567|27.833
dobricius|BG|43.567|27.833
dobrici|BG|43.567|27.833
dobricz|BG|43.567|27.833
dobric|BG|43.567|27.833
dobritch|BG|43.567|27.833
dobritj|BG|43.567|27.833
dobritsch|BG|43.567|27.833
dobritsj|BG|43.567|27.833
dobrits|BG|43.567|27.833
dobritx|BG|43.567|27.833
dobropillya|UA|48.461|37.085
dobrush|BY|52.409|31.324
dobryanka|RU|58.464|56.413
dod ballapur|IN|13.295|77.538
doda|IN|33.149|75.547
dodge city|US|37.753|-100.017
dodola|ET|6.983|39.183
dodomao|TZ|-6.172|35.739
dodoma|TZ|-6.172|35.739
dodom|TZ|-6.172|35.739
doebeln|DE|51.122|13.110
doemai|ID|1.667|101.443
doemjat|EG|31.416|31.813
doesjanbe|TJ|38.536|68.779
doetinchem|NL|51.965|6.289
dogbo|BJ|6.817|1.783
dogonbadan|IR|30.359|50.798
dogondoutchi|NE|13.639|4.029
dogubayazit|TR|39.547|44.084
dohad|IN|22.833|74.260
dohar|BD|23.593|90.143
doha|QA|25.279|51.522
dohuk|IQ|36.867|42.988
dois corregos|BR|-22.366|-48.380
dois vizinhos|BR|-25.734|-53.057
dok kham tai|TH|19.162|99.993
doka|SD|13.517|35.767
dokhae|QA|25.279|51.522
dokha|QA|25.279|51.522
dokho|QA|25.279|51.522
dokuchayevs'k|UA|47.750|37.679
dole|FR|47.100|5.500
dolgoprudnyy|RU|55.950|37.502
dolisie|CG|-4.198|12.667
dolisi|CG|-4.198|12.667
dolisje|CG|-4.198|12.667
dolizi|CG|-4.198|12.667
dollard des ormeaux|CA|45.495|-73.824
dolny kubin|SK|49.210|19.303
dologon|PH|7.841|125.044
dolosie|CG|-4.198|12.667
dolton|US|41.639|-87.607
dolyna|UA|48.973|24.009
dolyns'ka|UA|48.110|32.764
dom pedrito|BR|-30.983|-54.673
dom pedro|BR|-5.037|-44.439
domalanoan|PH|16.003|120.212
domas|SY|33.510|36.291
doma|NG|8.393|8.355
dombivali|IN|19.217|73.083
dombivli|IN|19.217|73.083
dombovar|HU|46.377|18.137
dombrova gurnica|PL|50.318|19.237
dombrova gurnicha|PL|50.318|19.237
dome|GH|5.650|-0.236
domodedovo|RU|55.441|37.754
domodossola|IT|46.117|8.293
domont|FR|49.028|2.326
dompu|ID|-8.537|118.463
don antonio|MX|19.874|-98.935
don benito|ES|38.956|-5.862
don carlos|PH|7.680|125.005
don luan|VN|11.535|106.883
donaghmede|IE|53.398|-6.162
donaueschingen|DE|47.955|8.497
donauwoerth|DE|48.718|10.779
donauworth|DE|48.718|10.779
doncaster east|AU|-37.788|145.149
doncaster|GB|53.523|-1.131
dondaicha|IN|21.324|74.568
dondo|MZ|-19.609|34.743
donec'k|UA|48.023|37.802
doneckas|UA|48.023|37.802
donecka|UA|48.023|37.802
donecko|UA|48.023|37.802
doneck|UA|48.023|37.802
donesk|UA|48.023|37.802
donetk|UA|48.023|37.802
donetsk|UA|48.023|37.802
donezk|UA|48.023|37.802
dong ha|VN|16.816|107.100
dong xoai|VN|11.535|106.883
dong xoa|VN|11.535|106.883
dong xoi|VN|11.535|106.883
dongargarh|IN|21.189|80.755
dongcun|CN|36.777|121.160
dongdu|CN|35.850|117.700
dongen|NL|51.627|4.939
dongfeng|CN|42.640|125.512
donggongon|MY|5.907|116.101
dongguan|CN|23.018|113.749
donghai|CN|22.946|115.642
dongkan|CN|34.000|119.831
dongling|CN|41.814|123.576
dongning|CN|44.062|131.121
dongobesh|TZ|-4.067|35.383
dongsheng|CN|39.816|109.978
dongtai|CN|32.852|120.309
dongxing|CN|45.361|130.787
dongyang|CN|29.268|120.225
donieck|UA|48.023|37.802
donietsk|UA|48.023|37.802
donjeck|UA|48.023|37.802
donlin|CN|41.814|123.576
donna|US|26.170|-98.052
donskoye|RU|45.455|41.974
donskoy|RU|53.971|38.336
doolish|IM|54.150|-4.483
dooxa|QA|25.279|51.522
doradus|BR|-22.221|-54.806
doraha|IN|30.800|76.024
doral|US|25.820|-80.355
dorcheh piaz|IR|32.615|51.556
dorchester|GB|50.717|-2.433
dordracum|NL|51.810|4.674
dordrecht|NL|51.810|4.674
dordrech|NL|51.810|4.674
dordreque|NL|51.810|4.674
dordt|NL|51.810|4.674
dori|BF|14.035|-0.035
dorking|GB|51.232|-0.334
dormagen|DE|51.097|6.832
dornakal|IN|17.445|80.149
dornbirn|AT|47.414|9.742
dorogomilovo|RU|55.750|37.567
dorohoi|RO|47.950|26.400
dorsten|DE|51.662|6.965
dortmundas|DE|51.515|7.466
dortmunde|DE|51.515|7.466
dortmundi|DE|51.515|7.466
dortmund|DE|51.515|7.466
dortyol|TR|36.839|36.230
dorval|CA|45.447|-73.753
dos hermanas|ES|37.283|-5.921
dos quebradas|CO|4.839|-75.667
dosso|NE|13.049|3.194
dothan|US|31.223|-85.390
douai|FR|50.367|3.067
douala|CM|4.048|9.704
douane|TN|36.448|10.756
douar tindja|TN|37.167|9.750
douarnenez|FR|48.095|-4.329
doubayi|AE|25.066|55.171
douchanbe|TJ|38.536|68.779
douera|DZ|36.670|2.944
douglasville|US|33.752|-84.748
doula|CM|4.048|9.704
douliou|TW|23.709|120.543
douliu|TW|23.709|120.543
doulju|TW|23.709|120.543
douma|SY|33.572|36.403
dourados|BR|-22.221|-54.806
dourbali|TD|11.809|15.863
dour|BE|50.396|3.778
douz|TN|33.466|9.020
downers grove|US|41.809|-88.011
downey|US|33.940|-118.133
draa ben khedda|DZ|36.734|3.962
draa el mizan|DZ|36.536|3.833
drachten|NL|53.113|6.099
drach|AL|41.323|19.441
dracut|US|42.670|-71.302
dragasani|RO|44.650|24.267
dragash|XK|42.026|20.653
draguignan|FR|43.533|6.467
drama|GR|41.153|24.147
dramenas|NO|59.744|10.204
dramens|NO|59.744|10.204
dramen|NO|59.744|10.204
drammen|NO|59.744|10.204
drancy|FR|48.926|2.445
draper|US|40.525|-111.864
draveil|FR|48.685|2.414
drazdany|DE|51.051|13.738
drazgany|DE|51.051|13.738
drean|DZ|36.685|7.751
dreieich|DE|50.020|8.696
drensteinfurt|DE|51.795|7.738
dresda|DE|51.051|13.738
dresdenas|DE|51.051|13.738
dresdeno|DE|51.051|13.738
dresden|DE|51.051|13.738
dresde|DE|51.051|13.738
dresdn|DE|51.051|13.738
dreux|FR|48.733|1.367
drexel heights|US|32.141|-111.028
drexel hill|US|39.947|-75.292
drezda|DE|51.051|13.738
drezdene|DE|51.051|13.738
drezden|DE|51.051|13.738
drezno|DE|51.051|13.738
driebergen rijsenburg|NL|52.053|5.281
driefontein|ZA|-27.018|30.450
driyorejo|ID|-7.366|112.622
drjezdzany|DE|51.051|13.738
drobeta turnu severinas|RO|44.632|22.656
drobeta turnu severin|RO|44.632|22.656
drochia|MD|48.036|27.813
drogheda|IE|53.719|-6.348
drohobych|UA|49.350|23.506
droichead nua|IE|53.182|-6.797
droitwich|GB|52.267|-2.150
drokija|MD|48.036|27.813
drokiya|MD|48.036|27.813
dronfield|GB|53.302|-1.475
dronten|NL|52.525|5.718
droylsden|GB|53.480|-2.145
drummondville|CA|45.883|-72.482
druskininkai|LT|54.016|23.987
druzhkivka|UA|48.630|37.553
dschang|CM|5.444|10.053
dschibuti|DJ|11.589|43.145
dserschinsk|RU|56.241|43.455
dualao|CM|4.048|9.704
duala|CM|4.048|9.704
duarte|US|34.139|-117.977
dubae|AE|25.066|55.171
dubaija|AE|25.066|55.171
dubai|AE|25.066|55.171
dubajo|AE|25.066|55.171
dubajus|AE|25.066|55.171
dubaj|AE|25.066|55.171
dubasari|MD|47.266|29.167
dubayy|AE|25.066|55.171
dubay|AE|25.066|55.171
duba|SA|27.351|35.690
dubbo|AU|-32.243|148.605
dubendorf|CH|47.397|8.619
dublin|IE|53.333|-6.249
dubna|RU|56.733|37.167
dubnica nad vahom|SK|48.960|18.166
dubno|UA|50.417|25.734
dubovka|RU|49.058|44.829
dubrajpur|IN|23.790|87.376
dubrava|HR|42.648|18.092
dubrounik|HR|42.648|18.092
dubrovnikas|HR|42.648|18.092
dubrovnik|HR|42.648|18.092
dubrovnique|HR|42.648|18.092
dubrownik|HR|42.648|18.092
dubti|ET|11.733|41.082
dubuque|US|42.501|-90.665
duc trong|VN|11.736|108.373
ducheng|CN|23.242|111.528
ducos|MQ|14.575|-60.975
dudelange|LU|49.481|6.088
duderstadt|DE|51.513|10.260
dudinka|RU|69.406|86.178
dudley|GB|52.500|-2.083
duekoue|CI|6.742|-7.349
duelmen|DE|51.831|7.281
duenaburg|LV|55.883|26.533
dueoerpm|DE|51.515|7.466
dueren|DE|50.804|6.493
duesseldoerp|DE|51.222|6.776
duesseldorf pempelfort|DE|51.238|6.787
duesseldorf|DE|51.222|6.776
duessldorf|DE|51.222|6.776
duffel|BE|51.096|4.509
dugda|IN|23.745|86.172
duglas|IM|54.150|-4.483
dugulubgey|RU|43.663|43.537
duhok|IQ|36.867|42.988
duhuk|IQ|36.867|42.988
duisboerj|DE|51.432|6.765
duisborg|DE|51.432|6.765
duisborj|DE|51.432|6.765
duisbourg|DE|51.432|6.765
duisburch|DE|51.432|6.765
duisburgas|DE|51.432|6.765
duisburgo|DE|51.432|6.765
duisburg|DE|51.432|6.765
duitama|CO|5.824|-73.034
duiven|NL|51.947|6.014
duiwelskloof|ZA|-23.693|30.140
duizburg|DE|51.432|6.765
dujsburg|DE|51.432|6.765
duke de kashijas|BR|-22.786|-43.312
duke de kasijasas|BR|-22.786|-43.312
duki di kashias|BR|-22.786|-43.312
duki di kasias|BR|-22.786|-43.312
dukinfield|GB|53.475|-2.088
dukku|NG|10.824|10.772
dukou|CN|26.548|101.705
dukuhturi|ID|-6.900|109.083
duliagaon|IN|27.372|95.308
dullewala|PK|31.836|71.436
dulmen|DE|51.831|7.281
dum duma|IN|27.569|95.557
dumagete|PH|9.307|123.303
dumageute|PH|9.307|123.303
dumaguete|PH|9.307|123.303
dumaguette|PH|9.307|123.303
dumai|ID|1.667|101.443
dumaj|ID|1.667|101.443
dumas|US|35.866|-101.973
dumbarton|GB|55.944|-4.571
dumbea|NC|-22.150|166.450
dumiat|EG|31.416|31.813
dumjatas|EG|31.416|31.813
dumjata|EG|31.416|31.813
dumjat|EG|31.416|31.813
dumjor|IN|22.620|88.246
dumka|IN|24.268|87.249
dumont|US|40.941|-73.997
dumqat|EG|31.416|31.813
dumraon|IN|25.553|84.151
dumra|IN|26.567|85.520
dumujat|EG|31.416|31.813
dumyat|EG|31.416|31.813
dun laoghaire|IE|53.294|-6.136
dun'khua|CN|43.373|128.243
dunaburg|LV|55.883|26.533
dunaharaszti|HU|47.355|19.098
dunaivtsi|UA|48.889|26.856
dunajska streda|SK|47.993|17.612
dunakeszi|HU|47.636|19.139
dunaujvaros|HU|46.965|18.940
duncanville|US|32.652|-96.908
dundigal|IN|10.369|77.980
duneburgum|LV|55.883|26.533
dunedin|NZ|-45.874|170.504
dunfermline|GB|56.072|-3.459
dunga bunga|PK|29.750|73.243
dungarpur|IN|23.843|73.715
dunguan'|CN|23.018|113.749
dunguan|CN|23.018|113.749
dunhua|CN|43.373|128.243
dunkerque|FR|51.033|2.377
dunkwa|GH|5.966|-1.780
dunstable|GB|51.886|-0.523
dunwoody|US|33.946|-84.335
dunyapur|PK|29.799|71.720
duobao|CN|30.670|112.690
duoha|QA|25.279|51.522
duorpm|DE|51.515|7.466
dupnitsa|BG|42.267|23.117
duqlas|IM|54.150|-4.483
duque de caxias|BR|-22.786|-43.312
durango|MX|24.020|-104.658
durant|US|33.994|-96.371
duranzo|UY|-33.381|-56.524
durasnas|UY|-33.381|-56.524
durasno|UY|-33.381|-56.524
duraso|AL|41.323|19.441
durazno|UY|-33.381|-56.524
durazo|AL|41.323|19.441
durazzo|AL|41.323|19.441
durazzu|AL|41.323|19.441
dura|PS|31.508|35.029
durbanas|ZA|-29.858|31.029
durbana|ZA|-29.858|31.029
durbano|ZA|-29.858|31.029
durbanum|ZA|-29.858|31.029
durban|ZA|-29.858|31.029
duren|DE|50.804|6.493
duresis|AL|41.323|19.441
duresi|AL|41.323|19.441
dures|AL|41.323|19.441
durgapur|IN|23.516|87.308
durga|IN|21.191|81.276
durg|IN|21.191|81.276
durham|US|35.994|-78.899
durrazo|AL|41.323|19.441
durresa|AL|41.323|19.441
durresi|AL|41.323|19.441
durres|AL|41.323|19.441
durrsi|AL|41.323|19.441
dursunbey|TR|39.586|28.626
durts|AL|41.323|19.441
durus|AL|41.323|19.441
dusanbeo|TJ|38.536|68.779
dusanbe|TJ|38.536|68.779
duschanbe|TJ|38.536|68.779
duseldorfo|DE|51.222|6.776
dushambe|TJ|38.536|68.779
dushanbe|TJ|38.536|68.779
dusjanbe|TJ|38.536|68.779
dusje|TR|40.839|31.164
dusseldoerp|DE|51.222|6.776
dusseldorf pempelfort|DE|51.238|6.787
dusseldorf|DE|51.222|6.776
dusseldorpium|DE|51.222|6.776
dusseldorp|DE|51.222|6.776
dussldorf|DE|51.222|6.776
dustlik|UZ|40.525|68.036
duszanbe|TJ|38.536|68.779
dutsen wai|NG|10.850|8.199
dutse|NG|11.756|9.339
dutsi|NG|11.756|9.339
duusboerg|DE|51.432|6.765
duusborg|DE|51.432|6.765
duysburg|DE|51.432|6.765
duyun|CN|26.267|107.517
duzce|TR|40.839|31.164
duzdje|TR|40.839|31.164
dvinsk|LV|55.883|26.533
dvur kralove nad labem|CZ|50.432|15.814
dwarka|IN|22.239|68.968
dwinsk|LV|55.883|26.533
dyat'kovo|RU|53.598|34.338
dyersburg|US|36.035|-89.386
dyer|US|41.494|-87.522
dyker heights|US|40.621|-74.010
dymytrov|UA|48.305|37.261
dyneburg|LV|55.883|26.533
dyrrachio|AL|41.323|19.441
dyrrachium|AL|41.323|19.441
dyrrakhion|AL|41.323|19.441
dyurtyuli|RU|55.491|54.869
dyuseldorf|DE|51.222|6.776
dyushambe|TJ|38.536|68.779
dyzeldorfi|DE|51.222|6.776
dzadagad|MN|43.571|104.425
dzaoudzi|YT|-12.783|45.257
dzerhinsh|RU|56.241|43.455
dzerjinsk|RU|56.241|43.455
dzerzhins'k|RU|56.241|43.455
dzerzhinskiy|RU|55.629|37.857
dzerzhinsk|RU|56.241|43.455
dzerzhyns'k|UA|48.399|37.848
dzerzinskas|RU|56.241|43.455
dzerzinska|RU|56.241|43.455
dzerzinsk|RU|56.241|43.455
dzerzjinsk|RU|56.241|43.455
dzhalilabad|AZ|39.210|48.492
dzhankoy|UA|45.712|34.393
dzhetygara|KZ|52.190|61.199
dzhibuti|DJ|11.589|43.145
dzialdowo|PL|53.240|20.170
dzibutis|DJ|11.589|43.145
dzibuti|DJ|11.589|43.145
dzierzoniow|PL|50.728|16.651
dzierzynsk|RU|56.241|43.455
dzilfa|DZ|34.673|3.263
dzjarzhynsk|RU|56.241|43.455
dzjibuty|DJ|11.589|43.145
dzjusel'dorf|DE|51.222|6.776
dzsibuti|DJ|11.589|43.145
dzuunharaa|MN|48.852|106.458
dzwinow|LV|55.883|26.533
dzyarzhynsk|BY|53.683|27.138
eagan|US|44.804|-93.167
eagle mountain|US|40.314|-112.007
eagle pass|US|28.709|-100.500
eagle river|US|61.321|-149.568
eagle|US|43.695|-116.354
eanske|NL|52.218|6.896
earlsfield|GB|51.444|-0.185
earlwood|AU|-33.950|151.100
easley|US|34.830|-82.602
east brainerd|US|34.996|-85.150
east brunswick|US|40.428|-74.416
east chattanooga|US|35.065|-85.249
east chicago|US|41.639|-87.455
east cleveland|US|41.533|-81.579
east concord|US|43.242|-71.538
east dereham|GB|52.683|0.933
east flatbush|US|40.654|-73.930
east florence|US|34.810|-87.649
east grinstead|GB|51.124|-0.006
east hampton|US|37.037|-76.332
east hartford|US|41.782|-72.612
east haven|US|41.276|-72.868
east hemet|US|33.740|-116.939
east hill meridian|US|47.411|-122.174
east honolulu|US|21.289|-157.717
east independence|US|39.096|-94.355
east jerusalem|PS|31.783|35.234
east kilbride|GB|55.764|-4.177
east lake orient park|US|27.983|-82.379
east lake|US|28.111|-82.695
east lansing|US|42.737|-84.484
east london|ZA|-33.015|27.912
east longmeadow|US|42.065|-72.513
east los angeles|US|34.024|-118.172
east massapequa|US|40.673|-73.437
east meadow|US|40.714|-73.559
east millcreek|US|40.700|-111.810
east molesey|GB|51.399|-0.349
east moline|US|41.501|-90.444
east new york|US|40.667|-73.882
east northport|US|40.877|-73.325
east norwalk|US|41.106|-73.398
east orange|US|40.767|-74.205
east palo alto|US|37.469|-122.141
east patchogue|US|40.767|-72.996
east pensacola heights|US|30.429|-87.180
east peoria|US|40.666|-89.580
east point|US|33.680|-84.439
east providence|US|41.814|-71.370
east rancho dominguez|US|33.898|-118.195
east ridge|US|35.014|-85.252
east riverdale|US|38.962|-76.922
east saint louis|US|38.624|-90.151
east setauket|US|40.941|-73.106
east tremont|US|40.845|-73.891
east york|CA|43.691|-79.328
eastbourne|GB|50.769|0.285
easthampton|US|42.267|-72.669
eastlake|US|41.654|-81.450
eastmont|US|47.897|-122.182
eastpointe|US|42.468|-82.955
eastvale|US|33.964|-117.564
eastwood|GB|53.000|-1.300
eau claire|US|44.811|-91.498
eaubonne|FR|48.997|2.282
ebbw vale|GB|51.777|-3.208
ebebiin|GQ|2.151|11.335
ebebijinas|GQ|2.151|11.335
ebebiyin|GQ|2.151|11.335
ebecu|JP|43.108|141.551
eberbach|DE|49.467|8.990
ebersbach an der fils|DE|48.716|9.524
eberswalde|DE|52.835|13.820
ebetsu|JP|43.108|141.551
ebibeying|GQ|2.151|11.335
ebibeyin|GQ|2.151|11.335
eboli|IT|40.617|15.057
ebolova|CM|2.900|11.150
ebolowa|CM|2.900|11.150
ebora|GB|55.952|-3.196
ebute egga|NG|6.601|3.488
ebute ikorodu|NG|6.601|3.488
ecatepec|MX|19.605|-99.061
eccles|GB|53.483|-2.333
ech chettia|DZ|36.196|1.255
echeng|CN|30.400|114.833
echirolles|FR|45.144|5.729
echo park|US|34.078|-118.261
echuca|AU|-36.141|144.752
ecija|ES|37.542|-5.083
eckernfoerde|DE|54.469|9.838
eckernforde|DE|54.469|9.838
ecully|FR|45.777|4.775
ed damer|SD|17.599|33.972
edea|CM|3.800|10.133
edegem|BE|51.157|4.445
edeja|CM|3.800|10.133
eden prairie|US|44.855|-93.471
edenvale|ZA|-26.141|28.152
eden|US|36.488|-79.767
ederne|TR|41.677|26.556
edessa|TR|37.167|38.794
edewecht|DE|53.127|7.984
ede|NL|52.033|5.658
edgewater|US|28.989|-80.902
edgewood|US|39.419|-76.294
edina|US|44.890|-93.350
edinburgh|GB|55.952|-3.196
edincy|MD|48.172|27.303
edinec|MD|48.172|27.303
edinet|MD|48.172|27.303
edinita|MD|48.172|27.303
ediniti|MD|48.172|27.303
edintsy|MD|48.172|27.303
edirnae|TR|41.677|26.556
edirna|TR|41.677|26.556
edirne|TR|41.677|26.556
edison|US|40.519|-74.412
edmonds|US|47.811|-122.377
edmond|US|35.653|-97.478
edmonton|CA|53.550|-113.469
edmundston|CA|47.374|-68.325
edosaki|JP|35.950|140.317
edremit|TR|39.596|27.024
edrene|TR|41.677|26.556
edwardsville|US|38.811|-89.953
eeklo|BE|51.187|3.557
eersel|NL|51.358|5.318
effium|NG|6.631|8.058
effon alaiye|NG|7.656|4.922
efon alaaye|NG|7.656|4.922
efon alaiye|NG|7.656|4.922
efon alaye|NG|7.656|4.922
egbe|NG|8.217|5.517
egera|HU|47.903|20.373
egeris|HU|47.903|20.373
eger|HU|47.903|20.373
eggenstein leopoldshafen|DE|49.090|8.399
eggertsville|US|42.963|-78.804
egham|GB|51.432|-0.552
egido|VE|8.547|-71.241
egirdir|TR|37.875|30.850
egra|IN|21.899|87.538
egypt lake leto|US|28.018|-82.506
eha amufu|NG|6.659|7.760
ehbeb'in|GQ|2.151|11.335
ehbecu|JP|43.108|141.551
ehdea|CM|3.800|10.133
ehdirne|TR|41.677|26.556
ehger|HU|47.903|20.373
ehingen|DE|48.283|9.727
ehjndkhoven|NL|51.441|5.478
ehkhido|VE|8.547|-71.241
ehkibastuz|KZ|51.724|75.323
ehl' fashir|SD|13.628|25.349
ehl' kef|TN|36.174|8.705
ehl' progreso|HN|15.400|-87.800
ehl' uehd|DZ|33.356|6.863
ehl'basan|AL|41.112|20.082
ehl'blong|PL|54.152|19.409
ehl'che|ES|38.262|-0.701
ehl'ch|ES|38.262|-0.701
ehldoret|KE|0.520|35.270
ehlektrostal'|RU|55.790|38.447
ehlista|RU|46.308|44.256
ehljazyg|TR|38.674|39.223
ehlst|RU|46.308|44.256
ehmba|BR|-23.649|-46.852
ehmbu|KE|-0.531|37.451
ehn'pin|CN|22.187|112.304
ehngel's|RU|51.484|46.105
ehnkarnas'on|PY|-27.331|-55.867
ehnsenada|MX|31.871|-116.601
ehnskhede|NL|52.218|6.896
ehnugu|NG|6.441|7.499
ehnvigado|CO|6.176|-75.592
ehrdehneht|MN|49.033|104.083
ehrfurt|DE|50.979|11.033
ehrlangen|DE|49.591|11.008
ehrzindzhan|TR|39.739|39.490
ehrzurum|TR|39.909|41.277
ehshample|ES|41.389|2.162
ehskishekhir|TR|39.777|30.521
ehskuintla|GT|14.305|-90.785
ehsmeral'das|BR|-19.762|-44.314
ehspoo|FI|60.205|24.652
ehssen|DE|51.457|7.012
ehsteli|NI|13.092|-86.354
ehvora|PT|38.567|-7.900
eibar|ES|43.185|-2.472
eibergen|NL|52.100|6.649
eidelstedt|DE|53.607|9.905
eiguliai|LT|54.931|23.932
eilat|IL|29.558|34.948
eilenburg|DE|51.460|12.633
eimbuddel|DE|53.567|9.983
eimbueddel|DE|53.567|9.983
eimsbuettel|DE|53.567|9.983
eimsbuttel|DE|53.567|9.983
einbeck|DE|51.820|9.870
eindhovenas|NL|51.441|5.478
eindhovena|NL|51.441|5.478
eindhoven|NL|51.441|5.478
eindhove|NL|51.441|5.478
eindovia|NL|51.441|5.478
eirunepe|BR|-6.660|-69.874
eisenach|DE|50.981|10.315
eisenhuettenstadt|DE|52.150|14.650
eisenhuttenstadt|DE|52.150|14.650
eisleben lutherstadt|DE|51.528|11.548
eislingen|DE|48.695|9.707
eitorf|DE|50.767|7.450
eixample|ES|41.389|2.162
ejea de los caballeros|ES|42.126|-1.137
ejido|VE|8.547|-71.241
ejigbo|NG|7.903|4.314
ejmiatsin|AM|40.166|44.295
ejndgoven|NL|51.441|5.478
ejura|GH|7.386|-1.356
ekangala|ZA|-25.696|28.749
ekazhevo|RU|43.212|44.823
eket|NG|4.642|7.924
ekibastouz|KZ|51.724|75.323
ekibastus|KZ|51.724|75.323
ekibastuzas|KZ|51.724|75.323
ekibastuza|KZ|51.724|75.323
ekibastuz|KZ|51.724|75.323
ekpoma|NG|6.743|6.140
eksinoz|TR|41.027|28.677
el abadia|DZ|36.270|1.686
el abiodh sidi cheikh|DZ|32.893|0.548
el achir|DZ|36.064|4.627
el affroun|DZ|36.470|2.625
el aioun|MA|34.583|-2.506
el alia|TN|37.169|10.035
el amria|DZ|35.524|-1.016
el aouinet|DZ|35.867|7.887
el arahal|ES|37.263|-5.545
el astillero|ES|43.401|-3.821
el attaf|DZ|36.224|1.672
el bagre|CO|7.603|-74.810
el banco|CO|9.001|-73.976
el bauga|SD|18.262|33.908
el bayadh|DZ|33.683|1.019
el bolson|AR|-41.961|-71.533
el cafetal|VE|10.469|-66.831
el cajon|US|32.795|-116.963
el campello|ES|38.429|-0.398
el carmen de bolivar|CO|9.717|-75.120
el centro|US|32.792|-115.563
el charco|CO|2.477|-78.110
el copey|CO|10.150|-73.961
el crucero|NI|11.990|-86.310
el daein|SD|11.462|26.126
el dorado hills|US|38.686|-121.082
el dorado|US|33.208|-92.666
el ejido|ES|36.776|-2.815
el estor|GT|15.533|-89.350
el eulma|DZ|36.153|5.690
el fahs|TN|36.374|9.907
el fasher|SD|13.628|25.349
el grao|ES|39.974|0.013
el grullo|MX|19.806|-104.218
el hadjar|DZ|36.804|7.737
el hadjira|DZ|32.613|5.513
el hajeb|MA|33.688|-5.371
el hamma|TN|33.892|9.796
el hatillo|VE|10.430|-66.816
el hed|DZ|36.650|4.774
el idrissia|DZ|34.445|2.527
el jadid|MA|33.257|-8.509
el jem|TN|35.300|10.717
el kala|DZ|36.896|8.443
el kef|TN|36.174|8.705
el khroub|DZ|36.263|6.694
el kseur|DZ|36.679|4.856
el limon|VE|10.306|-67.632
el malah|DZ|35.391|-1.092
el masnou|ES|41.480|2.319
el mirage|US|33.613|-112.325
el monte|US|34.069|-118.028
el obeid|SD|13.184|30.217
el oued|DZ|33.356|6.863
el palmar|GT|14.650|-91.583
el paraiso|HN|13.867|-86.550
el paso|US|31.759|-106.487
el prat de llobregat|ES|41.328|2.095
el progreso|HN|15.400|-87.800
el pueblito|MX|20.540|-100.441
el puerto de santa maria|ES|36.594|-6.233
el reno|US|35.532|-97.955
el reten|CO|10.611|-74.268
el salto|MX|20.333|-104.500
el segundo|US|33.919|-118.416
el soberbio|AR|-27.298|-54.199
el tarf|DZ|36.767|8.314
el tejar|GT|14.648|-90.793
el tigre|VE|8.888|-64.245
el tocuyo|VE|9.787|-69.794
el triunfo|EC|-1.933|-79.967
el vendrell|ES|41.217|1.533
el viejo|NI|12.663|-87.167
el vigia|VE|8.614|-71.653
el viso del alcor|ES|37.391|-5.720
el'bleng|PL|54.152|19.409
el'blong|PL|54.152|19.409
el'che|ES|38.262|-0.701
elamanchili|IN|17.549|82.857
elancourt|FR|48.784|1.955
elazig|TR|38.674|39.223
elazii|TR|38.674|39.223
elaziz|TR|38.674|39.223
elbasani|AL|41.112|20.082
elbasan|AL|41.112|20.082
elbassan|AL|41.112|20.082
elbeuf|FR|49.287|1.003
elbingas|PL|54.152|19.409
elbinga|PL|54.152|19.409
elbing|PL|54.152|19.409
elbistan|TR|38.206|37.198
elbl'ong|PL|54.152|19.409
elblag|PL|54.152|19.409
elblonga|PL|54.152|19.409
elblong|PL|54.152|19.409
elbora|PT|38.567|-7.900
elburg|NL|52.447|5.843
elche|ES|38.262|-0.701
elda|ES|38.478|-0.792
eldersburg|US|39.404|-76.950
eldoretas|KE|0.520|35.270
eldoret|KE|0.520|35.270
elefsina|GR|38.041|23.543
elektrogorsk|RU|55.884|38.786
elektrostal'|RU|55.790|38.447
elektrostalj|RU|55.790|38.447
elektrostal|RU|55.790|38.447
elektrougli|RU|55.724|38.209
elele|NG|5.101|6.814
eleskirt|TR|39.798|42.676
eleziz|TR|38.674|39.223
elgin|US|42.037|-88.281
eliazihas|TR|38.674|39.223
elista|RU|46.308|44.256
elist|RU|46.308|44.256
eliszta|RU|46.308|44.256
elizabeth|US|40.664|-74.211
eljazig|TR|38.674|39.223
elk grove village|US|42.004|-87.970
elk grove|US|38.409|-121.372
elk river|US|45.304|-93.567
elkhart|US|41.682|-85.977
elko|US|40.832|-115.763
elkridge|US|39.213|-76.714
elkton|US|39.607|-75.833
elk|PL|53.828|22.365
ellenabad|IN|29.453|74.661
ellensburg|US|46.997|-120.548
ellesmere port|GB|53.279|-2.901
ellicott city|US|39.267|-76.798
elliniko|GR|37.890|23.744
ellore|IN|16.713|81.104
ellwangen|DE|48.962|10.132
elmadag|TR|39.921|33.231
elmali|TR|36.736|29.918
elmina|GH|5.085|-1.351
elmira|US|42.090|-76.808
elmont|US|40.701|-73.713
elmshorn|DE|53.754|9.653
eloi mendes|BR|-21.610|-45.565
eloy alfaro|EC|-2.176|-79.855
eloy|US|32.756|-111.555
elsdorf|DE|50.937|6.568
elst|NL|51.919|5.842
eltham|AU|-37.733|145.150
eltville|DE|50.029|8.118
eluru|IN|16.713|81.104
elur|IN|10.067|76.283
elwing|PL|54.152|19.409
elyria|US|41.368|-82.108
embalenhle|ZA|-26.533|29.067
embalse|AR|-32.180|-64.418
embarcacion|AR|-23.210|-64.100
embi|KZ|48.830|58.150
embu guacu|BR|-23.832|-46.811
embu|BR|-23.649|-46.852
emden|DE|53.367|7.208
emerson hill|US|40.609|-74.096
emet|TR|39.343|29.258
eminabad|PK|32.042|74.260
eminoenue|TR|41.018|28.974
eminonu|TR|41.018|28.974
emirdag|TR|39.020|31.150
emmeloord|NL|52.711|5.749
emmendingen|DE|48.121|7.854
emmerich|DE|51.839|6.248
emmiganur|IN|15.772|77.483
empalme|MX|27.962|-110.814
empangeni|ZA|-28.762|31.893
empoli|IT|43.718|10.948
emporia|US|38.404|-96.182
emsdetten|DE|52.173|7.528
emsworth|GB|50.848|-0.937
emure ekiti|NG|7.436|5.459
en naqoura|LB|33.118|35.140
encantado|BR|-29.236|-51.870
encarnacao|PY|-27.331|-55.867
encarnacion de diaz|MX|21.527|-102.240
encarnacion|PY|-27.331|-55.867
enchanted hills|US|35.337|-106.593
encheng|CN|22.187|112.304
encinitas|US|33.037|-117.292
encrucijada|CU|22.618|-79.866
encruzilhada do sul|BR|-30.544|-52.522
endeavour hills|AU|-37.977|145.259
ende|ID|-8.843|121.662
enem|RU|44.926|38.906
energodar|UA|47.499|34.657
energograd|KZ|51.724|75.323
enfield town|GB|51.651|-0.085
enfield|US|41.976|-72.592
engadine|AU|-34.066|151.013
engel's|RU|51.484|46.105
engelskirchen|DE|50.989|7.414
engels|RU|51.484|46.105
enger|DE|52.141|8.558
enid|US|36.396|-97.878
enkarnas'jon|PY|-27.331|-55.867
enkarnasion|PY|-27.331|-55.867
enkarnasjonas|PY|-27.331|-55.867
enkhuizen|NL|52.703|5.292
enkoeping|SE|59.636|17.078
enkoping|SE|59.636|17.078
enna|IT|37.566|14.274
ennepetal|DE|51.298|7.363
ennigerloh|DE|51.838|8.031
enping|CN|22.187|112.304
enschede|NL|52.218|6.896
enseada|MX|31.871|-116.601
ensenada|MX|31.871|-116.601
enshi|CN|30.300|109.483
ensjedee|NL|52.218|6.896
enskede|NL|52.218|6.896
enskhede|NL|52.218|6.896
ensley|US|30.519|-87.273
ensxeyde|NL|52.218|6.896
entebbe|UG|0.064|32.447
enterprise|US|36.025|-115.242
entre rios|BR|-21.177|-47.810
entroncamento|PT|39.467|-8.467
enuga|NG|6.441|7.499
enugu ezike|NG|6.983|7.455
enugu ukwu|NG|6.171|7.005
enugu|NG|6.441|7.499
enugwu|NG|6.441|7.499
envigadas|CO|6.176|-75.592
envigado|CO|6.176|-75.592
enzan|JP|35.700|138.733
epernay|FR|49.050|3.950
epinal|FR|48.183|6.450
epinay sur seine|FR|48.953|2.315
eppelborn|DE|49.400|6.967
eppingen|DE|49.136|8.912
epsom|GB|51.331|-0.270
epworth|ZW|-17.890|31.148
eqbaliyeh|IR|35.302|51.536
equeurdreville hainneville|FR|49.649|-1.653
er reina|IL|32.723|35.316
eragny|FR|49.017|2.100
erandio|ES|43.304|-2.974
erandol|IN|20.922|75.326
erattupetta|IN|9.687|76.779
eravur town|LK|7.778|81.604
erbaa|TR|40.669|36.568
erba|IT|45.809|9.226
erbil|IQ|36.193|44.011
erbora|PT|38.567|-7.900
ercis|TR|39.026|43.360
ercolano|IT|40.808|14.350
erdaojiang|CN|41.776|126.032
erdek|TR|40.400|27.793
erdemli|TR|36.605|34.308
erdenetas|MN|49.033|104.083
erdenet|MN|49.033|104.083
erding|DE|48.306|11.907
erd|HU|47.395|18.914
erechim|BR|-27.635|-52.275
erenhot|CN|43.648|111.977
erfordia|DE|50.979|11.033
erftstadt|DE|50.815|6.794
erfurtas|DE|50.979|11.033
erfurte|DE|50.979|11.033
erfurti|DE|50.979|11.033
erfurto|DE|50.979|11.033
erfurt|DE|50.979|11.033
ergani|TR|38.269|39.754
erie|US|42.129|-80.085
erkelenz|DE|51.079|6.315
erkrath|DE|51.222|6.908
erlanga|DE|49.591|11.008
erlangenas|DE|49.591|11.008
erlangene|DE|49.591|11.008
erlangen|DE|49.591|11.008
erlanger|US|39.017|-84.601
erlanken|DE|49.591|11.008
erlau|HU|47.903|20.373
ermelo|ZA|-26.533|29.983
ermenek|TR|36.640|32.892
ermesinde|PT|41.222|-8.555
ermitagana|ES|42.811|-1.664
ermont|FR|48.990|2.258
ermua|ES|43.187|-2.503
erode|IN|11.343|77.727
erphourte|DE|50.979|11.033
erpisfurt|DE|50.979|11.033
erraguntla|IN|14.639|78.540
errenteria|ES|43.312|-1.902
erserum|TR|39.909|41.277
ersindjan|TR|39.739|39.490
ersingan|TR|39.739|39.490
ersingjan|TR|39.739|39.490
erskine|GB|55.901|-4.450
erwitte|DE|51.613|8.338
erzeroum|TR|39.909|41.277
erzerum|TR|39.909|41.277
erzincam|TR|39.739|39.490
erzincan|TR|39.739|39.490
erzindjan|TR|39.739|39.490
erzindzanas|TR|39.739|39.490
erzindzan|TR|39.739|39.490
erzindzhan|TR|39.739|39.490
erzingan|TR|39.739|39.490
erzinjan|TR|39.739|39.490
erzin|TR|36.953|36.198
erzirom|TR|39.909|41.277
erzirum|TR|39.909|41.277
erznka|TR|39.739|39.490
erzsebetvaros|HU|47.502|19.072
erzurumas|TR|39.909|41.277
erzuruma|TR|39.909|41.277
erzurum|TR|39.909|41.277
es senia|DZ|35.648|-0.624
esample|ES|41.389|2.162
esbjerg|DK|55.470|8.452
escada|BR|-8.359|-35.224
escalante|PH|10.840|123.499
escarcega|MX|18.609|-90.745
esch sur alzette|LU|49.496|5.981
eschborn|DE|50.143|8.571
eschwege|DE|51.184|10.053
eschweiler|DE|50.819|6.272
escondido|US|33.119|-117.086
escuinapa|MX|22.833|-105.778
escuintla|GT|14.305|-90.785
eseka|CM|3.650|10.767
esenas|DE|51.457|7.012
esene|DE|51.457|7.012
esenler|TR|41.044|28.876
esenyurt|TR|41.027|28.677
esfarayen|IR|37.076|57.510
esher|GB|51.370|-0.367
esikhawini|ZA|-28.871|31.900
esik|KZ|43.355|77.452
eskilstuna|SE|59.367|16.508
eskischehir|TR|39.777|30.521
eskisechiras|TR|39.777|30.521
eskisechir|TR|39.777|30.521
eskiseher|TR|39.777|30.521
eskisehira|TR|39.777|30.521
eskisehir|TR|39.777|30.521
eskishekhir|TR|39.777|30.521
eskiyuz|TR|41.027|28.677
esloev|SE|55.839|13.304
eslov|SE|55.839|13.304
esmeralda|CU|21.851|-78.117
esparreguera|ES|41.538|1.870
esparza|CR|9.994|-84.665
espelkamp|DE|52.383|8.621
esperanca|BR|-7.033|-35.857
esperantina|BR|-3.902|-42.234
espinal|CO|4.149|-74.884
espinosa|BR|-14.926|-42.819
espirito santo do pinhal|BR|-22.116|-46.683
espiye|TR|40.947|38.703
esplanada|BR|-11.796|-37.945
esplugues de llobregat|ES|41.377|2.088
espoo|FI|60.205|24.652
esquel|AR|-42.911|-71.319
esquina|AR|-30.014|-59.527
esquintla|GT|14.305|-90.785
esquipulas|GT|14.567|-89.350
essaouira|MA|31.512|-9.770
essendon|AU|-37.767|144.917
essen|DE|51.457|7.012
essex|US|39.309|-76.475
esslingen|DE|48.740|9.305
estancia velha|BR|-29.648|-51.174
estancia|BR|-11.268|-37.438
esteio|BR|-29.861|-51.179
esteli|NI|13.092|-86.354
estelle|US|29.846|-90.107
estepona|ES|36.428|-5.146
estero|US|26.438|-81.807
este|IT|45.223|11.664
estoril|PT|38.706|-9.398
estreito|BR|-5.783|-43.250
estrela|BR|-28.061|-50.938
esuk oron|NG|4.803|8.253
esztergom|HU|47.793|18.741
et taiyiba|IL|32.266|35.009
etampes|FR|48.433|2.150
etawah|IN|26.776|79.021
etawa|IN|24.184|78.203
etobicoke|CA|43.654|-79.567
ettlingen|DE|48.941|8.408
euclides da cunha|BR|-10.508|-39.016
euclid|US|41.593|-81.527
eugene|US|44.052|-123.087
euless|US|32.837|-97.082
eunapolis|BR|-16.378|-39.580
eupen|BE|50.628|6.036
eureka|US|40.802|-124.164
eusebio|BR|-3.890|-38.451
euskirchen|DE|50.661|6.787
eustis|US|28.853|-81.685
eutin|DE|54.141|10.608
evanston|US|42.041|-87.690
evansville|US|37.975|-87.556
evergem|BE|51.105|3.704
evergreen park|US|41.721|-87.702
evesham|GB|52.092|-1.949
evora|PT|38.567|-7.900
evreux|FR|49.024|1.151
evry|FR|48.633|2.450
ewell|GB|51.349|-0.249
ewing|US|40.270|-74.800
exeter|GB|50.724|-3.528
exmouth|GB|50.617|-3.402
extremoz|BR|-5.706|-35.307
eyl|SO|7.980|49.816
eyndhoven|NL|51.441|5.478
eysines|FR|44.884|-0.647
ezhou|CN|30.400|114.833
ezhva|RU|61.813|50.728
ezine|TR|39.786|26.341
ezirgan|TR|39.739|39.490
ezza ohu|NG|6.441|8.084
faaa|PF|-17.550|-149.600
fabijoniskes|LT|54.733|25.242
fabriano|IT|43.339|12.903
facatativa|CO|4.814|-74.355
fachan|CN|23.027|113.131
faches thumesnil|FR|50.583|3.067
fada n'gourma|BF|12.062|0.358
fada ngourma|BF|12.062|0.358
fada|TD|17.185|21.581
faenza|IT|44.290|11.879
fafe|PT|41.454|-8.168
fagaras|RO|45.850|24.967
fahlun|SE|60.604|15.626
failsworth|GB|53.505|-2.166
fair lawn|US|40.940|-74.132
fair oaks|US|38.645|-121.272
fairbanks|US|64.838|-147.716
fairborn|US|39.821|-84.019
fairfax|US|38.846|-77.306
fairfield heights|US|39.829|-86.382
fairhaven|US|41.638|-70.904
fairhope|US|30.523|-87.903
fairland|US|39.076|-76.958
fairmont|US|39.485|-80.143
fairview heights|US|38.589|-89.990
fairview park|US|41.441|-81.864
fairwood|US|47.448|-122.157
faisalabada|PK|31.417|73.083
faisalabad|PK|31.417|73.083
faizabad|IN|26.775|82.150
faizpur|IN|21.168|75.860
fajardo|PR|18.326|-65.652
fajsalabad|PK|31.417|73.083
fajzabad|IN|26.775|82.150
fakhardo|PR|18.326|-65.652
falakata|IN|26.520|89.204
falavarjan|IR|32.555|51.510
falconara marittima|IT|43.626|13.400
faliunas|SE|60.604|15.626
falkenberg|SE|56.906|12.491
falkenhagener feld|DE|52.552|13.168
falkensee|DE|52.560|13.093
falkirk|GB|56.002|-3.785
falkoeping|SE|58.173|13.551
falkoping|SE|58.173|13.551
fall river|US|41.701|-71.155
fallbrook|US|33.376|-117.251
falmouth|GB|50.154|-5.071
falticeni|RO|47.450|26.300
faluna|SE|60.604|15.626
falunga|SE|60.604|15.626
falun|SE|60.604|15.626
famagosta|CY|35.121|33.939
famagouste|CY|35.121|33.939
famagusta|CY|35.121|33.939
famailla|AR|-27.054|-65.403
fandriana|MG|-20.233|47.383
fangshan|CN|39.687|115.997
fano|IT|43.841|13.017
fanzeres|PT|41.171|-8.526
faqirwali|PK|29.468|73.035
faqus|EG|30.728|31.797
far rockaway|US|40.605|-73.755
farafangana|MG|-22.822|47.826
farafenni|GM|13.567|-15.600
farahas|AF|32.375|62.116
farah|AF|32.375|62.116
farakh|AF|32.375|62.116
farakka|IN|24.817|87.900
faraskur|EG|31.330|31.715
faratsiho|MG|-19.400|46.950
fareham|GB|50.852|-1.179
farg'ona|UZ|40.384|71.784
farghana|UZ|40.384|71.784
farghona|UZ|40.384|71.784
fargona|UZ|40.384|71.784
fargo|US|46.877|-96.790
faribault|US|44.295|-93.269
faridabadas|IN|28.411|77.313
faridabad|IN|28.411|77.313
faridkot|IN|30.674|74.756
farkhor|TJ|37.492|69.404
farmers branch|US|32.927|-96.896
farmington hills|US|42.485|-83.377
farmingville|US|40.831|-73.030
farmsen berne|DE|53.606|10.120
farnborough|GB|51.294|-0.756
farnham|GB|51.214|-0.801
farnworth|GB|53.550|-2.400
faro|PT|37.019|-7.932
farragut|US|35.885|-84.154
farrokh shahr|IR|32.272|50.980
farroupilha|BR|-29.225|-51.348
farrukhabad|IN|27.391|79.579
farrukhnagar|IN|17.078|78.203
farsan|IR|32.257|50.561
farshut|EG|26.055|32.163
faruka|PK|31.886|72.414
farum|DK|55.809|12.361
fasano|IT|40.836|17.360
fasa|IR|28.938|53.648
fastiv|UA|50.077|29.918
fatehabad|IN|29.515|75.456
fatehganj west|IN|28.466|79.307
fatehgarh churian|IN|31.864|74.957
fatehpur sikri|IN|27.094|77.660
fatekhpur|IN|25.928|80.813
fatikchari|BD|22.688|91.781
fatsa|TR|41.028|37.501
fatshan|CN|23.027|113.131
fatwa|IN|25.510|85.305
favara|IT|37.318|13.662
faversham|GB|51.315|0.889
faxardo|PR|18.326|-65.652
fayjardo|PR|18.326|-65.652
fayzabad|AF|37.117|70.580
fazelabad|AF|37.117|70.580
fazilka|IN|30.402|74.028
fazilpur|PK|32.176|75.066
fearica|AL|40.724|19.556
fecamp|FR|49.758|0.375
federal way|US|47.322|-122.313
federal|AR|-30.955|-58.783
feira de sant'anna|BR|-12.267|-38.967
feira de santana|BR|-12.267|-38.967
feira|BR|-12.267|-38.967
feisalabadas|PK|31.417|73.083
fejra de santana|BR|-12.267|-38.967
fejra di santana|BR|-12.267|-38.967
fejsalabade|PK|31.417|73.083
felanitx|ES|39.470|3.148
feldkirch|AT|47.233|9.600
felege neway|ET|6.300|36.883
felipe carrillo puerto|MX|19.578|-88.045
felixstowe|GB|51.964|1.351
fellbach|DE|48.809|9.277
felling|GB|54.953|-1.572
feltham|GB|51.446|-0.414
fenerive atsinanana|MG|-17.381|49.408
fenerive est|MG|-17.381|49.408
fengcheng|CN|40.454|124.072
fenghuang|CN|27.936|109.600
fenghua|CN|29.656|121.406
fengkou|CN|30.083|113.333
fengrun|CN|39.833|118.117
fengxiang|CN|47.575|130.823
fengxian|CN|34.704|116.587
feni|BD|23.014|91.397
fenkhuan'|CN|27.936|109.600
fennpfuhl|DE|52.529|13.473
fenoarivo atsinanana|MG|-17.381|49.408
fenoarivo be|MG|-18.433|46.567
fenyi|CN|27.811|114.668
feodosiya|UA|45.037|35.378
ferah|AF|32.375|62.116
feraoun|DZ|36.560|4.855
fereydunkenar|IR|36.686|52.523
ferezaj|XK|42.371|21.155
fergana|UZ|40.384|71.784
fergano|UZ|40.384|71.784
fergan|UZ|40.384|71.784
ferghana|UZ|40.384|71.784
ferguson|US|38.744|-90.305
ferizaj|XK|42.371|21.155
ferizli|TR|40.941|30.486
ferizovik|XK|42.371|21.155
ferkessedougou|CI|9.593|-5.194
fermo|IT|43.163|13.723
fern creek|US|38.160|-85.588
fernando de la mora|PY|-25.339|-57.522
fernando de la mor|PY|-25.339|-57.522
fernandopolis|BR|-20.284|-50.246
ferndown|GB|50.807|-1.900
fernkana|UZ|40.384|71.784
fernley|US|39.608|-119.252
ferntree gully|AU|-37.885|145.295
ferokh|IN|11.180|75.841
ferozepore|IN|30.926|74.613
ferozepur|IN|30.926|74.613
ferrara|IT|44.838|11.621
ferraz de vasconcelos|BR|-23.541|-46.369
ferrenafe|PE|-6.639|-79.789
ferrol|ES|43.483|-8.237
ferry pass|US|30.510|-87.212
feruzpur|IN|30.926|74.613
fes al bali|MA|34.070|-4.955
fes le vieux|MA|34.070|-4.955
fes|MA|34.033|-5.000
fetesti gara|RO|44.420|27.825
fetesti|RO|44.383|27.833
fethiye|TR|36.640|29.128
feyzabad|AF|37.117|70.580
fflorens|IT|43.779|11.246
fianarancua|MG|-21.453|47.086
fianarantsoa|MG|-21.453|47.086
fiche|ET|9.800|38.733
fidenza|IT|44.867|10.060
fiditi|NG|7.714|3.917
fier cifci|AL|40.717|19.567
fieris|AL|40.724|19.556
fieri|AL|40.724|19.556
fier|AL|40.724|19.556
figueras|ES|43.539|-7.026
figueres|ES|42.266|2.962
fijer|AL|40.724|19.556
filderstadt|DE|48.657|9.220
filiasi|RO|44.550|23.517
fili|RU|55.748|37.480
fillmore|US|34.399|-118.918
findlay|US|41.044|-83.650
finglas|IE|53.389|-6.297
finlyandskiy|RU|59.968|30.364
finnentrop|DE|51.168|7.973
finote selam|ET|10.700|37.267
finsterwalde|DE|51.634|13.707
fiorano|IT|44.539|10.812
firenca|IT|43.779|11.246
firence|IT|43.779|11.246
firense|IT|43.779|11.246
firenze|IT|43.779|11.246
firenzi|IT|43.779|11.246
firenz|IT|43.779|11.246
firmat|AR|-33.459|-61.483
firminy|FR|45.387|4.291
firozabad|IN|27.151|78.398
firozpur jhirka|IN|27.789|76.945
firozpur|IN|30.926|74.613
firuzabad|IR|28.844|52.571
fishers|US|39.956|-86.014
fiumicino isola sacra|IT|41.771|12.237
fiurtas|DE|49.476|10.989
five corners|US|45.685|-122.575
fizuli|AZ|39.601|47.145
fjeri|AL|40.724|19.556
fjurt|DE|49.476|10.989
flagami|US|25.762|-80.316
flagstaff|US|35.198|-111.651
flaing fish kouv|CX|-10.422|105.679
flajing fish kouv|CX|-10.422|105.679
flandes|CO|4.290|-74.816
flatbush|US|40.652|-73.959
flatlands|US|40.621|-73.935
flayinq fis kouv|CX|-10.422|105.679
fleetwood|GB|53.925|-3.011
fleet|GB|51.283|-0.833
flemalle haute|BE|50.600|5.445
fleming island|US|30.093|-81.719
flensburg|DE|54.784|9.440
fleron|BE|50.615|5.681
flers|FR|48.737|-0.575
fleurus|BE|50.484|4.550
fleury les aubrais|FR|47.933|1.918
flint|US|43.013|-83.687
floersheim|DE|50.013|8.428
floirac|FR|44.832|-0.514
floral park|US|40.724|-73.705
floransa|IT|43.779|11.246
florans|IT|43.779|11.246
florenca|IT|43.779|11.246
florence graham|US|33.968|-118.244
florenceje|IT|43.779|11.246
florence|IT|43.779|11.246
florencie|IT|43.779|11.246
florencija|IT|43.779|11.246
florencij|IT|43.779|11.246
florenci|IT|43.779|11.246
florencja|IT|43.779|11.246
florenco|IT|43.779|11.246
florenc|IT|43.779|11.246
florensa|IT|43.779|11.246
florensiya|IT|43.779|11.246
florensya|IT|43.779|11.246
florens|IT|43.779|11.246
florenta|IT|43.779|11.246
florentia|IT|43.779|11.246
florentzia|IT|43.779|11.246
florenz|IT|43.779|11.246
flores da cunha|BR|-29.029|-51.182
floresas|GT|16.923|-89.899
floresht'|MD|47.891|28.293
floreshti|MD|47.891|28.293
floreshty|MD|47.891|28.293
floresta|BR|-8.601|-38.569
floresti|MD|47.891|28.293
flores|GT|16.923|-89.899
florianopolis|BR|-27.597|-48.549
floriano|BR|-6.767|-43.023
florida ridge|US|27.580|-80.387
floridablanca|CO|7.062|-73.086
floridia|IT|37.083|15.153
florijanopolis|BR|-27.597|-48.549
florina|GR|40.782|21.410
florin|US|38.496|-121.409
floripa|BR|-27.597|-48.549
florissant|US|38.789|-90.323
florjanopolisa|BR|-27.597|-48.549
florsheim|DE|50.013|8.428
flower mound|US|33.015|-97.097
flowing wells|US|32.294|-111.010
flying fish cove|CX|-10.422|105.679
foca|TR|38.670|26.757
focheum|CN|26.061|119.306
fochville|ZA|-26.489|27.494
focsani|RO|45.700|27.183
fodzha|IT|41.458|15.552
foggia|IT|41.458|15.552
fokino|RU|42.974|132.406
foksany|RO|45.700|27.183
fokschan|RO|45.700|27.183
fokshani|RO|45.700|27.183
foley|US|30.407|-87.684
foligno|IT|42.955|12.703
folkestone|GB|51.082|1.167
follonica|IT|42.928|10.765
folsom|US|38.678|-121.176
fomento|CU|22.105|-79.721
fond du lac|US|43.775|-88.439
fond parisien|HT|18.505|-71.981
fondi|IT|41.358|13.427
fongafale|TV|-8.524|179.194
fonseca|CO|10.886|-72.849
fontainebleau|FR|48.400|2.700
fontaine|FR|45.198|5.683
fontana|US|34.092|-117.435
fonte boa|BR|-2.514|-66.092
fontem|CM|5.468|9.882
fontenay aux roses|FR|48.793|2.293
fontenay le comte|FR|46.467|-0.817
fontenay sous bois|FR|48.854|2.483
foochow|CN|26.061|119.306
foothill farms|US|38.679|-121.351
for d'o frans|MQ|14.609|-61.073
for de fransas|MQ|14.609|-61.073
for de frans|MQ|14.609|-61.073
for nte frans|MQ|14.609|-61.073
forbach|FR|49.183|6.900
forbesganj|IN|26.303|87.266
forchheim|DE|49.718|11.059
fordham|US|40.859|-73.898
fordon|PL|53.148|18.170
fords|US|40.529|-74.316
forest grove|US|45.520|-123.111
forio|IT|40.738|13.860
forli|IT|44.222|12.041
formby|GB|53.558|-3.070
formia|IT|41.256|13.609
formiga|BR|-20.464|-45.426
formigine|IT|44.573|10.847
formoza|AR|-26.178|-58.178
fornacelle|IT|43.924|11.035
forney|US|32.748|-96.472
forquilhinha|BR|-28.747|-49.472
forssa|FI|60.815|23.621
forster|AU|-32.181|152.517
forst|DE|51.735|14.640
fort abbas|PK|29.193|72.855
fort beaufort|ZA|-32.775|26.634
fort bragg|US|35.139|-79.006
fort collins|US|40.585|-105.084
fort dauphin|MG|-25.032|46.983
fort de france|MQ|14.609|-61.073
fort de frans|MQ|14.609|-61.073
fort dodge|US|42.497|-94.168
fort erie|CA|42.900|-78.933
fort gloster|IN|22.504|88.183
fort hamilton|US|40.619|-74.033
fort hood|US|31.135|-97.776
fort hunt|US|38.733|-77.058
fort lauderdale|US|26.122|-80.143
fort lee|US|40.851|-73.970
fort leonard wood|US|37.706|-92.157
fort mcmurray|CA|56.727|-111.381
fort myers|US|26.622|-81.841
fort pierce|US|27.447|-80.326
fort portal|UG|0.662|30.275
fort smith|US|35.386|-94.399
fort st. john|CA|56.250|-120.853
fort thomas|US|39.075|-84.447
fort walton beach|US|30.421|-86.619
fort wayne|US|41.131|-85.129
fort worth|US|32.725|-97.321
fortalaetia|BR|-3.717|-38.543
fortalezae|BR|-3.717|-38.543
fortaleza|BR|-3.717|-38.543
fortalezo|BR|-3.717|-38.543
fortin de las flores|MX|18.908|-97.000
fortuna foothills|US|32.658|-114.412
fos do iguasu|BR|-25.548|-54.588
fos du iguasu|BR|-25.548|-54.588
fos sur mer|FR|43.438|4.945
fosanas|CN|23.027|113.131
fosan|CN|23.027|113.131
foshan'|CN|23.027|113.131
foshan|CN|23.027|113.131
fosjan|CN|23.027|113.131
foso|GH|5.701|-1.287
fossano|IT|44.551|7.719
foster city|US|37.559|-122.271
fot|HU|47.618|19.189
fougeres|FR|48.350|-1.200
foumban|CM|5.727|10.899
foumbot|CM|5.508|10.633
fountain hills|US|33.612|-111.717
fountain valley|US|33.709|-117.954
fountainebleau|US|25.773|-80.348
fountain|US|38.682|-104.701
foutsoou|CN|26.061|119.306
foutzi|JP|35.167|138.683
fouzhou|CN|26.061|119.306
fovea|IT|41.458|15.552
fowchou|CN|29.706|107.396
fowchow|CN|29.706|107.396
fowling|CN|29.706|107.396
fowyang|CN|32.900|115.817
foz de iguassu|BR|-25.548|-54.588
foz de iguazu|BR|-25.548|-54.588
foz do iguacu|BR|-25.548|-54.588
foz do iguassu|BR|-25.548|-54.588
foz do iguasu|BR|-25.548|-54.588
fraccionamiento ciudad olmeca|MX|18.151|-94.552
fraccionamiento real palmas|MX|25.904|-100.160
frai bentosas|UY|-33.122|-58.303
fraijanes|GT|14.465|-90.441
fraj bentos|UY|-33.122|-58.303
frajburg|DE|47.996|7.852
frameries|BE|50.406|3.896
framingham center|US|42.297|-71.437
framingham|US|42.279|-71.416
francavilla al mare|IT|42.422|14.282
francavilla fontana|IT|40.531|17.585
franca|BR|-20.539|-47.401
franceville|GA|-1.633|13.584
francfort d'o meno|DE|50.116|8.684
francfort del meno|DE|50.116|8.684
francfort sul main|DE|50.116|8.684
francisco beltrao|BR|-26.081|-53.055
francisco da rocha|BR|-23.322|-46.727
francisco morato|BR|-23.282|-46.745
francistown|BW|-21.170|27.508
franco da rocha|BR|-23.322|-46.727
francoforte sul meno|DE|50.116|8.684
franconia|US|38.782|-77.146
franconville|FR|48.983|2.233
franka|BR|-20.539|-47.401
frankenthal|DE|49.534|8.354
frankford on main|DE|50.116|8.684
frankfort an'n main|DE|50.116|8.684
frankfort|DE|50.116|8.684
frankfurt am main|DE|50.116|8.684
frankfurt del main|DE|50.116|8.684
frankfurt na majne|DE|50.116|8.684
frankfurt na majni|DE|50.116|8.684
frankfurt na majn|DE|50.116|8.684
frankfurt nad menem|DE|50.116|8.684
frankfurt nad mohanem|DE|50.116|8.684
frankfurt nad mohanom|DE|50.116|8.684
frankfurte pie mainas|DE|50.116|8.684
frankfurto ce majno|DE|50.116|8.684
franklin park|US|41.935|-87.866
franklin square|US|40.707|-73.676
franko|BR|-20.539|-47.401
frankston east|AU|-38.133|145.133
frankston south|AU|-38.166|145.136
frankston|AU|-38.145|145.123
fransistaoun|BW|-21.170|27.508
fransistaun|BW|-21.170|27.508
fransvil'|GA|-1.633|13.584
fransvilis|GA|-1.633|13.584
fransvil|GA|-1.633|13.584
franzosisch buchholz|DE|52.602|13.430
frascati|IT|41.809|12.679
frattamaggiore|IT|40.941|14.276
frattaminore|IT|40.956|14.272
frauehnfel'd|CH|47.558|8.899
frauenfel'd|CH|47.558|8.899
frauenfelda|CH|47.558|8.899
frauenfeld|CH|47.558|8.899
fray bentos|UY|-33.122|-58.303
frechen|DE|50.915|6.812
fredericia|BR|-7.115|-34.863
fredericksburg|US|38.303|-77.461
frederickson|US|47.096|-122.359
frederick|US|39.414|-77.411
frederico westphalen|BR|-27.359|-53.394
fredericton|CA|45.945|-66.666
frederiksberg|DK|55.679|12.535
frederikshavn|DK|57.441|10.537
fredrikstad|NO|59.218|10.930
freetown|SL|8.484|-13.230
freguesia do ribeirao da ilha|BR|-27.718|-48.563
freha|DZ|36.752|4.316
freiberg am neckar|DE|48.932|9.202
freiberg|DE|50.911|13.339
freiburg|DE|47.996|7.852
freilassing|DE|47.841|12.981
freising|DE|48.404|11.749
freital|DE|51.002|13.649
frej bentos|UY|-33.122|-58.303
frejus|FR|43.433|6.735
fremantle|AU|-32.055|115.751
fremont|US|37.548|-121.989
french rocks|IN|12.501|76.674
frenda|DZ|35.065|1.049
frensistaunas|BW|-21.170|27.508
frensistaun|BW|-21.170|27.508
fresh meadows|US|40.735|-73.793
fresnes|FR|48.756|2.322
fresnil'o|MX|23.181|-102.871
fresniljas|MX|23.181|-102.871
fresnillo|MX|23.181|-102.871
fresno|US|36.748|-119.772
freudenberg|DE|50.897|7.874
freudenstadt|DE|48.467|8.414
fria|GN|10.367|-13.583
friborgo|CH|46.802|7.151
friborg|CH|46.802|7.151
fribourg|CH|46.802|7.151
friburas|CH|46.802|7.151
friburgo|CH|46.802|7.151
friburgum|CH|46.802|7.151
friburg|CH|46.802|7.151
fribur|CH|46.802|7.151
fridley|US|45.086|-93.263
fridrikhskhajn|DE|52.516|13.455
friedenau|DE|52.471|13.328
friedrichsdorf|DE|50.250|8.643
friedrichsfelde|DE|52.506|13.508
friedrichshafen|DE|47.657|9.476
friedrichshagen|DE|52.451|13.625
friedrichshain bezirk|DE|52.516|13.455
friedrichshain|DE|52.516|13.455
friendswood|US|29.529|-95.201
friesoythe|DE|53.023|7.858
frijtaun|SL|8.484|-13.230
frinton on sea|GB|51.831|1.244
fritaunas|SL|8.484|-13.230
fritauna|SL|8.484|-13.230
fritauno|SL|8.484|-13.230
fritaun|SL|8.484|-13.230
fritonn|SL|8.484|-13.230
froendenberg|DE|51.476|7.769
frohnau|DE|52.633|13.290
frolovo|RU|49.771|43.662
frome|GB|51.228|-2.322
frondenberg|DE|51.476|7.769
front royal|US|38.918|-78.194
frontera comalapa|MX|15.660|-92.143
frontera|MX|18.543|-92.645
frontignan|FR|43.448|3.754
frosinone|IT|41.640|13.341
fruit cove|US|30.111|-81.642
frutal|BR|-20.025|-48.941
frutillar|CL|-41.127|-73.044
fryazevo|RU|55.733|38.465
fryazino|RU|55.961|38.046
fryburg|CH|46.802|7.151
frydek mistek|CZ|49.683|18.350
fuchau|CN|26.061|119.306
fucheu|CN|26.061|119.306
fuchou|CN|29.706|107.396
fuchucho|JP|34.574|133.235
fuchzhou|CN|26.061|119.306
fucsou|CN|26.061|119.306
fucuoca|JP|33.600|130.417
fuding|CN|27.327|120.214
fudzhisava|JP|35.349|139.477
fudzhi|JP|35.167|138.683
fudzhou|CN|26.061|119.306
fudziehda|JP|34.867|138.267
fudzinomija|JP|35.217|138.617
fudzisava|JP|35.349|139.477
fudzis|JP|35.167|138.683
fudzi|JP|35.167|138.683
fudzou|CN|26.061|119.306
fuehnlabrada|ES|40.284|-3.794
fuencarral el pardo|ES|40.498|-3.731
fuengirola|ES|36.540|-4.625
fuenlabrada|ES|40.284|-3.794
fuenterrabia|ES|43.369|-1.796
fuentes del valle|MX|19.633|-99.139
fuerstenfeldbruck|DE|48.179|11.255
fuerstenwalde|DE|52.361|14.062
fuerth|DE|49.476|10.989
fugouo|CN|26.061|119.306
fujan|CN|32.900|115.817
fujieda|JP|34.867|138.267
fujikawaguchiko|JP|35.489|138.688
fujimiya|JP|35.217|138.617
fujinomija|JP|35.217|138.617
fujinomiya|JP|35.217|138.617
fujin|CN|47.260|132.032
fujioka|JP|36.246|139.072
fujisava|JP|35.349|139.477
fujisawa|JP|35.349|139.477
fujishiro|JP|35.917|140.117
fuji|JP|35.167|138.683
fukagawa|JP|43.708|142.039
fukayacho|JP|36.200|139.283
fukaya|JP|36.200|139.283
fukiage fujimi|JP|36.100|139.450
fukuchiyama|JP|35.300|135.117
fukuecho|JP|32.697|128.846
fukui shi|JP|36.064|136.223
fukujama|JP|34.483|133.367
fukumitsu|JP|36.558|136.869
fukuokashi|JP|33.600|130.417
fukuoka|JP|33.600|130.417
fukura|JP|34.258|134.715
fukuroi|JP|34.750|137.917
fukushimashi|JP|37.750|140.467
fukushima|JP|37.750|140.467
fukusima|JP|37.750|140.467
fukuyama|JP|34.483|133.367
fulda|DE|50.552|9.675
fuling|CN|29.706|107.396
fulin|CN|29.706|107.396
fuli|CN|46.722|131.139
fullerton|US|33.870|-117.925
fuman|IR|37.224|49.313
funafuti|TV|-8.524|179.194
funaishikawa|JP|36.467|140.567
funchal|PT|32.666|-16.925
fundacion|CO|10.521|-74.185
fundong|CM|6.250|10.267
funehikimachi funehiki|JP|37.447|140.577
funsala|PT|32.666|-16.925
funsalis|PT|32.666|-16.925
funshal|PT|32.666|-16.925
funtua|NG|11.524|7.312
funza|CO|4.716|-74.212
fuqing|CN|25.725|119.379
fuquay varina|US|35.584|-78.800
furmanov|RU|57.254|41.108
furstenfeldbruck|DE|48.179|11.255
furstenwalde|DE|52.361|14.062
furth|DE|49.476|10.989
fusagasuga|CO|4.336|-74.364
fushun'|CN|41.856|123.923
fushun|CN|41.856|123.923
fusin'|CN|42.016|121.659
fusinas|CN|42.016|121.659
fusin|CN|42.016|121.659
fusjun|CN|41.856|123.923
fussa|JP|35.737|139.324
fusunas|CN|41.856|123.923
fusuno|CN|41.856|123.923
fusun|CN|41.856|123.923
futsjou|CN|26.061|119.306
futtsu|JP|35.311|139.819
fuwwah|EG|31.204|30.549
fuxin|CN|42.016|121.659
fuyan|CN|32.900|115.817
fuyo|KR|36.282|126.912
fuyuan|CN|48.363|134.289
fuzcouh|CN|26.061|119.306
fuzhou|CN|26.061|119.306
fuzuli|AZ|39.601|47.145
fylde|GB|53.833|-2.917
fyzabad|IN|26.775|82.150
g'azalkent|UZ|41.558|69.771
g'oteborg|SE|57.707|11.967
g'otingen|DE|51.534|9.932
g'uzor|UZ|38.621|66.248
ga rankuwa|ZA|-25.617|27.995
gaalkacyo|SO|6.770|47.431
gaalkayo|SO|6.770|47.431
gaarisa|KE|-0.453|39.646
gaberones|BW|-24.655|25.909
gaberono|BW|-24.655|25.909
gabesas|TN|33.881|10.098
gabes|TN|33.881|10.098
gabis|TN|33.881|10.098
gaboronas|BW|-24.655|25.909
gaborone|BW|-24.655|25.909
gaboron|BW|-24.655|25.909
gabrovas|BG|42.875|25.334
gabrova|BG|42.875|25.334
gabrovo|BG|42.875|25.334
gabrowo|BG|42.875|25.334
gadag|IN|15.430|75.630
gadarwara|IN|22.924|78.785
gaddi annaram|IN|17.367|78.524
gadhada|IN|21.970|71.578
gadhinglaj|IN|16.223|74.350
gadsden|US|34.014|-86.006
gadwal|IN|16.235|77.796
gaefle|SE|60.675|17.142
gaencae|AZ|40.683|46.361
gaendzjae|AZ|40.683|46.361
gaendz|AZ|40.683|46.361
gaent|BE|51.050|3.717
gaesa|PS|31.500|34.467
gaesti|RO|44.717|25.317
gaeta|IT|41.214|13.571
gaevle|SE|60.675|17.142
gafargaon|BD|24.432|90.558
gafle|SE|60.675|17.142
gafsah|TN|34.425|8.784
gafsa|TN|34.425|8.784
gafso|TN|34.425|8.784
gaggenau|DE|48.800|8.333
gagnoa|CI|6.132|-5.951
gagny|FR|48.883|2.533
gahanna|US|40.019|-82.879
gaigeturi|KR|33.464|126.318
gaillimh|IE|53.272|-9.049
gainesville|US|29.652|-82.325
gainsborough|GB|53.383|-0.767
gaithersburg|US|39.143|-77.201
gajendragarh|IN|15.736|75.970
gajranvala|PK|32.156|74.187
gajraula|IN|28.846|78.240
gajuwaka|IN|17.700|83.217
gal'kajo|SO|6.770|47.431
galaat el andeless|TN|37.063|10.118
galacis|RO|45.450|28.050
galacz|RO|45.450|28.050
galac|RO|45.450|28.050
galanta|SK|48.190|17.727
galaosiyo|UZ|39.858|64.448
galapagar|ES|40.578|-4.004
galapa|CO|10.897|-74.886
galappo|TZ|-4.267|35.850
galatina|IT|40.174|18.170
galati|RO|45.450|28.050
galatsi|GR|38.017|23.750
galats|RO|45.450|28.050
galatz|RO|45.450|28.050
galaz|RO|45.450|28.050
galcaio|SO|6.770|47.431
galdakao|ES|43.233|-2.833
galdar|ES|28.147|-15.650
galesburg|US|40.948|-90.371
galesong|ID|-5.317|119.366
galich|RU|58.379|42.346
galka'yo'|SO|6.770|47.431
galkacyo|SO|6.770|47.431
galkajo|SO|6.770|47.431
galkayo|SO|6.770|47.431
galkissa|LK|6.829|79.863
gallacaio|SO|6.770|47.431
gallacai|SO|6.770|47.431
gallarate|IT|45.660|8.792
gallatin|US|36.388|-86.447
galla|LK|6.037|80.217
galliate|IT|45.479|8.698
gallipoli|IT|40.056|17.991
gallup|US|35.528|-108.743
galma|DZ|36.462|7.426
galt|US|38.255|-121.300
galveston|US|29.301|-94.798
galvez|AR|-32.029|-61.221
gamagori|JP|34.833|137.233
gambat|PK|27.351|68.521
gambeila|ET|8.250|34.583
gambela|ET|8.250|34.583
gambele|ET|8.250|34.583
gambella|ET|8.250|34.583
gambiran satu|ID|-8.394|114.146
gamboma|CG|-1.876|15.864
gamboru|NG|12.373|14.207
gameleira|BR|-8.584|-35.387
gamla uppsala|SE|59.898|17.634
gampengrejo|ID|-7.767|112.017
gamping lor|ID|-7.796|110.326
gampola|LK|7.164|80.570
gan'oa|CI|6.132|-5.951
ganca|AZ|40.683|46.361
gandajika|CD|-6.745|23.953
gandarbal|IN|34.226|74.775
gandavum|BE|51.050|3.717
gandawa|BE|51.050|3.717
ganderkesee|DE|53.033|8.533
gandevi|IN|20.812|72.998
gande|BE|51.050|3.717
gandhidham|IN|23.083|70.133
gandhinagar|IN|23.217|72.683
gandia|ES|38.967|-0.183
gandinagar|IN|23.217|72.683
gandja|AZ|40.683|46.361
gandu|BR|-13.744|-39.487
gandza|AZ|40.683|46.361
gandzha|AZ|40.683|46.361
gandzhe|AZ|40.683|46.361
gandzja|AZ|40.683|46.361
gandz|AZ|40.683|46.361
gangakher|IN|18.970|76.749
ganganagar|IN|29.920|73.875
gangapur|IN|26.472|76.717
gangarampur|IN|25.401|88.530
gangavati|IN|15.431|76.529
gangawati|IN|15.431|76.529
ganga|AZ|40.683|46.361
ganghwa gun|KR|37.747|126.486
gangoh|IN|29.780|77.263
gangolli|IN|13.650|74.671
gangtokas|IN|27.326|88.612
gangtoka|IN|27.326|88.612
gangtok|IN|27.326|88.612
ganj dundwara|IN|27.733|78.941
ganjak|AZ|40.683|46.361
ganja|AZ|40.683|46.361
ganjoa|CI|6.132|-5.951
gannan|CN|47.915|123.503
gannavaram|IN|16.541|80.802
gante|BE|51.050|3.717
ganti|BE|51.050|3.717
ganye|NG|8.435|12.051
gaogou|CN|34.017|119.189
gaomi|CN|36.383|119.753
gaoping|CN|30.776|106.103
gaoua|BF|10.299|-3.251
gaoyou|CN|32.789|119.442
gaozhou|CN|21.939|110.846
gao|ML|16.272|-0.045
gapan|PH|15.307|120.946
gapyeong|KR|37.831|127.511
gap|FR|44.567|6.083
garan'juns|BR|-8.882|-36.502
garango|BF|11.800|-0.551
garanhuns|BR|-8.882|-36.502
garbagnate milanese|IT|45.574|9.075
garbsen|DE|52.414|9.590
garca|BR|-22.211|-49.656
garches|FR|48.842|2.182
garching bei munchen|DE|48.249|11.651
garcia|MX|25.812|-100.599
gardaja|DZ|32.491|3.673
gardanne|FR|43.455|5.469
gardaya|DZ|32.491|3.673
garden grove|US|33.774|-117.941
gardena|US|33.888|-118.309
gardeyz|AF|33.597|69.226
gardez|AF|33.597|69.226
gardiz|AF|33.597|69.226
garfield heights|US|41.417|-81.606
garfield|US|40.881|-74.113
garforth|GB|53.792|-1.381
garges les gonesse|FR|48.968|2.398
gargzdai|LT|55.710|21.394
garh maharaja|PK|30.834|71.905
garhakota|IN|23.779|79.143
garhmuktesar|IN|28.787|78.102
garhshankar|IN|31.215|76.141
garhwa|IN|24.160|83.808
gariadhar|IN|21.539|71.577
garian|LY|32.172|13.020
garibaldi|BR|-29.256|-51.534
garisa|KE|-0.453|39.646
garissa|KE|-0.453|39.646
garko|NG|10.175|11.165
garland|US|32.913|-96.639
garmisch partenkirchen|DE|47.492|11.096
garner|US|35.711|-78.614
garoe|SO|8.402|48.483
garoka|PG|-6.083|145.387
garoowe|SO|8.402|48.483
garoua boulai|CM|5.883|14.550
garoua|CM|9.301|13.398
garoueh|SO|8.402|48.483
garove|SO|8.402|48.483
garoway|SO|8.402|48.483
garowe|SO|8.402|48.483
gartenstadt|DE|49.459|8.404
garua|CM|9.301|13.398
garui|IN|22.633|88.400
garupa|AR|-27.482|-55.829
garva|CM|9.301|13.398
garwolin|PL|51.897|21.615
gary|US|41.593|-87.346
garza garcia|MX|25.654|-100.378
garzon|CO|2.196|-75.628
gashua|NG|12.874|11.041
gaspar|BR|-26.931|-48.959
gastonia|US|35.262|-81.187
gatak|ID|-7.591|110.704
gatchina|RU|59.576|30.128
gateshead|GB|54.962|-1.602
gatesville|US|31.435|-97.744
gatineau|CA|45.477|-75.702
gauhati|IN|26.184|91.746
gaukhati|IN|26.184|91.746
gauripur|IN|26.083|89.961
gaurnadi|BD|22.974|90.224
gaur|NP|26.764|85.278
gautaborg|SE|57.707|11.967
gautier|US|30.386|-88.612
gauting|DE|48.069|11.377
gavarr|AM|40.354|45.124
gavar|AM|40.354|45.124
gava|ES|41.306|2.001
gavle|SE|60.675|17.142
gavrilov yam|RU|57.302|39.853
gawler|AU|-34.603|138.749
gaya|IN|24.797|85.004
gay|RU|51.467|58.455
gazae|PS|31.500|34.467
gazanjyk|TM|39.245|55.515
gaza|PS|31.500|34.467
gaziabad|IN|28.665|77.439
gaziantepas|TR|37.059|37.383
gaziantepa|TR|37.059|37.383
gaziantep|TR|37.059|37.383
gazijantep|TR|37.059|37.383
gazipasa|TR|36.269|32.318
gazni|AF|33.554|68.421
gazojak|TM|41.187|61.404
gazze|PS|31.500|34.467
gbadolite|CD|4.279|21.003
gbanga|LR|6.995|-9.471
gbanka|LR|6.995|-9.471
gbarnga|LR|6.995|-9.471
gbarnge|LR|6.995|-9.471
gbarnka|LR|6.995|-9.471
gbawe|GH|5.577|-0.310
gbongan|NG|7.477|4.354
gdan'sk|PL|54.352|18.646
gdanjsk|PL|54.352|18.646
gdans'k|PL|54.352|18.646
gdanskas|PL|54.352|18.646
gdanska|PL|54.352|18.646
gdansk|PL|54.352|18.646
gdina|PL|54.519|18.532
gdingen|PL|54.519|18.532
gdinio|PL|54.519|18.532
gdinja|PL|54.519|18.532
gdinya|PL|54.519|18.532
gdunsk|PL|54.352|18.646
gdyna|PL|54.519|18.532
gdyne|PL|54.519|18.532
gdynia|PL|54.519|18.532
gdynja|PL|54.519|18.532
gebog|ID|-6.735|110.844
gebre guracha|ET|9.800|38.400
gebze|TR|40.803|29.431
gedangan|ID|-7.391|112.727
gedanum|PL|54.352|18.646
gediz|TR|38.994|29.391
geelong|AU|-38.147|144.361
geel|BE|51.166|4.989
geertruidenberg|NL|51.702|4.857
geesthacht|DE|53.436|10.378
gefle|SE|60.675|17.142
geidam|NG|12.894|11.926
geilenkirchen|DE|50.967|6.118
geiro|TZ|-6.150|36.867
geislingen an der steige|DE|48.624|9.827
geita|TZ|-2.867|32.167
gejiu|CN|23.361|103.154
gekchai|AZ|40.651|47.742
gel'ma|DZ|36.462|7.426
gel'zenkirkhen|DE|51.505|7.097
gela|IT|37.074|14.240
geldermalsen|NL|51.881|5.289
geldern|DE|51.519|6.324
geldrop|NL|51.422|5.560
geleen|NL|50.974|5.829
gelemso|ET|8.817|40.517
gelendzhik|RU|44.562|38.085
gelibolu|TR|40.410|26.671
gelligaer|GB|51.664|-3.256
gelma|DZ|36.462|7.426
gelmimas|MA|28.987|-10.057
gelmima|MA|28.987|-10.057
gelnhausen|DE|50.202|9.187
gelsenkiaerken|DE|51.505|7.097
gelsenkiarken|DE|51.505|7.097
gelsenkirchen|DE|51.505|7.097
gelzenkirchenas|DE|51.505|7.097
gelzenkirhene|DE|51.505|7.097
gelzenkirheni|DE|51.505|7.097
gelzenkirkhen|DE|51.505|7.097
gembloux|BE|50.561|4.699
gembu|NG|6.726|11.257
gemena|CD|3.257|19.772
gemene|CD|3.257|19.772
gemerek|TR|39.183|36.072
gemlik|TR|40.431|29.160
genava|CH|46.202|6.146
gence|AZ|40.683|46.361
genc|TR|38.748|40.553
gendzakh|AZ|40.683|46.361
gendze|AZ|40.683|46.361
genebe|CH|46.202|6.146
genebra|CH|46.202|6.146
geneina|SD|13.453|22.447
general enrique mosconi|AR|-22.596|-63.813
general jose de san martin|AR|-26.537|-59.342
general mamerto natividad|PH|15.602|121.052
general pico|AR|-35.657|-63.757
general pinedo|AR|-27.317|-61.283
general roca|AR|-39.033|-67.583
general santos|PH|6.113|125.172
general tinio|PH|15.351|121.048
general trias|PH|14.387|120.882
general villegas|AR|-35.033|-63.013
genes|IT|44.426|8.915
genet|ET|9.067|38.500
geneue|CH|46.202|6.146
geneve|CH|46.202|6.146
genevi|CH|46.202|6.146
genevo|CH|46.202|6.146
genevra|CH|46.202|6.146
genewa|CH|46.202|6.146
genhe|CN|50.783|121.517
genk|BE|50.965|5.501
gennep|NL|51.698|5.974
gennevilliers|FR|48.933|2.300
genoa|IT|44.426|8.915
genova|IT|44.426|8.915
genovo|IT|44.426|8.915
gentas|BE|51.050|3.717
genteng|ID|-8.367|114.150
gente|BE|51.050|3.717
gentilly|FR|48.813|2.342
gento|BE|51.050|3.717
gent|BE|51.050|3.717
genua|IT|44.426|8.915
genuja|IT|44.426|8.915
genzano di roma|IT|41.707|12.689
geokchai|AZ|40.651|47.742
geokchaj|AZ|40.651|47.742
geokchay|AZ|40.651|47.742
geoktschai|AZ|40.651|47.742
george town|MY|5.411|100.335
georgetown|GY|6.804|-58.155
georgievka|KZ|49.327|81.574
georgiopolis|GY|6.804|-58.155
georgiyevsk|RU|44.152|43.470
georgsmarienhuette|DE|52.203|8.045
georgsmarienhutte|DE|52.203|8.045
georgurbo|GY|6.804|-58.155
geraardsbergen|BE|50.773|3.882
gerakas|GR|38.023|23.858
geraldton|AU|-28.779|114.615
gerash|IR|27.670|54.136
gera|DE|50.880|12.082
gerede|TR|40.801|32.197
gereshk|AF|31.821|64.570
geretsried|DE|47.858|11.481
gerlingen|DE|48.800|9.063
germering|DE|48.134|11.377
germersheim|DE|49.223|8.364
gernika lumo|ES|43.317|-2.683
gerona|PH|15.607|120.598
geroweh|SO|8.402|48.483
gero|JP|35.800|137.233
gersthofen|DE|48.424|10.873
gescher|DE|51.954|7.005
geseke|DE|51.641|8.511
gesundbrunnen|DE|52.550|13.391
getafe|ES|40.306|-3.733
geteborgas|SE|57.707|11.967
geteborga|SE|57.707|11.967
geteborg|SE|57.707|11.967
getingenas|DE|51.534|9.932
getingene|DE|51.534|9.932
getingen|DE|51.534|9.932
getxo|ES|43.357|-3.011
getynga|DE|51.534|9.932
gevalia|SE|60.675|17.142
gevegeli|MK|41.142|22.501
gevelsberg|DE|51.320|7.339
gevgelia|MK|41.142|22.501
gevgelija|MK|41.142|22.501
gevgeliya|MK|41.142|22.501
gevgeli|MK|41.142|22.501
gevrai|IN|19.264|75.750
gewgelija|MK|41.142|22.501
geyve|TR|40.508|30.293
ghandinagar|IN|23.217|72.683
gharaunda|IN|29.537|76.971
ghardaia|DZ|32.491|3.673
ghardaja|DZ|32.491|3.673
gharo|PK|24.742|67.586
gharyan|LY|32.172|13.020
ghatal|IN|22.662|87.734
ghatampur|IN|26.153|80.168
ghatanji|IN|20.142|78.313
ghatkesar|IN|17.451|78.684
ghatsila|IN|22.585|86.477
ghat|LY|24.963|10.180
ghauspur|PK|28.139|69.083
ghazah|PS|31.500|34.467
ghaziabad|IN|28.665|77.439
ghazibad|IN|28.665|77.439
ghazipur|IN|25.583|83.585
ghazni|AF|33.554|68.421
ghazzah|PS|31.500|34.467
ghazza|PS|31.500|34.467
ghazze|PS|31.500|34.467
ghazzi|PS|31.500|34.467
ghedi|IT|45.402|10.277
ghent|BE|51.050|3.717
gheorgheni|RO|46.723|25.601
gherla|RO|47.033|23.917
gherroue|SO|8.402|48.483
gherrowe|SO|8.402|48.483
ghijduwon|UZ|40.100|64.683
ghinokastre|AL|40.076|20.139
ghiumri|AM|40.794|43.845
ghizeh|EG|30.008|31.211
ghormach|AF|35.731|63.783
ghosi|IN|26.106|83.539
ghoti budrukh|IN|19.716|73.628
ghotki|PK|28.004|69.316
ghugus|IN|19.938|79.112
ghuzze|PS|31.500|34.467
giaginskaya|RU|44.862|40.072
giannitsa|GR|40.792|22.407
giarre|IT|37.724|15.182
gibara|CU|21.110|-76.131
gibbilterra|GI|36.145|-5.353
gibilterra|GI|36.145|-5.353
gibraltaras|GI|36.145|-5.353
gibraltaro|GI|36.145|-5.353
gibraltar|GI|36.145|-5.353
giddalur|IN|15.374|78.926
giddarbaha|IN|30.200|74.666
giengen an der brenz|DE|48.622|10.243
gien|FR|47.693|2.631
gierloz|PL|54.081|21.496
giessen|DE|50.587|8.676
gif sur yvette|FR|48.683|2.133
giffnock|GB|55.804|-4.295
gifhorn|DE|52.478|10.551
gifu city|JP|35.423|136.760
gifu shi|JP|35.423|136.760
gigia|ES|43.536|-5.662
gijang|KR|35.244|129.214
gijon|ES|43.536|-5.662
gilan|XK|42.460|21.470
gilbert|US|33.353|-111.789
gilching|DE|48.108|11.294
gillette|US|44.291|-105.502
gillingham|GB|51.389|0.549
gilroy|US|37.006|-121.568
gimbi|ET|9.170|35.835
gimcheon|KR|36.122|128.120
gimri|AM|40.794|43.845
ginebra|CH|46.202|6.146
ginevra|CH|46.202|6.146
gingee|IN|12.253|79.417
ginir|ET|7.140|40.711
ginosa|IT|40.577|16.757
ginowan|JP|26.263|127.761
ginsheim gustavsburg|DE|49.971|8.345
gioia del colle|IT|40.800|16.923
gioia tauro|IT|38.425|15.898
giovinazzo|IT|41.185|16.671
girardot city|CO|4.301|-74.808
gireson|TR|40.917|38.387
giresunas|TR|40.917|38.387
giresun|TR|40.917|38.387
giridih|IN|24.186|86.308
girnata|ES|37.188|-3.607
girokasteris|AL|40.076|20.139
girokastra|AL|40.076|20.139
girokastro|AL|40.076|20.139
girona|ES|41.983|2.825
giron|CO|7.068|-73.170
gisborne|NZ|-38.653|178.004
gisenyi|RW|-1.703|29.256
gitarama|RW|-2.074|29.757
gitega|BI|-3.426|29.931
gitege|BI|-3.426|29.931
giugliano in campania|IT|40.928|14.202
giulianova|IT|42.754|13.966
giumri|AM|40.794|43.845
giurgiu|RO|43.883|25.967
giussano|IT|45.700|9.209
giv'at shemu'el|IL|32.078|34.849
giv'atayim|IL|32.072|34.813
givors|FR|45.584|4.773
giyani|ZA|-23.302|30.719
gizah|EG|30.008|31.211
giza|EG|30.008|31.211
gizeh|EG|30.008|31.211
gizycko|PL|54.038|21.764
gjakova|XK|42.380|20.431
gjakove|XK|42.380|20.431
gjakovo|HR|45.308|18.411
gjandzha|AZ|40.683|46.361
gjanzha|AZ|40.683|46.361
gjevgjelia|MK|41.142|22.501
gjilani|XK|42.460|21.470
gjilan|XK|42.460|21.470
gjinh van|VN|11.786|108.243
gjinokaster|AL|40.076|20.139
gjinokastra|AL|40.076|20.139
gjinokastrer|AL|40.076|20.139
gjinokastre|AL|40.076|20.139
gjirokaster|AL|40.076|20.139
gjirokastra|AL|40.076|20.139
gjirokastre|AL|40.076|20.139
gjirokastro|AL|40.076|20.139
gjoemri|AM|40.794|43.845
gjorce petro|MK|42.008|21.353
gjoteborg|SE|57.707|11.967
gjottingen|DE|51.534|9.932
gjovik|NO|60.796|10.692
gjuc trong|VN|11.736|108.373
gjumjushane|TR|40.460|39.472
gjumri|AM|40.794|43.845
gjurgevo|RO|43.883|25.967
glace bay|CA|46.197|-59.957
gladbeck|DE|51.571|6.986
glan|PH|5.824|125.203
glasgow|GB|55.865|-4.258
glasow|RU|58.139|52.658
glassboro|US|39.703|-75.112
glassmanor|US|38.819|-76.999
glastonbury|US|41.712|-72.608
glauchau|DE|50.820|12.545
glazovas|RU|58.139|52.658
glazov|RU|58.139|52.658
glazow|RU|58.139|52.658
gleiwitz|PL|50.298|18.677
glen avon|US|34.012|-117.485
glen burnie|US|39.163|-76.625
glen cove|US|40.862|-73.634
glen ellyn|US|41.878|-88.067
glen iris|AU|-37.860|145.055
glendale heights|US|41.915|-88.065
glendora|US|34.136|-117.865
glenferrie|AU|-37.833|145.050
glenmore park|AU|-33.791|150.669
glenrothes|GB|56.195|-3.173
glenroy|AU|-37.700|144.933
glenvar heights|US|25.708|-80.326
glenview|US|42.070|-87.788
glinde|DE|53.544|10.200
glivices|PL|50.298|18.677
glivice|PL|50.298|18.677
glivitse|PL|50.298|18.677
gliwice|PL|50.298|18.677
glogovac|XK|42.628|20.894
glogow|PL|51.664|16.084
gloria do goita|BR|-8.002|-35.293
glossop|GB|53.443|-1.949
glostrup|DK|55.667|12.404
gloucester|GB|51.866|-2.243
gloversville|US|43.053|-74.344
glowno|PL|51.965|19.716
glucholazy|PL|50.315|17.384
glyfada|GR|37.863|23.758
glywicy|PL|50.298|18.677
gniezno|PL|52.535|17.583
gnilane|XK|42.460|21.470
gniljane|XK|42.460|21.470
gnjilane|XK|42.460|21.470
goalpara|IN|26.177|90.626
goa|PH|13.698|123.489
gobabis|NA|-22.450|18.967
gobardanga|IN|22.877|88.755
goba|ET|7.017|39.983
gobernador galvez|AR|-33.030|-60.640
gobichettipalayam|IN|11.455|77.442
gobindpur|IN|22.634|86.072
gobo|JP|33.883|135.150
goch|DE|51.679|6.159
godalming|GB|51.186|-0.615
godda|IN|24.827|87.213
godean|ID|-7.770|110.294
godfrey|US|38.956|-90.187
godhra|IN|22.775|73.615
godhr|IN|22.775|73.615
godkhra|IN|22.775|73.615
godkhre|IN|22.775|73.615
godollo|HU|47.597|19.355
godo|JP|35.417|136.600
godzhra|PK|31.149|72.683
god|HU|47.683|19.134
goelcuek|TR|40.703|29.872
goeppingen|DE|48.704|9.652
goerlitz|DE|51.155|14.989
goes|NL|51.504|3.889
goeteborg|SE|57.707|11.967
goeteborq|SE|57.707|11.967
goettingen|DE|51.534|9.932
goeycay|AZ|40.651|47.742
gogrial|SS|8.533|28.100
gohadi|IN|26.433|78.442
gohana|IN|29.138|76.702
goiana|BR|-16.679|-49.254
goianesia|BR|-15.318|-49.117
goiania|BR|-16.679|-49.254
goianira|BR|-16.496|-49.426
goias|BR|-15.934|-50.140
goiatuba|BR|-18.012|-49.355
goirle|NL|51.521|5.067
gojanija|BR|-16.679|-49.254
gojani|BR|-16.679|-49.254
gojo|JP|34.350|135.700
gojra|PK|31.149|72.683
gokak|IN|16.169|74.824
gokarna|IN|14.550|74.317
goksun|TR|38.021|36.497
gokwe|ZW|-18.205|28.935
gol'janovo|RU|55.823|37.813
gol'yanovo|RU|55.823|37.813
gola gokarannath|IN|28.078|80.471
golaghat|IN|26.512|93.960
golbasi|TR|37.784|37.637
golborne|GB|53.477|-2.597
golcuk|TR|40.703|29.872
gold coast|AU|-28.000|153.431
golden gate|US|26.188|-81.695
golden glades|US|25.912|-80.200
golden valley|US|45.010|-93.349
golden|US|39.756|-105.221
goldsboro|US|35.385|-77.993
goleniow|PL|53.564|14.829
goleta|US|34.436|-119.828
golitsyno|RU|55.609|36.982
golpayegan|IR|33.454|50.288
goma|CD|-1.674|29.228
gombe|NG|10.290|11.167
gombi|NG|10.168|12.737
gombong|ID|-7.607|109.514
gomel'|BY|52.434|30.975
gomela|BY|52.434|30.975
gomelis|BY|52.434|30.975
gomel|BY|52.434|30.975
gomez palacio|MX|25.570|-103.496
gomoh|IN|23.874|86.152
gonabad|IR|34.353|58.684
gonaives|HT|19.447|-72.689
gonaiv|HT|19.447|-72.689
gonayiv|HT|19.447|-72.689
gonbad e kavus|IR|37.250|55.167
gonbad e qabus|IR|37.250|55.167
gonda city|IN|27.132|81.953
gonda oudh|IN|27.132|81.953
gondal|IN|21.961|70.803
gondar|ET|12.600|37.467
gondehr|ET|12.600|37.467
gonderas|ET|12.600|37.467
gondero|ET|12.600|37.467
gonder|ET|12.600|37.467
gondia|IN|21.460|80.192
gondija|IN|21.460|80.192
gondiya|IN|21.460|80.192
gondomar|PT|41.145|-8.532
gonen|TR|40.105|27.654
gonesse|FR|48.987|2.449
gongchangling|CN|41.117|123.450
gongdanglegi kulon|ID|-8.175|112.636
gongju|KR|36.456|127.125
gongzhuling|CN|43.501|124.820
goodings grove|US|41.629|-87.931
goodlands|MU|-20.035|57.643
goodlettsville|US|36.323|-86.713
goodyear|US|33.435|-112.358
goole|GB|53.703|-0.877
goose creek|US|32.981|-80.033
gopalganj|IN|26.467|84.440
goppingen|DE|48.704|9.652
gorakkhpur|IN|26.766|83.369
gorakpur|IN|26.766|83.369
gorazde|BA|43.668|18.976
gorele|TR|41.031|39.003
gorelovo|RU|59.772|30.135
gorgan|IR|36.843|54.444
gorgonzola|IT|45.531|9.405
goribidnur|IN|13.611|77.517
gorinchem|NL|51.837|4.972
gorizia|IT|45.941|13.622
gori|GE|41.984|44.116
gorlice|PL|49.656|21.160
gorlitz|DE|51.155|14.989
gorna oryahovitsa|BG|43.128|25.702
gornji milanovac|RS|44.026|20.462
gorno altaiskas|RU|51.961|85.919
gorno altaisk|RU|51.961|85.919
gorno altajsk|RU|51.961|85.919
gorno altaysk|RU|51.961|85.919
gornyak|RU|50.994|81.466
gornyy altaysk|RU|51.961|85.919
gorodets|RU|56.655|43.473
gorodishche|RU|48.805|44.474
goroka|PG|-6.083|145.387
gorontalo|ID|0.537|123.063
gorseinon|GB|51.669|-4.042
goruckpur|IN|26.766|83.369
goryachevodskiy|RU|44.024|43.092
goryachiy klyuch|RU|44.631|39.130
gorzow wielkopolski|PL|52.737|15.229
gorzuw wjelgopolski|PL|52.737|15.229
gosaba|IN|22.165|88.801
gosaha|IN|22.165|88.801
gosen|JP|37.733|139.167
goseong|KR|34.976|128.324
gose|JP|34.450|135.733
gosforth|GB|55.000|-1.617
goshen|US|41.582|-85.834
goshogawara|JP|40.804|140.441
goslar|DE|51.904|10.428
gosnells|AU|-32.081|116.005
gosport|GB|50.795|-1.129
gossau|CH|47.416|9.255
gostivar'|MK|41.796|20.908
gostivaras|MK|41.796|20.908
gostivara|MK|41.796|20.908
gostivari|MK|41.796|20.908
gostivar|MK|41.796|20.908
gostiwar|MK|41.796|20.908
gostynin|PL|52.429|19.462
gostyn|PL|51.882|17.012
gosztivar|MK|41.796|20.908
goteborg|SE|57.707|11.967
goteborq|SE|57.707|11.967
goteburg|SE|57.707|11.967
gotemburgo|SE|57.707|11.967
gotenba|JP|35.319|138.943
gotenburg|SE|57.707|11.967
gotenhafen|PL|54.519|18.532
gotha|DE|50.948|10.702
gothembourg|SE|57.707|11.967
gothenburg|SE|57.707|11.967
gothoburgum|SE|57.707|11.967
gotinga|DE|51.534|9.932
gotnburg|SE|57.707|11.967
gotse delchev|BG|41.567|23.733
gotsucho|JP|35.009|132.226
gottenborg|SE|57.707|11.967
gottinga|DE|51.534|9.932
gottingen|DE|51.534|9.932
gouadalachara|MX|20.667|-103.392
gouagiakil|EC|-2.206|-79.908
gouanjou|KR|35.155|126.916
gouda|NL|52.017|4.708
goulburn|AU|-34.752|149.721
goulimine|MA|28.987|-10.057
goulistan|UZ|40.490|68.784
gourcy|BF|13.208|-2.359
goussainville|FR|49.014|2.466
goustavia|BL|17.896|-62.850
govardhan|IN|27.497|77.463
governador valadaresas|BR|-18.851|-41.949
governador valadares|BR|-18.851|-41.949
governador valadaris|BR|-18.851|-41.949
gowurdak|TM|37.812|66.047
goyang si|KR|37.656|126.835
goyania|BR|-16.679|-49.254
goyaniya|BR|-16.679|-49.254
goya|AR|-29.144|-59.265
goycay|AZ|40.651|47.742
goychay|AZ|40.651|47.742
goyerkata|IN|26.700|89.026
gozhov velkopolski|PL|52.737|15.229
gozhov vjelkopolski|PL|52.737|15.229
gozhuv vel'kopol's'kij|PL|52.737|15.229
gozhuv vel'kopol'skij|PL|52.737|15.229
gozhuv vel'kopol'ski|PL|52.737|15.229
gozova velkopolska|PL|52.737|15.229
gozuv velkopolski|PL|52.737|15.229
graaff reinet|ZA|-32.252|24.531
grabouw|ZA|-34.152|19.015
gracanica|BA|44.703|18.310
gracas|AT|47.067|15.450
graca|AT|47.067|15.450
gracia|ES|41.402|2.156
gradacac|BA|44.879|18.428
gradec|AT|47.067|15.450
gradignan|FR|44.773|-0.614
graecia|AT|47.067|15.450
grafton|US|42.207|-71.686
gragnano|IT|40.689|14.520
gragnoa|CI|6.132|-5.951
grahamstown|ZA|-33.304|26.533
graham|US|47.053|-122.294
grajau|BR|-5.819|-46.139
grajewo|PL|53.647|22.455
granadae|NI|11.930|-85.956
granadero baigorria|AR|-32.857|-60.718
granadilla de abona|ES|28.119|-16.576
granata|ES|37.188|-3.607
grana|ES|37.188|-3.607
granby|CA|45.400|-72.732
grand bassam|CI|5.212|-3.739
grand forks|US|47.925|-97.033
grand junction|US|39.064|-108.551
grand prairie|US|32.746|-96.998
grand rapids|US|42.963|-85.668
grande prairie|CA|55.167|-118.803
grande synthe|FR|51.015|2.300
grandview|US|38.886|-94.533
grandville|US|42.910|-85.763
graneros|CL|-34.069|-70.727
grangemouth|GB|56.011|-3.722
granger|US|41.753|-86.111
grangwav|HT|18.426|-72.770
granite bay|US|38.763|-121.164
granite city|US|38.701|-90.149
graniteville|US|40.625|-74.148
granja|BR|-3.120|-40.826
granollers|ES|41.608|2.288
grantham|GB|52.911|-0.642
grants pass|US|42.439|-123.331
granville|AU|-33.833|151.017
grao de murviedro|ES|39.642|-0.239
grapevine|US|32.934|-97.078
grasse|FR|43.667|6.917
gratz|AT|47.067|15.450
gravatahy|BR|-29.942|-50.993
gravatai|BR|-29.942|-50.993
gravata|BR|-8.201|-35.565
gravina di catania|IT|37.561|15.063
gravina in puglia|IT|40.817|16.419
grayslake|US|42.344|-88.042
grays|GB|51.476|0.325
grazhdanka|RU|60.036|30.405
graz|AT|47.067|15.450
great bend|US|38.364|-98.765
great kills|US|40.554|-74.152
great malvern|GB|52.112|-2.325
great sankey|GB|53.392|-2.640
great wyrley|GB|52.663|-2.011
great yarmouth|GB|52.608|1.731
greater napanee|CA|44.250|-76.949
greater noida|IN|28.496|77.536
greater northdale|US|28.105|-82.526
greater sudbury|CA|46.490|-80.990
greeley|US|40.423|-104.709
green bay|US|44.519|-88.020
green haven|US|39.140|-76.548
green valley|US|31.854|-110.994
greenacres city|US|26.624|-80.125
greenbelt|US|39.005|-76.876
greenburgh|US|41.033|-73.843
greeneville|US|36.163|-82.831
greenford|GB|51.529|-0.355
greenock|GB|55.948|-4.761
greensborough|AU|-37.705|145.103
greensboro|US|36.073|-79.792
greenwood village|US|39.617|-104.951
green|US|40.946|-81.483
greer|US|34.939|-82.227
grefrath|DE|51.336|6.341
greifswald|DE|54.093|13.388
greiz|DE|50.658|12.199
grelibre|FR|45.167|5.717
gremda|TN|34.750|10.783
grenado|ES|37.188|-3.607
grenayd|ES|37.188|-3.607
grenchen|CH|47.192|7.396
grenobel|FR|45.167|5.717
grenobl'|FR|45.167|5.717
grenoble|FR|45.167|5.717
grenoblis|FR|45.167|5.717
grenoblo|FR|45.167|5.717
grenobl|FR|45.167|5.717
grenobul|FR|45.167|5.717
gresham|US|45.498|-122.431
gresik|ID|-7.154|112.656
gressier|HT|18.541|-72.527
gretna|US|29.915|-90.054
greunienge|NL|53.219|6.567
grevenbroich|DE|51.091|6.583
greven|DE|52.094|7.594
greve|DK|55.583|12.300
gribanovskiy|RU|51.458|41.976
griesheim|DE|49.861|8.572
griffin|US|33.247|-84.264
grigny|FR|48.654|2.393
grimbergen|BE|50.934|4.372
grimma|DE|51.234|12.720
grins|NL|53.219|6.567
gritviken|GS|-54.281|-36.509
griutvikenas|GS|-54.281|-36.509
grjutviken|GS|-54.281|-36.509
grobenzell|DE|48.200|11.367
grodzisk mazowiecki|PL|52.104|20.634
groesbeek|NL|51.777|5.936
grogol|ID|-7.601|110.819
gronau|DE|52.211|7.022
groninga|NL|53.219|6.567
groningenas|NL|53.219|6.567
groningena|NL|53.219|6.567
groningen|NL|53.219|6.567
groninge|NL|53.219|6.567
groningue|NL|53.219|6.567
groot ijsselmonde|NL|51.883|4.549
grootfontein|NA|-19.567|18.117
gropiusstadt|DE|52.425|13.467
grosnij|RU|43.312|45.689
grosni|RU|43.312|45.689
grosnyi|RU|43.312|45.689
grosnyj|RU|43.312|45.689
grosny|RU|43.312|45.689
gross gerau|DE|49.921|8.483
gross umstadt|DE|49.869|8.932
grosse pointe woods|US|42.444|-82.907
grossenhain|DE|51.290|13.534
grosseto|IT|42.763|11.109
grossostheim|DE|49.920|9.076
grottaferrata|IT|41.787|12.671
grottaglie|IT|40.537|17.437
grove city|US|39.881|-83.093
groves|US|29.948|-93.917
grove|GB|51.610|-1.422
groznai|RU|43.312|45.689
groznas|RU|43.312|45.689
groznii|RU|43.312|45.689
grozni|RU|43.312|45.689
groznoi|RU|43.312|45.689
grozno|RU|43.312|45.689
groznyi|RU|43.312|45.689
groznyj|RU|43.312|45.689
groznyy|RU|43.312|45.689
grozny|RU|43.312|45.689
grudziadz|PL|53.484|18.754
grugliasco|IT|45.065|7.580
grumo nevano|IT|40.936|14.260
grunneng|NL|53.219|6.567
grutviken|GS|-54.281|-36.509
gryazi|RU|52.497|39.936
gryazovets|RU|58.880|40.252
gryfice|PL|53.916|15.200
gryfino|PL|53.252|14.488
grytviken|GS|-54.281|-36.509
gua musang|MY|4.882|101.964
guacamayas|MX|18.019|-102.212
guacara|VE|10.226|-67.877
guacari|CO|3.764|-76.333
guacui|BR|-20.776|-41.679
guadalajara|MX|20.667|-103.392
guadalakhara|MX|20.667|-103.392
guadalaxara|MX|20.667|-103.392
guadalupe victoria|MX|32.289|-115.105
guadalupe|MX|25.677|-100.256
guadix|ES|37.299|-3.139
guaiaquilum|EC|-2.206|-79.908
guaiaquil|EC|-2.206|-79.908
guaiba|BR|-30.114|-51.325
guaimaro|CU|21.052|-77.350
guaira|BR|-20.318|-48.311
guaiuba|BR|-4.040|-38.637
guajakil'|EC|-2.206|-79.908
guajakil|EC|-2.206|-79.908
guajama|PR|17.984|-66.114
guajara mirim|BR|-10.783|-65.339
gualaceo|EC|-2.893|-78.778
gualan|GT|15.120|-89.357
gualeguaychu|AR|-33.009|-58.517
gualeguay|AR|-33.142|-59.310
guam government house|GU|13.472|144.750
guamuchil|MX|25.459|-108.077
guanabacoa|CU|23.124|-82.301
guanajay|CU|22.926|-82.688
guanajuato|MX|21.019|-101.259
guanakhuato|MX|21.019|-101.259
guanambi|BR|-14.223|-42.781
guanare|VE|9.042|-69.742
guanaxuato|MX|21.019|-101.259
guanchjou|CN|23.117|113.250
guanchzhou|CN|23.117|113.250
guanczou|CN|23.117|113.250
guand'ou|CN|23.117|113.250
guandzhou|CN|23.117|113.250
guandzou|CN|23.117|113.250
guane|CU|22.202|-84.085
guangdzou|CN|23.117|113.250
guangdzov|CN|23.117|113.250
guangjow|CN|23.117|113.250
guangjuen|CN|32.442|105.823
guangming|CN|45.333|122.783
guangshui|CN|31.620|113.998
guangyuan|CN|32.442|105.823
guangzhou|CN|23.117|113.250
guanhaes|BR|-18.775|-42.932
guankou|CN|28.159|113.627
guantanama|CU|20.144|-75.209
guantanamo|CU|20.144|-75.209
guanujuan'|CN|32.442|105.823
guanzhou|CN|23.117|113.250
guapiles|CR|10.217|-83.785
guapimirim|BR|-22.537|-42.982
guapore|BR|-28.846|-51.890
guarabira|BR|-6.855|-35.490
guaraciaba do norte|BR|-4.167|-40.748
guaramirim|BR|-26.473|-49.003
guaranda|EC|-1.593|-79.001
guaranesia|BR|-21.299|-46.803
guarapari|BR|-20.654|-40.502
guarapuava|BR|-25.390|-51.465
guararapes|BR|-21.261|-50.643
guararema|BR|-23.415|-46.035
guaratingeta|BR|-22.816|-45.193
guaratingueta|BR|-22.816|-45.193
guaratuba|BR|-25.883|-48.575
guara|BR|-20.428|-47.824
guardamar del segura|ES|38.090|-0.656
guarda|PT|40.537|-7.266
guarenas|VE|10.467|-66.607
guariba|BR|-21.360|-48.228
guaruja|BR|-23.993|-46.256
guarulhos|BR|-23.463|-46.533
guaruzha|BR|-23.993|-46.256
guasave|MX|25.567|-108.468
guasdualito|VE|7.242|-70.732
guatanamo|CU|20.144|-75.209
guatemala by|GT|14.641|-90.513
guatemala city|GT|14.641|-90.513
guatemala hiria|GT|14.641|-90.513
guatemala stadt|GT|14.641|-90.513
guatemala stad|GT|14.641|-90.513
guatemala urbo|GT|14.641|-90.513
guatire|VE|10.476|-66.543
guaxupe|BR|-21.305|-46.713
guayama|PR|17.984|-66.114
guayaquil|EC|-2.206|-79.908
guayaramerin|BO|-10.837|-65.361
guaynabo|PR|18.357|-66.111
guaziantep|TR|37.059|37.383
gubakha|RU|58.839|57.553
gubbi|IN|13.312|76.941
guben|DE|51.950|14.714
gubin|PL|51.950|14.728
gubkinskiy|RU|64.434|76.503
gubkin|RU|51.282|37.546
gucheng chengguanzhen|CN|32.266|111.635
gudan'sku|PL|54.352|18.646
gudermes|RU|43.351|46.109
gudivada|IN|16.435|80.996
gudiyatham|IN|12.946|78.874
gudur|IN|14.151|79.852
guduvancheri|IN|12.845|80.061
gudzharat|PK|32.574|74.075
guebze|TR|40.803|29.431
gueckedou|GN|8.567|-10.134
gueines|CU|22.837|-82.026
gueiria|VE|10.578|-62.298
guejang|CN|26.583|106.717
guejjan|CN|26.583|106.717
guejlin|CN|25.282|110.286
guelistan|UZ|40.490|68.784
guelma|DZ|36.462|7.426
guelmim|MA|28.987|-10.057
guelph|CA|43.546|-80.256
guemrue|AM|40.794|43.845
guemueshane|TR|40.460|39.472
guengoeren merter|TR|41.007|28.888
guenzburg|DE|48.456|10.277
guerande|FR|47.329|-2.428
guercif|MA|34.226|-3.354
gueret|FR|46.167|1.867
guestrow|DE|53.797|12.173
guetersloh|DE|51.907|8.379
guevgueliya|MK|41.142|22.501
guia de isora|ES|28.212|-16.779
guider|CM|9.933|13.947
guidonia montecelio|IT|41.994|12.722
guidonia|IT|41.992|12.719
guigang|CN|23.096|109.609
guiglo|CI|6.544|-7.494
guigue|VE|10.085|-67.779
guiguinto|PH|14.833|120.883
guihulngan|PH|10.121|123.274
guijangas|CN|26.583|106.717
guijango|CN|26.583|106.717
guildford|GB|51.235|-0.574
guilford|US|41.289|-72.682
guilin|CN|25.282|110.286
guimaraes|PT|41.444|-8.296
guimar|ES|28.311|-16.413
guimba|PH|15.661|120.768
guines|CU|22.837|-82.026
guinguineo|SN|14.267|-15.950
guiping|CN|23.393|110.074
guira de melena|CU|22.796|-82.507
guiren|CN|33.670|118.189
guiria|VE|10.578|-62.298
guisa|CU|20.255|-76.539
guisborough|GB|54.535|-1.056
guiseley|GB|53.876|-1.712
guiset east|PH|16.067|120.683
guixi|CN|28.289|117.213
guiyang|CN|26.583|106.717
guiza|EG|30.008|31.211
gujan mestras|FR|44.633|-1.067
gujar khan|PK|33.254|73.304
gujjan|CN|26.583|106.717
gujlin'|CN|25.282|110.286
gujlin|CN|25.282|110.286
gujo|JP|35.737|136.959
gujranwala|PK|32.156|74.187
gujrat|PK|32.574|74.075
gukovo|RU|48.062|39.935
gul'barga|IN|17.336|76.838
gul'kevichi|RU|45.354|40.695
gulabpura|IN|25.904|74.660
gulaothi|IN|28.589|77.793
gulariya|NP|28.233|81.333
gulbarga|IN|17.336|76.838
gulburga|IN|17.336|76.838
guledagudda|IN|16.050|75.790
gulfport|US|30.367|-89.093
gulimin|MA|28.987|-10.057
gulistanas|UZ|40.490|68.784
gulistano|UZ|40.490|68.784
gulistan|UZ|40.490|68.784
guliston|UZ|40.490|68.784
guli|CN|28.882|120.033
gulu|UG|2.775|32.299
gumaca|PH|13.921|122.100
gumdag|TM|39.206|54.591
gumel|NG|12.627|9.388
gumia|IN|23.799|85.824
gumi|KR|36.114|128.336
gumla|IN|23.042|84.544
gummersbach|DE|51.026|7.565
gummidipundi|IN|13.408|80.109
gummi|NG|12.145|5.118
gumri|AM|40.794|43.845
gumru|AM|40.794|43.845
gumry|AM|40.794|43.845
gumusane|TR|40.460|39.472
gumushane|TR|40.460|39.472
gumushkhane|TR|40.460|39.472
guna|IN|24.647|77.311
gunbad i kawas|IR|37.250|55.167
gunbad i kawus|IR|37.250|55.167
gunbad i qabus|IR|37.250|55.167
gunchzhulina|CN|43.501|124.820
gundlupet|IN|11.810|76.690
gungoren merter|TR|41.007|28.888
gunnaur|IN|28.240|78.440
gunsan|KR|35.979|126.711
guntakal junction|IN|15.171|77.362
guntura|IN|16.300|80.457
guntur|IN|16.300|80.457
gunupur|IN|19.080|83.809
gunzan|KR|35.979|126.711
gunzburg|DE|48.456|10.277
gunzenhausen|DE|49.117|10.760
guozhen|CN|34.366|107.359
gur'yevsk|RU|54.283|85.933
gura humorului|RO|47.550|25.900
gurgan|IR|36.843|54.444
gurgaon|IN|28.460|77.026
gurgentepe|TR|40.786|37.590
gurgon|IR|36.843|54.444
guri si|KR|37.599|127.139
gurlan|UZ|41.845|60.392
gurmatkal|IN|16.868|77.391
gurnee|US|42.370|-87.902
guroymak|TR|38.576|42.016
gurpinar|TR|40.993|28.614
gursahaiganj|IN|27.115|79.732
gursarai|IN|25.617|79.181
gursu|TR|40.219|29.195
guru har sahai|IN|30.709|74.404
gurun|MY|5.817|100.474
gurupi|BR|-11.729|-49.069
guruvayur|IN|10.594|76.041
gus' khrustal'nyy|RU|55.611|40.652
gusau|NG|12.170|6.664
gusev|RU|54.592|22.200
gushikawa|JP|26.359|127.867
gushu|CN|31.561|118.481
gusinoozyorsk|RU|51.283|106.500
guskhara|IN|23.493|87.735
gustaf|BL|17.896|-62.850
gustavia|BL|17.896|-62.850
gustavija|BL|17.896|-62.850
gustavio|BL|17.896|-62.850
gustavi|BL|17.896|-62.850
gustavo a. madero|MX|19.490|-99.110
gustavsberg|SE|59.327|18.390
gustrow|DE|53.797|12.173
gutao|CN|37.203|112.178
gutersloh|DE|51.907|8.379
guthavia|BL|17.896|-62.850
guvahatis|IN|26.184|91.746
guvahati|IN|26.184|91.746
guvakhati|IN|26.184|91.746
guwahati|IN|26.184|91.746
guyancourt|FR|48.773|2.074
guyan|CN|26.583|106.717
guye|CN|39.731|118.441
guyong|PH|14.836|120.978
guyrajara|BR|-23.993|-46.256
guyyan|CN|26.583|106.717
gvadalachara|MX|20.667|-103.392
gvadalahara|MX|20.667|-103.392
gvadalaharo|MX|20.667|-103.392
gvadalakharae|MX|20.667|-103.392
gvadalakhara|MX|20.667|-103.392
gvadalupe|MX|25.677|-100.256
gvajakila|EC|-2.206|-79.908
gvajakilis|EC|-2.206|-79.908
gvajakil|EC|-2.206|-79.908
gvajama|PR|17.984|-66.114
gvalior|IN|26.230|78.173
gvanachuatas|MX|21.019|-101.259
gvanakhuato|MX|21.019|-101.259
gvanare|VE|9.042|-69.742
gvangjcouh|CN|23.117|113.250
gvaruzha|BR|-23.993|-46.256
gveilinz|CN|25.282|110.286
gveiyangz|CN|26.583|106.717
gveru|ZW|-19.450|29.817
gwadabawa|NG|13.358|5.238
gwadar|PK|25.122|62.325
gwalior|IN|26.230|78.173
gwangju|KR|35.155|126.916
gwaram|NG|11.277|9.884
gwarzo|NG|11.916|7.934
gwelo|ZW|-19.450|29.817
gwender|ET|12.600|37.467
gweru|ZW|-19.450|29.817
gwonder|ET|12.600|37.467
gwoza|NG|11.083|13.696
gyal|HU|47.384|19.221
gyandzha|AZ|40.683|46.361
gydanysg|PL|54.352|18.646
gyeongsan si|KR|35.823|128.738
gyevgyelija|MK|41.142|22.501
gyirmot|HU|47.683|17.635
gyoda|JP|36.141|139.460
gyomaendrod|HU|46.933|20.833
gyongyos|HU|47.783|19.928
gyor|HU|47.683|17.635
gyula|HU|46.650|21.283
gyumri|AM|40.794|43.845
gyurgyevo|RO|43.883|25.967
ha dong|VN|20.971|105.779
ha tien|VN|10.383|104.488
ha tinh|VN|18.343|105.906
ha'erbin|CN|45.750|126.650
ha'il|SA|27.522|41.691
haad yai|TH|7.008|100.477
haaksbergen|NL|52.157|6.739
haaltert|BE|50.906|4.001
haan|DE|51.194|7.013
haarlemo|NL|52.381|4.637
haarlem|NL|52.381|4.637
haarlim|NL|52.381|4.637
haar|DE|48.109|11.727
habana del este|CU|23.159|-82.331
habana|CU|23.133|-82.383
habbouch|LB|33.407|35.482
habiganj|BD|24.380|91.413
habra|IN|22.842|88.656
habrun|PS|31.529|35.094
hachinohe|JP|40.500|141.500
hachioji|JP|35.656|139.324
hachiouji|JP|35.656|139.324
haci zeynalabdin|AZ|40.623|49.559
hacienda heights|US|33.993|-117.969
hacienda la calera|CL|-32.783|-71.217
hacienda santa fe|MX|20.518|-103.381
hacilar|TR|38.646|35.449
haciodzis|JP|35.656|139.324
haciogi|JP|35.656|139.324
haciqabul|AZ|40.039|48.943
hackensack|US|40.886|-74.043
hadagalli|IN|15.020|75.932
hadali|PK|32.641|74.569
hadano|JP|35.371|139.224
hadejia|NG|12.453|10.041
hadera|IL|32.442|34.904
haderslev|DK|55.254|9.490
hadgaon|IN|19.496|77.659
hadim|TR|36.988|32.457
hadithah|IQ|34.137|42.377
hadjout|DZ|36.513|2.414
hadleigh|GB|51.553|0.610
hadley wood|GB|51.667|-0.170
hadyach|UA|50.371|33.991
haeju|KP|38.041|125.715
haelsingborg|SE|56.047|12.694
haemeenlinna|FI|60.996|24.464
haemenlidn|FI|60.996|24.464
haenam|KR|34.571|126.599
haernoesand|SE|62.632|17.938
haessleholm|SE|56.159|13.766
hafana|CU|23.133|-82.383
hafizabad|PK|32.068|73.685
haflong|IN|25.165|93.017
hafnarfjoerdur|IS|64.067|-21.938
hagadna|GU|13.476|144.749
hagatna|GU|13.476|144.749
hagen|DE|51.361|7.472
hagere hiywet|ET|8.983|37.850
hagere maryam|ET|5.634|38.236
hagerstown|US|39.642|-77.720
haggah|YE|15.694|43.606
haggiah|YE|15.694|43.606
hagi|JP|34.400|131.417
hagonoy|PH|14.834|120.733
hagony|PH|14.834|120.733
haguenau|FR|48.816|7.791
hagunoy|PH|14.834|120.733
hahvaxnaz|CU|23.133|-82.383
haibara akanedai|JP|34.533|135.950
haicheng|CN|40.852|122.748
haidarabad|PK|25.392|68.374
haidelbergu|DE|49.408|8.691
haiderabad|IN|17.384|78.456
haidlbaersch|DE|49.408|8.691
haidlbarsch|DE|49.408|8.691
haifa|IL|32.818|34.989
haiger|DE|50.742|8.208
haijgouj|CN|20.046|110.342
haijuube|KP|38.041|125.715
haikou|CN|20.046|110.342
haikow|CN|20.046|110.342
hailakandi|IN|24.684|92.561
hailar|CN|49.200|119.700
hailin|CN|44.571|129.385
hailprunna|DE|49.140|9.221
hailsham|GB|50.862|0.258
hailun|CN|47.456|126.954
haimung|CN|23.193|116.612
haimun|CN|23.193|116.612
haines city|US|28.114|-81.620
haiphong|VN|20.865|106.683
hairaru|CN|49.200|119.700
haitcheou|KP|38.041|125.715
haitschong|CN|40.852|122.748
haizhou|CN|34.582|119.129
hajderabado|PK|25.392|68.374
hajduboszormeny|HU|47.667|21.517
hajdunanas|HU|47.850|21.433
hajduszoboszlo|HU|47.450|21.400
hajel|SA|27.522|41.691
hajfa|IL|32.818|34.989
hajfong|VN|20.865|106.683
hajfo|IL|32.818|34.989
hajiganj|BD|23.252|90.855
hajin|SY|34.695|40.831
hajipur|IN|25.685|85.210
hajjah|YE|15.694|43.606
hajja|YE|15.694|43.606
hajje|YE|15.694|43.606
hajkouo|CN|20.046|110.342
hajkou|CN|20.046|110.342
hajlbrono|DE|49.140|9.221
hajnowka|PL|52.743|23.581
hajo|IN|26.245|91.525
hakari|TR|37.574|43.741
hakenfelde|DE|52.559|13.208
hakha|MM|22.650|93.617
hakkari|TR|37.574|43.741
hakodate|JP|41.776|140.737
hakui|JP|36.883|136.783
halabjah|IQ|35.178|45.986
hala|PK|25.813|68.423
halberstadt|DE|51.896|11.056
haldaur|IN|29.290|78.284
haldensleben i|DE|52.289|11.410
halden|NO|59.125|11.388
haldia|IN|22.060|88.110
haldwani|IN|29.223|79.529
halesowen|GB|52.449|-2.049
half way tree|JM|18.012|-76.799
halfaya|SY|35.260|36.606
halhul|PS|31.580|35.102
halifax|CA|44.645|-63.572
halisahar|IN|22.932|88.419
halishahar|IN|22.932|88.419
haliyal|IN|15.329|74.756
hallandale beach|US|25.981|-80.148
halle neustadt|DE|51.479|11.916
hallein|AT|47.683|13.100
halluin|FR|50.786|3.126
halmostadium|SE|56.674|12.857
halmstadas|SE|56.674|12.857
halmstad|SE|56.674|12.857
halol|IN|22.503|73.472
halsingborg|SE|56.047|12.694
halstenbek|DE|53.633|9.850
haltern|DE|51.743|7.182
haltom city|US|32.800|-97.269
halvad|IN|23.015|71.180
halver|DE|51.186|7.498
halwan|EG|29.841|31.301
ham lake|US|45.250|-93.250
hamadan|IR|34.799|48.515
hamada|JP|34.883|132.083
hamah|SY|35.132|36.758
hamakita|JP|34.800|137.783
hamamacu|JP|34.700|137.733
hamamatsu|JP|34.700|137.733
hamamatu|JP|34.700|137.733
hamanoichi|JP|31.717|130.733
hamao|SY|35.132|36.758
hamaras|NO|60.794|11.068
hamars|NO|60.794|11.068
hamar|NO|60.794|11.068
hamas|DE|51.680|7.821
hamath|SY|35.132|36.758
hamboarch|DE|53.575|10.015
hamboerg|DE|53.575|10.015
hamboerj|DE|53.575|10.015
hamborg mitt|DE|53.550|10.017
hamborg noord|DE|53.589|9.984
hamborg|DE|53.575|10.015
hamborj|DE|53.575|10.015
hambourg|DE|53.575|10.015
hamburch|DE|53.575|10.015
hamburg centru|DE|53.550|10.017
hamburg mitte|DE|53.550|10.017
hamburg nord|DE|53.589|9.984
hamburgas|DE|53.575|10.015
hamburga|DE|53.575|10.015
hamburgo centro|DE|53.550|10.017
hamburgo norte|DE|53.589|9.984
hamburgo|DE|53.575|10.015
hamburgum|DE|53.575|10.015
hamburgu|DE|53.575|10.015
hamburg|DE|53.575|10.015
hamburk|DE|53.575|10.015
hambuurich|DE|53.575|10.015
hamden|US|41.396|-72.897
hamedan|IR|34.799|48.515
hameenlinna|FI|60.996|24.464
hameln|DE|52.104|9.356
hamenlidn|FI|60.996|24.464
hamepuka|DE|53.575|10.015
hamheung|KP|39.918|127.536
hamhungas|KP|39.918|127.536
hamhungo|KP|39.918|127.536
hamhung|KP|39.918|127.536
hamiltonas|CA|43.250|-79.850
hamiltono|CA|43.250|-79.850
hamilton|CA|43.250|-79.850
hamina|FI|60.570|27.198
hami|CN|42.834|93.506
hamma bouziane|DZ|36.412|6.596
hammam bou hadjar|DZ|35.379|-0.968
hammam lif|TN|36.729|10.342
hammam sousse|TN|35.861|10.603
hammaria|NO|60.794|11.068
hamme|BE|51.098|4.137
hamminkeln|DE|51.733|6.590
hammona|DE|51.680|7.821
hammond|US|41.583|-87.500
hamm|DE|51.680|7.821
hampton park|AU|-38.033|145.250
hampton|US|37.030|-76.345
hampuri|DE|53.575|10.015
hamstad|SE|56.674|12.857
hamtramck|US|42.393|-83.050
hanahan|US|32.919|-80.022
hanamaki|JP|39.383|141.117
hanam|KR|37.540|127.206
hanau am main|DE|50.134|8.914
hanawa|JP|40.184|140.787
hanburgo|DE|53.575|10.015
hancesti|MD|46.830|28.591
hancheum|CN|30.294|120.161
hanchuan|CN|30.650|113.767
hanczou|CN|30.294|120.161
handanas|CN|36.601|114.468
handano|CN|36.601|114.468
handan|CN|36.601|114.468
handa|JP|34.883|136.933
handia|IN|25.364|82.187
handlova|SK|48.728|18.760
handzou|CN|30.294|120.161
hanford|US|36.327|-119.646
hang dong|TH|18.687|98.919
hangal|IN|14.765|75.125
hangchow|CN|30.294|120.161
hangcsou|CN|30.294|120.161
hangdzou|CN|30.294|120.161
hanggouo|CN|30.294|120.161
hangtsjou|CN|30.294|120.161
hangu|CN|39.249|117.789
hangzcouh|CN|30.294|120.161
hangzhou|CN|30.294|120.161
haninge|SE|59.168|18.145
hannauver|DE|52.371|9.733
hannibal|US|39.708|-91.358
hannober|DE|52.371|9.733
hannova|DE|52.371|9.733
hannovera|DE|52.371|9.733
hannovere|DE|52.371|9.733
hannoversch muenden|DE|51.415|9.650
hannoversch munden|DE|51.415|9.650
hannover|DE|52.371|9.733
hannower|DE|52.371|9.733
hanno|JP|35.852|139.318
hanobhar|DE|52.371|9.733
hanofer|DE|52.371|9.733
hanoi|VN|21.024|105.841
hanoja|VN|21.024|105.841
hanojo|VN|21.024|105.841
hanojus|VN|21.024|105.841
hanoj|VN|21.024|105.841
hanover park|US|41.999|-88.145
hanoveris|DE|52.371|9.733
hanoveri|DE|52.371|9.733
hanovra|DE|52.371|9.733
hanovre|DE|52.371|9.733
hanovro|DE|52.371|9.733
hanowery|DE|52.371|9.733
hanower|DE|52.371|9.733
hanoy|VN|21.024|105.841
hansi|IN|29.102|75.963
hantai|CN|33.075|107.022
hanting|CN|36.771|119.211
hanumangarh|IN|29.582|74.329
hanwella ihala|LK|6.901|80.085
hanyu|JP|36.167|139.533
hanzhong|CN|33.075|107.022
haora|IN|22.577|88.319
happy valley|US|45.447|-122.530
hapur|IN|28.730|77.781
haqatna|GU|13.476|144.749
haqqulobod|UZ|40.917|72.117
hararas|ET|9.314|42.118
harareo|ZW|-17.828|31.053
harare|ZW|-17.828|31.053
harar|ET|9.314|42.118
harasta|SY|33.559|36.365
harbina|CN|45.750|126.650
harbino|CN|45.750|126.650
harbin|CN|45.750|126.650
harburg|DE|53.461|9.984
harda khas|IN|22.344|77.095
hardenberg|NL|52.576|6.619
harderwijk|NL|52.342|5.621
hardoi|IN|27.395|80.132
hardwar|IN|29.948|78.160
harelbeke|BE|50.853|3.309
harenkarspel|NL|52.734|4.777
haren|DE|52.793|7.241
harer|ET|9.314|42.118
hargeisa|SO|9.560|44.065
hargesa|SO|9.560|44.065
hargeysa|SO|9.560|44.065
haridvar|IN|29.948|78.160
haridwar|IN|29.948|78.160
harihar|IN|14.513|75.807
harij|IN|23.694|71.907
haripur|PK|34.000|72.934
harker heights|US|31.084|-97.660
harlemum|NL|52.381|4.637
harlem|US|40.808|-73.945
harlingen|US|26.191|-97.696
harlow|GB|51.777|0.112
harmanli|BG|41.933|25.900
harnoli|PK|32.279|71.554
harnosand|SE|62.632|17.938
harpalpur|IN|25.288|79.333
harpanahalli|IN|14.788|75.989
harpenden|GB|51.817|-0.357
harrar|ET|9.314|42.118
harringay|GB|51.582|-0.100
harrisburg|US|40.274|-76.884
harrismith|ZA|-28.273|29.129
harrisonburg|US|38.450|-78.869
harrogate|GB|53.991|-1.537
harsewinkel|DE|51.962|8.228
harsin|IR|34.272|47.586
harstad|NO|68.798|16.542
harsud|IN|22.099|76.734
hartford|US|41.764|-72.685
hartlepool|GB|54.686|-1.212
haru zbad|PK|29.612|73.138
harur|IN|12.053|78.480
harwich|GB|51.942|1.284
hasaki|JP|35.733|140.833
hasan abdal|PK|30.433|72.700
hasanpur|IN|28.722|78.284
haselbachtal|DE|51.236|14.026
hashimoto|JP|34.317|135.617
hashtpar|IR|37.797|48.905
hashtrud|IR|37.478|47.051
hasilpur|PK|29.692|72.546
hasimara|IN|26.747|89.354
haskioj|BG|41.934|25.556
haskovo|BG|41.934|25.556
haskoy|BG|41.934|25.556
haslett|US|42.747|-84.401
haslingden|GB|53.703|-2.324
hassan|IN|13.007|76.096
hasselt|BE|50.931|5.338
hassi messaoud|DZ|31.680|6.073
hassleholm|SE|56.159|13.766
hassloch|DE|49.363|8.258
hastinapur|IN|29.160|78.008
hasuda|JP|35.971|139.649
hat yai|TH|7.008|100.477
hatano|JP|35.371|139.224
hatfield|GB|51.763|-0.224
hathras|IN|27.596|78.052
hatiozi|JP|35.656|139.324
hato mayor del rey|DO|18.763|-69.257
hatogaya honcho|JP|35.833|139.743
hats'avan|AM|39.464|45.970
hatsukaichi|JP|34.350|132.333
hatta|IN|24.134|79.601
hattersheim|DE|50.079|8.476
hattiesburg|US|31.327|-89.290
hattingen|DE|51.399|7.186
hatton|LK|6.892|80.596
hatvan|HU|47.667|19.683
haubourdin|FR|50.608|2.991
haugesund|NO|59.414|5.268
haukipudas|FI|65.177|25.352
hauppauge|US|40.826|-73.203
haura|IN|22.577|88.319
hautmont|FR|50.251|3.921
havana|CU|23.133|-82.383
havanna|CU|23.133|-82.383
havano|CU|23.133|-82.383
havant|GB|50.857|-0.986
havan|CU|23.133|-82.383
haveli lakha|PK|30.451|73.694
havelian|PK|34.053|73.160
havelock|US|34.879|-76.901
haveri|IN|14.794|75.404
havirov|CZ|49.780|18.437
havlickuv brod|CZ|49.608|15.581
havza|TR|40.971|35.662
hawalli|KW|29.333|48.029
hawaly|KW|29.333|48.029
hawana|CU|23.133|-82.383
hawarden|GB|53.185|-3.026
hawassa|ET|7.062|38.476
hawrah|IN|22.577|88.319
hawsh 'isa|EG|30.913|30.290
hawthorn south|AU|-37.833|145.037
hawthorne|US|33.916|-118.353
hayama|JP|35.277|139.577
hayange|FR|49.334|6.053
hayang|KR|35.913|128.820
haydarabad|PK|25.392|68.374
haydarobod|PK|25.392|68.374
haydock|GB|53.467|-2.682
hayesville|US|44.986|-122.983
hayes|GB|51.516|-0.423
hayfa|IL|32.818|34.989
hayil|SA|27.522|41.691
hayling island|GB|50.784|-0.969
hayrabolu|TR|41.213|27.107
haysyn|UA|48.811|29.390
hays|US|38.879|-99.327
hayvoron|UA|48.340|29.868
haywards heath|GB|50.998|-0.103
hayward|US|37.669|-122.081
hayy al quwaysimah|JO|31.910|35.950
hazaribagh|IN|23.995|85.361
hazaribag|IN|23.995|85.361
hazarybaugh|IN|23.995|85.361
hazebrouck|FR|50.724|2.537
hazel dell|US|45.672|-122.663
hazel grove|GB|53.383|-2.117
hazel park|US|42.463|-83.104
hazelwood|US|38.771|-90.371
hazleton|US|40.958|-75.975
hazorasp|UZ|41.319|61.074
hazro city|PK|33.910|72.492
heanor|GB|53.014|-1.354
heavitree|GB|50.720|-3.496
hebburn|GB|54.973|-1.515
hebi|CN|35.899|114.192
hebrom|PS|31.529|35.094
hebronas|PS|31.529|35.094
hebroni|PS|31.529|35.094
hebron|PS|31.529|35.094
hechingen|DE|48.351|8.963
hechuan|CN|29.992|106.265
hecun|CN|36.533|114.111
hedaru|TZ|-4.500|37.900
hede|CN|33.772|120.262
hedge end|GB|50.912|-1.301
heemskerk|NL|52.511|4.672
heemstede|NL|52.350|4.623
heerenveen|NL|52.959|5.919
heerhugowaard|NL|52.671|4.849
heerlen|NL|50.884|5.982
hefei|CN|31.864|117.281
hefejo|CN|31.864|117.281
hefejus|CN|31.864|117.281
hegangas|CN|47.351|130.300
hegang|CN|47.351|130.300
heidelbarg|DE|49.408|8.691
heidelberch|DE|49.408|8.691
heidelbergas|DE|49.408|8.691
heidelberga|DE|49.408|8.691
heidelburg|DE|49.408|8.691
heidenau|DE|50.972|13.867
heidenheim an der brenz|DE|48.678|10.152
heide|DE|54.196|9.099
heidlberg|DE|49.408|8.691
heifa|IL|32.818|34.989
heihe|CN|50.244|127.490
heihow|CN|20.046|110.342
heilbad heiligenstadt|DE|51.378|10.137
heilbronas|DE|49.140|9.221
heilbronn|DE|49.140|9.221
heilbron|ZA|-27.281|27.971
heiligenhaus|DE|51.327|6.971
heiligensee|DE|52.614|13.245
heiloo|NL|52.603|4.688
heilsinci|FI|60.170|24.935
heinola|FI|61.206|26.038
heinsberg|DE|51.064|6.100
heishan|CN|41.689|122.113
heist op den berg|BE|51.075|4.728
hejdelbergo|DE|49.408|8.691
hekinan|JP|34.883|136.983
hel'sinki|FI|60.170|24.935
helchteren|BE|51.056|5.382
heliopolis|DZ|36.504|7.443
hell ville|MG|-13.397|48.267
hellersdorf|DE|52.533|13.609
hellevoetsluis|NL|51.833|4.133
hellin|ES|38.511|-1.701
helmond|NL|51.482|5.661
helmstedt|DE|52.228|11.010
helong|CN|42.540|128.997
helouan|EG|29.841|31.301
helsenkis|FI|60.170|24.935
helsingborgas|SE|56.047|12.694
helsingborg|SE|56.047|12.694
helsingborja|SE|56.047|12.694
helsingfors|FI|60.170|24.935
helsingia|FI|60.170|24.935
helsingi|FI|60.170|24.935
helsingjaborg|SE|56.047|12.694
helsingoburgum|SE|56.047|12.694
helsingor|DK|56.036|12.614
helsinkis|FI|60.170|24.935
helsinkium|FI|60.170|24.935
helsinki|FI|60.170|24.935
helsinko|FI|60.170|24.935
helsinky|FI|60.170|24.935
helsinquia|FI|60.170|24.935
helsinqui|FI|60.170|24.935
helsset|FI|60.170|24.935
helwan|EG|29.841|31.301
hemel hempstead|GB|51.754|-0.450
hemenlina|FI|60.996|24.464
hemer|DE|51.387|7.770
hemet|US|33.748|-116.973
hemmingen|DE|52.314|9.724
hempstead|US|40.706|-73.619
hem|FR|50.653|3.187
henan|CN|26.889|112.619
henchow|CN|26.889|112.619
hendala|LK|6.991|79.883
hendek|TR|40.799|30.748
hendersonville|US|36.305|-86.620
henderson|US|36.040|-114.982
hendrik ido ambacht|NL|51.844|4.639
hendrina|ZA|-26.159|29.715
hengchowfu|CN|26.889|112.619
hengchow|CN|26.889|112.619
hengchun|TW|22.004|120.744
hengelo|NL|52.266|6.793
hengjangas|CN|26.889|112.619
hengjang|CN|26.889|112.619
hengshui|CN|37.732|115.701
hengyang|CN|26.889|112.619
heniches'k|UA|46.176|34.803
henin beaumont|FR|50.414|2.965
hennaya|DZ|34.951|-1.368
hennef|DE|50.776|7.283
hennenman|ZA|-27.977|27.024
hennigsdorf|DE|52.636|13.204
henstedt ulzburg|DE|53.805|9.975
henzada|MM|17.649|95.457
hepha|IL|32.818|34.989
hepingjie|CN|42.060|126.916
hepo|CN|23.431|115.830
heppenheim an der bergstrasse|DE|49.641|8.632
herat|AF|34.348|62.200
herblay|FR|48.990|2.170
herborn|DE|50.681|8.304
herceg novi|ME|42.453|18.538
hercules|US|38.017|-122.289
herdecke|DE|51.400|7.436
heredia|CR|10.002|-84.117
heredija|CR|10.002|-84.117
hereford|GB|52.057|-2.715
herentals|BE|51.177|4.832
herent|BE|50.909|4.671
herford|DE|52.115|8.673
heridia|CR|10.002|-84.117
herisan|CH|47.386|9.279
herisau|CH|47.386|9.279
herizava|CH|47.386|9.279
hermanus|ZA|-34.419|19.234
hermiston|US|45.840|-119.289
hermitage|US|41.233|-80.449
hermosa beach|US|33.862|-118.400
hermosa|PH|14.831|120.508
hermosiljas|MX|29.103|-110.977
hermosillo|MX|29.103|-110.977
hermsdorf|DE|52.611|13.318
hernando|US|34.824|-89.994
hernani|ES|43.266|-1.976
herndon|US|38.970|-77.386
herne bay|GB|51.373|1.129
herne|DE|51.539|7.226
herning|DK|56.139|8.974
herniosandas|SE|62.632|17.938
hernosandia|SE|62.632|17.938
hernusando|SE|62.632|17.938
heroica alvarado|MX|18.771|-95.762
heroica caborca|MX|30.718|-112.158
heroica ciudad de tlaxiaco|MX|17.269|-97.679
heroica guaymas|MX|27.919|-110.898
heroica matamoros|MX|25.880|-97.504
heroica zitacuaro|MX|19.436|-100.357
herouville saint clair|FR|49.211|-0.307
herrenberg|DE|48.595|8.866
herriman|US|40.514|-112.033
herstal|BE|50.664|5.623
herten|DE|51.596|7.144
hertford|GB|51.796|-0.079
herval|BR|-32.024|-53.396
herve|BE|50.641|5.794
herzele|BE|50.887|3.890
herzliyya|IL|32.166|34.825
herzogenaurach|DE|49.568|10.886
herzogenrath|DE|50.869|6.093
hesanjin|KP|41.402|128.178
hesperia|US|34.426|-117.301
hessisch oldendorf|DE|52.173|9.249
heswall|GB|53.327|-3.096
hetauda|NP|27.428|85.032
hetian|CN|37.108|79.935
hettstedt|DE|51.650|11.511
heunghae|KR|36.109|129.345
heusden|BE|51.037|5.280
heusenstamm|DE|50.056|8.801
heusweiler|DE|49.336|6.930
hevron|PS|31.529|35.094
heydelberg|DE|49.408|8.691
heydelberq|DE|49.408|8.691
heyfa|IL|32.818|34.989
heyfey|CN|31.864|117.281
heyuan|CN|23.733|114.683
heywood|GB|53.592|-2.219
heze|CN|35.239|115.474
hialeah gardens|US|25.865|-80.325
hialeah|US|25.858|-80.278
hibbing|US|47.427|-92.938
hickory|US|35.733|-81.341
hicksville|US|40.768|-73.525
hidachi|JP|36.600|140.650
hidalgo|MX|25.858|-99.619
hiddenhausen|DE|52.167|8.617
hiderabad|PK|25.392|68.374
hienhing|KP|39.918|127.536
higashi murayama|JP|35.755|139.469
higashimurayama shi|JP|35.755|139.469
higashine|JP|38.439|140.401
high blantyre|GB|55.784|-4.100
high peak|GB|53.368|-1.845
high point|US|35.956|-80.005
high wycombe|GB|51.629|-0.749
highland park|US|42.182|-87.800
highland springs|US|37.546|-77.328
highland village|US|33.092|-97.047
highlands ranch|US|39.554|-104.969
highview|US|38.143|-85.624
hihya|EG|30.671|31.588
hiji|JP|33.371|131.530
hikari|JP|33.955|131.950
hikone|JP|35.250|136.250
hilchenbach|DE|50.997|8.111
hilden|DE|51.168|6.931
hildesheimas|DE|52.151|9.951
hildesheima|DE|52.151|9.951
hildesheim|DE|52.151|9.951
hildesia|DE|52.151|9.951
hillcrest heights|US|38.833|-76.959
hillegom|NL|52.291|4.583
hillerod|DK|55.928|12.301
hille|IQ|32.464|44.420
hilliard|US|40.033|-83.158
hillsboro|US|45.523|-122.990
hilmessen|DE|52.151|9.951
hilo|US|19.730|-155.091
hilsa|IN|25.316|85.282
hilton head island|US|32.194|-80.738
hilton head|US|32.216|-80.753
hilvan|TR|37.587|38.955
hilversum|NL|52.223|5.176
hilwan|EG|29.841|31.301
himamaylan|PH|10.099|122.871
himatnagar|IN|23.599|72.966
himeci|JP|34.817|134.700
himedi|JP|34.817|134.700
himegi|JP|34.817|134.700
himeji|JP|34.817|134.700
himezi|JP|34.817|134.700
himimachi|JP|36.850|136.983
himsa|SY|34.727|36.723
hinas|JP|35.673|139.400
hincesti|MD|46.830|28.591
hincha|HT|19.150|-72.017
hinche|HT|19.150|-72.017
hinckley|GB|52.539|-1.376
hindaun|IN|26.734|77.035
hindley|GB|53.533|-2.583
hindoria|IN|23.903|79.569
hindupur|IN|13.828|77.491
hinesville|US|31.847|-81.596
hinganghat|IN|20.549|78.840
hingoli|IN|19.715|77.142
hingorja|PK|27.211|68.416
hinigaran|PH|10.271|122.851
hinis|TR|39.358|41.693
hinjilikatu|IN|19.482|84.745
hino|JP|35.673|139.400
hinsdale|US|41.801|-87.937
hintada|MM|17.649|95.457
hinthada|MM|17.649|95.457
hiong geng|HK|22.286|114.158
hiracuka|JP|35.328|139.337
hirado|JP|33.369|129.552
hirakata|JP|34.814|135.649
hirakud|IN|21.525|83.873
hirara|JP|24.804|125.302
hiratacho|JP|35.433|132.817
hiratsuka|JP|35.328|139.337
hiratuka|JP|35.328|139.337
hirekerur|IN|14.455|75.395
hiriyur|IN|13.945|76.617
hirosaki|JP|40.593|140.472
hiroshimashi|JP|34.400|132.450
hiroshima|JP|34.400|132.450
hirosima|JP|34.400|132.450
hirosimo|JP|34.400|132.450
hiroszaki|JP|40.593|140.472
hiroxima|JP|34.400|132.450
hisai motomachi|JP|34.667|136.467
hisar|IN|29.154|75.723
hisor|TJ|38.525|68.551
hissar|IN|29.154|75.723
hisua|IN|24.834|85.417
hitachi naka|JP|36.397|140.535
hitachi|JP|36.600|140.650
hita|JP|33.321|130.941
hitchin|GB|51.949|-0.285
hitoyoshi|JP|32.217|130.750
hit|IQ|33.637|42.828
hizan|TR|38.225|42.418
hjorring|DK|57.464|9.982
hlohovec|SK|48.432|17.803
hlukhiv|UA|51.678|33.916
hlybokaye|BY|55.138|27.691
ho chi minh city|VN|10.823|106.630
hobaramachi|JP|37.817|140.550
hobart|AU|-42.879|147.329
hobbs|US|32.703|-103.136
hochfeld|DE|51.419|6.755
hochheim am main|DE|50.014|8.352
hockenheim|DE|49.323|8.552
hod hasharon|IL|32.159|34.893
hodal|IN|27.892|77.367
hoddesdon|GB|51.761|-0.011
hodmezovasarhely|HU|46.417|20.333
hodonin|CZ|48.849|17.132
hoensbroek|NL|50.924|5.925
hoerstel|DE|52.298|7.584
hoeryong|KP|42.443|129.751
hoexter|DE|51.775|9.382
hoeyang|KP|38.710|127.598
hofej|CN|31.864|117.281
hoffman estates|US|42.043|-88.080
hofgeismar|DE|51.496|9.385
hofheim am taunus|DE|50.090|8.449
hofu|JP|34.050|131.567
hof|DE|50.313|11.913
hoge vucht|NL|51.608|4.792
hohen neuendorf|DE|52.676|13.278
hohenstein ernstthal|DE|50.801|12.713
hohhot|CN|40.811|111.652
hohoe|GH|7.152|0.474
hohotas|CN|40.811|111.652
hohoto|CN|40.811|111.652
hoi an|VN|15.879|108.335
hoihau|CN|20.046|110.342
hoihow|CN|20.046|110.342
hoima|UG|1.433|31.352
hoimoon|CN|23.193|116.612
hojai|IN|26.003|92.856
hojo|JP|33.977|132.778
hokodate|JP|41.776|140.737
hola prystan'|UA|46.527|32.524
holalkere|IN|14.043|76.185
holbaek|DK|55.714|11.717
holbrook|US|40.812|-73.078
holden|US|42.352|-71.863
hole narsipur|IN|12.786|76.243
holginas|CU|20.887|-76.263
holguin|CU|20.887|-76.263
holiday|US|28.188|-82.740
holladay|US|40.669|-111.825
holland|US|42.788|-86.109
hollister|US|36.852|-121.402
hollola|FI|61.050|25.433
holloway|GB|51.552|-0.125
holly springs|US|35.651|-78.834
holon|IL|32.010|34.779
holquin|CU|20.887|-76.263
holstebro|DK|56.360|8.616
holtsville|US|40.815|-73.045
holt|US|42.641|-84.515
holyoke|US|42.204|-72.616
holzkirchen|DE|47.877|11.702
holzminden|DE|51.828|9.445
holzwickede|DE|51.500|7.633
homa bay|KE|-0.527|34.457
homagama|LK|6.844|80.002
homburg|DE|49.326|7.339
homer glen|US|41.600|-87.938
homestead|US|25.469|-80.478
homnabad|IN|17.771|77.125
homsas|SY|34.727|36.723
homsz|SY|34.727|36.723
homs|SY|34.727|36.723
honavar|IN|14.281|74.445
honcho|JP|35.701|139.986
hondarribia|ES|43.369|-1.796
honda|CO|5.209|-74.736
hondomachi hondo|JP|32.460|130.167
hong kong|HK|22.286|114.158
hong yen|VN|20.646|106.051
hongch'on|KR|37.692|127.886
honggang|CN|46.401|124.883
hongjiang|CN|27.110|109.996
hongqiao|CN|26.768|112.108
hongseong|KR|36.601|126.665
hongsong|KR|36.601|126.665
hongsung|KR|36.601|126.665
hongwon|KP|40.025|127.956
honiara|SB|-9.433|159.950
honiaro|SB|-9.433|159.950
honjo|JP|36.238|139.190
honmachi|JP|32.504|130.600
honnali|IN|14.240|75.645
honolulu|US|21.307|-157.858
honovere|DE|52.371|9.733
hoofddorp|NL|52.303|4.689
hoogeveen|NL|52.722|6.476
hoogezand|NL|53.162|6.761
hooghly|IN|22.909|88.397
hoogstraten|BE|51.400|4.760
hook|GB|51.368|-0.306
hoorn|NL|52.642|5.060
hoover|US|33.405|-86.811
hopatcong hills|US|40.944|-74.671
hopa|TR|41.390|41.420
hope mills|US|34.970|-78.945
hopewell|US|37.304|-77.287
hopitsi|CN|35.899|114.192
hopkinsville|US|36.866|-87.491
hopkins|US|44.925|-93.463
hoppers crossing|AU|-37.883|144.700
horad barysaw|BY|54.228|28.505
horad zhodzina|BY|54.099|28.333
horasan|TR|40.039|42.164
horb am neckar|DE|48.444|8.691
horborg|DE|53.461|9.984
horgen|CH|47.260|8.598
horizon city|US|31.693|-106.207
horizonte|BR|-4.100|-38.483
horki|BY|54.286|30.986
horley|GB|51.174|-0.159
horlivka|UA|48.336|38.053
horliwka|UA|48.336|38.053
horn lake|US|34.955|-90.035
hornchurch|GB|51.557|0.217
hornsby|AU|-33.702|151.099
horodyshche|UA|49.285|31.445
horsens|DK|55.861|9.850
horsforth|GB|53.843|-1.638
horsham|GB|51.063|-0.328
horsholm|DK|55.881|12.501
horstel|DE|52.298|7.584
horta guinardo|ES|41.418|2.168
hortaleza|ES|40.474|-3.641
hortalezo|ES|40.474|-3.641
horten|NO|59.417|10.483
hortolandia|BR|-22.858|-47.220
horwich|GB|53.601|-2.550
hosapete|IN|15.270|76.387
hosdurga|IN|13.796|76.284
hoshangabad|IN|22.747|77.727
hoskote|IN|13.071|77.798
hospet|IN|15.270|76.387
hosur|IN|12.736|77.833
hoszpet|IN|15.270|76.387
hot springs national park|US|34.532|-93.064
hot springs|US|34.504|-93.055
hotaka|JP|36.340|137.883
hotanas|CN|37.108|79.935
hotan|CN|37.108|79.935
hoten|CN|37.108|79.935
hotseh|CN|35.239|115.474
houghton le spring|GB|54.840|-1.464
houilles|FR|48.922|2.193
houma|US|29.596|-90.720
houmt souk|TN|33.876|10.857
hounde|BF|11.500|-3.517
houston|US|29.763|-95.363
houthalen|BE|51.034|5.374
hovd|MN|44.670|102.175
hovelhof|DE|51.817|8.650
hove|GB|50.831|-0.167
hovsan|AZ|40.374|50.085
howard beach|US|40.658|-73.836
howard|US|44.544|-88.088
howick|ZA|-29.478|30.231
howli|IN|26.422|90.980
howrah|IN|22.577|88.319
hoxter|DE|51.775|9.382
hoxtolgay|CN|46.519|86.002
hoyerswerda|DE|51.438|14.235
hoyland nether|GB|53.500|-1.450
hozfeiz|CN|31.864|117.281
hpa an|MM|16.890|97.635
hradec kralove|CZ|50.209|15.833
hranice|CZ|49.548|17.735
hrasdan|AM|40.497|44.766
hrazdanas|AM|40.497|44.766
hrazdan|AM|40.497|44.766
hrodna|BY|53.688|23.826
hrubieszow|PL|50.805|23.893
hsinchu|TW|24.804|120.969
hua hin|TH|12.571|99.959
hua lien|TW|23.977|121.604
huacho|PE|-11.107|-77.605
huadian|CN|42.963|126.748
huai yot|TH|7.789|99.635
huai'an|CN|33.589|119.019
huaibei|CN|33.974|116.792
huaibejus|CN|33.974|116.792
huaicheng|CN|23.920|112.176
huaidian|CN|33.433|115.033
huaihua|CN|27.563|110.004
huainan|CN|32.626|116.997
huaiyin|CN|33.589|119.019
huaiyuan chengguanzhen|CN|32.959|117.166
huajbej|CN|33.974|116.792
hualian shi|TW|23.977|121.604
hualien city|TW|23.977|121.604
hualmay|PE|-11.096|-77.614
huamachuco|PE|-7.800|-78.067
huamantla|MX|19.315|-97.925
huambas|AO|-12.776|15.739
huambo|AO|-12.776|15.739
huamdo|AO|-12.776|15.739
huanan|CN|46.221|130.525
huancavelica|PE|-12.783|-74.973
huancaya|PE|-12.065|-75.205
huancayo|PE|-12.065|-75.205
huanggang|CN|23.677|117.000
huangmei|CN|30.192|116.025
huangnihe|CN|43.558|128.024
huangpi|CN|30.885|114.378
huangshan|CN|29.711|118.313
huangshi|CN|30.247|115.048
huangsi|CN|30.247|115.048
huangsji|CN|30.247|115.048
huangyan|CN|28.650|121.266
huangzhou|CN|30.450|114.800
huankajus|PE|-12.065|-75.205
huankavelika|PE|-12.783|-74.973
huanren|CN|41.265|125.367
huanta|PE|-12.933|-74.250
huanuco|PE|-9.931|-76.242
huanukas|PE|-9.931|-76.242
huanuni|BO|-18.289|-66.836
huaquillas|EC|-3.475|-80.231
huaral|PE|-11.495|-77.208
huarasas|PE|-9.528|-77.528
huaras|PE|-9.528|-77.528
huaraz|PE|-9.528|-77.528
huarmey|PE|-10.068|-78.152
huatabampo|MX|26.826|-109.642
huatusco de chicuellar|MX|19.149|-96.968
huauchinango|MX|20.174|-98.055
huaura|PE|-11.070|-77.599
huaybey|CN|33.974|116.792
huayin|CN|34.565|110.066
hubballi|IN|15.348|75.134
huber heights|US|39.844|-84.125
hubli|IN|15.348|75.134
huchowfu|CN|30.870|120.093
huchow|CN|30.870|120.093
huckelhoven|DE|51.056|6.227
huckeswagen|DE|51.150|7.345
hucknall|GB|53.033|-1.200
huddersfield|GB|53.649|-1.784
huddinge|SE|59.237|17.982
hude|DE|53.108|8.463
hudiksvall|SE|61.727|17.106
hueckelhoven|DE|51.056|6.227
hueckeswagen|DE|51.150|7.345
huehuetenangas|GT|15.319|-91.472
huehuetenango|GT|15.319|-91.472
huejotzingo|MX|19.159|-98.408
huejutla de reyes|MX|21.140|-98.419
huelva|ES|37.266|-6.940
huenfeld|DE|50.680|9.767
huercal overa|ES|37.389|-1.945
huerth|DE|50.871|6.868
huesca|ES|42.136|-0.409
huetamo de nunez|MX|18.629|-100.897
hueytown|US|33.451|-86.997
hue|VN|16.462|107.595
hugli|IN|22.909|88.397
huhehaote|CN|40.811|111.652
huhehot|CN|40.811|111.652
huhhot|CN|40.811|111.652
huicheng|CN|23.038|116.290
huilai|CN|23.038|116.290
huilango|MX|19.681|-99.256
huilong|CN|31.811|121.655
huimanguillo|MX|17.834|-93.389
huinan|CN|42.623|126.261
huitsjou|CN|23.111|114.415
huixquilucan|MX|19.360|-99.350
huixtla|MX|15.140|-92.466
huizen|NL|52.299|5.242
huizhou|CN|23.111|114.415
hujra shah muqim|PK|30.742|73.823
hukeri|IN|16.231|74.602
hukkyo ri|KP|38.799|125.792
hulan ergi|CN|47.204|123.633
hulan|CN|45.983|126.600
hull|GB|53.745|-0.335
hulwan|EG|29.841|31.301
hulyaypole|UA|47.664|36.256
humacao|PR|18.150|-65.827
humaita|BR|-7.517|-63.031
humanes de madrid|ES|40.250|-3.831
humble|US|29.999|-95.262
humboldtkolonie|DE|50.932|6.995
humenne|SK|48.937|21.916
humen|CN|22.819|113.673
hummelsbuettel|DE|53.648|10.041
hummelsbuttel|DE|53.648|10.041
humus|SY|34.727|36.723
hunabasi|JP|35.701|139.986
hunchun|CN|42.867|130.358
hunedoara|RO|45.750|22.900
hunfeld|DE|50.680|9.767
hung yen|VN|20.646|106.051
hungnam|KP|39.832|127.619
hungund|IN|16.062|76.059
hungyam|KP|39.832|127.619
hunsur|IN|12.304|76.293
hunt valley|US|39.500|-76.641
huntersville|US|35.411|-80.843
huntingdon|GB|52.330|-0.187
huntington beach|US|33.660|-117.999
huntington park|US|33.982|-118.225
huntington station|US|40.853|-73.412
huntley|US|42.168|-88.428
huntsville|US|34.730|-86.586
hunucma|MX|21.017|-89.876
hun|LY|29.127|15.948
huoqiu chengguanzhen|CN|32.355|116.294
hurgada|EG|27.257|33.813
hurghada|EG|27.257|33.813
hurricane|US|37.175|-113.290
hurst|US|32.823|-97.171
hurth|DE|50.871|6.868
husainabad|IN|24.528|84.000
hushitai|CN|41.932|123.511
husi|RO|46.674|28.059
huskvarna|SE|57.786|14.302
husum|DE|54.486|9.052
hutang|CN|31.534|119.490
hutchinson|US|38.061|-97.930
hutto|US|30.543|-97.547
huyton|GB|53.411|-2.839
huy|BE|50.519|5.233
huzhou|CN|30.870|120.093
hvidovre|DK|55.657|12.474
hwacheon|KR|38.107|127.706
hwado|KR|37.653|127.308
hwaiyin|CN|33.589|119.019
hwangchow|CN|30.450|114.800
hwange|ZW|-18.364|26.499
hwangju up|KP|38.670|125.776
hwangkang|CN|30.450|114.800
hwangshih|CN|30.247|115.048
hwangyen|CN|28.650|121.266
hwaseong si|KR|37.207|126.817
hwasun|KR|35.061|126.987
hwatien|CN|42.963|126.748
hwawon|KR|35.802|128.501
hweilai|CN|23.038|116.290
hyattsville|US|38.956|-76.946
hybla valley|US|38.748|-77.083
hyde|GB|53.451|-2.079
hyeres|FR|43.120|6.139
hyesan dong|KP|41.398|128.179
hyesanjin|KP|41.402|128.178
hyesan|KP|41.402|128.178
hythe|GB|50.860|-1.402
hyvinge|FI|60.633|24.867
i n salah|DZ|27.194|2.461
i'zaz|SY|36.587|37.046
iacu|BR|-12.767|-40.212
iasio|RO|47.167|27.600
iasi|RO|47.167|27.600
iassium|RO|47.167|27.600
ibadanas|NG|7.378|3.906
ibadana|NG|7.378|3.906
ibadano|NG|7.378|3.906
ibadan|NG|7.378|3.906
ibage|CO|4.439|-75.232
ibague|CO|4.439|-75.232
ibaiti|BR|-23.849|-50.188
ibanda|UG|-0.134|30.496
ibaragi|JP|34.816|135.568
ibaraki|JP|34.816|135.568
ibara|JP|34.600|133.467
ibarra|EC|0.352|-78.122
ibate|BR|-21.955|-47.997
iba|PH|15.328|119.978
ibbenbueren|DE|52.280|7.715
ibbenburen|DE|52.280|7.715
ibb|YE|13.967|44.183
ibeto|NG|10.485|5.145
ibia|BR|-19.478|-46.539
ibicarai|BR|-14.865|-39.587
ibipora|BR|-23.269|-51.048
ibirama|BR|-27.057|-49.518
ibirataia|BR|-14.067|-39.641
ibirite|BR|-20.022|-44.059
ibitinga|BR|-21.758|-48.829
ibiuna|BR|-23.656|-47.222
ibiza|ES|38.909|1.433
ibotirama|BR|-12.185|-43.221
ibra'|OM|22.691|58.533
ibshaway|EG|29.358|30.681
ibusuki|JP|31.233|130.650
icalkarandzi|IN|16.691|74.461
icara|BR|-28.713|-49.300
ica|PE|-14.068|-75.729
ichalkaranji|IN|16.691|74.461
ichchapuram|IN|19.114|84.687
icheon si|KR|37.279|127.442
ichihara|JP|35.517|140.083
ichikhara|JP|35.517|140.083
ichinohe|JP|40.220|141.290
ichinomija|JP|35.300|136.800
ichinomiya|JP|35.300|136.800
ichinoseki|JP|38.917|141.133
icihara|JP|35.517|140.083
icod de los vinos|ES|28.372|-16.712
ico|BR|-6.401|-38.862
idaho falls|US|43.467|-112.034
idah|NG|7.113|6.739
idanre|NG|7.113|5.116
idappadi|IN|11.586|77.839
idar oberstein|DE|49.714|7.308
idenao|CM|4.247|9.005
idfu|EG|24.979|32.877
idhna|PS|31.559|34.974
idil|TR|37.335|41.889
idku|EG|31.307|30.298
idleb|SY|35.931|36.634
idlibas|SY|35.931|36.634
idlib|SY|35.931|36.634
idlip|SY|35.931|36.634
idstein|DE|50.218|8.267
idylwood|US|38.895|-77.212
ieper|BE|50.851|2.886
ifakara|TZ|-8.133|36.683
ifanadiana|MG|-21.300|47.633
ifo|NG|6.815|3.195
iganga|UG|0.609|33.469
igaracu do tiete|BR|-22.509|-48.558
igarapava|BR|-20.038|-47.747
igarape acu|BR|-1.129|-47.620
igarape miri|BR|-1.975|-48.960
igarape|BR|-20.070|-44.302
igarassu|BR|-7.834|-34.906
igatpuri|IN|19.695|73.563
igbara odo|NG|7.503|5.063
igbeti|NG|8.749|4.131
igbo ora|NG|7.434|3.288
igbo ukwu|NG|6.018|7.020
igboho|NG|8.838|3.756
igbor|NG|7.451|8.608
igdira|TR|39.924|44.045
igdir|TR|39.924|44.045
igdyras|TR|39.924|44.045
igede ekiti|NG|7.668|5.126
ighram|DZ|36.463|4.505
iglesias|IT|39.309|8.537
igra|RU|57.555|53.054
igrejinha|BR|-29.574|-50.790
iguala de la independencia|MX|18.345|-99.541
iguala de la independensija|MX|18.345|-99.541
igualada|ES|41.581|1.617
iguape|BR|-24.708|-47.555
iguatu|BR|-6.359|-39.299
igugunu|TZ|-4.567|34.633
igunga|TZ|-4.283|33.883
igurusi|TZ|-8.850|33.850
ihiala|NG|5.855|6.859
ihosy|MG|-22.403|46.126
iida|JP|35.520|137.821
iidir|TR|39.924|44.045
iisalmi|FI|63.559|27.191
iiyama|JP|36.850|138.367
iizuka|JP|33.637|130.687
ijebu igbo|NG|6.972|3.999
ijebu jesa|NG|7.683|4.814
ijebu ode|NG|6.819|3.917
ijero ekiti|NG|7.815|5.067
ijevsk|RU|56.850|53.204
ijsselstein|NL|52.020|5.043
ijuin|JP|31.617|130.400
ijui|BR|-28.388|-53.915
ikalamavony|MG|-21.150|46.583
ikedacho|JP|34.028|133.806
ikeda|JP|34.822|135.430
ikeja|NG|6.597|3.342
ikere ekiti|NG|7.497|5.230
ikike|CL|-20.220|-70.139
ikire|NG|7.372|4.187
ikirun|NG|7.913|4.667
ikitosas|PE|-3.749|-73.254
ikitos|PE|-3.749|-73.254
ikitus|PE|-3.749|-73.254
ikoma|JP|34.683|135.700
ikom|NG|5.967|8.706
ikongo|MG|-21.883|47.433
ikot ekpene|NG|5.182|7.715
iksan|KR|35.944|126.954
ikuma|JP|34.683|135.700
ikungi|TZ|-5.133|34.767
il'eus|BR|-14.794|-39.039
il'skiy|RU|44.842|38.567
ila orangun|NG|8.017|4.904
ilagan|PH|17.149|121.889
ilam|IR|33.637|46.423
ilanskiy|RU|56.233|96.065
ilaro|NG|6.889|3.014
ilasi|RO|47.167|27.600
ilave|PE|-16.083|-69.667
ilawa|PL|53.596|19.568
ilchester|US|39.251|-76.765
ilebo|CD|-4.331|20.586
ilembula|TZ|-8.900|34.583
ilesa|NG|7.628|4.742
ilesha|NG|7.628|4.742
ileus|BR|-14.794|-39.039
ilgin|TR|38.279|31.914
ilha de mocambique|MZ|-15.034|40.736
ilha solteira|BR|-20.433|-51.343
ilhabela|BR|-23.778|-45.358
ilhavo|PT|40.600|-8.667
ilheos|BR|-14.794|-39.039
ilheus|BR|-14.794|-39.039
iligan city|PH|8.250|124.400
ilinden|MK|41.995|21.580
ilion|GR|38.033|23.700
ilioupoli|GR|37.931|23.768
iljeusas|BR|-14.794|-39.039
ilkal|IN|15.959|76.114
ilkeston|GB|52.971|-1.310
illapel|CL|-31.633|-71.170
illertissen|DE|48.223|10.103
illescas|ES|40.122|-3.847
illichivs'k|UA|46.305|30.655
illingen|DE|49.374|7.048
illkirch graffenstaden|FR|48.529|7.715
illorin|NG|8.497|4.542
illzach|FR|47.781|7.347
ilmenau|DE|50.683|10.919
ilobu|NG|7.840|4.486
iloilo|PH|10.697|122.564
ilongero|TZ|-4.667|34.867
ilopango|SV|13.702|-89.109
ilorinas|NG|8.497|4.542
ilorin|NG|8.497|4.542
ilovays'k|UA|47.925|38.202
ilo|PE|-17.639|-71.338
ilula|TZ|-7.677|36.037
imaichi|JP|36.717|139.683
imam qasim|IQ|32.298|44.683
imamoglu|TR|37.265|35.657
imaricho ko|JP|33.274|129.879
imatra|FI|61.172|28.752
imbituba|BR|-28.240|-48.670
imbituva|BR|-25.230|-50.604
imishli|AZ|39.871|48.060
imishly|AZ|39.871|48.060
imisli|AZ|39.871|48.060
immokalee|US|26.419|-81.417
imola|IT|44.359|11.713
imperatrisas|BR|-5.526|-47.492
imperatris|BR|-5.526|-47.492
imperatriz|BR|-5.526|-47.492
imperial beach|US|32.584|-117.113
imperia|IT|43.889|8.039
impfondo|CG|1.618|18.060
imphal|IN|24.808|93.944
impkhal|IN|24.808|93.944
imponfo|CG|1.618|18.060
imsil|KR|35.613|127.279
imus|PH|14.430|120.937
imzouren|MA|35.146|-3.851
in'jambane|MZ|-23.865|35.383
inadzava|JP|35.250|136.783
inasawacho|JP|35.250|136.783
inasawa|JP|35.250|136.783
inashiki|JP|35.956|140.324
inawashiro|JP|37.567|140.117
inazava|JP|35.250|136.783
inazawacho|JP|35.250|136.783
inazawa|JP|35.250|136.783
ina|JP|35.828|137.954
inca|ES|39.721|2.911
incchon|KR|37.456|126.705
inch'on|KR|37.456|126.705
incheon|KR|37.456|126.705
inchkhon|KR|37.456|126.705
inchkhun|KR|37.456|126.705
inchona|KR|37.456|126.705
inchon|KR|37.456|126.705
incirliova|TR|37.852|27.724
inconas|KR|37.456|126.705
incon|KR|37.456|126.705
incshon|KR|37.456|126.705
inda silase|ET|14.103|38.283
indaial|BR|-26.898|-49.232
indaiatuba|BR|-23.088|-47.212
indajatuba|BR|-23.088|-47.212
indang|PH|14.195|120.877
indapur|IN|18.300|73.250
indaur|IN|22.718|75.833
independence|US|39.091|-94.416
indergarh|IN|26.935|79.671
indian trail|US|35.077|-80.669
indianapolis|US|39.768|-86.158
indianola|US|41.358|-93.557
indio|US|33.721|-116.217
indi|IN|17.177|75.953
indore|IN|22.718|75.833
indor|IN|22.718|75.833
indramajoe|ID|-6.326|108.320
indramaju|ID|-6.326|108.320
indramayu|ID|-6.326|108.320
indri|IN|29.880|77.060
induras|IN|22.718|75.833
inegeul|TR|40.078|29.513
inegoel|TR|40.078|29.513
inegol|TR|40.078|29.513
ingenio|ES|27.919|-15.434
ingija|RS|45.048|20.082
inglewood finn hill|US|47.720|-122.232
inglewood|US|33.962|-118.353
ingol'shtadt|DE|48.765|11.424
ingolshhat|DE|48.765|11.424
ingolshtat|DE|48.765|11.424
ingolstadt|DE|48.765|11.424
ingraj bazar|IN|25.004|88.146
inhambane|MZ|-23.865|35.383
inhumas|BR|-16.358|-49.496
inisa|NG|7.850|4.333
injambakkam|IN|12.916|80.249
injambane|MZ|-23.865|35.383
inkhil|SY|33.018|36.128
inkster|US|42.294|-83.310
innoshima|JP|34.283|133.183
innsbruck|AT|47.263|11.395
innschbruck|AT|47.263|11.395
inongo|CD|-1.927|18.288
inowroclaw|PL|52.799|18.264
inozemtsevo|RU|44.093|43.091
ino|JP|33.550|133.433
insbruc|AT|47.263|11.395
insbrukas|AT|47.263|11.395
insbruka|AT|47.263|11.395
insbruk|AT|47.263|11.395
insmprouk|AT|47.263|11.395
intson|KR|37.456|126.705
inuyama|JP|35.380|136.943
inver grove heights|US|44.848|-93.043
invercargill|NZ|-46.400|168.350
inverness|GB|57.479|-4.224
inza|RU|53.857|46.356
inzbruk|AT|47.263|11.395
ioanina|GR|39.665|20.852
ioannina|GR|39.665|20.852
iona|US|26.520|-81.964
iowa city|US|41.661|-91.530
ipaba|BR|-19.414|-42.419
ipameri|BR|-17.722|-48.160
ipatinga|BR|-19.468|-42.537
ipatovo|RU|45.718|42.904
ipero|BR|-23.350|-47.689
iperu|NG|6.910|3.666
ipiales|CO|0.830|-77.650
ipiau|BR|-14.134|-39.739
ipil|PH|7.784|122.586
ipinda|TZ|-9.483|33.900
ipira|BR|-12.158|-39.737
ipis|CR|9.967|-84.013
ipohas|MY|4.584|101.083
ipoha|MY|4.584|101.083
ipoh|MY|4.584|101.083
ipojuca|BR|-8.399|-35.064
ipokh|MY|4.584|101.083
ipora|BR|-16.442|-51.118
ipoti|NG|7.874|5.077
ippy|CF|6.268|21.225
ipswich|GB|52.059|1.155
ipubi|BR|-7.652|-40.149
ipueiras|BR|-7.033|-40.450
ipu|BR|-4.322|-40.711
iquique|CL|-20.220|-70.139
iquitos|PE|-3.749|-73.254
iquitum|PE|-3.749|-73.254
iracemapolis|BR|-22.581|-47.519
iraclion|GR|35.328|25.143
iraclio|GR|35.328|25.143
iradan|KG|40.267|72.100
irakleion|GR|35.328|25.143
iraklija|GR|35.328|25.143
iraklion|GR|35.328|25.143
iraklio|GR|35.328|25.143
iranshahr|IR|27.202|60.685
irapuatas|MX|20.677|-101.356
irapuato|MX|20.677|-101.356
iraputa|MX|20.677|-101.356
irati|BR|-25.467|-50.651
irbidas|JO|32.556|35.850
irbid|JO|32.556|35.850
irbit|RU|57.671|63.071
ircutia|RU|52.298|104.296
irece|BR|-11.304|-41.856
iriga city|PH|13.432|123.412
irin'nka|TZ|-7.767|35.700
iringal|IN|11.559|75.617
iringa|TZ|-7.767|35.700
irinjalakuda|IN|10.342|76.211
irkoetsk|RU|52.298|104.296
irkotsk|RU|52.298|104.296
irkoutsk|RU|52.298|104.296
irkuck|RU|52.298|104.296
irkutk|RU|52.298|104.296
irkuts'k|RU|52.298|104.296
irkutsc|RU|52.298|104.296
irkutskaj|RU|52.298|104.296
irkutskas|RU|52.298|104.296
irkutska|RU|52.298|104.296
irkutsk|RU|52.298|104.296
irkutszk|RU|52.298|104.296
irlam|GB|53.443|-2.423
iron river|US|46.093|-88.642
irondequoit|US|43.213|-77.580
ironville|US|38.456|-82.692
irosin|PH|12.700|124.032
irpin|UA|50.522|30.251
irugur|IN|11.018|77.063
irun|ES|43.339|-1.789
irvine|US|33.669|-117.823
irving|US|32.814|-96.949
isabela|PH|10.205|122.989
isahaya|JP|32.841|130.043
isaka|TZ|-3.900|32.933
isakogorka|RU|64.446|40.653
isanlu itedoijowa|NG|8.274|5.835
isawa|JP|35.650|138.633
isbarta|TR|37.764|30.552
ischewsk|RU|56.850|53.204
ischia porto|IT|40.739|13.951
ischia|IT|40.738|13.949
ise ekiti|NG|7.465|5.423
iseaki|JP|36.317|139.200
isehara|JP|35.399|139.310
isehsaki|JP|36.317|139.200
iselin|US|40.575|-74.322
iserlohn|DE|51.375|7.703
isernhagen farster bauerschaft|DE|52.471|9.842
isernia|IT|41.596|14.234
isesaki|JP|36.317|139.200
isezaki|JP|36.317|139.200
ise|JP|34.483|136.700
isfachan|IR|32.652|51.675
isfahanas|IR|32.652|51.675
isfahana|IR|32.652|51.675
isfahanum|IR|32.652|51.675
isfahan|IR|32.652|51.675
isfahon|IR|32.652|51.675
isfakhan|IR|32.652|51.675
isfana|KG|39.839|69.528
isfara|TJ|40.126|70.625
isfehan|IR|32.652|51.675
ishewsk|RU|56.850|53.204
ishigaki|JP|24.345|124.157
ishige|JP|36.117|139.967
ishii|JP|34.068|134.442
ishikari|JP|43.240|141.354
ishiki|JP|34.800|137.017
ishimbay|RU|53.454|56.041
ishim|RU|56.113|69.490
ishinomachi|JP|38.417|141.300
ishinomaki|JP|38.417|141.300
ishioka|JP|36.183|140.267
ishoj|DK|55.615|12.352
ishqoshim|TJ|36.725|71.613
ishurdi|BD|24.129|89.066
isieke|NG|6.382|8.037
isinomaki|JP|38.417|141.300
isiolo|KE|0.355|37.582
isirio|CD|2.774|27.616
isiro|CD|2.774|27.616
iskandariyah|EG|31.216|29.955
iskandar|UZ|41.554|69.701
iskanderun|TR|36.587|36.173
iskenderon|TR|36.587|36.173
iskenderunas|TR|36.587|36.173
iskenderun|TR|36.587|36.173
iskilip|TR|40.735|34.474
iskitim|RU|54.637|83.305
isla cristina|ES|37.200|-7.317
isla vista|US|34.413|-119.861
islamabadas|PK|33.721|73.043
islamabada|PK|33.721|73.043
islamabade|PK|33.721|73.043
islamabadi|PK|33.721|73.043
islamabado|PK|33.721|73.043
islamahbad|PK|33.721|73.043
islamampant|PK|33.721|73.043
islamnagar|IN|28.329|78.725
isle of lewis|GB|58.219|-6.388
isleworth|GB|51.475|-0.342
islington|GB|51.536|-0.103
islip|US|40.730|-73.210
ismailia|EG|30.604|32.272
ismailieh|EG|30.604|32.272
ismailija|EG|30.604|32.272
ismailiyah|EG|30.604|32.272
ismailiya|EG|30.604|32.272
ismailiye|EG|30.604|32.272
ismayilia|EG|30.604|32.272
ismid|TR|40.767|29.917
ismir|TR|38.413|27.138
ismit|TR|40.767|29.917
ismoiliya|EG|30.604|32.272
isna|EG|25.293|32.554
isnimid|TR|40.767|29.917
ispahan|IR|32.652|51.675
ispartah|TR|37.764|30.552
isparta|TR|37.764|30.552
issaquah|US|47.530|-122.033
isser|DZ|36.719|3.669
issia|CI|6.492|-6.586
issoire|FR|45.550|3.250
issy les moulineaux|FR|48.821|2.277
istamboul|TR|41.014|28.950
istambul|TR|41.014|28.950
istampoul|TR|41.014|28.950
istanbul|TR|41.014|28.950
istapalapa|MX|19.357|-99.067
istaravshan|TJ|39.914|69.003
istgah e rah ahan e garmsar|IR|35.235|52.309
istok|XK|42.781|20.488
istra|RU|55.920|36.869
istres|FR|43.517|4.983
isulan|PH|6.629|124.605
isyinomaki|JP|38.417|141.300
iszfahan|IR|32.652|51.675
iszlamabad|PK|33.721|73.043
iszmailija|EG|30.604|32.272
isztambul|TR|41.014|28.950
itabaiana|BR|-10.685|-37.425
itabaianinha|BR|-11.274|-37.790
itaberaba|BR|-12.527|-40.307
itaberai|BR|-16.020|-49.810
itabira|BR|-19.619|-43.227
itabirito|BR|-20.253|-43.801
itaborahy|BR|-22.744|-42.859
itaborai|BR|-22.744|-42.859
itabuna|BR|-14.786|-39.280
itacoatiara|BR|-3.143|-58.444
itagoui|CO|6.185|-75.599
itaguai|BR|-22.852|-43.775
itaguei|CO|6.185|-75.599
itagui|CO|6.185|-75.599
itaitinga|BR|-3.969|-38.528
itaituba|BR|-4.276|-55.984
itai|BR|-23.418|-49.091
itajahi|BR|-26.908|-48.662
itajahy|BR|-26.908|-48.662
itajai|BR|-26.908|-48.662
itajuba|BR|-22.426|-45.453
itajuipe|BR|-14.678|-39.375
itako|JP|35.933|140.550
itamaraju|BR|-17.039|-39.531
itamarandiba|BR|-17.857|-42.859
itambe|BR|-15.245|-40.624
itami|JP|34.784|135.401
itanagar|IN|27.087|93.610
itanhaem|BR|-24.183|-46.789
itaocara|BR|-21.669|-42.076
itapaci|BR|-14.951|-49.549
itapage|BR|-3.687|-39.586
itaparica|BR|-12.888|-38.679
itapecerica da serra|BR|-23.717|-46.849
itapecuru mirim|BR|-3.393|-44.359
itapema|BR|-27.090|-48.611
itapemirim|BR|-21.011|-40.834
itaperucu|BR|-25.220|-49.348
itaperuna|BR|-21.205|-41.888
itapeserika da serra|BR|-23.717|-46.849
itapetininga|BR|-23.592|-48.053
itapeva|BR|-23.982|-48.876
itapevi|BR|-23.549|-46.934
itapevy|BR|-23.549|-46.934
itapipoca|BR|-3.494|-39.579
itapira|BR|-22.436|-46.822
itapissuma|BR|-7.776|-34.892
itapolis|BR|-21.596|-48.813
itaporanga|BR|-7.304|-38.150
itapuranga|BR|-15.562|-49.949
itaquahy|BR|-22.852|-43.775
itaquaquecetuba|BR|-23.486|-46.348
itaquaquicetuba|BR|-23.486|-46.348
itaqui|BR|-29.125|-56.553
itarare|BR|-24.113|-49.332
itarsi|IN|22.615|77.762
itatiba|BR|-23.006|-46.839
itatinga|BR|-23.102|-48.616
itaugua|PY|-25.383|-57.333
itauna|BR|-20.075|-44.576
itazhai|BR|-26.908|-48.662
ita|PY|-25.501|-57.367
ithaca|US|42.441|-76.497
ithari|NP|26.667|87.283
itigi|TZ|-5.700|34.483
itikhara|JP|35.517|140.083
itimadpur|IN|27.235|78.198
itinomija|JP|35.300|136.800
itinomiya|JP|35.300|136.800
itogon|PH|16.364|120.677
itoigawa|JP|37.033|137.850
itoman|JP|26.126|127.669
itororo|BR|-15.117|-40.070
ito|JP|34.967|139.083
itsa|EG|29.238|30.789
itsukaichi|JP|35.725|139.218
itubera|BR|-13.735|-39.148
ituiutaba|BR|-18.974|-49.462
itumbiara|BR|-18.419|-49.215
itupeva|BR|-23.153|-47.058
itupiranga|BR|-5.135|-49.327
iturama|BR|-19.728|-50.196
iturrama|ES|42.808|-1.658
ituverava|BR|-20.339|-47.781
itu|BR|-23.264|-47.299
itzehoe|DE|53.921|9.515
iuaki|JP|37.050|140.883
ivaki|JP|37.050|140.883
ivakuni|JP|34.163|132.220
ivano frankivs'k|UA|48.922|24.710
ivano frankovsk|UA|48.922|24.710
ivanovas|RU|56.997|40.971
ivanova|RU|56.997|40.971
ivanovo|RU|56.997|40.971
ivanovskoe|RU|55.767|37.833
ivanovskoye|RU|55.767|37.833
ivanteyevka|RU|55.971|37.921
ivatsevichy|BY|52.709|25.340
ivdel'|RU|60.691|60.421
ives estates|US|25.962|-80.177
ivoti|BR|-29.591|-51.161
ivrea|IT|45.467|7.876
ivry sur seine|FR|48.816|2.385
iwade|JP|34.250|135.317
iwai|JP|36.050|139.900
iwaki|JP|37.050|140.883
iwakuni|JP|34.163|132.220
iwakura|JP|35.283|136.867
iwamizawa|JP|43.200|141.760
iwanai|JP|42.974|140.509
iwanowo|RU|56.997|40.971
iwanuma|JP|38.105|140.859
iwase|JP|36.350|140.100
iwata|JP|34.700|137.850
iwatsuki|JP|35.965|139.696
iwon up|KP|40.323|128.655
iwo|NG|7.635|4.182
ixmiquilpan|MX|20.478|-99.217
ixtacalco|MX|19.395|-99.098
ixtaczoquitlan|MX|18.854|-97.062
ixtapa zihuatanejo|MX|17.643|-101.552
ixtapalapa|MX|19.357|-99.067
ixtapaluca|MX|19.316|-98.883
ixtapan de la sal|MX|18.844|-99.677
ixtapa|MX|20.716|-105.205
ixtlan del rio|MX|21.039|-104.371
iyo|JP|33.751|132.701
izalco|SV|13.745|-89.673
izazi|TZ|-7.200|35.733
izbarta|TR|37.764|30.552
izberbash|RU|42.570|47.864
izegem|BE|50.914|3.214
izevskas|RU|56.850|53.204
izevska|RU|56.850|53.204
izevsk|RU|56.850|53.204
izewsk|RU|56.850|53.204
izhau|RU|56.850|53.204
izhevs'k|RU|56.850|53.204
izhevsk|RU|56.850|53.204
izhkar|RU|56.850|53.204
izjefsk|RU|56.850|53.204
izjevsk|RU|56.850|53.204
izki|OM|22.933|57.767
izluchinsk|RU|60.979|76.924
izmajlovo|RU|55.787|37.802
izmayil|UA|45.349|28.841
izmaylovo|RU|55.787|37.802
izmid|TR|40.767|29.917
izmiras|TR|38.413|27.138
izmira|TR|38.413|27.138
izmiro|TR|38.413|27.138
izmir|TR|38.413|27.138
izmit|TR|40.767|29.917
iznik|TR|40.429|29.721
izobil'nyy|RU|45.371|41.708
izparta|TR|37.764|30.552
izsevszk|RU|56.850|53.204
iztacalco|MX|19.395|-99.098
iztaoalaoa|MX|19.357|-99.067
iztapalapan|MX|19.357|-99.067
iztapalapa|MX|19.357|-99.067
iztapaluca|MX|19.316|-98.883
izucar de matamoros|MX|18.602|-98.462
izumiotsu|JP|34.500|135.400
izumi|JP|34.483|135.433
izumo|JP|35.367|132.767
izyaslav|UA|50.119|26.821
izyum|UA|49.209|37.248
ja ela|LK|7.074|79.892
jabal os saraj|AF|35.118|69.238
jabalia|PS|31.527|34.483
jabaliya|PS|31.527|34.483
jabalpur|IN|23.167|79.950
jabalya|PS|31.527|34.483
jablah|SY|35.362|35.928
jablonec nad nisou|CZ|50.724|15.171
jaboatao dos guararapes|BR|-8.113|-35.015
jaboatao|BR|-8.180|-35.001
jaboticabal|BR|-21.255|-48.322
jacaltenango|GT|15.667|-91.712
jacarehy|BR|-23.305|-45.966
jacarei|BR|-23.305|-45.966
jacarezinho|BR|-23.161|-49.969
jacarta|ID|-6.215|106.845
jaciara|BR|-15.965|-54.968
jackson heights|US|40.756|-73.885
jacksonville beach|US|30.295|-81.393
jacksonville|US|30.332|-81.656
jacmel|HT|18.234|-72.535
jacobabad|PK|28.282|68.438
jacobadad|PK|28.282|68.438
jacobina|BR|-11.181|-40.514
jacutinga|BR|-22.286|-46.612
jaddah|SA|21.542|39.198
jaemsae|FI|61.864|25.190
jaervenpaeae|FI|60.474|25.090
jaffna|LK|9.668|80.007
jagadhri|IN|30.167|77.304
jagalur|IN|14.520|76.339
jagatsinghapur|IN|20.256|86.171
jagdalpur|IN|19.081|82.021
jagdaqi|CN|50.417|124.117
jagdishpur|IN|26.750|80.545
jagdispur|IN|25.468|84.419
jaggayyapeta|IN|16.894|80.098
jagna|PH|9.653|124.370
jagodina|RS|43.977|21.261
jagraon|IN|30.788|75.474
jagtial|IN|18.795|78.917
jaguaquara|BR|-13.531|-39.971
jaguarao|BR|-32.566|-53.376
jaguarari|BR|-10.264|-40.196
jaguariaiva|BR|-24.244|-49.709
jaguaribe|BR|-5.891|-38.622
jaguariuna|BR|-22.706|-46.986
jaguaruana|BR|-4.834|-37.781
jaguey grande|CU|22.527|-81.129
jahanabad|IN|25.214|84.987
jahangirabad|IN|28.405|78.106
jahanian shah|PK|31.805|72.277
jahazpur|IN|25.620|75.276
jahore bahru|MY|1.466|103.758
jaigaon|IN|26.848|89.376
jainagar|IN|26.920|75.788
jaipur|IN|26.920|75.788
jaisalmer|IN|26.918|70.904
jaisingpur|IN|16.776|74.554
jais|IN|26.265|81.549
jaitaran|IN|26.204|73.937
jaito|IN|30.451|74.892
jaizan|SA|16.889|42.551
jajpur|IN|20.849|86.337
jakarta|ID|-6.215|106.845
jakmel|HT|18.234|-72.535
jakobsberg|SE|59.423|17.835
jakobstadt|LV|56.499|25.857
jakobstad|FI|63.675|22.703
jakubmists|LV|56.499|25.857
jalai nur|CN|49.450|117.700
jalajala|PH|14.353|121.323
jalakot|AF|34.426|70.452
jalal abad|KG|40.933|73.000
jalalabad|AF|34.426|70.452
jalali|IN|27.867|78.253
jalalkoat|AF|34.426|70.452
jalalkot|AF|34.426|70.452
jalalpur jattan|PK|32.641|74.206
jalalpur pirwala|PK|29.507|71.219
jalandar|IN|31.326|75.579
jalandhar|IN|31.326|75.579
jalarpet|IN|12.570|78.573
jalaun|IN|26.145|79.337
jalesar|IN|27.473|78.303
jaleshwar|IN|21.802|87.222
jaleswar|NP|26.647|85.801
jales|BR|-20.269|-50.546
jalgaon jamod|IN|21.052|76.535
jalgaon|IN|21.003|75.566
jalingo|NG|8.894|11.360
jalna|IN|19.841|75.886
jalor|IN|25.346|72.616
jalostotitlan|MX|21.167|-102.464
jalpa de mendez|MX|18.176|-93.063
jalpaiguri|IN|26.517|88.733
jamaame|SO|0.070|42.745
jamadoba|IN|23.717|86.400
jamaica plain|US|42.310|-71.120
jamaica|US|40.691|-73.806
jamaipur|BD|24.920|89.948
jamai|IN|22.196|78.592
jamame|SO|0.070|42.745
jamay|MX|20.293|-102.708
jambi city|ID|-1.600|103.617
jambusar|IN|22.052|72.801
jamestauno|SH|-15.939|-5.717
jamjamal|IQ|35.534|44.834
jamkhandi|IN|16.505|75.291
jammalamadugu|IN|14.847|78.383
jammu|IN|32.736|74.869
jamnagar|IN|22.473|70.067
jamnogar|IN|22.473|70.067
jampur|PK|29.644|70.595
jamsa|FI|61.864|25.190
jamshedpur|IN|22.803|86.185
jamtara|IN|23.963|86.803
jamui|IN|24.926|86.225
jamundi|CO|3.261|-76.535
jamuria|IN|23.705|87.079
janakkala|FI|60.900|24.600
janakpur|NP|26.718|85.906
janauba|BR|-15.803|-43.309
jandaia do sul|BR|-23.603|-51.643
jandiala|IN|31.159|75.618
jandira|BR|-23.527|-46.903
jand|PK|33.430|72.019
janeng|BW|-25.417|25.550
janesville|US|42.683|-89.019
jangaon|IN|17.726|79.152
jangipur|IN|24.470|88.077
janin|PS|32.459|35.301
janjgir|IN|22.009|82.578
jansath|IN|29.325|77.850
januaria|BR|-15.489|-44.360
janub as surrah|KW|29.269|47.978
jaora|IN|23.638|75.127
japeri|BR|-22.643|-43.653
jarabacoa|DO|19.117|-70.636
jarabulus|SY|36.818|38.011
jaragua do sul|BR|-26.486|-49.067
jaral del progreso|MX|20.372|-101.062
jaranwala|PK|31.333|73.433
jarash|JO|32.281|35.899
jardim|BR|-21.480|-56.138
jardin america|AR|-27.043|-55.227
jardinopolis|BR|-21.018|-47.764
jarez de la frontera|ES|36.686|-6.136
jarinu|BR|-23.101|-46.728
jarnshedpur|IN|22.803|86.185
jarocin|PL|51.973|17.503
jaroslaw|RU|57.630|39.874
jarrow|GB|54.980|-1.484
jaruco|CU|23.044|-82.009
jarusalen|IL|31.769|35.216
jaru|BR|-10.439|-62.466
jarvenpaa|FI|60.474|25.090
jarwal|IN|27.163|81.542
jasaan|PH|8.654|124.756
jasdan|IN|22.037|71.208
jashpurnagar|IN|22.888|84.139
jasidih|IN|24.514|86.646
jasim|SY|32.992|36.060
jaslo|PL|49.745|21.473
jasmine estates|US|28.293|-82.690
jasper|US|38.391|-86.931
jaspur|IN|29.279|78.828
jastrzebie zdroj|PL|49.955|18.575
jaswantnagar|IN|26.883|78.903
jaszbereny|HU|47.500|19.917
jatai|BR|-17.879|-51.722
jatani|IN|20.160|85.707
jatara|IN|25.010|79.049
jaten|ID|-7.577|110.897
jatibarang|ID|-6.475|108.315
jatibonico|CU|21.943|-79.169
jatiroto|ID|-7.883|111.117
jatiwangi|ID|-6.734|108.263
jatoba|BR|-9.183|-38.269
jatoi shimali|PK|29.517|70.850
jauharabad|PK|32.290|72.281
jauja|PE|-11.776|-75.497
jaunpur|IN|25.754|82.687
jau|BR|-22.296|-48.558
javanrud|IR|34.796|46.517
javea|ES|38.783|0.167
jawad|IN|24.599|74.863
jawhar|SO|2.781|45.500
jawnpur|IN|25.754|82.687
jaworzno|PL|50.205|19.275
jawor|PL|51.051|16.193
jayamkondacholapuram|IN|11.212|79.365
jayapura|IN|26.920|75.788
jayapur|IN|26.920|75.788
jaykaynagar|IN|23.705|87.079
jaynagar majilpur|IN|22.176|88.418
jaynagar|IN|26.590|86.138
jaypur|IN|26.920|75.788
jayrud|SY|33.807|36.739
jazan|SA|16.889|42.551
jbail|LB|34.121|35.648
jebba|NG|9.133|4.833
jeddah|SA|21.542|39.198
jedda|SA|21.542|39.198
jedrzejow|PL|50.639|20.305
jeeriko|PS|31.867|35.450
jeffersontown|US|38.194|-85.564
jeffersonville|US|38.278|-85.737
jefferson|US|38.865|-77.188
jega|NG|12.222|4.380
jeju city|KR|33.510|126.522
jekabpeles|LV|56.499|25.857
jekabpilis|LV|56.499|25.857
jekabpils|LV|56.499|25.857
jekulo|ID|-6.806|110.926
jelalabad|AF|34.426|70.452
jelcz laskowice|PL|51.021|17.316
jelcz|PL|51.021|17.321
jelenia gora|PL|50.900|15.729
jelgava|LV|56.650|23.713
jelgawa|LV|56.650|23.713
jember|ID|-8.172|113.700
jena|DE|50.929|11.590
jenceping|SE|57.781|14.156
jenchu|KR|35.822|127.149
jendouba|TN|36.501|8.780
jenison|US|42.907|-85.792
jenjarum|MY|2.872|101.495
jenks|US|36.023|-95.968
jensepinga|SE|57.781|14.156
jensheping|SE|57.781|14.156
jenzan|KR|36.241|128.298
jeonju|KR|35.822|127.149
jequie|BR|-13.859|-40.085
jequitinhonha|BR|-16.434|-41.003
jerada|MA|34.310|-2.160
jerantut|MY|3.936|102.363
jerasa|JO|32.281|35.899
jerash|JO|32.281|35.899
jeremias|HT|18.650|-74.117
jeremie|HT|18.650|-74.117
jeremi|HT|18.650|-74.117
jeremoabo|BR|-10.075|-38.481
jerez de garcia salinas|MX|22.649|-102.990
jerez de la frontera|ES|36.686|-6.136
jerichas|PS|31.867|35.450
jericho|PS|31.867|35.450
jerico|PS|31.867|35.450
jerihon|PS|31.867|35.450
jeriho|PS|31.867|35.450
jerika|PS|31.867|35.450
jerikhon|PS|31.867|35.450
jeriko|PS|31.867|35.450
jeriwsalem|IL|31.769|35.216
jerozale|IL|31.769|35.216
jerozolema|IL|31.769|35.216
jerozolima|IL|31.769|35.216
jersey city|US|40.728|-74.078
jerusalemi|IL|31.769|35.216
jerusalemo|IL|31.769|35.216
jerusalemu|IL|31.769|35.216
jerusalem|IL|31.769|35.216
jerusalen|IL|31.769|35.216
jerusalim|IL|31.769|35.216
jeruusalemm|IL|31.769|35.216
jeruzaleme|IL|31.769|35.216
jeruzalem|IL|31.769|35.216
jeruzale|IL|31.769|35.216
jeruzalim|IL|31.769|35.216
jeruzsalem|IL|31.769|35.216
jerycho|PS|31.867|35.450
jesi|IT|43.521|13.244
jessore|BD|23.170|89.214
jesus del monte|MX|19.375|-99.294
jesus menendez|CU|21.161|-76.479
jetpur|IN|21.755|70.623
jevargi|IN|17.014|76.773
jewar|IN|28.122|77.557
jeypore|IN|26.920|75.788
jezan|SA|16.889|42.551
jha jha|IN|24.774|86.380
jhabua|IN|22.768|74.591
jhajjar|IN|28.606|76.656
jhalawar|IN|24.596|76.165
jhalida|IN|23.365|85.976
jhalrapatan|IN|24.542|76.172
jhalu|IN|29.336|78.226
jhang maghiana|PK|31.270|72.317
jhang sadar|PK|31.270|72.317
jhang sadr|PK|31.270|72.317
jhanjharpur|IN|26.265|86.280
jhansi|IN|25.459|78.580
jhargram|IN|22.454|86.995
jharia|IN|23.741|86.415
jharsuguda|IN|21.862|84.018
jhawarian|PK|32.362|72.623
jhelam|PK|32.934|73.731
jhelum|PK|32.934|73.731
jhingergacha|BD|23.111|89.091
jhinjhak|IN|26.561|79.734
jhinjhana|IN|29.521|77.225
jhol|PK|25.955|68.888
jhunjhunun|IN|28.126|75.398
jhunjhunu|IN|28.126|75.398
jhusi|IN|25.437|81.906
ji parana|BR|-10.885|-61.952
ji'an|CN|27.117|114.979
jiamusi|CN|46.799|130.316
jian'ou|CN|27.047|118.325
jiangguanchi|CN|34.128|113.807
jiangkou|CN|25.487|119.198
jiangling|CN|30.350|112.190
jiangmen|CN|22.583|113.083
jianguang|CN|28.194|115.784
jiangyan|CN|32.506|120.143
jiangyin|CN|31.911|120.263
jiangyou|CN|31.767|104.717
jiaocheng|CN|36.284|120.003
jiaojiang|CN|28.680|121.443
jiaoxian|CN|36.284|120.003
jiaozhou|CN|36.284|120.003
jiaozuo|CN|35.240|113.233
jiashan|CN|30.849|120.926
jiaxing|CN|30.752|120.750
jiayuguan|CN|39.811|98.286
jiazi|CN|22.879|116.073
jicin|CZ|50.437|15.352
jidd hafs|BH|26.219|50.548
jiddah|SA|21.542|39.198
jidda|SA|21.542|39.198
jidde|SA|21.542|39.198
jidong|CN|45.217|131.083
jiehu|CN|35.543|118.455
jiekabpelis|LV|56.499|25.857
jieshi|CN|22.810|115.831
jieshou|CN|33.263|115.361
jiexiu|CN|37.024|111.912
jieyang|CN|23.542|116.366
jigjiga|ET|9.350|42.800
jigjigga|ET|9.350|42.800
jiglava|CZ|49.396|15.591
jiguani|CU|20.368|-76.427
jihlava|CZ|49.396|15.591
jijelli|DZ|36.821|5.767
jijel|DZ|36.821|5.767
jijiang|CN|29.290|106.250
jijiga|ET|9.350|42.800
jikhlava|CZ|49.396|15.591
jilib|SO|0.488|42.785
jilinstad|CN|43.851|126.560
jilin|CN|43.851|126.560
jimaguayu|CU|21.242|-77.826
jimenez|MX|28.333|-105.400
jimeta|NG|9.279|12.458
jimma|ET|7.673|36.834
jimo|CN|36.390|120.462
jinan gun|KR|35.792|127.425
jinan|CN|36.668|116.997
jinchang|CN|38.501|102.194
jincheng|CN|35.502|112.833
jinchuanzhen|CN|38.501|102.194
jinchuan|CN|38.468|106.273
jindrichuv hradec|CZ|49.144|15.003
jind|IN|29.316|76.315
jinga|UG|0.439|33.203
jingdezhen|CN|29.295|117.208
jinghong|CN|21.991|100.734
jingling|CN|30.650|113.100
jingmen|CN|31.034|112.205
jingtsjou|CN|30.350|112.190
jingzhou|CN|30.350|112.190
jinhua|CN|29.107|119.644
jinja|UG|0.439|33.203
jinji|CN|23.228|110.826
jinka|ET|5.650|36.650
jinotega|NI|13.088|-85.999
jinotepe|NI|11.850|-86.199
jinsha|CN|32.090|121.074
jinshi|CN|29.605|111.870
jintsjou|CN|41.108|121.142
jintur|IN|19.612|76.687
jinxiangzhen|CN|27.433|120.606
jinxiang|CN|27.433|120.606
jinxian|CN|39.100|121.717
jipijapa|EC|-1.349|-80.579
jiquie|BR|-13.859|-40.085
jiquilpan de juarez|MX|19.995|-102.720
jiquy|BR|-13.859|-40.085
jirja|EG|26.338|31.892
jirkov|CZ|50.500|13.448
jishui|CN|33.733|115.400
jishu|CN|44.317|126.800
jisr ash shughur|SY|35.814|36.321
jitra|MY|6.268|100.422
jiujiang|CN|29.705|116.002
jiupu|CN|41.067|122.950
jiuquan|CN|39.743|98.517
jiutai|CN|44.153|125.833
jiutepec|MX|18.881|-99.178
jiveskile|FI|62.241|25.721
jiwani|PK|25.049|61.746
jixi|CN|45.301|130.957
jizak|UZ|40.116|67.842
jizan|SA|16.889|42.551
jizzakh|UZ|40.116|67.842
jizzaq|UZ|40.116|67.842
jizzax|UZ|40.116|67.842
jjonchjoping|SE|57.781|14.156
jjuvjaskjulja|FI|62.241|25.721
jo'anna|ZA|-26.202|28.044
joacaba|BR|-27.178|-51.505
joal fadiout|SN|14.167|-16.833
joan pesoo|BR|-7.115|-34.863
joanesburgo|ZA|-26.202|28.044
joao camara|BR|-5.537|-35.820
joao monlevade|BR|-19.810|-43.174
joao pessoa|BR|-7.115|-34.863
joao pinheiro|BR|-17.742|-46.172
joaquin v. gonzalez|AR|-25.083|-64.183
joburg|ZA|-26.202|28.044
jocotenango|GT|14.582|-90.744
jocotepec|MX|20.285|-103.429
jodhpur|IN|26.268|73.006
jodiya bandar|IN|22.717|70.283
joecu|JP|37.148|138.236
joehnsuu|FI|62.601|29.763
joehnsu|FI|62.601|29.763
joenkoeping|SE|57.781|14.156
joensuu|FI|62.601|29.763
joensu|FI|62.601|29.763
joetsu|JP|37.148|138.236
jog'annesburg|ZA|-26.202|28.044
jogannesburg|ZA|-26.202|28.044
jogbani|IN|26.399|87.265
jogensu|FI|62.601|29.763
jogkarta|ID|-6.215|106.845
jogonalan|ID|-7.704|110.536
johanesburgas|ZA|-26.202|28.044
johanesburgo|ZA|-26.202|28.044
johannesarborg|ZA|-26.202|28.044
johannesbourg|ZA|-26.202|28.044
johannesburga|ZA|-26.202|28.044
johannesburgo|ZA|-26.202|28.044
johannesburgu|ZA|-26.202|28.044
johannesburg|ZA|-26.202|28.044
johannisthal|DE|52.447|13.507
johar|SO|2.781|45.500
joher|SO|2.781|45.500
johi|PK|26.692|67.613
johns creek|US|34.029|-84.199
johnson city|US|36.313|-82.353
johnstone|GB|55.829|-4.516
johnstown|US|40.327|-78.922
johor baharu|MY|1.466|103.758
johor bahru|MY|1.466|103.758
johore bahru|MY|1.466|103.758
johore baru|MY|1.466|103.758
johore bharu|MY|1.466|103.758
joinville le pont|FR|48.825|2.475
joinville|BR|-26.304|-48.846
jojutla|MX|18.615|-99.180
jokhanesburg|ZA|-26.202|28.044
jokhanezburg|ZA|-26.202|28.044
jokhannesburg|ZA|-26.202|28.044
joliette|CA|46.016|-73.424
joliet|US|41.525|-88.083
jollyville|US|30.443|-97.775
jolo|PH|6.052|121.002
jombang|ID|-7.546|112.233
jonava|LT|55.083|24.283
jona|CH|47.230|8.839
jonesboro|US|35.842|-90.704
jonkoping|SE|57.781|14.156
jonquiere|CA|48.416|-71.249
jonsh'oping|SE|57.781|14.156
jonsiopingas|SE|57.781|14.156
joowhar|SO|2.781|45.500
joplin|US|37.084|-94.513
jora|IN|26.342|77.809
jorhat|IN|26.758|94.203
jorsalaborg|IL|31.769|35.216
jorsala|IL|31.769|35.216
jorsalir|IL|31.769|35.216
jose bonifacio|BR|-21.053|-49.688
jose de freitas|BR|-4.756|-42.576
jose panganiban|PH|14.291|122.692
jos|NG|9.928|8.892
joue les tours|FR|47.352|0.669
jounieh|LB|33.981|35.618
jouy le moutier|FR|49.011|2.040
jovellanos|CU|22.804|-81.191
jovensuu|FI|62.601|29.763
jowhar|SO|2.781|45.500
joypur hat|BD|25.101|89.027
jozefow|PL|52.137|21.236
juan griego|VE|11.082|-63.965
juan jose rios|MX|25.758|-108.824
juanjui|PE|-7.177|-76.728
juatuba|BR|-19.952|-44.343
juazeiro do norte|BR|-7.213|-39.315
juba|SS|4.852|31.582
jubbulpore|IN|23.167|79.950
juchen|DE|51.100|6.500
juchitan de zaragoza|MX|16.436|-95.020
judah|SA|21.542|39.198
juddah|SA|21.542|39.198
judeida makr|IL|32.928|35.157
judita|JO|32.408|35.708
juegang|CN|32.317|121.186
juelich|DE|50.921|6.363
juevaeskuelae|FI|62.241|25.721
jugsalai|IN|22.777|86.184
juhaynah|EG|26.673|31.498
juigalpa|NI|12.106|-85.365
juiz de fora|BR|-21.764|-43.350
juliaca|PE|-15.500|-70.133
juliapa|GT|14.292|-89.896
julich|DE|50.921|6.363
julio de castilhos|BR|-29.227|-53.682
jullundur|IN|31.326|75.579
juma|UZ|39.716|66.664
jumilla|ES|38.479|-1.325
jumri tilaiya|IN|24.435|85.530
junagadh|IN|21.520|70.460
junagad|IN|21.520|70.460
junaghur|IN|21.520|70.460
junction city|US|39.029|-96.831
jundiahy|BR|-23.186|-46.884
jundiai|BR|-23.186|-46.884
jundubah|TN|36.501|8.780
juneau|US|58.302|-134.420
junin|AR|-34.584|-60.943
junnar|IN|19.208|73.875
jupiter|US|26.934|-80.094
jurmala|LV|56.968|23.770
jurundiay|BR|-23.186|-46.884
justiniskes|LT|54.717|25.217
jutiapa|GT|14.292|-89.896
juticalpa|HN|14.667|-86.219
juvaskula|FI|62.241|25.721
juveskiule|FI|62.241|25.721
juvjaskjulja|FI|62.241|25.721
juwana|ID|-6.715|111.151
juybar|IR|36.641|52.912
juye|CN|35.395|116.088
jyvaeskylae|FI|62.241|25.721
jyvaskyla|FI|62.241|25.721
k'olito|ET|7.317|38.083
k'oln|DE|50.933|6.950
kaarina|FI|60.407|22.369
kaarst|DE|51.229|6.619
kaasan|RU|55.789|49.122
kabacan|PH|7.107|124.829
kabala|SL|9.589|-11.553
kabale|UG|-1.249|29.990
kabalo|CD|-6.053|26.914
kabanga|TZ|-2.639|30.468
kabanjahe|ID|3.100|98.491
kabankalan|PH|9.984|122.814
kabanovo|RU|55.748|38.935
kabare|CD|-2.497|28.791
kabarnet|KE|0.492|35.743
kabaty|PL|52.130|21.081
kabba|NG|7.827|6.075
kabil|AF|34.528|69.172
kabin buri|TH|13.951|101.718
kabinda|CD|-6.138|24.482
kabirwala|PK|30.405|71.863
kaboel|AF|34.528|69.172
kabol|AF|34.528|69.172
kaboul|AF|34.528|69.172
kabrai|IN|25.403|80.000
kabue|ZM|-14.447|28.446
kabulas|AF|34.528|69.172
kabula|AF|34.528|69.172
kabuli|AF|34.528|69.172
kabulo|AF|34.528|69.172
kabul|AF|34.528|69.172
kabumba|TZ|-9.233|33.617
kabura|AF|34.528|69.172
kabve|ZM|-14.447|28.446
kabwe|ZM|-14.447|28.446
kachgar|CN|39.471|75.990
kachhwa|IN|25.206|82.714
kachia|NG|9.873|7.954
kachkanar|RU|58.700|59.484
kachramanmarasas|TR|37.585|36.926
kachramanmaras|TR|37.585|36.926
kachrapara|IN|22.960|88.428
kacina|NG|12.991|7.602
kadakkavoor|IN|8.679|76.767
kadan|CZ|50.383|13.267
kadayanallur|IN|9.073|77.342
kadinhani|TR|38.240|32.211
kadiri|IN|14.112|78.160
kadirli|TR|37.374|36.096
kadi|IN|23.299|72.334
kadod|IN|21.217|73.220
kadome|JP|34.738|135.574
kadugli|SD|11.011|29.718
kaduna|NG|10.526|7.439
kaduno|NG|10.526|7.439
kadun|NG|10.526|7.439
kaduqli|SD|11.011|29.718
kadur|IN|13.553|76.012
kaedis|MR|16.150|-13.504
kaedi|MR|16.150|-13.504
kaehdi|MR|16.150|-13.504
kaele|CM|10.109|14.451
kaelkuettae|IN|22.563|88.363
kaempaala|UG|0.316|32.582
kaeng khoi|TH|14.586|100.998
kaeng khro|TH|16.109|102.258
kaesong|KP|37.971|126.554
kafanchan|NG|9.581|8.293
kafan|AM|39.208|46.406
kaffrine|SN|14.106|-15.551
kafin|AM|39.208|46.406
kafir qala|AF|34.667|61.067
kafr ad dawwar|EG|31.134|30.130
kafr al dawar|EG|31.134|30.130
kafr al sheikh|EG|31.112|30.940
kafr ash shaykh|EG|31.112|30.940
kafr az zayyat|EG|30.825|30.818
kafr ed dauwar|EG|31.134|30.130
kafr el dauwar|EG|31.134|30.130
kafr el dawdar|EG|31.134|30.130
kafr el sheikh|EG|31.112|30.940
kafr kanna|IL|32.747|35.342
kafr laha|SY|34.895|36.496
kafr manda|IL|32.810|35.260
kafr qasim|IL|32.114|34.976
kafr saqr|EG|30.793|31.626
kafr takharim|SY|36.117|36.515
kafr zayta|SY|35.374|36.603
kafranbel|SY|35.614|36.564
kafue|ZM|-15.769|28.181
kaga bandoro|CF|6.990|19.187
kagal|IN|16.577|74.315
kagamigahara|JP|35.417|136.867
kagamihara|JP|35.417|136.867
kagies|ML|14.447|-11.444
kagizman|TR|40.157|43.134
kagoro|NG|9.608|8.390
kagoshimashi|JP|31.567|130.550
kagoshima|JP|31.567|130.550
kagosima|JP|31.567|130.550
kahama|TZ|-3.833|32.600
kahna nau|PK|31.367|74.369
kahramanmaras|TR|37.585|36.926
kahriz|IR|34.384|47.055
kahta|TR|37.786|38.624
kahului|US|20.890|-156.474
kahuta|PK|33.592|73.387
kaiama|NG|9.605|3.941
kaifeng|CN|34.799|114.307
kaihua|CN|23.369|104.277
kaijo|KP|37.971|126.554
kaikalur|IN|16.552|81.214
kailaras|IN|26.305|77.616
kailashahar|IN|24.332|92.004
kailua|US|21.402|-157.741
kaimganj|IN|27.554|79.335
kaimori|IN|23.385|79.744
kainan|JP|34.150|135.200
kairana|IN|29.395|77.205
kairouan|TN|35.678|10.096
kairuanas|TN|35.678|10.096
kairuan|TN|35.678|10.096
kairwan|TN|35.678|10.096
kaisareia|TR|38.732|35.485
kaisariani|GR|37.963|23.765
kaisaria|TR|38.732|35.485
kaisarie|TR|38.732|35.485
kaisarije|TR|38.732|35.485
kaiseris|TR|38.732|35.485
kaiseri|TR|38.732|35.485
kaiserslautern|DE|49.443|7.772
kaisong|KP|37.971|126.554
kaithal|IN|29.802|76.400
kaitong|CN|44.814|123.150
kaixgar|CN|39.471|75.990
kaizarie|TR|38.732|35.485
kaizuka|JP|34.450|135.350
kaizyo|KP|37.971|126.554
kajaani|FI|64.227|27.728
kajana|FI|64.227|27.728
kajanis|FI|64.227|27.728
kajani|FI|64.227|27.728
kajauni|FI|64.227|27.728
kajesas|ML|14.447|-11.444
kajes|ML|14.447|-11.444
kajfehn|CN|34.799|114.307
kajfeng|CN|34.799|114.307
kajfen|CN|34.799|114.307
kajfyn|CN|34.799|114.307
kajhajdi|MR|16.150|-13.504
kajiki|JP|31.733|130.667
kajruano|TN|35.678|10.096
kajruan|TN|35.678|10.096
kajseri|TR|38.732|35.485
kajtkhal|IN|29.802|76.400
kakai|KP|40.969|126.585
kakamega|KE|0.284|34.752
kakamege|KE|0.284|34.752
kakamigahara|JP|35.417|136.867
kakamigakhara|JP|35.417|136.867
kakata|LR|6.531|-10.354
kaka|TM|37.348|59.614
kakching|IN|24.498|93.981
kakegawa|JP|34.767|138.017
kakhovka|UA|46.814|33.487
kakhramanmarash|TR|37.585|36.926
kakinada|IN|16.960|82.238
kakogawacho honmachi|JP|34.769|134.829
kakonko|TZ|-3.283|30.964
kakori|IN|26.868|80.786
kakrala|IN|27.893|79.195
kakuda|JP|37.975|140.772
kal'jan|IN|19.244|73.136
kal'kuta|IN|22.563|88.363
kal'kuttae|IN|22.563|88.363
kal'kutta|IN|22.563|88.363
kal'mar|SE|56.662|16.362
kalabagh|PK|32.962|71.546
kalach na donu|RU|48.691|43.526
kalachinsk|RU|55.053|74.575
kalach|RU|50.426|41.026
kalakkadu|IN|8.512|77.553
kalaleh|IR|37.379|55.493
kalamaria|GR|40.583|22.950
kalamassery|IN|10.061|76.326
kalamata|GR|37.039|22.113
kalamazoo|US|42.292|-85.587
kalamb|IN|19.044|73.956
kalamnuri|IN|19.674|77.311
kalanaur|IN|28.828|76.395
kalanwali|IN|29.836|74.972
kalasim|TH|16.433|103.507
kalasindhu|TH|16.433|103.507
kalasin|TH|16.433|103.507
kalat|PK|29.027|66.594
kalavad|IN|22.208|70.383
kalavoor|IN|9.570|76.328
kaleke mandi|PK|31.977|73.603
kalemie|CD|-5.947|29.195
kalemije|CD|-5.947|29.195
kalemi|CD|-5.947|29.195
kalghatgi|IN|15.183|74.971
kalgoorlie|AU|-30.746|121.474
kalianget|ID|-7.054|113.942
kalia|BD|23.043|89.631
kalicut|IN|11.248|75.780
kaliganj|BD|23.410|89.138
kalikata|IN|22.563|88.363
kalikuto|IN|11.248|75.780
kalimpong|IN|27.071|88.475
kalinin'nkrant|RU|54.706|20.511
kaliningradas|RU|54.706|20.511
kaliningrada|RU|54.706|20.511
kaliningrado|RU|54.706|20.511
kaliningradum|RU|54.706|20.511
kaliningrad|RU|54.706|20.511
kaliningrau|RU|54.706|20.511
kalininqrad|RU|54.706|20.511
kalininskij|RU|59.997|30.390
kalininskiy|RU|59.997|30.390
kalininsk|RU|51.500|44.476
kalinjingrad|RU|54.706|20.511
kalinkavichy|BY|52.132|29.326
kalinyingrad|RU|54.706|20.511
kalisas|PL|51.761|18.091
kalisa|PL|51.761|18.091
kalisch|PL|51.761|18.091
kalish|PL|51.761|18.091
kalispell|US|48.196|-114.313
kalisz|PL|51.761|18.091
kalis|CO|3.437|-76.522
kalitea|GR|37.950|23.700
kaliteja|GR|37.950|23.700
kalithea|GR|37.950|23.700
kaliyaganj|IN|25.634|88.327
kalkata|IN|22.563|88.363
kalka|IN|30.840|76.941
kalkota|IN|22.563|88.363
kalkouta|IN|22.563|88.363
kalkueta|IN|22.563|88.363
kalkuta|IN|22.563|88.363
kalkutta|IN|22.563|88.363
kalk|DE|50.940|7.006
kallakkurichchi|IN|11.740|78.959
kallar kahar|PK|32.780|72.698
kallidaikurichchi|IN|8.683|77.465
kallifeja|GR|37.950|23.700
kalliteja|GR|37.950|23.700
kallithea|GR|37.950|23.700
kallsruh|DE|49.009|8.404
kalmaras|SE|56.662|16.362
kalmara|SE|56.662|16.362
kalmar|SE|56.662|16.362
kalmeshwar|IN|21.232|78.920
kalmthout|BE|51.384|4.476
kalmunai|LK|7.409|81.835
kalna|IN|23.219|88.363
kalocsa|HU|46.526|18.986
kalodzishchy|BY|53.944|27.782
kaloega|RU|54.529|36.275
kalol|IN|22.608|73.463
kalouga|RU|54.529|36.275
kalpatta|IN|11.609|76.083
kalpi|IN|26.117|79.733
kaltan|RU|53.535|87.246
kaltenkirchen|DE|53.833|9.958
kalugae|RU|54.529|36.275
kaluga|RU|54.529|36.275
kalugo|RU|54.529|36.275
kalugumalai|IN|9.147|77.704
kalug|RU|54.529|36.275
kalulushi|ZM|-12.842|28.095
kalundborg|DK|55.680|11.089
kaluqa|RU|54.529|36.275
kalur kot|PK|32.155|71.266
kalush|UA|49.012|24.373
kalutara|LK|6.583|79.959
kalyandurg|IN|14.545|77.106
kalyani|IN|22.983|88.483
kalyan|IN|19.244|73.136
kalyga|RU|54.529|36.275
kalynivka|UA|49.454|28.526
kam'janec' podil's'kij|UA|48.684|26.586
kamachumu|TZ|-1.619|31.620
kamaishi|JP|39.277|141.868
kamakhyanagar|IN|20.934|85.545
kamakura|JP|35.309|139.550
kamalasai|TH|16.338|103.576
kamalganj|IN|27.262|79.631
kamalia|PK|30.733|72.650
kamal|ID|-7.168|112.719
kamar mushani|PK|32.843|71.362
kamareddi|IN|18.320|78.342
kamarhati|IN|22.671|88.375
kamarhatty|IN|22.671|88.375
kamateron|GR|38.056|23.705
kambaala|UG|0.316|32.582
kambar|PK|27.588|68.001
kamba|NG|11.852|3.655
kambheng bhej|TH|16.483|99.522
kambove|CD|-10.874|26.597
kameda honcho|JP|37.872|139.110
kamelnitskiy|UA|49.422|26.997
kamen' na obi|RU|53.788|81.342
kamenec podol'skij|UA|48.684|26.586
kamenec podolski|UA|48.684|26.586
kamenets podilski|UA|48.684|26.586
kamenets podol'skiy|UA|48.684|26.586
kamenets podol'ski|UA|48.684|26.586
kamenets podol'sk|UA|48.684|26.586
kamenez podolsk|UA|48.684|26.586
kamenjane|MK|41.946|20.929
kamensk shakhtinskiy|RU|48.318|40.259
kamensk ural'skij|RU|56.419|61.933
kamensk ural'skiy|RU|56.419|61.933
kamensk uralskij|RU|56.419|61.933
kamensk uralsky|RU|56.419|61.933
kamenz|DE|51.268|14.094
kamen|DE|51.592|7.664
kameoka|JP|35.000|135.583
kameyama|JP|34.850|136.450
kamianets podilskyi|UA|48.684|26.586
kamieniec podolski|UA|48.684|26.586
kamienna gora|PL|50.783|16.030
kamifukuoka|JP|35.873|139.514
kamigyo ku|JP|35.030|135.757
kamiichi|JP|36.700|137.367
kamiiso|JP|41.820|140.645
kamimaruko|JP|36.319|138.273
kamina|CD|-8.735|24.998
kaminokawa|JP|36.433|139.917
kaminoyama|JP|38.154|140.274
kaminy|CD|-8.735|24.998
kamirenjaku|JP|35.694|139.555
kamishin|RU|50.098|45.416
kamisin|RU|50.098|45.416
kamixin|RU|50.098|45.416
kamjanec' podil's'kij|UA|48.684|26.586
kamjanets podilskoi|UA|48.684|26.586
kamjanets podilskyi|UA|48.684|26.586
kamjanets podilskyj|UA|48.684|26.586
kamjanez podilskyj|UA|48.684|26.586
kamloops|CA|50.666|-120.319
kamogatacho kamogata|JP|34.537|133.590
kamogawa|JP|35.097|140.100
kamojimacho jogejima|JP|34.068|134.350
kamoke|PK|31.975|74.223
kamoki|PK|31.975|74.223
kamosin|RU|50.098|45.416
kamo|JP|37.664|139.035
kamp lintfort|DE|51.505|6.546
kampala|UG|0.316|32.582
kampalo|UG|0.316|32.582
kampal|UG|0.316|32.582
kampar|MY|4.300|101.150
kampat|KH|10.610|104.181
kampene|CD|-3.597|26.667
kampen|NL|52.555|5.911
kamphaeng phet|TH|16.483|99.522
kampli|IN|15.406|76.600
kampong baharu balakong|MY|3.033|101.750
kampong cham|KH|11.993|105.463
kampong chhnang|KH|12.250|104.667
kampong chnang|KH|12.250|104.667
kampong dungun|MY|3.217|101.317
kampong kadok|MY|6.000|102.250
kampong masjid tanah|MY|2.350|102.117
kampong pangkal kalong|MY|5.917|102.217
kampong speu|KH|11.453|104.521
kampong spoe|KH|11.453|104.521
kampong sungai ara|MY|5.327|100.273
kampong thom|KH|12.711|104.889
kampong thum|KH|12.711|104.889
kampong thun|KH|12.711|104.889
kampotas|KH|10.610|104.181
kampot|KH|10.610|104.181
kampoul|AF|34.528|69.172
kampung ayer keroh|MY|2.265|102.280
kampung ayer molek|MY|2.214|102.328
kampung baharu nilai|MY|2.803|101.797
kampung baru subang|MY|3.150|101.533
kampung bukit baharu|MY|2.215|102.285
kampung pasir gudang baru|MY|1.473|103.878
kampung simpang renggam|MY|1.828|103.300
kampung sungai ara|MY|5.327|100.273
kampung tanjung karang|MY|3.424|101.185
kamput|KH|10.610|104.181
kamra|PK|33.747|73.512
kamsar|GN|10.667|-14.600
kamthi|IN|21.216|79.197
kamwenge|UG|0.187|30.454
kamyanets podilsky|UA|48.684|26.586
kamyaran|IR|34.796|46.935
kamychine|RU|50.098|45.416
kamyschin|RU|50.098|45.416
kamyshin|RU|50.098|45.416
kamyshlov|RU|56.843|62.711
kamysinas|RU|50.098|45.416
kamysin|RU|50.098|45.416
kamysjin|RU|50.098|45.416
kamyszyn|RU|50.098|45.416
kamyzyak|RU|46.110|48.074
kan'e|BW|-24.967|25.333
kan'onjicho|JP|34.128|133.646
kanadzava|JP|36.600|136.617
kananga|CD|-5.896|22.417
kanange|CD|-5.896|22.417
kanash|RU|55.510|47.491
kanasin|MX|20.935|-89.559
kanas|NG|12.000|8.517
kanaya|JP|34.820|138.128
kanazaua|JP|36.600|136.617
kanazawashi|JP|36.600|136.617
kanazawa|JP|36.600|136.617
kanbe|MM|16.707|96.002
kanburi|TH|14.004|99.548
kanchanaburi|TH|14.004|99.548
kanchana|TH|14.004|99.548
kancharapara|IN|22.960|88.428
kancheepuram|IN|12.835|79.700
kanchipuram|IN|12.835|79.700
kanchrapara|IN|22.960|88.428
kancipuram|IN|12.835|79.700
kancsanaburi|TH|14.004|99.548
kandagar|AF|31.613|65.710
kandaharo|AF|31.613|65.710
kandahar|AF|31.613|65.710
kandalaksha|RU|67.162|32.412
kandana|LK|7.048|79.894
kanda|JP|33.783|130.983
kandehar|AF|31.613|65.710
kandhar|AF|31.613|65.710
kandhkot|PK|28.244|69.182
kandhla|IN|29.321|77.271
kandiaro|PK|27.059|68.210
kandin|CN|30.002|101.957
kandla|IN|23.033|70.217
kandukur|IN|15.215|79.904
kandva|IN|21.824|76.351
kandyagash|KZ|49.469|57.419
kandy|LK|7.295|80.636
kanekomachi|JP|36.411|138.996
kaneohe|US|21.400|-157.799
kanevskaya|RU|46.085|38.960
kang neung|KR|37.756|128.896
kangaba|ML|11.933|-8.417
kanganpur|PK|30.765|74.123
kangar|MY|6.441|100.199
kangasala|FI|61.464|24.076
kangavar|IR|34.504|47.965
kangayam|IN|11.006|77.561
kangding|CN|30.002|101.957
kangdong up|KP|39.142|126.096
kange|KP|40.969|126.585
kanggye|KP|40.969|126.585
kangiri|TR|40.600|33.615
kanie|JP|35.133|136.800
kanigiri|IN|15.406|79.507
kaniv|UA|49.752|31.460
kanje|BW|-24.967|25.333
kanjippuram|IN|12.835|79.700
kankakee|US|41.120|-87.861
kankanas|GN|10.385|-9.306
kankanhalli|IN|12.547|77.420
kankan|GN|10.385|-9.306
kankauli|IN|16.266|73.712
kanker|IN|20.272|81.492
kanke|IN|23.434|85.321
kannabecho yahiro|JP|34.558|133.418
kannad|IN|20.257|75.138
kannangad|IN|12.308|75.106
kannapolis|US|35.487|-80.622
kannauj|IN|27.055|79.919
kanniyakumari|IN|8.090|77.538
kannod|IN|22.668|76.743
kanoya|JP|31.383|130.850
kano|NG|12.000|8.517
kanpala|UG|0.316|32.582
kanpuras|IN|26.465|80.350
kanpuri|TH|14.004|99.548
kanpur|IN|26.465|80.350
kanpwr|IN|26.465|80.350
kansanshi|ZM|-12.095|26.427
kansas city|US|39.100|-94.579
kanskas|RU|56.202|95.718
kansk|RU|56.202|95.718
kansur|PK|31.119|74.450
kantabanji|IN|20.467|82.920
kantharalak|TH|14.641|104.650
kanth|IN|29.059|78.630
kantipura|NP|27.702|85.321
kantipur|NP|27.702|85.321
kantyshevo|RU|43.228|44.633
kanuma|JP|36.550|139.733
kanuru|IN|16.286|81.255
kanye|BW|-24.967|25.333
kanzakimachi kanzaki|JP|33.309|130.374
kaoh kong|KH|11.615|102.984
kaohsiung|TW|22.616|120.313
kaolack|SN|14.152|-16.073
kaolac|SN|14.152|-16.073
kaolak|SN|14.152|-16.073
kaounas|LT|54.903|23.910
kapadvanj|IN|23.023|73.071
kapanas|AM|39.208|46.406
kapan|AM|39.208|46.406
kapellen|BE|51.314|4.435
kapenguria|KE|1.233|35.117
kapfenberg|AT|47.445|15.293
kapiri mposhi|ZM|-13.971|28.670
kapit|MY|2.017|112.933
kapolei|US|21.336|-158.058
kaposfured|HU|46.367|17.800
kaposhvar|HU|46.367|17.800
kaposvaras|HU|46.367|17.800
kaposvar|HU|46.367|17.800
kapotnya|RU|55.638|37.793
kapren|IN|25.405|76.074
kapronca|HR|46.163|16.828
kaproncza|HR|46.163|16.828
kapsan up|KP|41.090|128.293
kapshagay|KZ|43.867|77.063
kapurthala|IN|31.380|75.381
kara balta|KG|42.814|73.848
kara suu|KG|40.705|72.867
karaaji|PK|24.906|67.082
karabaglar|TR|38.374|27.135
karabanovo|RU|56.317|38.700
karabash|RU|55.481|60.216
karabiukas|TR|41.205|32.628
karabjuk|TR|41.205|32.628
karabuek|TR|41.205|32.628
karabuk|TR|41.205|32.628
karabulak|RU|43.305|44.899
karacabey|TR|40.213|28.361
karaces|PK|24.906|67.082
karachayevsk|RU|43.774|41.914
karachev|RU|53.123|34.985
karachi|PK|24.906|67.082
karacio|PK|24.906|67.082
karacis|PK|24.906|67.082
karaci|PK|24.906|67.082
karacoban|TR|39.344|42.099
karacsi|PK|24.906|67.082
karaczi|PK|24.906|67.082
karadje|IR|35.833|50.992
karadj|IR|35.833|50.992
karadsch|IR|35.833|50.992
karadzs|IR|35.833|50.992
karadz|IR|35.833|50.992
karad|IN|17.289|74.182
karaganda|KZ|49.833|73.166
karagandi|KZ|49.833|73.166
karagandy|KZ|49.833|73.166
karag|IR|35.833|50.992
karaikal|IN|10.917|79.833
karaikkudi|IN|10.066|78.768
karaj|IR|35.833|50.992
karak city|JO|31.164|35.762
karakocan|TR|38.952|40.027
karakolas|KG|42.491|78.394
karakola|KG|42.491|78.394
karakol|KG|42.491|78.394
karakul'|UZ|39.533|63.833
karakul|KG|42.491|78.394
karaliaucios|RU|54.706|20.511
karaliaucius|RU|54.706|20.511
karamadai|IN|11.241|76.960
karamanas|TR|37.181|33.215
karamana|TR|37.181|33.215
karamanmarash|TR|37.585|36.926
karaman|TR|37.181|33.215
karampouk|TR|41.205|32.628
karamsad|IN|22.542|72.904
karamursel|TR|40.691|29.616
karanchi|PK|24.906|67.082
karangampel|ID|-6.462|108.452
karanganom|ID|-7.649|110.625
karangasem|ID|-8.450|115.617
karangsembung|ID|-6.849|108.642
karanja|IN|20.483|77.489
karanpur|IN|29.840|73.455
karapinar|TR|37.716|33.551
karasuk|RU|53.738|78.040
karasuyama|JP|36.650|140.150
karasu|TR|41.071|30.785
karatau|KZ|43.179|70.468
karatschi|PK|24.906|67.082
karatsi|PK|24.906|67.082
karatsji|PK|24.906|67.082
karatsu|JP|33.443|129.970
karatxi|PK|24.906|67.082
karatz|IR|35.833|50.992
karauli|IN|26.498|77.028
kara|TG|9.551|1.186
karbala'|IQ|32.616|44.025
karbalaa|IQ|32.616|44.025
karbala|IQ|32.616|44.025
karbalo|IQ|32.616|44.025
karben|DE|50.230|8.772
karbila|IQ|32.616|44.025
karcag|HU|47.317|20.933
karditsa|GR|39.365|21.922
kardjali|BG|41.650|25.367
kardschali|BG|41.650|25.367
kardshali|BG|41.650|25.367
kardzali|BG|41.650|25.367
kardzhali|BG|41.650|25.367
kardzjali|BG|41.650|25.367
karej|IR|35.833|50.992
kareli|IN|22.915|79.064
karera|IN|25.458|78.136
karhal|IN|27.001|78.939
karhula|FI|60.522|26.931
kariba|ZW|-16.517|28.800
karija|JP|34.983|136.983
karimganj|IN|24.869|92.355
karimnagar|IN|18.439|79.129
kari|NG|11.247|10.561
karjat|IN|18.911|73.324
karkala|IN|13.214|74.992
karkuk|IQ|35.468|44.392
karl vary|CZ|50.233|12.871
karleby|FI|63.838|23.131
karlivka|UA|49.457|35.130
karlove vari|CZ|50.233|12.871
karlove vary|CZ|50.233|12.871
karlovi varai|CZ|50.233|12.871
karlovi vari|CZ|50.233|12.871
karlovo|BG|42.633|24.800
karlovy vary|CZ|50.233|12.871
karlowe ware|CZ|50.233|12.871
karlowe wary|CZ|50.233|12.871
karlsfeld|DE|48.217|11.467
karlshamn|SE|56.171|14.862
karlshorst|DE|52.484|13.532
karlskoga|SE|59.327|14.524
karlskrona|SE|56.162|15.587
karlskruna|SE|56.162|15.587
karlsroue|DE|49.009|8.404
karlsrueh|DE|49.009|8.404
karlsrue|DE|49.009|8.404
karlsruhe|DE|49.009|8.404
karlsruje|DE|49.009|8.404
karlstadas|SE|59.379|13.504
karlstade|SE|59.379|13.504
karlstad|SE|59.379|13.504
karmala|IN|18.408|75.194
karmi'el|IL|32.917|35.305
karmpala|IQ|32.616|44.025
karnal|IN|29.692|76.984
karnobat|BG|42.650|26.983
karochi|PK|24.906|67.082
karoi|ZW|-16.810|29.692
karol bagh|IN|28.651|77.191
karolyvaros|HR|45.487|15.548
karonga|MW|-9.933|33.933
karor|PK|31.227|70.949
karow|DE|52.609|13.481
karpinsk|RU|59.770|59.996
karsas|TR|40.598|43.085
karsa|TR|40.598|43.085
karsiyang|IN|26.883|88.277
kars|TR|40.598|43.085
kartaly|RU|53.053|60.649
kartarpur|IN|31.443|75.498
kartasura|ID|-7.552|110.738
kartum|SD|15.552|32.532
kartuzy|PL|54.334|18.197
kartzali|BG|41.650|25.367
karukh|AF|34.481|62.586
karuri|KE|-0.700|37.183
karur|IN|10.958|78.081
karvina|CZ|49.854|18.542
karwar|IN|14.814|74.130
kasala|SD|15.451|36.400
kasamatsucho|JP|35.367|136.767
kasama|ZM|-10.213|31.181
kasamwa|TZ|-2.850|32.433
kasangulu|CD|-4.583|15.166
kasan|RU|55.789|49.122
kasaoka|JP|34.506|133.504
kasaragod|IN|12.498|74.990
kasba tadla|MA|32.598|-6.268
kasba|IN|25.856|87.538
kaschau|SK|48.714|21.258
kaschgar|CN|39.471|75.990
kaseda shirakame|JP|31.417|130.317
kasele|DE|51.317|9.500
kaselis|DE|51.317|9.500
kaseli|DE|51.317|9.500
kaselo|DE|51.317|9.500
kasel|DE|51.317|9.500
kaserinas|TN|35.168|8.837
kaserin|TN|35.168|8.837
kasese|UG|0.183|30.083
kaset sombun|TH|16.281|101.954
kaset wisai|TH|15.656|103.584
kasganj|IN|27.809|78.646
kasgaras|CN|39.471|75.990
kasgara|CN|39.471|75.990
kasgar|CN|39.471|75.990
kashgar|CN|39.471|75.990
kashihara shi|JP|34.509|135.793
kashihara|JP|34.583|135.617
kashima shi|JP|35.965|140.645
kashima|JP|33.106|130.091
kashin|RU|57.359|37.608
kashipur|IN|29.214|78.957
kashira|RU|54.844|38.167
kashiva|JP|35.862|139.977
kashiwazaki|JP|37.367|138.550
kashiwa|JP|35.862|139.977
kashi|IN|25.317|83.010
kashkar|CN|39.471|75.990
kashmar|IR|35.238|58.466
kashmor|PK|28.433|69.584
kasihan|ID|-7.827|110.329
kasimov|RU|54.941|41.395
kasiva|JP|35.862|139.977
kasjgar|CN|39.471|75.990
kasli|RU|55.891|60.762
kasoa|GH|5.534|-0.417
kasongo lunda|CD|-6.478|16.817
kasongo|CD|-4.427|26.667
kaspiysk|RU|42.882|47.639
kasrawad|IN|22.127|75.611
kassala|SD|15.451|36.400
kassale|SD|15.451|36.400
kassarin|TN|35.168|8.837
kassa|SK|48.714|21.258
kassel'|DE|51.317|9.500
kassel|DE|51.317|9.500
kasserine|TN|35.168|8.837
kasserin|TN|35.168|8.837
kastambul|TR|41.378|33.775
kastamoni|TR|41.378|33.775
kastamonu|TR|41.378|33.775
kastamouni|TR|41.378|33.775
kastamuniyah|TR|41.378|33.775
kastamuni|TR|41.378|33.775
kastanayevo|RU|55.717|37.500
kasterlee|BE|51.241|4.967
kasugai|JP|35.248|136.972
kasugaj|JP|35.248|136.972
kasukabe|JP|35.983|139.750
kasulu|TZ|-4.577|30.102
kasungu|MW|-13.033|33.483
kasur|PK|31.119|74.450
kaszala|SD|15.451|36.400
kaszgar|CN|39.471|75.990
katabu|ID|-4.933|122.517
katan|AM|39.208|46.406
katav ivanovsk|RU|54.753|58.196
kataysk|RU|56.289|62.584
katemandu|NP|27.702|85.321
katerero|TZ|-1.400|31.733
katerini|GR|40.270|22.506
katghora|IN|22.502|82.543
kathmandau|NP|27.702|85.321
kathmandou|NP|27.702|85.321
kathmandu|NP|27.702|85.321
kathor|IN|21.289|72.941
kathua|IN|32.369|75.525
kathu|TH|7.918|98.333
katihar|IN|25.539|87.570
katima molilo|NA|-17.500|24.267
katima mulilas|NA|-17.500|24.267
katima mulilo|NA|-17.500|24.267
katiola|CI|8.137|-5.101
kati|ML|12.744|-8.073
katmandoe|NP|27.702|85.321
katmandou|NP|27.702|85.321
katmando|NP|27.702|85.321
katmanduo|NP|27.702|85.321
katmandu|NP|27.702|85.321
katmantou|NP|27.702|85.321
katobitse|PL|50.258|19.028
katol|IN|21.274|78.586
katoomba|AU|-33.720|150.307
katori shi|JP|35.898|140.499
katoro|TZ|-3.020|31.896
katovicai|PL|50.258|19.028
katovica|PL|50.258|19.028
katovice|PL|50.258|19.028
katovicum|PL|50.258|19.028
katovitse|PL|50.258|19.028
katovits|PL|50.258|19.028
katowice|PL|50.258|19.028
katowicy|PL|50.258|19.028
katowihi|PL|50.258|19.028
katoya|IN|23.646|88.133
katpadi|IN|12.970|79.146
katras|IN|23.798|86.298
katrineholm|SE|58.996|16.207
katsina ala|NG|7.169|9.285
katsina|NG|12.991|7.602
katsuren haebaru|JP|26.333|127.874
katsuta|JP|36.383|140.533
katsuura|JP|35.146|140.315
katsuyama|JP|36.062|136.501
kattanam|IN|9.176|76.563
kattaqo'rg'on|UZ|39.899|66.256
kattivakkam|IN|13.217|80.317
kattowitz|PL|50.258|19.028
katumba|TZ|-9.233|33.617
katunayaka|LK|7.170|79.888
katwijk aan zee|NL|52.203|4.399
katy|US|29.786|-95.824
kauaguchi|JP|35.805|139.711
kauanishi|JP|34.817|135.417
kauasaki|JP|35.521|139.717
kauen|LT|54.903|23.910
kaufbeuren|DE|47.882|10.622
kaukauna|US|44.278|-88.272
kaulsdorf|DE|52.517|13.589
kaulunas|HK|22.317|114.183
kaunas|LT|54.903|23.910
kauna|LT|54.903|23.910
kauno|LT|54.903|23.910
kauns|LT|54.903|23.910
kaura namoda|NG|12.594|6.586
kavadarcis|MK|41.433|22.012
kavadarci|MK|41.433|22.012
kavadari|MK|41.433|22.012
kavadartsi|MK|41.433|22.012
kavadar|MK|41.433|22.012
kavagoeh|JP|35.909|139.485
kavagoe|JP|35.909|139.485
kavaguchi|JP|35.805|139.711
kavagucis|JP|35.805|139.711
kavaguti|JP|35.805|139.711
kavaje|AL|41.186|19.557
kavakli|TR|41.093|28.332
kavala|GR|40.940|24.407
kavalerovo|RU|44.272|135.052
kavali|IN|14.916|79.994
kavanishi|JP|34.817|135.417
kavanisi|JP|34.817|135.417
kavantartsi|MK|41.433|22.012
kavaquci|JP|35.805|139.711
kavasakis|JP|35.521|139.717
kavasaki|JP|35.521|139.717
kavaszaki|JP|35.521|139.717
kawadarci|MK|41.433|22.012
kawage|JP|34.804|136.546
kawagoe|JP|35.909|139.485
kawaguchi|JP|35.805|139.711
kawagutsi|JP|35.805|139.711
kawalu|ID|-7.382|108.208
kawambwa|ZM|-9.791|29.079
kawanishi|JP|34.817|135.417
kawanoecho|JP|34.017|133.578
kawardha|IN|22.009|81.231
kawasaki|JP|35.521|139.717
kawit|PH|14.444|120.902
kawm hamadah|EG|30.761|30.697
kawm umbu|EG|24.477|32.946
kawn ken|TH|16.447|102.833
kawnas|LT|54.903|23.910
kaxgar|CN|39.471|75.990
kayalpattinam|IN|8.571|78.120
kayani|FI|64.227|27.728
kayankulam|IN|9.182|76.501
kayanza|BI|-2.922|29.629
kayan|MM|16.908|96.560
kayar|SN|14.919|-17.120
kaya|BF|13.092|-1.084
kayfin|CN|34.799|114.307
kayhaydi|MR|16.150|-13.504
kayravan|TN|35.678|10.096
kayseri|TR|38.732|35.485
kaysville|US|41.035|-111.939
kayunga|UG|0.703|32.889
kayyerkan|RU|69.379|87.744
kazama|ZM|-10.213|31.181
kazan'|RU|55.789|49.122
kazana|RU|55.789|49.122
kazane|RU|55.789|49.122
kazani|RU|55.789|49.122
kazanj|RU|55.789|49.122
kazanlak|BG|42.617|25.400
kazano|RU|55.789|49.122
kazan|RU|55.789|49.122
kazerun|IR|29.619|51.654
kazincbarcika|HU|48.250|20.633
kazo|JP|36.117|139.600
kearney|US|40.699|-99.081
kearns|US|40.660|-111.996
kearny|US|40.768|-74.145
kebili|TN|33.704|8.969
kebomas|ID|-7.167|112.633
kebonarun|ID|-7.700|110.563
kechkemet|HU|46.906|19.691
keckemetas|HU|46.906|19.691
keckemet|HU|46.906|19.691
kecskemet|HU|46.906|19.691
kedainiai|LT|55.288|23.973
kediri|ID|-7.817|112.017
kedoengwoeni|ID|-6.970|109.648
kedougou|SN|12.556|-12.181
kedrovka|RU|55.533|86.050
kedungwaru|ID|-8.067|111.917
kedungwuni|ID|-6.970|109.648
kedzierzyn kozle|PL|50.350|18.226
keelakarai|IN|9.232|78.785
keelung|TW|25.128|121.742
keene|US|42.934|-72.278
keetmanshoop|NA|-26.583|18.133
kefamenanu|ID|-9.447|124.478
keffi|NG|8.847|7.874
kehl|DE|48.573|7.815
kehrehn|ER|15.778|38.451
kehson|KP|37.971|126.554
keighley|GB|53.868|-1.907
keishu|KR|35.843|129.212
keisyu|KR|35.843|129.212
keizer|US|44.990|-123.026
kejuots|JP|35.021|135.754
kekri|IN|25.971|75.150
keksetau|KZ|53.283|69.400
kel'ce|PL|50.870|20.628
kel'n|DE|50.933|6.950
kel'tsy|PL|50.870|20.628
kelang|MY|3.033|101.450
kelaniya|LK|6.955|79.922
kelcai|PL|50.870|20.628
kelce|PL|50.870|20.628
kelheim|DE|48.917|11.886
kelibia|TN|36.848|11.094
kelishad va sudarjan|IR|32.551|51.528
kelkit|TR|40.127|39.434
keller|US|32.935|-97.252
kelnas|DE|50.933|6.950
kelne|DE|50.933|6.950
kelni|DE|50.933|6.950
kelowna|CA|49.883|-119.486
kelo|TD|9.309|15.807
keluang|MY|2.030|103.317
kemalpasa|TR|38.426|27.417
kemerovas|RU|55.333|86.083
kemerova|RU|55.333|86.083
kemerovo|RU|55.333|86.083
kemerowo|RU|55.333|86.083
kemer|RU|55.333|86.083
kemise|ET|10.717|39.870
kemi|FI|65.736|24.564
kempen|DE|51.364|6.419
kempston hardwick|GB|52.090|-0.499
kempston|GB|52.116|-0.500
kemri|IN|28.807|79.205
ken caryl|US|39.576|-105.112
kencong|ID|-8.283|113.367
kendale lakes|US|25.708|-80.407
kendall west|US|25.706|-80.439
kendall|US|25.679|-80.317
kendal|GB|54.327|-2.748
kendaris|ID|-3.978|122.515
kendari|ID|-3.978|122.515
kenda|IN|23.196|86.515
kendraparha|IN|20.502|86.422
kenema|SL|7.877|-11.190
keneme|SL|7.877|-11.190
kenilworth|GB|52.350|-1.583
keningau|MY|5.338|116.160
kenisberg|RU|54.706|20.511
kenitra|MA|34.261|-6.580
kenitro|MA|34.261|-6.580
kenner|US|29.994|-90.242
kennesaw|US|34.023|-84.615
kennewick|US|46.211|-119.137
kenosha|US|42.585|-87.821
kenscoff|HT|18.448|-72.284
kensington|US|40.646|-73.971
kentau|KZ|43.517|68.505
kentwood|US|42.869|-85.645
kent|US|47.381|-122.235
kepala batas|MY|5.517|100.427
kepanjen|ID|-8.130|112.573
keraci|PK|24.906|67.082
keratsini|GR|37.962|23.620
kerava|FI|60.403|25.105
kerbala|IQ|32.616|44.025
kerbela|IQ|32.616|44.025
kerc'|UA|45.353|36.474
kerca|UA|45.353|36.474
kerce|UA|45.353|36.474
kerch'|UA|45.353|36.474
kerch|UA|45.353|36.474
kerci|UA|45.353|36.474
kercova|MK|41.513|20.959
kerco|UA|45.353|36.474
kercs|UA|45.353|36.474
kercz|UA|45.353|36.474
kerdzalai|BG|41.650|25.367
kerdzhali|BG|41.650|25.367
kerec|IR|35.833|50.992
keredi|IR|35.833|50.992
keredzas|IR|35.833|50.992
keredzh|IR|35.833|50.992
kerenas|ER|15.778|38.451
kereno|ER|15.778|38.451
keren|ER|15.778|38.451
keresek|ID|-6.131|106.380
kerezh|IR|35.833|50.992
kericho|KE|-0.368|35.283
keric|UA|45.353|36.474
kerineja|CY|35.336|33.317
kerinia|CY|35.336|33.317
keritch|UA|45.353|36.474
kerjali|BG|41.650|25.367
kerkera|DZ|36.929|6.586
kerkouk|IQ|35.468|44.392
kerkrade|NL|50.866|6.063
kerkuek|IQ|35.468|44.392
kerkuk|IQ|35.468|44.392
kermanas|IR|30.283|57.079
kermano|IR|30.283|57.079
kermansaho|IR|34.314|47.065
kermansah|IR|34.314|47.065
kermanschah|IR|34.314|47.065
kermanshahan|IR|34.314|47.065
kermanshah|IR|34.314|47.065
kermanshakh|IR|34.314|47.065
kerman|IR|30.283|57.079
kermenchuk|UA|49.068|33.420
kermon|IR|30.283|57.079
kernersville|US|36.120|-80.074
kerpen|DE|50.870|6.697
kerrville|US|30.047|-99.140
kertch|UA|45.353|36.474
kertih|MY|4.514|103.448
kertj|UA|45.353|36.474
kertosono|ID|-7.583|112.100
kertschia|UA|45.353|36.474
kertsch|UA|45.353|36.474
kertsj|UA|45.353|36.474
kerts|UA|45.353|36.474
kertx|UA|45.353|36.474
keruan|TN|35.678|10.096
kerugoya|KE|-0.499|37.280
keruguya|KE|-0.499|37.280
kerur|IN|16.014|75.546
keryneia|CY|35.336|33.317
kerynia|CY|35.336|33.317
kesabpur|BD|22.907|89.220
kesan|TR|40.856|26.630
keshod|IN|21.303|70.249
keshorai patan|IN|25.293|75.939
kesinga|IN|20.188|83.219
keskin|TR|39.673|33.614
kesongas|KP|37.971|126.554
kestel|TR|40.198|29.212
keswick|CA|44.250|-79.466
keszthely|HU|46.768|17.243
ketanggungan|ID|-6.938|108.891
keta|GH|5.918|0.988
ketmanshopas|NA|-26.583|18.133
ketmanskhop|NA|-26.583|18.133
ketou|BJ|7.363|2.600
ketrzyn|PL|54.077|21.375
kety|PL|49.882|19.223
keulen|DE|50.933|6.950
keustendil|BG|42.284|22.691
kevelaer|DE|51.582|6.246
kew gardens|US|40.714|-73.831
kew|AU|-37.806|145.031
key west|US|24.555|-81.782
keynsham|GB|51.414|-2.498
keysborough|AU|-37.991|145.174
keystone|US|28.156|-82.621
kezelli|RU|51.715|94.453
kezlin|PL|54.194|16.172
kezmarok|SK|49.136|20.434
kfar saba|IL|32.175|34.907
khabarovka|RU|48.483|135.084
khabarovs'k|RU|48.483|135.084
khabarovsk vtoroj|RU|48.438|135.133
khabarovsk vtoroy|RU|48.438|135.133
khabarovskaj|RU|48.483|135.084
khabarovsk|RU|48.483|135.084
khachrod|IN|23.423|75.282
khada|IN|27.183|83.883
khadki|IN|18.564|73.852
khadyzhensk|RU|44.426|39.536
khagaria|IN|25.502|86.467
khagaul|IN|25.579|85.046
khagrachhari|BD|23.108|91.970
khaipur|PK|27.529|68.762
khairabad|IN|27.527|80.755
khairpur nathan shah|PK|27.091|67.735
khairpur tamewah|PK|29.581|72.238
khairpur|PK|27.529|68.762
khair|IN|27.942|77.842
khajrpura|PK|27.529|68.762
khajuraho group of monuments|IN|24.848|79.934
khalabat|PK|34.060|72.890
khalandrion|GR|38.024|23.801
khalilabad|IN|26.773|83.072
khalis|IQ|33.808|44.533
khalkhal|IR|37.619|48.526
khamaria|IN|23.226|79.880
khambhaliya|IN|22.207|69.650
khambhat|IN|22.317|72.619
khamgaon|IN|20.707|76.568
khamis mushait|SA|18.300|42.733
khamis mushajt|SA|18.300|42.733
khamis mushayt|SA|18.300|42.733
khammamette|IN|17.248|80.144
khammamett|IN|17.248|80.144
khammam|IN|17.248|80.144
khan junis|PS|31.340|34.306
khan shaykhun|SY|35.442|36.651
khan younes|PS|31.340|34.306
khan younis|PS|31.340|34.306
khan yumus|PS|31.340|34.306
khan yunis|PS|31.340|34.306
khan yunus|PS|31.340|34.306
khanabad|AF|36.682|69.116
khanapur|IN|15.640|74.508
khandbari|NP|27.375|87.204
khandela|IN|27.605|75.502
khandwa|IN|21.824|76.351
khangah dogran|PK|31.832|73.623
khangarh|PK|29.914|71.161
khanjarah|TR|40.600|33.615
khanna|IN|30.705|76.222
khanpur|PK|28.647|70.657
khanti mansijs'k|RU|61.004|69.002
khanti mansijsk|RU|61.004|69.002
khanti mansisk|RU|61.004|69.002
khanty mansiisk|RU|61.004|69.002
khanty mansijsk|RU|61.004|69.002
khanty mansisk|RU|61.004|69.002
khanty mansiysk|RU|61.004|69.002
khanu woralaksaburi|TH|16.062|99.861
khao wong|TH|16.700|104.090
khao yoi|TH|13.240|99.824
khapa|IN|21.422|78.982
khar'kov|UA|49.981|36.253
kharabali|RU|47.420|47.257
kharagpur|IN|22.340|87.325
kharakvasla|IN|18.440|73.775
kharan|PK|28.585|65.415
khardaha|IN|22.719|88.378
khardah|IN|22.719|88.378
khargol|KG|42.491|78.394
khargone|IN|21.823|75.614
khargpur|IN|22.340|87.325
kharian|PK|32.816|73.887
kharkhauda|IN|28.879|76.911
kharkiv|UA|49.981|36.253
kharkov|UA|49.981|36.253
kharsia|IN|21.990|83.105
khartoem|SD|15.552|32.532
khartoum|SD|15.552|32.532
khartoun|SD|15.552|32.532
khartsyz'k|UA|48.042|38.147
khartum|SD|15.552|32.532
kharupatia|IN|26.518|92.147
khasab|OM|26.180|56.248
khasavjurt|RU|43.251|46.588
khasavyurt|RU|43.251|46.588
khasav|RU|43.251|46.588
khashuri|GE|41.994|43.600
khash|IR|28.221|61.216
khatauli|IN|29.278|77.733
khategaon|IN|22.596|76.913
khatima|IN|28.921|79.971
khatmandu|NP|27.702|85.321
khatra|IN|22.976|86.855
khawr fakkan|AE|25.331|56.342
khbarovsk|RU|48.483|135.084
kheda|IN|22.752|72.685
khedbrahma|IN|24.030|73.046
khekra|IN|28.866|77.284
khemis el khechna|DZ|36.650|3.331
khemis miliana|DZ|36.261|2.220
khemisset|MA|33.824|-6.066
khenchela|DZ|35.436|7.143
kheralu|IN|23.885|72.619
kheri|IN|27.904|80.798
kherson|UA|46.656|32.618
khetia|IN|21.671|74.585
khetri|IN|28.001|75.786
khewra|PK|32.649|73.011
khilchipur|IN|24.039|76.578
khimki|RU|55.897|37.430
khirdalan|AZ|40.448|49.755
khirkiyan|IN|22.167|76.861
khiwa|UZ|41.378|60.364
khizilorda|KZ|44.853|65.509
khlong luang|TH|14.065|100.646
khlynov|RU|58.597|49.660
khmel'nic'kij|UA|49.422|26.997
khmel'nickij|UA|49.422|26.997
khmel'nitskiy|UA|49.422|26.997
khmel'nyts'kyy|UA|49.422|26.997
khmelinitski|UA|49.422|26.997
khmil'nyk|UA|49.560|27.958
khobar|SA|26.279|50.208
khobdo|MN|48.006|91.642
khodjent|TJ|40.283|69.622
khodyent|TJ|40.283|69.622
khodzhent|TJ|40.283|69.622
khohn ken|TH|16.447|102.833
khojend|TJ|40.283|69.622
kholmskiy|RU|44.847|38.385
kholmsk|RU|47.047|142.050
khomeyni shahr|IR|32.686|51.536
khomeyn|IR|33.642|50.079
khon buri|TH|14.525|102.246
khon kaen|TH|16.447|102.833
khon kan|TH|16.447|102.833
khon khen|TH|16.447|102.833
khopoli|IN|18.786|73.346
khoramshahr|IR|30.441|48.184
khorog|TJ|37.490|71.553
khoroshevo mnevniki|RU|55.784|37.471
khorramabad|IR|33.488|48.356
khorramchahre|IR|30.441|48.184
khorramdarreh|IR|36.209|49.192
khorramshahr|IR|30.441|48.184
khorramxahr|IR|30.441|48.184
khorremshekhr|IR|30.441|48.184
khorugh|TJ|37.490|71.553
khorug|TJ|37.490|71.553
khosta|RU|43.515|39.868
khost|AF|33.340|69.920
khot'kovo|RU|56.257|37.995
khota baharu|MY|6.133|102.239
khota bahru|MY|6.133|102.239
khouribga|MA|32.881|-6.906
khouribja|MA|32.881|-6.906
khovd|MN|48.006|91.642
khowai|IN|24.080|91.600
khowst|AF|33.340|69.920
khowy|IR|38.550|44.952
khozdar|PK|27.812|66.611
khromtau|KZ|50.251|58.440
khuajseri|TR|38.732|35.485
khuars|TR|40.598|43.085
khuazan|RU|55.789|49.122
khudzhand|TJ|40.283|69.622
khujand|TJ|40.283|69.622
khujayli|UZ|42.400|59.460
khuldabad|IN|20.007|75.192
khulm|AF|36.697|67.698
khulna|BD|22.810|89.564
khunti|IN|23.075|85.279
khurai|IN|24.044|78.330
khurdalan|AZ|40.448|49.755
khurda|IN|20.183|85.616
khurja|IN|28.254|77.855
khurramobod|IR|33.488|48.356
khurramshahr|IR|30.441|48.184
khurrianwala|PK|31.501|73.267
khusan|RU|55.789|49.122
khushab|PK|32.297|72.353
khushah|PK|32.297|72.353
khustia|BD|23.903|89.119
khust|UA|48.179|23.299
khutar|IN|28.203|80.270
khuthaisi|GE|42.268|42.695
khuzdar|PK|27.812|66.611
khuzhant|TJ|40.283|69.622
khvansar|IR|33.221|50.315
khvoy|IR|38.550|44.952
khyrdalan|AZ|40.448|49.755
kiambuu|KE|-1.167|36.833
kiambu|KE|-1.167|36.833
kibaha|TZ|-6.767|38.917
kibakwe|TZ|-6.717|36.367
kibara|TZ|-2.150|33.450
kibiti|TZ|-7.722|38.937
kibondo|TZ|-3.586|30.720
kibre mengist|ET|5.883|38.983
kibue|RW|-2.060|29.348
kibuje|RW|-2.060|29.348
kibungo|RW|-2.160|30.543
kibuye|RW|-2.060|29.348
kicevas|MK|41.513|20.959
kicevo|MK|41.513|20.959
kichevo|MK|41.513|20.959
kichha|IN|28.912|79.520
kicsevo|MK|41.513|20.959
kicwite|CD|-5.041|18.816
kiczewo|MK|41.513|20.959
kidapawan|PH|7.008|125.089
kidatu|TZ|-7.699|36.957
kidderminster|GB|52.388|-2.250
kidlington|GB|51.822|-1.289
kidodi|TZ|-7.604|37.004
kidsgrove|GB|53.087|-2.238
kiebo|UA|50.455|30.524
kielce|PL|50.870|20.628
kielia|DE|54.321|10.135
kielo|DE|54.321|10.135
kiel|DE|54.321|10.135
kierspe|DE|51.134|7.591
kievi|UA|50.455|30.524
kievo|UA|50.455|30.524
kiev|UA|50.455|30.524
kifah|MR|16.621|-11.402
kiffa|MR|16.621|-11.402
kifisia|GR|38.074|23.811
kifri|IQ|34.690|44.961
kigale|RW|-1.950|30.059
kigalis|RW|-1.950|30.059
kigali|RW|-1.950|30.059
kigalo|RW|-1.950|30.059
kigaly|RW|-1.950|30.059
kigoma|TZ|-4.877|29.627
kigome|TZ|-4.877|29.627
kigomo|TZ|-4.877|29.627
kigonsera|TZ|-10.800|35.050
kihangara|TZ|-2.583|33.350
kihei|US|20.765|-156.446
kiiev|UA|50.455|30.524
kijang|ID|0.900|104.633
kijevas|UA|50.455|30.524
kijeva|UA|50.455|30.524
kijev|UA|50.455|30.524
kijew|UA|50.455|30.524
kijow|UA|50.455|30.524
kijuw|UA|50.455|30.524
kikinda|RS|45.830|20.465
kikuchi|JP|32.983|130.817
kikvitas|CD|-5.041|18.816
kikvite|CD|-5.041|18.816
kikvit|CD|-5.041|18.816
kikwit|CD|-5.041|18.816
kilifi|KE|-3.630|39.850
kilisas|TR|36.716|37.115
kilis|TR|36.716|37.115
kilita|TR|36.716|37.115
kiliya|UA|45.455|29.264
kilju|KP|40.964|129.328
kilkenny|IE|52.654|-7.252
kilkis|GR|40.993|22.874
killeen|US|31.117|-97.728
killingly center|US|41.839|-71.869
kilmarnock|GB|55.612|-4.496
kilonia|DE|54.321|10.135
kilosa|TZ|-6.833|36.983
kilwinning|GB|55.653|-4.707
kimberley|ZA|-28.732|24.762
kimberlis|ZA|-28.732|24.762
kimberli|ZA|-28.732|24.762
kimbe|PG|-5.551|150.138
kimburli|ZA|-28.732|24.762
kimhae|KR|35.234|128.881
kimisset|MA|33.824|-6.066
kimitsu|JP|35.350|139.870
kimje|KR|35.802|126.889
kimovsk|RU|53.972|38.532
kimry|RU|56.867|37.350
kin'nkstaoun|VC|13.155|-61.227
kinana|SD|14.036|33.171
kinarut|MY|5.823|116.047
kincasa|CD|-4.328|15.314
kinchasa|CD|-4.328|15.314
kinchassa|CD|-4.328|15.314
kindia|GN|10.057|-12.866
kindla|GN|10.057|-12.866
kindu|CD|-2.944|25.922
kinel' cherkassy|RU|53.471|51.474
kinel'|RU|53.226|50.629
kineshma|RU|57.439|42.129
king of prussia|US|40.089|-75.396
king's lynn|GB|52.752|0.395
kingisepp|RU|59.373|28.613
kingman|US|35.189|-114.053
kingori|TZ|-3.283|36.983
kings bridge|US|40.879|-73.905
kings park|US|40.886|-73.257
kingsland|US|30.800|-81.690
kingsport|US|36.548|-82.562
kingstaunas|VC|13.155|-61.227
kingstauna|VC|13.155|-61.227
kingstauno|VC|13.155|-61.227
kingstaun|VC|13.155|-61.227
kingstonas|CA|44.230|-76.481
kingstona|NF|-29.055|167.966
kingstono|NF|-29.055|167.966
kingston|JM|17.997|-76.794
kingstown park|VC|13.159|-61.232
kingstun|CA|44.230|-76.481
kingsville|US|27.516|-97.856
kingswinford|GB|52.498|-2.169
kingswood|GB|51.453|-2.508
kinkai|KR|35.234|128.881
kinkali|RW|-1.950|30.059
kinna|SE|57.507|12.695
kinqstaun|VC|13.155|-61.227
kinqston|NF|-29.055|167.966
kinsasa|CD|-4.328|15.314
kinsaso|CD|-4.328|15.314
kinsas|CD|-4.328|15.314
kinshasa|CD|-4.328|15.314
kinshase|CD|-4.328|15.314
kinsjasa|CD|-4.328|15.314
kinston|US|35.263|-77.582
kinszasa|CD|-4.328|15.314
kintampo|GH|8.056|-1.731
kinwat|IN|19.626|78.199
kinxasa|CD|-4.328|15.314
kinzan|KR|36.103|127.489
kiolns|DE|50.933|6.950
kiomboi|TZ|-4.267|34.367
kiordamir|AZ|40.345|48.151
kiotas|JP|35.021|135.754
kioto|JP|35.021|135.754
kioustendil|BG|42.284|22.691
kioustentil|BG|42.284|22.691
kioutacheia|TR|39.424|29.983
kiova|UA|50.455|30.524
kiovia|UA|50.455|30.524
kipushi|CD|-11.761|27.251
kiqali|RW|-1.950|30.059
kirando|TZ|-7.417|30.600
kirandul|IN|18.636|81.258
kiraoli|IN|27.138|77.785
kiratpur|IN|29.507|78.206
kiratu|TZ|-3.333|35.667
kircaali|BG|41.650|25.367
kirchhain|DE|50.827|8.928
kirchheim unter teck|DE|48.647|9.454
kirchlengern|DE|52.200|8.633
kircova|MK|41.513|20.959
kirdjalu|BG|41.650|25.367
kirdzali|BG|41.650|25.367
kirdzalu|BG|41.650|25.367
kirdzhali|BG|41.650|25.367
kireka|UG|0.347|32.649
kirenia|CY|35.336|33.317
kirenija|CY|35.336|33.317
kireyevsk|RU|53.934|37.928
kirguli|UZ|40.436|71.767
kirikale|TR|39.845|33.506
kirikhan|TR|36.499|36.358
kirikkale|TR|39.845|33.506
kirinija|CY|35.336|33.317
kirishi|RU|59.447|32.020
kiriu|JP|36.400|139.333
kirjali|BG|41.650|25.367
kirju|JP|36.400|139.333
kirkagac|TR|39.106|27.669
kirkby in ashfield|GB|53.100|-1.244
kirkby|GB|53.481|-2.892
kirkcaldy|GB|56.117|-3.160
kirkintilloch|GB|55.939|-4.153
kirkkonummi|FI|60.124|24.439
kirkland|US|47.681|-122.209
kirklarelis|TR|41.735|27.225
kirklareli|TR|41.735|27.225
kirkoek|IQ|35.468|44.392
kirkouk|IQ|35.468|44.392
kirksville|US|40.195|-92.583
kirkukas|IQ|35.468|44.392
kirkuk|IQ|35.468|44.392
kirkwood|US|38.583|-90.407
kirmansah|IR|34.314|47.065
kirman|IR|30.283|57.079
kirmasan|IR|34.314|47.065
kirmon|IR|30.283|57.079
kirof|RU|58.597|49.660
kirovas|RU|58.597|49.660
kirova|RU|58.597|49.660
kirovgrad|RU|57.430|60.060
kirovo chepetsk|RU|58.554|50.040
kirovogrado|UA|48.513|32.260
kirovograd|UA|48.513|32.260
kirovohradas|UA|48.513|32.260
kirovohrada|UA|48.513|32.260
kirovohrado|UA|48.513|32.260
kirovohrad|UA|48.513|32.260
kirovoqrad|UA|48.513|32.260
kirovo|UA|48.513|32.260
kirovs'k|UA|48.638|38.643
kirov|RU|58.597|49.660
kirowograd|UA|48.513|32.260
kirowohrad|UA|48.513|32.260
kirowo|UA|48.513|32.260
kirow|RU|58.597|49.660
kirsanov|RU|52.655|42.722
kirsechir|TR|39.146|34.164
kirsehir|TR|39.146|34.164
kirshahr|TR|39.146|34.164
kirshehr|TR|39.146|34.164
kirshekhir|TR|39.146|34.164
kirtipur|NP|27.679|85.278
kiruna|SE|67.856|20.225
kiryas joel|US|41.342|-74.168
kiryu|JP|36.400|139.333
kirzhach|RU|56.153|38.855
kisai|JP|36.100|139.583
kisan'nkani|CD|0.515|25.191
kisanganis|CD|0.515|25.191
kisangani|CD|0.515|25.191
kisaradu|JP|35.383|139.933
kisaradzu|JP|35.383|139.933
kisaran|ID|2.985|99.616
kisarazu|JP|35.383|139.933
kisela voda|MK|41.949|21.503
kiselevsk|RU|53.990|86.662
kiseljovsk|RU|53.990|86.662
kiselyovsk|RU|53.990|86.662
kisesa|TZ|-3.083|34.150
kishanganj|IN|26.102|87.955
kishangarh|IN|26.574|74.867
kishangarkh|IN|26.574|74.867
kishapu|TZ|-3.617|33.867
kishiwada|JP|34.467|135.367
kishi|NG|9.083|3.852
kishorganj|BD|24.439|90.783
kishtwar|IN|33.313|75.767
kish|IR|26.558|54.019
kisii|KE|-0.682|34.767
kisimayo|SO|-0.358|42.545
kisimayu|SO|-0.358|42.545
kisivada|JP|34.467|135.367
kisiwada|JP|34.467|135.367
kiskoros|HU|46.621|19.285
kiskunfelegyhaza|HU|46.712|19.845
kiskunhalas|HU|46.434|19.485
kislovods'k|RU|43.913|42.721
kislovodskas|RU|43.913|42.721
kislovodsk|RU|43.913|42.721
kislowodsk|RU|43.913|42.721
kislowodzk|RU|43.913|42.721
kismaanyo|SO|-0.358|42.545
kismaayo|SO|-0.358|42.545
kismanyo|SO|-0.358|42.545
kismayo|SO|-0.358|42.545
kismayu|SO|-0.358|42.545
kissidougou|GN|9.185|-10.100
kissimmee|US|28.305|-81.417
kisslowodsk|RU|43.913|42.721
kisumo|KE|-0.102|34.762
kisumu|KE|-0.102|34.762
kisvarda|HU|48.217|22.083
kitahama|JP|35.167|135.917
kitahiroshima|JP|42.976|141.567
kitaibaraki|JP|36.787|140.749
kitakami|JP|39.283|141.117
kitakata|JP|37.650|139.867
kitakiusiu|JP|33.852|130.850
kitakjushju|JP|33.852|130.850
kitakjushu|JP|33.852|130.850
kitakjusju|JP|33.852|130.850
kitakjusu|JP|33.852|130.850
kitakyuesue|JP|33.852|130.850
kitakyushu|JP|33.852|130.850
kitakyusu|JP|33.852|130.850
kitakyusyu|JP|33.852|130.850
kitale|KE|1.016|35.006
kitama|TZ|-10.717|39.733
kitamis|JP|43.803|143.891
kitami|JP|43.803|143.891
kitchener|CA|43.425|-80.511
kitchevo|MK|41.513|20.959
kitgum|UG|3.278|32.887
kithor|IN|28.867|77.939
kitmanskhup|NA|-26.583|18.133
kitob|UZ|39.084|66.833
kitoue|ZM|-12.802|28.213
kitsevo|MK|41.513|20.959
kitsuki|JP|33.420|131.618
kitue|ZM|-12.802|28.213
kitui|KE|-1.367|38.011
kitve|ZM|-12.802|28.213
kitwe|ZM|-12.802|28.213
kitwit|CD|-5.041|18.816
kitzingen|DE|49.740|10.151
kiutahija|TR|39.424|29.983
kivertsi|UA|50.834|25.458
kivsharivka|UA|49.631|37.688
kiwira|TZ|-9.173|33.542
kiyawa|NG|11.784|9.607
kiyev|UA|50.455|30.524
kiyiw|UA|50.455|30.524
kizarazu|JP|35.383|139.933
kizelovsk|RU|53.990|86.662
kizel|RU|59.047|57.648
kizhake chalakudi|IN|10.301|76.338
kizila|RU|51.715|94.453
kizilcahamam|TR|40.470|32.651
kizilorda|KZ|44.853|65.509
kizilornta|KZ|44.853|65.509
kiziltepe|TR|37.188|40.577
kizilyurt|RU|43.207|46.868
kizil|RU|51.715|94.453
kizlyar|RU|43.847|46.714
kjana|FI|64.227|27.728
kjelce|PL|50.870|20.628
kjol'n|DE|50.933|6.950
kjondzhu|KR|35.843|129.212
kjoto|JP|35.021|135.754
kjurdamir|AZ|40.345|48.151
kjustendil|BG|42.284|22.691
kjutakh'ja|TR|39.424|29.983
kjutakhija|TR|39.424|29.983
kjutakhja|TR|39.424|29.983
kkhammam|IN|17.248|80.144
kkhelna|BD|22.810|89.564
kkhulna|BD|22.810|89.564
kladno|CZ|50.147|14.103
klaeng|TH|12.780|101.648
klagenfurt am woerthersee|AT|46.625|14.305
klagenfurt am worthersee|AT|46.625|14.305
klaipada|LT|55.709|21.143
klaipeda|LT|55.709|21.143
klaipenta|LT|55.709|21.143
klajpeda|LT|55.709|21.143
klamath falls|US|42.225|-121.782
klangas|MY|3.033|101.450
klangenan|ID|-6.709|108.440
klang|MY|3.033|101.450
klanq|MY|3.033|101.450
klasterec nad ohri|CZ|50.389|13.183
klaten|ID|-7.706|110.606
klathen|ID|-7.706|110.606
klatovy|CZ|49.396|13.295
klaypeda|LT|55.709|21.143
klebang besar|MY|2.219|102.200
kleinmachnow|DE|52.408|13.225
klerksdorp|ZA|-26.852|26.667
kleve|DE|51.788|6.139
klimovsk|RU|55.364|37.530
klintsy|RU|52.760|32.239
klin|RU|56.333|36.733
klodzko|PL|50.435|16.661
klosterneuburg|AT|48.305|16.325
kloten|CH|47.452|8.585
kluang|MY|2.030|103.317
kluczbork|PL|50.973|18.218
klungkung|ID|-8.533|115.400
knjazevac|RS|43.566|22.257
knokke heist|BE|51.350|3.267
knoxville|US|35.961|-83.921
knurow|PL|50.220|18.651
knyaaani|FI|64.227|27.728
knyaani|FI|64.227|27.728
knysna|ZA|-34.036|23.047
ko samui|TH|9.536|99.936
ko'kshetau|KZ|53.283|69.400
ko'niya|TR|37.871|32.485
koath|IN|25.326|84.260
kobayashi|JP|31.983|130.983
kobdo|MN|48.006|91.642
kobe|JP|34.691|135.183
koblencas|DE|50.354|7.579
koblenci|DE|50.354|7.579
koblencja|DE|50.354|7.579
koblenco|DE|50.354|7.579
koblenc|DE|50.354|7.579
koblentza|DE|50.354|7.579
koblenz|DE|50.354|7.579
kobryn|BY|52.214|24.356
kobuleti|GE|41.820|41.775
kobul|AF|34.528|69.172
kobylka|PL|52.340|21.196
kocaali|TR|41.053|30.853
kocane|MK|41.916|22.413
kocani|MK|41.916|22.413
koch bihar|IN|26.325|89.445
koch'ang|KR|35.433|126.700
kochani|MK|41.916|22.413
kochenevo|RU|55.022|82.202
kochetayev|KZ|53.283|69.400
kochisar|TR|37.188|40.577
kochishi|JP|33.550|133.533
kochkhisar|TR|37.188|40.577
kochubeyevskoye|RU|44.644|41.845
kodaikanal|IN|10.239|77.489
kodamacho kodamaminami|JP|36.185|139.132
kodarma|IN|24.468|85.594
kodar|IN|16.998|79.966
kodinar|IN|20.794|70.702
kodinsk|RU|58.688|99.184
kodoli|IN|16.876|74.191
kodungallur|IN|10.233|76.195
koefa|IQ|32.051|44.440
koekschetau|KZ|53.283|69.400
koeksetaw|KZ|53.283|69.400
koekshetau|KZ|53.283|69.400
koeksjetau|KZ|53.283|69.400
koelle|DE|50.933|6.950
koeln|DE|50.933|6.950
koelwar|IN|25.581|84.798
koeneuergench|TM|42.328|59.154
koenigs wusterhausen|DE|52.301|13.633
koenigsbarg|RU|54.706|20.511
koenigsberg|RU|54.706|20.511
koenigslutter am elm|DE|52.251|10.817
koenigstein im taunus|DE|50.179|8.471
koenigswinter|DE|50.684|7.187
koepang|ID|-10.171|123.607
koeping|SE|59.514|15.993
koergan|RU|55.450|65.333
koersk|RU|51.737|36.187
koesan|KR|36.811|127.795
koesice|SK|48.714|21.258
koeslin|PL|54.194|16.172
koestendil|BG|42.284|22.691
koetaisi|GE|42.268|42.695
koethen|DE|51.752|11.971
koforidua|GH|6.094|-0.259
kofushi|JP|35.667|138.567
kofu|JP|35.667|138.567
kogalym|RU|62.265|74.479
koge|DK|55.458|12.182
kogon|UZ|39.723|64.552
kogota|JP|38.550|141.050
koh kong|KH|11.615|102.984
kohat|PK|33.582|71.449
kohima|IN|25.675|94.111
kohror pakka|PK|29.624|71.917
kohtla jaerve|EE|59.399|27.273
kohtla jarve|EE|59.399|27.273
koidu|SL|8.644|-10.971
kojend|TJ|40.283|69.622
kojikode|IN|11.248|75.780
kokai|KP|40.969|126.585
kokcetau|KZ|53.283|69.400
kokchetaou|KZ|53.283|69.400
kokchetar|KZ|53.283|69.400
kokchetau|KZ|53.283|69.400
kokchetav|KZ|53.283|69.400
kokczetaw|KZ|53.283|69.400
kokhat|PK|33.582|71.449
kokhima|IN|25.675|94.111
kokhma|RU|56.935|41.092
kokkola|FI|63.838|23.131
kokkol|FI|63.838|23.131
kokola|FI|63.838|23.131
kokologo|BF|12.190|-1.886
kokomo|US|40.486|-86.134
kokopo|PG|-4.352|152.263
kokrajhar|IN|26.401|90.273
kokschetau|KZ|53.283|69.400
koksetau|KZ|53.283|69.400
koksetaw|KZ|53.283|69.400
kokshetau|KZ|53.283|69.400
koksijde|BE|51.116|2.638
koksjetau|KZ|53.283|69.400
kokstad|ZA|-30.547|29.424
kokubu matsuki|JP|31.733|130.767
kokubundzis|JP|35.702|139.476
kokubundzi|JP|35.702|139.476
kokubungi|JP|35.702|139.476
kokubunji|JP|35.702|139.476
kokxetau|KZ|53.283|69.400
kol'chugino|RU|56.299|39.383
kol'n|DE|50.933|6.950
kolamo|IN|8.881|76.585
kolam|IN|8.881|76.585
kolaras|IN|25.219|77.612
kolar|IN|13.138|78.130
kolasib|IN|24.224|92.679
kolbermoor|DE|47.850|12.067
kolda|SN|12.894|-14.941
kolding|DK|55.490|9.472
kolea|DZ|36.639|2.768
kolhapur|IN|16.696|74.232
kolikod|IN|11.248|75.780
kolin|CZ|50.028|15.200
koljpino|RU|59.751|30.589
kolkata|IN|22.563|88.363
kolkate|IN|22.563|88.363
kolkato|IN|22.563|88.363
kolkat|IN|22.563|88.363
kolkhozobod|TJ|37.588|68.659
kollam|IN|8.881|76.585
kollegal|IN|12.154|77.111
kolle|DE|50.933|6.950
koln|DE|50.933|6.950
kolobrzeg|PL|54.176|15.583
koloin|DE|50.933|6.950
kolokani|ML|13.573|-8.034
kolom'na|RU|55.079|38.778
kolomenskoye|RU|55.667|37.683
kolomnae|RU|55.079|38.778
kolomna|RU|55.079|38.778
kolomno|RU|55.079|38.778
kolomyagi|RU|60.024|30.285
kolomyya|UA|48.531|25.036
kolonia|DE|50.933|6.950
kolonjo|DE|50.933|6.950
kolonnawa|LK|6.933|79.885
kolon|DE|50.933|6.950
kolo|PL|52.200|18.639
kolpashevo|RU|58.313|82.909
kolpinas|RU|59.751|30.589
kolpina|RU|59.751|30.589
kolpino|RU|59.751|30.589
kolppina|RU|59.751|30.589
kolvezi|CD|-10.715|25.467
kolwezi|CD|-10.715|25.467
komacu|JP|36.403|136.451
komaki|JP|35.283|136.917
komarno|SK|47.764|18.123
komarom|HU|47.743|18.119
komatipoort|ZA|-25.433|31.955
komatsushimacho|JP|34.000|134.583
komatsu|JP|36.403|136.451
kombissiri|BF|12.061|-1.334
kombolcha|ET|11.082|39.743
komendantsky aerodrom|RU|60.004|30.275
komlo|HU|46.193|18.265
kommunar|RU|59.621|30.390
komono|JP|35.000|136.517
komoro|JP|36.317|138.433
komotene|GR|41.119|25.405
komotinai|GR|41.119|25.405
komotina|GR|41.119|25.405
komotine|GR|41.119|25.405
komotini|GR|41.119|25.405
kompe|JP|34.691|135.183
komplents|DE|50.354|7.579
kompon cam|KH|11.993|105.463
kompon chnang|KH|12.250|104.667
kompon spu|KH|11.453|104.521
kompong cham|KH|11.993|105.463
kompong chhang|KH|12.250|104.667
kompong chhnang|KH|12.250|104.667
kompong speu|KH|11.453|104.521
kompong thom|KH|12.711|104.889
komsomol's'k na amuri|RU|50.550|137.010
komsomol's'ke|UA|49.597|36.526
komsomol'sk na amure|RU|50.550|137.010
komsomolsk am amur|RU|50.550|137.010
komsomolsk del amur|RU|50.550|137.010
komsomolsk na amure|RU|50.550|137.010
komsomolsk on amur|RU|50.550|137.010
komsomolsk sur l'amour|RU|50.550|137.010
komsomolsk|UA|49.010|33.636
kon tum|VN|14.355|108.008
kon'ja|TR|37.871|32.485
konakovo|RU|56.700|36.767
konarka|IN|19.898|86.114
konch|IN|25.995|79.151
kondagaon|IN|19.591|81.664
kondapalle|IN|16.620|80.542
kondoa|TZ|-4.900|35.783
kondopoga|RU|62.206|34.261
kondougou|BF|12.253|-2.363
kondoz|AF|36.729|68.857
kondrovo|RU|54.806|35.928
konduz|AF|36.729|68.857
koneurgench|TM|42.328|59.154
kongolo|CD|-5.385|27.000
kongoussi|BF|13.326|-1.535
kongo|YT|-12.734|45.204
kongsberg|NO|59.669|9.650
konia|TR|37.871|32.485
konibodom|TJ|40.294|70.431
konieh|TR|37.871|32.485
konigs wusterhausen|DE|52.301|13.633
konigsbarg|RU|54.706|20.511
konigsberg|RU|54.706|20.511
konigsbrunn|DE|48.275|10.892
konigslutter am elm|DE|52.251|10.817
konigstein im taunus|DE|50.179|8.471
konigswinter|DE|50.684|7.187
konija|TR|37.871|32.485
konin|PL|52.223|18.251
koniz|CH|46.924|7.415
konjao|TR|37.871|32.485
konja|TR|37.871|32.485
konjic|BA|43.651|17.961
konnagar|IN|22.705|88.344
konnur|IN|16.201|74.749
konongo|GH|6.617|-1.217
konosu|JP|36.069|139.517
konotop|UA|51.240|33.203
konskie|PL|51.192|20.406
konstancin jeziorna|PL|52.094|21.118
konstantinovsk|RU|47.583|41.092
konstantynow lodzki|PL|51.748|19.326
konstanz|DE|47.660|9.176
kontagora|NG|10.403|5.471
kontich|BE|51.132|4.447
konya|TR|37.871|32.485
konz|DE|49.700|6.577
koothanallur|IN|10.720|79.516
kopaganj|IN|26.019|83.566
kopargaon|IN|19.882|74.476
kopar|SI|45.547|13.729
kopavogur|IS|64.112|-21.913
kopenick bezirk|DE|52.446|13.575
kopenick|DE|52.446|13.575
koperis|SI|45.547|13.729
koper|SI|45.547|13.729
kopeysk|RU|55.117|61.628
koping|SE|59.514|15.993
koppal|IN|15.345|76.155
kopreinitz|HR|46.163|16.828
koprivnica|HR|46.163|16.828
koprivnice|CZ|49.599|18.145
koprivnicja|HR|46.163|16.828
koprivnicza|HR|46.163|16.828
koprivnic|HR|46.163|16.828
kopriwnitza|HR|46.163|16.828
koramshar|IR|30.441|48.184
koramsjar|IR|30.441|48.184
koraput|IN|18.812|82.710
koratla|IN|18.822|78.712
korbach|DE|51.276|8.873
korba|IN|22.346|82.696
korca|AL|40.619|20.781
korce|AL|40.619|20.781
korcha|AL|40.619|20.781
korche|AL|40.619|20.781
korcza|AL|40.619|20.781
koregaon|IN|18.646|74.059
korem|ET|12.506|39.523
korenovsk|RU|45.469|39.451
korfez|TR|40.767|29.783
korgan|TR|40.825|37.347
korhogas|CI|9.458|-5.630
korhogo|CI|9.458|-5.630
koria|CN|41.761|86.152
korica|AL|40.619|20.781
korice|AL|40.619|20.781
korigsberg|RU|54.706|20.511
korijama|JP|37.400|140.383
korinthos|GR|37.940|22.951
koritsa|AL|40.619|20.781
koritza|AL|40.619|20.781
koriyama|JP|37.400|140.383
korkino|RU|54.891|61.397
korkuteli|TR|37.065|30.196
korla|CN|41.761|86.152
kornegalle|LK|7.486|80.362
korntal|DE|48.832|9.121
kornwestheim|DE|48.862|9.186
korogo|CI|9.458|-5.630
korolev|RU|55.914|37.826
koroljov|RU|55.914|37.826
koronadal|PH|6.503|124.847
koropi|GR|37.899|23.872
korosten'|UA|50.959|28.639
korostyshiv|UA|50.317|29.056
korrca|AL|40.619|20.781
korrce|AL|40.619|20.781
korrewegwijk|NL|53.232|6.568
korsakov|RU|46.634|142.777
korschenbroich|DE|51.191|6.514
korsholm|FI|63.114|21.682
korsor|DK|55.330|11.139
korsun' shevchenkivs'kyy|UA|49.419|31.259
kortenberg|BE|50.890|4.544
kortrijk|BE|50.828|3.265
korwai|IN|24.118|78.040
koryazhma|RU|61.314|47.169
korydallos|GR|37.985|23.647
korytsa|AL|40.619|20.781
kosai shi|JP|34.718|137.532
kosalinas|PL|54.194|16.172
kosalina|PL|54.194|16.172
kosamba|IN|21.462|72.958
kosan|KP|38.856|127.418
kosaya gora|RU|54.119|37.545
koscian|PL|52.088|16.649
koscierzyna|PL|54.122|17.981
koshalin|PL|54.194|16.172
koshetau|KZ|53.283|69.400
koshice|SK|48.714|21.258
koshici|SK|48.714|21.258
koshigaja|JP|35.890|139.789
koshigaya|JP|35.890|139.789
kosice|SK|48.714|21.258
kosigaja|JP|35.890|139.789
kosigi|IN|15.855|77.245
kositse|SK|48.714|21.258
kosi|IN|27.794|77.437
koslin|PL|54.194|16.172
kosong|KR|38.379|128.468
kosonsoy|UZ|41.249|71.547
koson|UZ|39.038|65.585
kosovo polje|XK|42.664|21.096
kostanai|KZ|53.214|63.625
kostanajus|KZ|53.214|63.625
kostanaj|KZ|53.214|63.625
kostanay|KZ|53.214|63.625
kostendil|BG|42.284|22.691
kosti|SD|13.163|32.663
kostomuksha|RU|64.571|30.577
kostopil'|UA|50.878|26.452
kostroma|RU|57.766|40.927
kostromna|RU|57.766|40.927
kostrom|RU|57.766|40.927
kostrzyn nad odra|PL|52.587|14.650
kostyantynivka|UA|48.528|37.707
kosyigaya|JP|35.890|139.789
koszaleno|PL|54.194|16.172
koszalin|PL|54.194|16.172
kosztroma|RU|57.766|40.927
koszyce|SK|48.714|21.258
kos|GR|36.893|27.289
kot addu|PK|30.469|70.967
kot diji|PK|27.343|68.708
kot ghulam muhammad|PK|32.333|74.547
kot malik barkhurdar|PK|30.204|66.987
kot mumin|PK|32.190|73.028
kot radha kishan|PK|31.171|74.101
kot samaba|PK|28.552|70.468
kota baharu|MY|6.133|102.239
kota bahru|MY|6.133|102.239
kota baru|MY|6.133|102.239
kota bharu|MY|6.133|102.239
kota kinabalu|MY|5.975|116.072
kota kuwait|KW|29.370|47.978
kota tinggi|MY|1.738|103.900
kotabumi|ID|-4.825|104.882
kotagiri|IN|11.421|76.860
kotamangalam|IN|10.064|76.628
kotaparh|IN|19.143|82.325
kota|IN|25.183|75.839
kotdwara|IN|29.746|78.522
kotel'nich|RU|58.309|48.348
kotel'niki|RU|55.635|37.844
kotel'nikovo|RU|47.630|43.141
kothen|DE|51.752|11.971
kotido|UG|2.981|34.133
kotikawatta|LK|6.927|79.909
kotkapura|IN|30.582|74.833
kotka|FI|60.466|26.946
kotlas|RU|61.257|46.650
kotli loharan|PK|32.588|74.493
kotli|PK|33.518|73.902
kotlovka|RU|55.659|37.604
kotma|IN|23.204|81.979
kotovo|RU|50.321|44.801
kotovs'k|UA|47.753|29.532
kotovsk|RU|52.587|41.502
kotputli|IN|27.702|76.199
kotri|PK|25.366|68.308
kottagudem|IN|17.551|80.618
kottayam|IN|9.587|76.521
kotturu|IN|14.824|76.220
kouala loumpour|MY|3.141|101.687
kouala loumpou|MY|3.141|101.687
koudougou|BF|12.253|-2.363
koufa|IQ|32.051|44.440
koulamotou|GA|-1.137|12.464
koulamoutou|GA|-1.137|12.464
koulikoro|ML|12.863|-7.560
koulun|HK|22.317|114.183
koumanovo|MK|42.132|21.714
koumbra|TD|8.913|17.554
koumoutzina|GR|41.119|25.405
koumra|TD|8.913|17.554
koungou|YT|-12.734|45.204
kounmink|CN|25.039|102.718
kouopio|FI|62.892|27.677
koupela|BF|12.179|-0.351
kourgan|RU|55.450|65.333
kouriga|MA|32.881|-6.906
kourigha|MA|32.881|-6.906
kourla|CN|41.761|86.152
kourou|GF|5.163|-52.643
koursk|RU|51.737|36.187
kousa|EG|25.914|32.764
kousseri|CM|12.077|15.031
koutaissi|GE|42.268|42.695
koutiala|ML|12.392|-5.464
kouvola|FI|60.867|26.700
kouvol|FI|60.867|26.700
kovancilar|TR|38.719|39.863
kovdor|RU|67.566|30.476
kovel'|UA|51.215|24.709
kovilpatti|IN|9.172|77.870
kovno|LT|54.903|23.910
kovrovas|RU|56.357|41.319
kovrova|RU|56.357|41.319
kovrov|RU|56.357|41.319
kovur|IN|14.501|79.985
kovvola|FI|60.867|26.700
kovvur|IN|17.016|81.729
kovylkino|RU|54.039|43.914
kowloon|HK|22.317|114.183
kowno|LT|54.903|23.910
kowon up|KP|39.438|127.243
kowrow|RU|56.357|41.319
koynanagar|IN|17.400|73.767
koysinceq|IQ|36.083|44.629
koz'modem'yansk|RU|56.342|46.564
kozakai cho|JP|34.800|137.359
kozan'|RU|55.789|49.122
kozane|GR|40.301|21.789
kozani|GR|40.301|21.789
kozan|TR|37.455|35.816
kozel'sk|RU|54.037|35.772
kozeyevo|RU|55.867|37.617
kozhani|GR|40.301|21.789
kozhikkot|IN|11.248|75.780
kozhikode|IN|11.248|75.780
kozhikod|IN|11.248|75.780
kozhukhovo|RU|55.700|37.667
kozienice|PL|51.583|21.548
kozikkot|IN|11.248|75.780
kozikode|IN|11.248|75.780
kozluk|TR|38.191|41.478
kozolorda|KZ|44.853|65.509
kozol|RU|51.715|94.453
kozsikode|IN|11.248|75.780
kozyatyn|UA|49.714|28.834
kpalime|TG|6.900|0.633
kpandu|GH|6.995|0.293
kraaifontein|ZA|-33.848|18.717
krabi|TH|8.073|98.911
krabujevac|RS|44.017|20.917
kracheh|KH|12.488|106.019
kragiyevac|RS|44.017|20.917
kraguevac'|RS|44.017|20.917
kraguevac|RS|44.017|20.917
kragujevacas|RS|44.017|20.917
kragujevaca|RS|44.017|20.917
kragujevac|RS|44.017|20.917
krainburg|SI|46.239|14.356
krakau|PL|50.061|19.937
kraka|PL|50.061|19.937
krakiv|PL|50.061|19.937
krakko|PL|50.061|19.937
krakobia|PL|50.061|19.937
krakova|PL|50.061|19.937
krakovia|PL|50.061|19.937
krakovija|PL|50.061|19.937
krakovi|PL|50.061|19.937
krakovja|PL|50.061|19.937
krakovo|PL|50.061|19.937
krakov|PL|50.061|19.937
krakowo|PL|50.061|19.937
krakow|PL|50.061|19.937
kraksaan|ID|-7.758|113.396
krakuw|PL|50.061|19.937
kralendajk|BQ|12.150|-68.267
kralendeikas|BQ|12.150|-68.267
kralendejk|BQ|12.150|-68.267
kralendijk|BQ|12.150|-68.267
kralendiyk|BQ|12.150|-68.267
kralentik|BQ|12.150|-68.267
kraljevo|RS|43.726|20.689
kralupy nad vltavou|CZ|50.241|14.311
kramators'k|UA|48.723|37.556
kramatorskaja|UA|48.723|37.556
kramatorskaya|UA|48.723|37.556
kramatorsk|UA|48.723|37.556
krampi|TH|8.073|98.911
kran'|SI|46.239|14.356
kranj|SI|46.239|14.356
krankougievats|RS|44.017|20.917
krapkowice|PL|50.475|17.965
krasnij|RU|51.715|94.453
krasnik|PL|50.924|22.227
krasni|RU|51.715|94.453
krasnoarmeyskaya|RU|45.366|38.212
krasnoarmiys'k|UA|48.282|37.176
krasnodara|RU|45.045|38.976
krasnodar|RU|45.045|38.976
krasnodon|UA|48.292|39.739
krasnogorsk|RU|55.820|37.330
krasnogvardejskij|RU|59.973|30.476
krasnogvardeyskoye|RU|45.846|41.519
krasnogvargeisky|RU|59.973|30.476
krasnohrad|UA|49.380|35.442
krasnoiarsk|RU|56.018|92.867
krasnojarsk|RU|56.018|92.867
krasnokamensk|RU|50.098|118.037
krasnokamsk|RU|58.080|55.755
krasnoobsk|RU|54.920|82.991
krasnoperekops'k|UA|45.957|33.797
krasnotur'insk|RU|59.767|60.209
krasnoufimsk|RU|56.606|57.767
krasnoural'sk|RU|58.364|60.041
krasnovishersk|RU|60.408|57.082
krasnoyarsk|RU|56.018|92.867
krasnoye selo|RU|59.738|30.089
krasnoznamensk|RU|55.599|37.039
krasnystaw|PL|50.985|23.174
krasnyy luch|UA|48.140|38.937
krasnyy lyman|UA|48.988|37.802
krasnyy sulin|RU|47.892|40.070
krasnyy|RU|51.715|94.453
krasny|RU|51.715|94.453
krasyliv|UA|49.652|26.973
krathum baen|TH|13.653|100.260
kratie|KH|12.488|106.019
krati|KH|12.488|106.019
krdjali|BG|41.650|25.367
krdzali|BG|41.650|25.367
krefel'd|DE|51.336|6.554
krefeldas|DE|51.336|6.554
krefelde|DE|51.336|6.554
krefeld|DE|51.336|6.554
krefelnt|DE|51.336|6.554
kreizberg|DE|52.500|13.403
kremenchug|UA|49.068|33.420
kremenchuk|UA|49.068|33.420
kremenciuk|UA|49.068|33.420
kremencsuk|UA|49.068|33.420
kremencug|UA|49.068|33.420
kremencukas|UA|49.068|33.420
kremencuka|UA|49.068|33.420
kremencuk|UA|49.068|33.420
kremenets'|UA|50.097|25.725
krementchouk|UA|49.068|33.420
krementjuk|UA|49.068|33.420
krementschug|UA|49.068|33.420
krementschuk|UA|49.068|33.420
krementsjoek|UA|49.068|33.420
krementsjuk|UA|49.068|33.420
krementsuk|UA|49.068|33.420
krementxuk|UA|49.068|33.420
kreminna|UA|49.050|38.218
krems an der donau|AT|48.409|15.614
krenchela|DZ|35.436|7.143
kresek|ID|-6.131|106.380
krestovskiy ostrov|RU|59.971|30.258
kretinga|LT|55.889|21.244
kreuzau|DE|50.747|6.491
kreuzberg|DE|52.500|13.403
kreuzlingen|CH|47.651|9.175
kreuztal|DE|50.968|7.988
krian|ID|-7.410|112.579
kribi|CM|2.937|9.908
krieevel|DE|51.336|6.554
kriel|ZA|-26.274|29.225
kriens|CH|47.035|8.276
krievel|DE|51.336|6.554
krimpen aan den ijssel|NL|51.917|4.603
krishnagar|IN|23.406|88.491
krishnanagar|IN|23.406|88.491
krishnarajpet|IN|12.666|76.488
krishnigar|IN|23.406|88.491
krisjansanna|NO|58.147|7.996
kristiansand|NO|58.147|7.996
kristiansann|NO|58.147|7.996
kristianstad|SE|56.031|14.152
kristiansund|NO|63.110|7.728
kristinehamn|SE|59.310|14.108
kriva palanka|MK|42.202|22.332
krivi rih|UA|47.910|33.380
krivi rog|UA|47.910|33.380
krivii rih|UA|47.910|33.380
krivij rig|UA|47.910|33.380
krivij rih|UA|47.910|33.380
kriviy rig|UA|47.910|33.380
krivoi rog|UA|47.910|33.380
krivoj rog|UA|47.910|33.380
krivoy rog|UA|47.910|33.380
krivoy roq|UA|47.910|33.380
krivyj rig|UA|47.910|33.380
kriwoi rog|UA|47.910|33.380
krjugersdorpa|ZA|-26.086|27.775
krjugersdorp|ZA|-26.086|27.775
krnov|CZ|50.090|17.704
krojcberg|DE|52.500|13.403
krokuva|PL|50.061|19.937
krolevets'|UA|51.548|33.385
krolewiec|RU|54.706|20.511
kromeriz|CZ|49.298|17.393
kronach|DE|50.240|11.333
kronberg|DE|50.184|8.523
kronshtadt|RU|59.995|29.767
kroonstad|ZA|-27.650|27.235
kropivnic'kij|UA|48.513|32.260
kropotkin|RU|45.438|40.576
kropyvnytskyi|UA|48.513|32.260
krosno|PL|49.689|21.771
krotoszyn|PL|51.699|17.437
krovoi rig|UA|47.910|33.380
kroya|ID|-7.633|109.246
kruevuey rih|UA|47.910|33.380
krugersdorpas|ZA|-26.086|27.775
krugersdorp|ZA|-26.086|27.775
kruisfontein|ZA|-34.003|24.731
kruje|AL|41.509|19.793
krunstad|ZA|-27.650|27.235
krusevac|RS|43.580|21.334
kruvuy rih|UA|47.910|33.380
krychaw|BY|53.712|31.717
krymsk|RU|44.929|37.991
kryscijansan|NO|58.147|7.996
kryvy rih|UA|47.910|33.380
kryvyi rih|UA|47.910|33.380
kryvyj rihas|UA|47.910|33.380
kryvyj rih|UA|47.910|33.380
kryvyy rih|UA|47.910|33.380
krywyj rih|UA|47.910|33.380
krzemienczuk|UA|49.068|33.420
krzywy rog|UA|47.910|33.380
ksar chellala|DZ|35.212|2.319
ksar el boukhari|DZ|35.889|2.749
ksar el kebir|MA|35.000|-5.904
ksar hellal|TN|35.648|10.890
ksour essaf|TN|35.418|10.995
kstovo|RU|56.147|44.198
ku'erle|CN|41.761|86.152
kuag'ramanmarash|TR|37.585|36.926
kuah|MY|6.326|99.843
kuala belait|BN|4.584|114.231
kuala belajt|BN|4.584|114.231
kuala kangsar|MY|4.767|100.933
kuala kedah|MY|6.100|100.300
kuala lipis|MY|4.184|102.047
kuala lumpor|MY|3.141|101.687
kuala lumpuro|MY|3.141|101.687
kuala lumpur|MY|3.141|101.687
kuala pilah|MY|2.739|102.249
kuala selangor|MY|3.350|101.250
kuala terenganu|MY|5.330|103.141
kuala terengganu|MY|5.330|103.141
kuala trenganu|MY|5.330|103.141
kuala trengganu|MY|5.330|103.141
kuala tungkal|ID|-0.816|103.461
kualae lumpur|MY|3.141|101.687
kualakapuas|ID|-3.009|114.388
kuandian|CN|40.729|124.785
kuang|MY|3.259|101.554
kuantan|MY|3.808|103.326
kuaraman|TR|37.181|33.215
kuars|TR|40.598|43.085
kuazan|RU|55.789|49.122
kubha|AF|34.528|69.172
kubinka|RU|55.580|36.704
kuchaiburi|IN|22.267|86.174
kuchaman|IN|27.147|74.857
kuchera|IN|26.987|73.971
kuchinarai|TH|16.541|104.050
kuching|MY|1.550|110.333
kucingas|MY|1.550|110.333
kucove|AL|40.800|19.917
kudachi|IN|16.628|74.854
kudamatsu|JP|34.000|131.867
kudat|MY|6.887|116.824
kudepsta|RU|43.495|39.893
kudjaly|BG|41.650|25.367
kudligi|IN|14.905|76.385
kuduguo|BF|12.253|-2.363
kudugu|BF|12.253|-2.363
kudymkar|RU|59.013|54.656
kuenming|CN|25.039|102.718
kuenzelsau|DE|49.282|9.684
kuerhlei|CN|41.761|86.152
kuerhli|CN|41.761|86.152
kuerle|CN|41.761|86.152
kuetahiya|TR|39.424|29.983
kuetahj|TR|39.424|29.983
kuetahya|TR|39.424|29.983
kueyiv|UA|50.455|30.524
kufah|IQ|32.051|44.440
kufa|IQ|32.051|44.440
kufstein|AT|47.583|12.167
kuhdasht|IR|33.533|47.610
kui buri|TH|12.083|99.854
kujang up|KP|39.867|126.030
kuje|NG|8.880|7.228
kuju|IN|23.728|85.506
kukatpalli|IN|17.485|78.414
kukatpally|IN|17.485|78.414
kukawa|NG|12.925|13.566
kukesi|AL|42.077|20.422
kukes|AL|42.077|20.422
kukichuo|JP|36.067|139.675
kukmor|RU|56.185|50.894
kukshi|IN|22.207|74.758
kuksi|AL|42.077|20.422
kukuch|AL|42.077|20.422
kukus|AL|42.077|20.422
kulachi|PK|31.929|70.459
kulai|MY|1.656|103.603
kulamutu|GA|-1.137|12.464
kula|TR|38.547|28.650
kulebaki|RU|55.413|42.532
kulgam|IN|33.645|75.019
kulikoras|ML|12.863|-7.560
kulikoro|ML|12.863|-7.560
kulim|MY|5.365|100.562
kulittalai|IN|10.935|78.413
kullamalai|IN|8.881|76.585
kulmbach|DE|50.101|11.450
kulna|BD|22.810|89.564
kulno|BD|22.810|89.564
kulob|TJ|37.915|69.785
kulpahar|IN|25.320|79.639
kulp|TR|38.498|41.007
kultali|IN|21.900|88.400
kulti|IN|23.732|86.844
kulunda|RU|52.566|78.939
kumagai|JP|36.135|139.390
kumagaja|JP|36.135|139.390
kumagaya|JP|36.135|139.390
kumagunnam|NG|13.155|10.635
kumamoto|JP|32.806|130.692
kumanovas|MK|42.132|21.714
kumanova|MK|42.132|21.714
kumanove|MK|42.132|21.714
kumanovo|MK|42.132|21.714
kumanowo|MK|42.132|21.714
kumase|GH|6.688|-1.624
kumasis|GH|6.688|-1.624
kumasi|GH|6.688|-1.624
kumassi|GH|6.688|-1.624
kumasy|GH|6.688|-1.624
kumbakonam|IN|10.962|79.391
kumbalam|IN|9.906|76.311
kumba|CM|4.636|9.447
kumbhraj|IN|24.373|77.048
kumboj|CM|4.636|9.447
kumbo|CM|6.200|10.667
kumertau|RU|52.767|55.783
kumhae|KR|35.234|128.881
kumhari|IN|21.267|81.517
kumher|IN|27.317|77.371
kumla|SE|59.128|15.143
kumo|NG|10.048|11.211
kumru|TR|40.874|37.264
kumta|IN|14.429|74.419
kun'min'|CN|25.039|102.718
kun'min|CN|25.039|102.718
kun'shan'|CN|31.378|120.954
kuna|US|43.492|-116.420
kundarkhi|IN|28.683|78.786
kunda|IN|25.717|81.514
kundgol|IN|15.256|75.247
kundian|PK|32.458|71.479
kundla|IN|21.342|71.306
kundus|AF|36.729|68.857
kunduzas|AF|36.729|68.857
kunduz|AF|36.729|68.857
kungaelv|SE|57.871|11.981
kungalv|SE|57.871|11.981
kungsbacka|SE|57.487|12.076
kungsholmen|SE|59.332|18.041
kungur|RU|57.437|56.959
kunigal|IN|13.023|77.025
kuningan|ID|-6.976|108.483
kuniyah|TR|37.871|32.485
kunjah|PK|32.530|73.975
kunmina|CN|25.039|102.718
kunmingas|CN|25.039|102.718
kunmingo|CN|25.039|102.718
kunming|CN|25.039|102.718
kunmin|CN|25.039|102.718
kunnamangalam|IN|11.305|75.878
kunnamkulam|IN|10.647|76.067
kunri|PK|25.178|69.569
kunsanas|CN|31.378|120.954
kunshan|CN|31.378|120.954
kunwi|KR|36.235|128.573
kunyang|CN|27.666|120.566
kunzell|DE|50.544|9.718
kunzelsau|DE|49.282|9.684
kuon'ja|TR|37.871|32.485
kuopijas|FI|62.892|27.677
kuopio|FI|62.892|27.677
kupangas|ID|-10.171|123.607
kupange|ID|-10.171|123.607
kupango|ID|-10.171|123.607
kupang|ID|-10.171|123.607
kupanq|ID|-10.171|123.607
kupchino|RU|59.853|30.357
kupino|RU|54.366|77.298
kupjansk|UA|49.711|37.615
kuppam|IN|12.749|78.342
kuqa|CN|41.728|82.936
kur'yanovo|RU|55.650|37.700
kurakhovo|UA|47.985|37.282
kurandvad|IN|16.683|74.589
kurashiki|JP|34.583|133.767
kurasiki|JP|34.583|133.767
kurasyiki|JP|34.583|133.767
kuraymah|SD|18.550|31.850
kurayoshi|JP|35.433|133.817
kurayyimah|JO|32.276|35.599
kurchaloy|RU|43.202|46.088
kurchatov|RU|51.660|35.652
kurdamir|AZ|40.345|48.151
kurduvadi|IN|18.093|75.416
kurdzali|BG|41.650|25.367
kurdzhale|BG|41.650|25.367
kurdzhalii|BG|41.650|25.367
kurdzhali|BG|41.650|25.367
kure|JP|34.232|132.567
kurganas|RU|55.450|65.333
kurgana|RU|55.450|65.333
kurganinsk|RU|44.880|40.599
kurgano|RU|55.450|65.333
kurgan|RU|55.450|65.333
kurihashi|JP|36.133|139.700
kurinjippadi|IN|11.550|79.591
kuriya|CN|41.761|86.152
kurla|CN|41.761|86.152
kurlya|CN|41.761|86.152
kurobe shi|JP|36.901|137.450
kuroda|JP|35.350|136.783
kuroishi|JP|40.646|140.584
kuroiso|JP|36.967|140.050
kurortnyy|RU|60.166|29.908
kurovskoye|RU|55.582|38.920
kurqan|RU|55.450|65.333
kurrachee|PK|24.906|67.082
kurrachi|PK|24.906|67.082
kurs'k|RU|51.737|36.187
kurshekhir|TR|39.146|34.164
kurskas|RU|51.737|36.187
kursk|RU|51.737|36.187
kurtalan|TR|37.925|41.685
kurtamysh|RU|54.910|64.432
kurten|DE|51.050|7.267
kurukkale|TR|39.845|33.506
kurume|JP|33.317|130.517
kurunegala|LK|7.486|80.362
kurunegald|LK|7.486|80.362
kurunegal|LK|7.486|80.362
kurye|KR|35.209|127.464
kusacu|JP|35.017|135.967
kusadasi|TR|37.856|27.257
kusatsu|JP|35.017|135.967
kusatu|JP|35.017|135.967
kusa|RU|55.338|59.441
kushchevskaya|RU|46.560|39.632
kushikino|JP|31.717|130.267
kushima|JP|31.486|131.242
kushira|JP|42.975|144.375
kushiro|JP|42.975|144.375
kushk|AF|33.296|61.952
kushtagi|IN|15.756|76.191
kushtia|BD|23.903|89.119
kushva|RU|58.291|59.759
kusiras|JP|42.975|144.375
kusiro|JP|42.975|144.375
kuskovo|RU|55.734|37.826
kusong|KP|39.981|125.245
kusseri|CM|12.077|15.031
kustanaisk|KZ|53.214|63.625
kustanai|KZ|53.214|63.625
kustanaj|KZ|53.214|63.625
kustanay|KZ|53.214|63.625
kustendil|BG|42.284|22.691
kusti|SD|13.163|32.663
kusyiro|JP|42.975|144.375
kut chap|TH|17.426|102.567
kutahiyah|TR|39.424|29.983
kutahiya|TR|39.424|29.983
kutahj|TR|39.424|29.983
kutahya|TR|39.424|29.983
kutaia|TR|39.424|29.983
kutaisi|GE|42.268|42.695
kutaisk|GE|42.268|42.695
kutaiso|GE|42.268|42.695
kutaissi|GE|42.268|42.695
kutais|GE|42.268|42.695
kutakh'ja|TR|39.424|29.983
kutakhja|TR|39.424|29.983
kutaya|TR|39.424|29.983
kutayis|GE|42.268|42.695
kuta|ID|-8.723|115.172
kutiatodu|IN|9.800|76.333
kutiyana|IN|21.624|69.985
kutloanong|ZA|-27.833|26.750
kutna hora|CZ|49.948|15.268
kutno|PL|52.231|19.364
kutoarjo|ID|-7.717|109.913
kuttampuzha|IN|10.150|76.735
kuusamo|FI|65.967|29.183
kuvandyk|RU|51.478|57.355
kuwait by|KW|29.370|47.978
kuwait city|KW|29.370|47.978
kuwait stadt|KW|29.370|47.978
kuwait stad|KW|29.370|47.978
kuwait urbo|KW|29.370|47.978
kuybyshev|RU|53.200|50.150
kuyiv|UA|50.455|30.524
kuz'minki|RU|55.700|37.800
kuzhithurai|IN|8.318|77.192
kuznetsovs'k|UA|51.683|25.867
kuzon|RU|55.789|49.122
kuzulorda|KZ|44.853|65.509
kvala belaitas|BN|4.584|114.231
kvala lumpuras|MY|3.141|101.687
kvala terenganu|MY|5.330|103.141
kvilon|IN|8.881|76.585
kwala belait|BN|4.584|114.231
kwale|NG|5.708|6.434
kwang binh|VN|17.469|106.622
kwangmyong|KR|37.477|126.866
kwangyang|KR|34.975|127.589
kwekwe|ZW|-18.928|29.815
kwidzyn|PL|53.725|18.931
kwinana|AU|-32.230|115.781
kyabe|TD|9.451|18.945
kyaikkami|MM|16.077|97.564
kyaiklat|MM|16.445|95.724
kyaikto|MM|17.309|97.011
kyakhta|RU|50.357|106.450
kyakyrdzhali|BG|41.650|25.367
kyathampalle|IN|19.668|78.529
kyaukse|MM|21.606|96.135
kyela|TZ|-9.583|33.850
kyenjojo|UG|0.633|30.621
kyiiv|UA|50.455|30.524
kyjev|UA|50.455|30.524
kyjiv|UA|50.455|30.524
kyjiw|UA|50.455|30.524
kyle|US|29.989|-97.877
kylis|DE|54.321|10.135
kyoln|DE|50.933|6.950
kyongju|KR|35.843|129.212
kyongsong|KP|41.588|129.606
kyonju|KR|35.843|129.212
kyosai|KR|34.850|128.589
kyoto|JP|35.021|135.754
kyotum|JP|35.021|135.754
kyotu|JP|35.021|135.754
kyrdzali|BG|41.650|25.367
kyrdzhali|BG|41.650|25.367
kyrenia|CY|35.336|33.317
kyrklareli|TR|41.735|27.225
kyrshekhir|TR|39.146|34.164
kyrykkale|TR|39.845|33.506
kyshtym|RU|55.714|60.553
kysucke nove mesto|SK|49.300|18.783
kysyl|RU|51.715|94.453
kyurdamir|AZ|40.345|48.151
kyurdarmir|AZ|40.345|48.151
kyustendil|BG|42.284|22.691
kyzyl kyya|KG|40.257|72.128
kyzyl orda|KZ|44.848|65.500
kyzyl suu|KG|42.342|78.006
kyzylas|RU|51.715|94.453
kyzylorda|KZ|44.853|65.509
kyzyltepe|TR|37.188|40.577
kyzyl|RU|51.715|94.453
l'alfas del pi|ES|38.581|-0.103
l'ancienne lorette|CA|46.794|-71.352
l'aquila|IT|42.351|13.400
l'arbaa nait irathen|DZ|36.631|4.199
l'assomption|CA|45.823|-73.429
l'eliana|ES|39.567|-0.533
l'ezh|BE|50.634|5.567
l'govskiy|RU|51.631|35.278
l'hay les roses|FR|48.783|2.333
l'hospitalet de llobregat|ES|41.360|2.100
l'isle sur la sorgue|FR|43.919|5.051
l'ovet|NL|53.201|5.809
l'viv|UA|49.838|24.023
l'vov|UA|49.838|24.023
la asuncion|VE|11.033|-63.863
la barca|MX|20.288|-102.545
la baule escoublac|FR|47.292|-2.364
la breita|PE|-4.257|-80.886
la cabima|PA|9.119|-79.537
la calera|AR|-31.344|-64.335
la canada flintridge|US|34.199|-118.188
la carlota|PH|10.424|122.921
la carolina|ES|38.276|-3.615
la castellana|PH|10.324|123.022
la ceiba|HN|15.760|-86.782
la ceja|CO|6.031|-75.433
la celle saint cloud|FR|48.850|2.145
la chapelle sur erdre|FR|47.296|-1.553
la chaux de fonds|CH|47.100|6.826
la chorrera|PA|8.880|-79.783
la ciotat|FR|43.175|5.604
la concepcion|PA|8.512|-82.619
la courneuve|FR|48.928|2.396
la crau|FR|43.150|6.074
la crescenta montrose|US|34.232|-118.235
la crosse|US|43.801|-91.240
la cruz|MX|23.921|-106.892
la defense|FR|48.892|2.239
la dolorita|VE|10.488|-66.786
la dorada|CO|5.448|-74.663
la ermita|MX|21.152|-101.733
la esperanza|GT|14.867|-91.567
la estrella|CO|6.158|-75.643
la falda|AR|-31.088|-64.490
la fleche|FR|47.698|-0.076
la fria|VE|8.215|-72.249
la garde|FR|43.123|6.007
la garenne colombes|FR|48.905|2.247
la gi|VN|10.660|107.772
la gomera|GT|14.083|-91.050
la goulette|TN|36.818|10.305
la guaira|VE|10.599|-66.935
la habana vieja|CU|23.130|-82.353
la habra|US|33.932|-117.946
la isla|MX|18.600|-96.150
la jagua de ibirico|CO|9.562|-73.334
la jolla|US|32.847|-117.274
la laguna|ES|28.485|-16.320
la laja|CL|-37.284|-72.711
la libertad|EC|-2.233|-80.910
la ligua|CL|-32.452|-71.231
la lima|HN|15.433|-87.917
la linea de la concepcion|ES|36.168|-5.348
la louviere|BE|50.487|4.188
la madeleine|FR|50.646|3.076
la mana|EC|-0.941|-79.225
la marque|US|29.369|-94.971
la mirada|US|33.917|-118.012
la mohammedia|TN|36.674|10.156
la nucia|ES|38.614|-0.127
la oliva|ES|28.611|-13.929
la orilla|MX|17.996|-102.227
la orotava|ES|28.391|-16.523
la oroya|PE|-11.519|-75.899
la palma|US|33.846|-118.047
la paz centro|NI|12.340|-86.675
la paz|BO|-16.500|-68.150
la peca|PE|-5.611|-78.435
la piedad|MX|20.342|-102.031
la pineda|ES|41.076|1.185
la pintana|CL|-33.583|-70.634
la plata|AR|-34.921|-57.955
la pobla de vallbona|ES|39.597|-0.555
la possession|RE|-20.929|55.335
la prairie|CA|45.417|-73.499
la presa|US|32.708|-116.997
la providencia siglo xxi|MX|20.064|-98.717
la puente|US|34.020|-117.950
la quinta|US|33.663|-116.310
la rioja|AR|-29.411|-66.851
la roche sur yon|FR|46.667|-1.433
la rochelle|FR|46.167|-1.150
la roda|ES|39.207|-2.157
la romana|DO|18.427|-68.973
la salud|CU|22.872|-82.423
la sebala du mornag|TN|36.679|10.292
la serena|CL|-29.905|-71.249
la seyne sur mer|FR|43.098|5.885
la sierpe|CU|21.772|-79.268
la solana|ES|38.944|-3.238
la spezia|IT|44.103|9.824
la tebaida|CO|4.453|-75.787
la teste de buch|FR|44.629|-1.141
la trinidad|PH|16.455|120.588
la trinite|MQ|14.738|-60.963
la troncal|EC|-2.424|-79.340
la valette du var|FR|43.137|5.983
la vergne|US|36.016|-86.582
la verne|US|34.101|-117.768
la victoria|VE|10.218|-67.330
la villa del rosario|VE|10.326|-72.313
la virginia|CO|4.900|-75.882
la vista|US|41.184|-96.031
laascaanood|SO|8.477|47.360
laatzen|DE|52.315|9.797
laayoune|EH|27.142|-13.188
labasa|FJ|-16.433|179.365
labe|GN|11.318|-12.283
labinsk|RU|44.634|40.736
labis|MY|2.385|103.021
laboean bajo|ID|-8.496|119.888
laboulaye|AR|-34.127|-63.391
labo|PH|14.153|122.830
labro|IT|43.544|10.326
labuan bajo|ID|-8.496|119.888
labuhan deli|ID|3.728|98.674
labytnangi|RU|66.657|66.418
lacey|US|47.034|-122.823
lachhmangarh sikar|IN|27.823|75.028
lachi|PK|33.383|71.337
lachori|PK|31.558|74.351
lachti|FI|60.983|25.662
lackawanna|US|42.826|-78.823
laconia|US|43.528|-71.470
lacupolis|NG|6.454|3.395
lac|AL|41.636|19.713
ladang seri kundang|MY|3.286|101.519
ladario|BR|-19.005|-57.602
ladera ranch|US|33.571|-117.636
ladhewala waraich|PK|32.157|74.116
ladhiqiye|SY|35.532|35.790
ladikija|SY|35.532|35.790
ladikis|SY|35.532|35.790
ladikiya|SY|35.532|35.790
ladispoli|IT|41.951|12.075
ladner|CA|49.089|-123.082
ladnun|IN|27.653|74.400
ladwa|IN|29.994|77.046
lady frere|ZA|-31.703|27.233
ladybrand|ZA|-29.194|27.457
ladyzhyn|UA|48.685|29.237
laeipcig|DE|51.340|12.371
laela|TZ|-8.567|32.050
laem sing|TH|12.482|102.074
laensi turunmaa|FI|60.300|22.300
laeojuan|CN|42.904|125.136
laevverkuuse|DE|51.030|6.984
lae|PG|-6.722|146.985
lafiagi|NG|8.853|5.416
lafia|NG|8.494|8.515
lagarto|BR|-10.917|-37.650
lagdo|CM|9.058|13.666
lages|BR|-27.816|-50.326
lage|DE|51.992|8.793
laghouat|DZ|33.800|2.865
lagny sur marne|FR|48.867|2.717
lago da pedra|BR|-4.287|-45.238
lagoa da prata|BR|-20.023|-45.544
lagoa do itaenga|BR|-7.936|-35.290
lagoa santa|BR|-19.630|-43.901
lagoa vermelha|BR|-28.209|-51.526
lagos de moreno|MX|21.357|-101.938
lagosas|NG|6.454|3.395
lagosa|NG|6.454|3.395
lagoso|NG|6.454|3.395
lagos|NG|6.454|3.395
laguatas|DZ|33.800|2.865
laguat|DZ|33.800|2.865
laguilayan|PH|6.652|124.521
laguna beach|US|33.542|-117.783
laguna de duero|ES|41.582|-4.723
laguna hills|US|33.613|-117.713
laguna niguel|US|33.523|-117.708
laguna woods|US|33.610|-117.725
lagunillas|VE|10.130|-71.259
laguosos|NG|6.454|3.395
lahad datu|MY|5.027|118.327
lahaj|YE|13.057|44.882
lahan|NP|26.730|86.495
laharpur|IN|27.708|80.903
lahar|IN|26.194|78.941
lahat|ID|-3.785|103.543
lahaur|PK|31.558|74.351
lahej|YE|13.057|44.882
lahij|YE|13.057|44.882
lahnstein|DE|50.300|7.617
lahoras|PK|31.558|74.351
lahora|PK|31.558|74.351
lahore|PK|31.558|74.351
lahorium|PK|31.558|74.351
lahor|PK|31.558|74.351
lahr|DE|48.340|7.869
lahtis|FI|60.983|25.662
lahti|FI|60.983|25.662
laibach|SI|46.051|14.505
laibin|CN|23.700|109.267
laiboch|SI|46.051|14.505
lainate|IT|45.572|9.027
laipcig|DE|51.340|12.371
lairdstown|NG|7.797|6.740
laiwu|CN|36.193|117.657
laixi|CN|36.859|120.527
laiyang|CN|36.976|120.714
lai|TD|9.395|16.299
lajden|NL|52.158|4.493
lajeado|BR|-29.467|-51.961
lajedo|BR|-8.664|-36.320
lajes|BR|-27.816|-50.326
lajinha|BR|-20.151|-41.623
lajpcigu|DE|51.340|12.371
lajpcig|DE|51.340|12.371
lajpcik|DE|51.340|12.371
lake butler|US|28.502|-81.541
lake charles|US|30.213|-93.204
lake elsinore|US|33.668|-117.327
lake forest|US|33.647|-117.689
lake havasu city|US|34.484|-114.322
lake in the hills|US|42.182|-88.330
lake jackson|US|29.034|-95.434
lake magdalene|US|28.074|-82.472
lake mary|US|28.759|-81.318
lake oswego|US|45.421|-122.671
lake ridge|US|38.688|-77.298
lake ronkonkoma|US|40.835|-73.131
lake shore|US|39.107|-76.485
lake stevens|US|48.015|-122.064
lake wales|US|27.901|-81.586
lake worth corridor|US|26.616|-80.101
lake worth|US|26.617|-80.072
lake zurich|US|42.197|-88.093
lakeland|US|28.039|-81.950
lakeville|US|44.650|-93.243
lakhdaria|DZ|36.565|3.593
lakheri|IN|25.672|76.177
lakhimpur|IN|27.948|80.779
lakhnadon|IN|22.600|79.601
lakhnau|IN|26.839|80.923
lakhon|TH|18.292|99.493
lakhor|PK|31.558|74.351
lakhti|FI|60.983|25.662
lakhyabad|IN|23.667|86.667
lakhydzh|YE|13.057|44.882
lakinsk|RU|56.019|39.948
lakkhnau|IN|26.839|80.923
lakki|PK|32.607|70.912
laknaou|IN|26.839|80.923
laknauo|IN|26.839|80.923
laknau|IN|26.839|80.923
laknava|IN|26.839|80.923
lakota|CI|5.848|-5.682
laksar|IN|29.759|78.041
laksham|BD|23.240|91.121
lakshmeshwar|IN|15.127|75.469
lakshmipur|BD|22.944|90.830
lal bahadur nagar|IN|17.348|78.558
lala musa|PK|32.701|73.957
lalago|TZ|-3.450|33.950
lala|PH|7.974|123.746
lalgola|IN|24.422|88.252
lalgudi|IN|10.874|78.819
lalian|PK|31.825|72.801
lalin|ES|42.661|-8.113
lalitpur|IN|24.690|78.419
lalmanirhat|BD|25.917|89.446
lalmohan|BD|22.338|90.737
lalor|AU|-37.667|145.017
lalpur|IN|22.191|69.964
lalsot|IN|26.560|76.329
lalupon|NG|7.467|4.067
lambarene|GA|-0.700|10.241
lambare|PY|-25.347|-57.606
lambasa|FJ|-16.433|179.365
lambase|FJ|-16.433|179.365
lambassa|FJ|-16.433|179.365
lambayeque|PE|-6.701|-79.906
lambersart|FR|50.650|3.033
lambhun|TH|18.581|99.007
lamezia terme|IT|38.963|16.309
lamia|GR|38.900|22.433
lamija|GR|38.900|22.433
lamin|GM|13.352|-16.434
lamongan|ID|-7.117|112.417
lamont|US|35.260|-118.914
lampangas|TH|18.292|99.493
lampang|TH|18.292|99.493
lampa|CL|-33.286|-70.876
lampertheim|DE|49.598|8.473
lamphun|TH|18.581|99.007
lampkhun|TH|18.581|99.007
lampoon|TH|18.581|99.007
lampun|TH|18.581|99.007
lamu|KE|-2.272|40.902
lan'chzhou|CN|36.057|103.840
lan'zhou|CN|36.057|103.840
lanaken|BE|50.893|5.647
lancenigo villorba|IT|45.713|12.257
lanchjou|CN|36.057|103.840
lanchowfu|CN|36.057|103.840
lanchow|CN|36.057|103.840
lanciano|IT|42.227|14.390
lancing|GB|50.829|-0.322
lancsou|CN|36.057|103.840
lancut|PL|50.069|22.229
lancy|CH|46.190|6.114
land o' lakes|US|28.219|-82.458
landau in der pfalz|DE|49.198|8.117
landerneau|FR|48.453|-4.253
landover|US|38.934|-76.897
landsberg am lech|DE|48.048|10.883
landshut|DE|48.530|12.162
landskrona|SE|55.871|12.830
landzhou|CN|36.057|103.840
landzou|CN|36.057|103.840
lanester|FR|47.761|-3.340
lanfan|CN|39.510|116.695
lang suan|TH|9.946|99.078
langarud|IR|37.197|50.154
langenfeld|DE|51.108|6.948
langenhagen|DE|52.448|9.737
langenhorn|DE|53.666|10.001
langepas|RU|61.254|75.212
langfang|CN|39.510|116.695
langford|CA|48.450|-123.503
langley park|US|38.989|-76.981
langley|CA|49.083|-122.586
langouo|CN|36.057|103.840
langsa|ID|4.468|97.968
langtou|CN|40.026|124.329
langwarrin|AU|-38.167|145.167
langxiang|CN|46.950|128.868
langzhong|CN|31.550|105.994
lankaran|AZ|38.754|48.851
lankwitz|DE|52.436|13.346
lannion|FR|48.733|-3.467
lansdale|US|40.242|-75.284
lansdowne|ZA|-33.987|18.497
lansi turunmaa|FI|60.300|22.300
lansing|US|42.733|-84.556
lantsjou|CN|36.057|103.840
lantsoou|CN|36.057|103.840
lanzcouh|CN|36.057|103.840
lanzhou|CN|36.057|103.840
lao cai|VN|22.486|103.971
laoag|PH|18.198|120.596
laodicea|SY|35.532|35.790
laodicee|SY|35.532|35.790
laodikeia|SY|35.532|35.790
laohekou|CN|32.386|111.668
laohokow|CN|32.386|111.668
laojuan|CN|42.904|125.136
laojunmiao|CN|39.833|97.733
laon|FR|49.567|3.617
lapai|NG|9.044|6.571
lapa|BR|-25.770|-49.716
lapeenranta|FI|61.059|28.189
lapenrand|FI|61.059|28.189
lapenranta|FI|61.059|28.189
lapithou|CY|34.923|33.623
laplace|US|30.067|-90.481
laporte|US|41.611|-86.723
lappeehnranta|FI|61.059|28.189
lappeenranta|FI|61.059|28.189
lappenranta|FI|61.059|28.189
lapu lapu city|PH|10.310|123.949
lapy|PL|52.991|22.884
laqos|NG|6.454|3.395
larache|MA|35.193|-6.156
laramie|US|41.311|-105.591
laranjal paulista|BR|-23.050|-47.837
laranjeiras do sul|BR|-25.408|-52.416
laranjeiras|BR|-10.806|-37.170
laranjeiro|PT|37.068|-7.794
larasas|MA|35.193|-6.156
larasha|MA|35.193|-6.156
larash|MA|35.193|-6.156
laraso|MA|35.193|-6.156
laraxe|MA|35.193|-6.156
lara|AU|-38.024|144.406
larbaa|DZ|36.565|3.154
lardjem|DZ|35.749|1.548
laredo|US|27.506|-99.508
largo|US|27.910|-82.788
larhouat|DZ|33.800|2.865
larisa|GR|39.637|22.418
larissa|GR|39.637|22.418
larkana|PK|27.559|68.212
larkane|PK|27.559|68.212
larkhall|GB|55.733|-3.967
larnaca|CY|34.923|33.623
larnaka|CY|34.923|33.623
larne|GB|54.850|-5.817
larraix|MA|35.193|-6.156
larvik|NO|59.053|10.035
lar|IN|26.204|83.969
las animas|CL|-39.809|-73.218
las brenas|AR|-27.090|-61.082
las cabezas de san juan|ES|36.984|-5.939
las choapas|MX|17.912|-94.096
las cruces|US|32.312|-106.778
las cumbres|PA|9.089|-79.528
las gabias|ES|37.135|-3.670
las margaritas|MX|16.313|-91.981
las matas de farfan|DO|18.873|-71.517
las palmas de gran canaria|ES|28.100|-15.413
las piedras|UY|-34.730|-56.219
las pintas de arriba|MX|20.574|-103.323
las pintitas|MX|20.564|-103.302
las rozas de madrid|ES|40.493|-3.874
las tejerias|VE|10.252|-67.185
las torres de cotillas|ES|38.028|-1.242
las tunas|CU|20.962|-76.951
las vegas|US|36.175|-115.137
lasao|CN|29.650|91.100
lasarte|ES|43.268|-2.022
lasem|ID|-6.692|111.453
lasha|MM|22.936|97.750
lashio|MM|22.936|97.750
lashkar gah|AF|31.594|64.372
lashkargah bust|AF|31.594|64.372
lasho|MM|22.936|97.750
lasijas|MM|22.936|97.750
lask|PL|51.591|19.133
lassa|CN|29.650|91.100
lat yao|TH|15.751|99.789
latacunga|EC|-0.935|-78.616
latakia|SY|35.532|35.790
latakieh|SY|35.532|35.790
latakija|SY|35.532|35.790
latakio|SY|35.532|35.790
latakiya|SY|35.532|35.790
latakunga|EC|-0.935|-78.616
latakunka|EC|-0.935|-78.616
lataqiae|SY|35.532|35.790
lataqia|SY|35.532|35.790
lataquia|SY|35.532|35.790
latehar|IN|23.744|84.499
lathi|IN|21.723|71.388
lathrop|US|37.823|-121.277
latina|ES|40.389|-3.746
lattakeia|SY|35.532|35.790
lattakia|SY|35.532|35.790
lattaquie|SY|35.532|35.790
lattes|FR|43.568|3.905
latur|IN|18.397|76.568
lauchhammer|DE|51.488|13.766
lauda konigshofen|DE|49.565|9.708
lauderdale lakes|US|26.166|-80.208
lauderhill|US|26.140|-80.213
lauf an der pegnitz|DE|49.514|11.282
laukaa|FI|62.414|25.952
launceston|AU|-41.439|147.135
laungowal|IN|30.194|75.681
laupheim|DE|48.228|9.879
laurelton|US|40.670|-73.747
laurinburg|US|34.774|-79.463
lauro de freitas|BR|-12.894|-38.327
laur|PH|15.586|121.183
lausana|CH|46.516|6.633
lausanne|CH|46.516|6.633
lausonium|CH|46.516|6.633
lautaro|CL|-38.531|-72.437
lautoka|FJ|-17.617|177.450
lautok|FJ|-17.617|177.450
lauzano|CH|46.516|6.633
lava pura|TH|14.798|100.654
lavache|MA|35.193|-6.156
laval|CA|45.570|-73.692
laventille|TT|10.649|-61.499
lavov|UA|49.838|24.023
lavras da mangabeira|BR|-6.753|-38.964
lavras|BR|-21.245|-45.000
lavverkuuse|DE|51.030|6.984
lawang|ID|-7.835|112.695
lawar khas|IN|29.111|77.778
lawndale|US|33.887|-118.353
lawrenceville|US|33.956|-83.988
lawton|US|34.609|-98.390
laxou|FR|48.683|6.148
laxti|FI|60.983|25.662
layton|US|41.060|-111.971
layyah|PK|30.961|70.939
lazarevac|RS|44.385|20.256
lazarevskoye|RU|43.909|39.331
lazdynai|LT|54.668|25.207
lazesas|BR|-27.816|-50.326
lazhis|BR|-27.816|-50.326
lazikija|SY|35.532|35.790
laziska gorne|PL|50.150|18.842
lazkiye|SY|35.532|35.790
le blanc mesnil|FR|48.939|2.461
le bouscat|FR|44.866|-0.594
le cannet|FR|43.577|7.019
le chatelard|CH|46.445|6.899
le chesnay|FR|48.822|2.122
le creusot|FR|46.807|4.416
le francois|MQ|14.616|-60.903
le gosier|GP|16.206|-61.493
le grand quevilly|FR|49.401|1.046
le havre|FR|49.494|0.108
le hochet|MU|-20.135|57.521
le kremlin bicetre|FR|48.815|2.361
le lamentin|MQ|14.608|-61.009
le mans|FR|48.000|0.200
le mee sur seine|FR|48.532|2.628
le moule|GP|16.333|-61.347
le pecq|FR|48.893|2.104
le perreux sur marne|FR|48.850|2.500
le petit quevilly|FR|49.413|1.062
le plessis robinson|FR|48.789|2.271
le plessis trevise|FR|48.811|2.574
le pontet|FR|43.961|4.860
le port|RE|-20.937|55.292
le pre saint gervais|FR|48.885|2.404
le puy en velay|FR|45.044|3.885
le robert|MQ|14.678|-60.942
le tampon|RE|-21.283|55.518
le vesinet|FR|48.893|2.133
league city|US|29.507|-95.095
lealman|US|27.821|-82.679
leander|US|30.579|-97.853
leatherhead|GB|51.297|-0.334
leavenworth|US|39.311|-94.922
leawood|US|38.967|-94.617
lebach|DE|49.411|6.910
lebaksiu|ID|-7.050|109.144
lebbeke|BE|51.005|4.135
lebedyan'|RU|53.019|39.166
lebedyn|UA|50.585|34.485
leberkouzen|DE|51.030|6.984
lebork|PL|54.539|17.750
lebowakgomo|ZA|-24.200|29.500
lebrija|ES|36.921|-6.075
lebu|CL|-37.608|-73.654
leca da palmeira|PT|41.191|-8.700
leca do bailio|PT|41.215|-8.613
lecce|IT|40.355|18.172
lecco|IT|45.856|9.397
lechang|CN|25.128|113.350
lecheng|CN|25.128|113.350
leczna|PL|51.301|22.881
leczyca|PL|52.060|19.200
lede|BE|50.966|3.986
leduc|CA|53.267|-113.552
ledyard center|US|41.440|-72.014
ledziny|PL|50.143|19.131
lee's summit|US|38.911|-94.382
leeds|GB|53.796|-1.548
leepaja|LV|56.517|21.017
leerdam|NL|51.893|5.092
leer|DE|53.232|7.461
leeuwarden|NL|53.201|5.809
leewarden|NL|53.201|5.809
lefortovo|RU|55.767|37.700
legamar|ES|40.327|-3.764
leganesas|ES|40.327|-3.764
leganes|ES|40.327|-3.764
legaspi|PH|13.141|123.741
legazpi|PH|13.141|123.741
leghorn|IT|43.544|10.326
legionowo|PL|52.401|20.927
legnago|IT|45.194|11.302
legnano|IT|45.598|8.915
legnica|PL|51.210|16.162
legnicja|PL|51.210|16.162
lehigh acres|US|26.625|-81.625
lehi|US|40.392|-111.851
lehnice|PL|51.210|16.162
lehrte|DE|52.372|9.979
lehshan'|CN|29.562|103.764
leh|IN|34.165|77.584
leicester|GB|52.639|-1.132
leichlingen|DE|51.106|7.019
leida|NL|52.158|4.493
leidenas|NL|52.158|4.493
leidene|NL|52.158|4.493
leiden|NL|52.158|4.493
leiderdorp|NL|52.158|4.529
leien|NL|52.158|4.493
leighton buzzard|GB|51.917|-0.658
leigh|GB|53.496|-2.520
leimen|DE|49.347|8.687
leinfelden echterdingen|DE|48.694|9.168
leinshan|CN|40.764|120.853
leinten|NL|52.158|4.493
leioa|ES|43.327|-2.989
leipcigas|DE|51.340|12.371
leipciga|DE|51.340|12.371
leipsia|DE|51.340|12.371
leipzig|DE|51.340|12.371
leiria|PT|39.744|-8.807
leisure city|US|25.495|-80.429
leixlip|IE|53.366|-6.496
leiyang|CN|26.402|112.859
lejda|NL|52.158|4.493
lejdeni|NL|52.158|4.493
lejden|NL|52.158|4.493
lejpcig|DE|51.340|12.371
lejrija|PT|39.744|-8.807
leland|US|34.256|-78.045
lelehameris|NO|61.115|10.466
lelistad|NL|52.508|5.475
lelydorp|SR|5.700|-55.233
lelystad|NL|52.508|5.475
lemay|US|38.533|-90.279
lembange|ID|-6.812|107.618
lembang|ID|-6.812|107.618
lembeni|TZ|-3.783|37.617
lemberg|UA|49.838|24.023
lemburg|UA|49.838|24.023
lemesos|CY|34.684|33.038
lemessus|CY|34.684|33.038
leme|BR|-22.186|-47.390
lemgo|DE|52.028|8.899
lemojez|FR|45.832|1.258
lemon grove|US|32.743|-117.031
lemont|US|41.674|-88.002
lemoore|US|36.301|-119.783
lemotges|FR|45.832|1.258
lempaala|FI|61.317|23.750
lempaeaelae|FI|61.317|23.750
lenbe|HT|19.706|-72.403
lencois paulista|BR|-22.599|-48.800
lencoran|AZ|38.754|48.851
lenexa|US|38.954|-94.734
lengerich|DE|52.187|7.860
lenger|KZ|42.182|69.886
lengshuijiang|CN|27.688|111.429
lengshuitan|CN|26.411|111.596
leningradskaya|RU|46.321|39.388
leninogorsk|RU|54.603|52.461
leninsk koeznetski|RU|54.657|86.174
leninsk kouznetski|RU|54.657|86.174
leninsk kusnezki|RU|54.657|86.174
leninsk kuzneckij|RU|54.657|86.174
leninsk kuznecki|RU|54.657|86.174
leninsk kuznetki|RU|54.657|86.174
leninsk kuznetskij|RU|54.657|86.174
leninsk kuznetskiy|RU|54.657|86.174
leninsk kuznetski|RU|54.657|86.174
leninsk kuznetsky|RU|54.657|86.174
leninsk kuznetsk|RU|54.657|86.174
leninsk kuzniecki|RU|54.657|86.174
leninska kuznecka|RU|54.657|86.174
leninskiye gory|RU|55.700|37.567
lenkoran'|AZ|38.754|48.851
lenkoran|AZ|38.754|48.851
lennestadt|DE|51.117|8.067
lennox|US|33.938|-118.353
lenoir|US|35.914|-81.539
lensk|RU|60.725|114.928
lens|FR|50.433|2.828
lentia|AT|48.306|14.286
lentini|IT|37.286|14.997
lents|US|45.480|-122.567
leoben|AT|47.377|15.091
leodicum|BE|50.634|5.567
leodic|BE|50.634|5.567
leodium|BE|50.634|5.567
leogane|HT|18.511|-72.633
leogan|HT|18.511|-72.633
leominster|US|42.525|-71.760
leon de los aldamas|MX|21.129|-101.674
leon de los aldama|MX|21.129|-101.674
leonas|NI|12.438|-86.878
leonberg|DE|48.800|9.017
leonding|AT|48.280|14.253
leonovo|RU|55.850|37.650
leono|ES|42.600|-5.570
leopoldina|BR|-21.532|-42.643
leopoldshohe|DE|52.012|8.698
leopolis|UA|49.838|24.023
leopoli|UA|49.838|24.023
leopul|UA|49.838|24.023
leo|BF|11.100|-2.107
lepaya|LV|56.517|21.017
lepe|ES|37.255|-7.204
leposaviq|XK|43.104|20.803
lerdo de tejada|MX|18.629|-95.520
lere|NG|10.386|8.573
leribe|LS|-28.872|28.045
lerma de villada|MX|19.289|-99.512
lermontov|RU|44.107|42.973
lerum|SE|57.771|12.269
les abymes|GP|16.273|-61.505
les cayes|HT|18.193|-73.746
les clayes sous bois|FR|48.822|1.987
les corts|ES|41.387|2.130
les escaldes|AD|42.507|1.534
les herbiers|FR|46.867|-1.017
les lilas|FR|48.880|2.421
les mureaux|FR|48.992|1.910
les pavillons sous bois|FR|48.907|2.506
les pennes mirabeau|FR|43.410|5.313
les sables d'olonne|FR|46.500|-1.783
les ulis|FR|48.682|2.169
leshan|CN|29.562|103.764
leshe|AL|41.784|19.644
leshi|AL|41.784|19.644
leskovac|RS|42.998|21.946
lesosibirsk|RU|58.236|92.483
lesozavodsk|RU|45.479|133.428
lessines|BE|50.711|3.836
leszno|PL|51.840|16.575
letchworth garden city|GB|51.979|-0.227
letchworth|GB|51.979|-0.228
leteri|IN|24.060|77.409
lethbridge|CA|49.700|-112.819
leticia|CO|-4.215|-69.941
leticija|CO|-4.215|-69.941
letisija|CO|-4.215|-69.941
letisi|CO|-4.215|-69.941
letlhakane|BW|-21.415|25.593
letnany|CZ|50.133|14.517
letpandan|MM|17.787|95.751
letterkenny|IE|54.950|-7.733
letzebuerg|LU|49.612|6.130
letzeburg|LU|49.612|6.130
leusden|NL|52.133|5.432
leutkirch im allgau|DE|47.827|10.021
leuvardenas|NL|53.201|5.809
leuvardena|NL|53.201|5.809
leuvarden|NL|53.201|5.809
leuven|BE|50.880|4.701
levallois perret|FR|48.894|2.289
leverkusen|DE|51.030|6.984
leverkuzenas|DE|51.030|6.984
leverkuzene|DE|51.030|6.984
leverkuzen|DE|51.030|6.984
levice|SK|48.216|18.607
levin|NZ|-40.633|175.275
levis|CA|46.803|-71.178
levoberezhnyy|RU|55.850|37.483
levuorno|IT|43.544|10.326
lewes|GB|50.874|0.009
lewiston orchards|US|46.380|-116.975
lewisville|US|33.046|-96.994
lexington fayette|US|38.050|-84.459
lexington|US|37.989|-84.478
leyden|NL|52.158|4.493
leyde|NL|52.158|4.493
leyland|GB|53.698|-2.688
leymosun|CY|34.684|33.038
leyogan|HT|18.511|-72.633
leypsiq|DE|51.340|12.371
leypzig|DE|51.340|12.371
leyva solano|MX|25.662|-108.637
leyvarden|NL|53.201|5.809
lezha|AL|41.784|19.644
lezhe|AL|41.784|19.644
lhasa|CN|29.650|91.100
lhassa|CN|29.650|91.100
lhasza|CN|29.650|91.100
lheida|ES|41.617|0.622
lhokseumawe|ID|5.180|97.151
liancheng|CN|21.647|110.282
lianghu|CN|29.992|120.898
liangxiang|CN|39.736|116.133
lianhe|CN|47.133|129.274
lianjiang|CN|21.647|110.282
lianozovo|RU|55.898|37.587
lianran|CN|24.923|102.485
lianshan|CN|40.764|120.853
lianyuan|CN|27.688|111.664
liaoceng|CN|36.456|115.978
liaocheng|CN|36.456|115.978
liaojangas|CN|41.272|123.173
liaojuanas|CN|42.904|125.136
liaoyang|CN|41.272|123.173
liaoyuan|CN|42.904|125.136
liaozhong|CN|41.506|122.724
libano|CO|4.922|-75.062
libarwil|GA|0.392|9.454
libau|LV|56.517|21.017
libava|LV|56.517|21.017
libeka|DE|53.869|10.687
libek|DE|53.869|10.687
libenge|CD|3.653|18.636
liben|CZ|50.108|14.475
liberal|US|37.043|-100.921
liberec'|CZ|50.767|15.056
liberecas|CZ|50.767|15.056
libereca|CZ|50.767|15.056
liberec|CZ|50.767|15.056
liberets|CZ|50.767|15.056
liberia|CR|10.635|-85.438
liberii|CR|10.635|-85.438
liberija|CR|10.635|-85.438
liberopolis|GA|0.392|9.454
libertador general san martin|AR|-23.806|-64.788
libertad|PH|8.944|125.502
libertyville|US|42.283|-87.953
liberty|US|39.246|-94.419
libiaz|PL|50.104|19.316
libon|PH|13.300|123.439
liborno|IT|43.544|10.326
libourne|FR|44.917|-0.233
librefille|GA|0.392|9.454
librevil'|GA|0.392|9.454
librevila|GA|0.392|9.454
librevilis|GA|0.392|9.454
libreville|GA|0.392|9.454
librevilo|GA|0.392|9.454
librevil|GA|0.392|9.454
librvil|GA|0.392|9.454
libvil|GA|0.392|9.454
licata|IT|37.103|13.940
lice|TR|38.458|40.639
lichfield|GB|52.682|-1.825
lichinga|MZ|-13.313|35.241
lichtenberg|DE|52.514|13.500
lichtenburg|ZA|-26.152|26.160
lichtenfels|DE|50.146|11.059
lichtenrade|DE|52.398|13.406
lichtenvoorde|NL|51.987|6.567
lichterfelde|DE|52.433|13.308
lichuan|CN|30.300|108.850
liczjan|CN|26.869|100.221
lida|BY|53.883|25.300
lidingoe|SE|59.367|18.133
lidingo|SE|59.367|18.133
lidje|BE|50.634|5.567
lidkoeping|SE|58.505|13.158
lidkoping|SE|58.505|13.158
lido di ostia|IT|41.732|12.277
lido|IT|45.410|12.366
lidzbark warminski|PL|54.126|20.580
lidziangas|CN|26.869|100.221
liege|BE|50.634|5.567
liegi|BE|50.634|5.567
liegnitz|PL|51.210|16.162
liego|BE|50.634|5.567
lieja|BE|50.634|5.567
liepagia|LV|56.517|21.017
liepaiya|LV|56.517|21.017
liepaja|LV|56.517|21.017
liepaya|LV|56.517|21.017
liepoja|LV|56.517|21.017
lier|BE|51.131|4.570
lietaja|LV|56.517|21.017
lietaya|LV|56.517|21.017
lieto|FI|60.510|22.462
lieuwarden|NL|53.201|5.809
lievin|FR|50.420|2.781
liewarde|NL|53.201|5.809
liezh|BE|50.634|5.567
lignica|PL|51.210|16.162
lignitium|PL|51.210|16.162
lijepaja|LV|56.517|21.017
lijezh|BE|50.634|5.567
lijiang|CN|26.869|100.221
likasis|CD|-10.983|26.738
likasi|CD|-10.983|26.738
likhobory|RU|55.850|37.567
likino dulevo|RU|55.708|38.954
likisa|TL|-8.588|125.342
likisia|TL|-8.588|125.342
liksanbou|LU|49.612|6.130
lilechamer|NO|61.115|10.466
lilehameris|NO|61.115|10.466
lilekhamer|NO|61.115|10.466
lilienthal|DE|53.142|8.903
lilio|PH|14.131|121.436
lilis|FR|50.633|3.059
lill'|FR|50.633|3.059
lilla|FR|50.633|3.059
lillegammer|NO|61.115|10.466
lillehammere|NO|61.115|10.466
lillehammer|NO|61.115|10.466
lillekhammer|NO|61.115|10.466
lillerod|DK|55.875|12.346
lille|FR|50.633|3.059
lillo|FR|50.633|3.059
liloan|PH|10.399|123.999
lilon'nkoue|MW|-13.967|33.787
lilonguee|MW|-13.967|33.787
lilongue|MW|-13.967|33.787
lilongve|MW|-13.967|33.787
lilongvo|MW|-13.967|33.787
lilongwe|MW|-13.967|33.787
lilonhue|MW|-13.967|33.787
lilonqve|MW|-13.967|33.787
lilydale|AU|-37.750|145.350
limache|CL|-33.017|-71.267
limae|PE|-12.043|-77.028
limages|FR|45.832|1.258
limaq|PE|-12.043|-77.028
limasolis|CY|34.684|33.038
limasolo|CY|34.684|33.038
limasol|CY|34.684|33.038
limassol|CY|34.684|33.038
lima|PE|-12.043|-77.028
limbach oberfrohna|DE|50.859|12.762
limbang|MY|4.750|115.000
limbdi|IN|22.565|71.811
limbe|CM|4.024|9.206
limbiate|IT|45.600|9.125
limburg an der lahn|DE|50.384|8.050
limeil brevannes|FR|48.745|2.487
limeira|BR|-22.565|-47.402
limejra|BR|-22.565|-47.402
limerick|US|40.231|-75.522
limisso|CY|34.684|33.038
limkong|CN|21.647|110.282
limma|PE|-12.043|-77.028
limoeiro do norte|BR|-5.146|-38.098
limoeiro|BR|-7.875|-35.450
limoges|FR|45.832|1.258
limogo|FR|45.832|1.258
limonas|CR|9.991|-83.036
limon|CR|9.991|-83.036
limotges|FR|45.832|1.258
limozas|FR|45.832|1.258
limoza|FR|45.832|1.258
limozh|FR|45.832|1.258
limoz|FR|45.832|1.258
limpek|DE|53.869|10.687
limperets|CZ|50.767|15.056
limperia|CR|10.635|-85.438
limpio|PY|-25.166|-57.486
limprebil|GA|0.392|9.454
limprvil|GA|0.392|9.454
lin hsia|CN|35.600|103.206
lin hsin|CN|35.600|103.206
lin'fehn'|CN|36.089|111.519
lin'fyn'|CN|36.089|111.519
lin'i|CN|35.063|118.343
lin'jaris|BR|-19.391|-40.072
lin'kopin'nk|SE|58.411|15.622
lincas|AT|48.306|14.286
linca|AT|48.306|14.286
linceping|SE|58.411|15.622
lincheng|CN|19.908|109.686
lincheping|SE|58.411|15.622
linchjoping|SE|58.411|15.622
lincoln park|US|42.251|-83.179
lincoln|US|40.800|-96.667
lincopia|SE|58.411|15.622
linda a velha|PT|38.714|-9.242
lindau|DE|47.546|9.684
linda|US|39.128|-121.551
lindenholt|NL|51.833|5.793
lindenhurst|US|40.687|-73.373
lindenwold|US|39.824|-74.998
lindis|TZ|-9.997|39.716
lindi|TZ|-9.997|39.716
lindlar|DE|51.020|7.378
linec|AT|48.306|14.286
linevo|RU|54.459|83.376
linfen|CN|36.089|111.519
lingayen|PH|16.022|120.232
lingcheng|CN|22.707|110.349
lingdong|CN|46.567|131.145
lingen|DE|52.521|7.318
linghai|CN|41.165|121.367
lingolsheim|FR|48.558|7.683
lingsugur|IN|16.159|76.522
lingyuan|CN|41.240|119.401
linhai|CN|28.855|121.145
linhares|BR|-19.391|-40.072
linjiang|CN|41.807|126.908
linji|CN|35.063|118.343
linkoeping|SE|58.411|15.622
linkoping|SE|58.411|15.622
linkou|CN|45.286|130.262
lino lakes|US|45.160|-93.089
linping|CN|30.422|120.297
linqiong|CN|30.416|103.461
linqu|CN|36.516|118.540
linsepinga|SE|58.411|15.622
linsh'oping|SE|58.411|15.622
linsheping|SE|58.411|15.622
linshui|CN|36.425|114.205
linsiopingas|SE|58.411|15.622
linsi|CN|39.712|118.450
linstead|JM|18.137|-77.032
linti|TZ|-9.997|39.716
linton hall|US|38.760|-77.575
lintong|CN|34.378|109.209
linxia chengguanzhen|CN|35.600|103.206
linxia shi|CN|35.600|103.206
linxi|CN|39.712|118.450
linyi|CN|35.063|118.343
linz|AT|48.306|14.286
lioblens|PL|51.250|22.567
lioma|PE|-12.043|-77.028
lionas|FR|45.748|4.847
liona|FR|45.748|4.847
lione|FR|45.748|4.847
lioni|FR|45.748|4.847
liono|FR|45.748|4.847
liopuli|UA|49.838|24.023
liorna|IT|43.544|10.326
liospoin|PT|38.717|-9.133
lioubertsy|RU|55.677|37.893
lioumpliana|SI|46.051|14.505
lipa city|PH|13.941|121.163
lipawa|LV|56.517|21.017
lipcse|DE|51.340|12.371
lipec'k|RU|52.603|39.571
lipeckas|RU|52.603|39.571
lipecka|RU|52.603|39.571
lipeck|RU|52.603|39.571
lipekika|DE|51.340|12.371
lipetk|RU|52.603|39.571
lipetsk|RU|52.603|39.571
lipezk|RU|52.603|39.571
lipieck|RU|52.603|39.571
lipjeck|RU|52.603|39.571
lipkovo|MK|42.156|21.585
lippstadt|DE|51.674|8.345
lipsca|DE|51.340|12.371
lipsia|DE|51.340|12.371
lipsko|DE|51.340|12.371
lipsk|DE|51.340|12.371
liptovsky mikulas|SK|49.081|19.622
liquica|TL|-8.588|125.342
liquissa|TL|-8.588|125.342
lira|UG|2.250|32.900
lisabona|PT|38.717|-9.133
lisabon|PT|38.717|-9.133
lisakovsk|KZ|52.547|62.500
lisala|CD|2.151|21.517
lisboa|PT|38.717|-9.133
lisbona|PT|38.717|-9.133
lisbonne|PT|38.717|-9.133
lisbono|PT|38.717|-9.133
lisbonum|PT|38.717|-9.133
lisbon|PT|38.717|-9.133
lisburn|GB|54.523|-6.035
lishinga|MZ|-13.313|35.241
lishui|CN|28.460|119.910
lishu|CN|43.305|124.328
lisichans'k|UA|48.905|38.442
lisichansk|UA|48.905|38.442
lisieux|FR|49.147|0.229
lisinga|MZ|-13.313|35.241
liski|RU|50.984|39.515
lisle|US|41.801|-88.075
lismore|AU|-28.814|153.277
lissabon|PT|38.717|-9.133
lisse|NL|52.260|4.557
lissone|IT|45.612|9.240
lisszabon|PT|38.717|-9.133
liszyan|CN|26.869|100.221
litherland|GB|53.470|-2.998
lithia springs|US|33.794|-84.660
litomerice|CZ|50.533|14.132
littau|CH|47.050|8.263
little elm|US|33.163|-96.938
little rock|US|34.746|-92.290
littlehampton|GB|50.811|-0.541
littleton|US|39.613|-105.017
litvinov|CZ|50.604|13.618
liubekas|DE|53.869|10.687
liubercai|RU|55.677|37.893
liuberti|RU|55.677|37.893
liubertsi|RU|55.677|37.893
liubertsy|RU|55.677|37.893
liubliana|SI|46.051|14.505
liublianne|SI|46.051|14.505
liublijana|SI|46.051|14.505
liublinas|PL|51.250|22.567
liucerna|CH|47.050|8.306
liuhe|CN|42.240|125.717
liuibleana|SI|46.051|14.505
liuksemburgas|LU|49.612|6.130
liuleo|SE|65.584|22.155
liupanshui|CN|26.594|104.833
liuravila|GA|0.392|9.454
livadeia|GR|38.436|22.877
livermore|US|37.682|-121.768
liverpool|GB|53.411|-2.978
livin'nkston|ZM|-17.842|25.854
livingstonas|ZM|-17.842|25.854
livingstone|ZM|-17.842|25.854
livingstore|ZM|-17.842|25.854
livingstun|ZM|-17.842|25.854
livny|RU|52.425|37.607
livonia|US|42.368|-83.353
livornas|IT|43.544|10.326
livorno|IT|43.544|10.326
livornu|IT|43.544|10.326
livorn|IT|43.544|10.326
livourne|IT|43.544|10.326
livramento do brumado|BR|-13.651|-41.846
livry gargan|FR|48.919|2.543
liwale|TZ|-9.767|37.933
liwonde|MW|-15.067|35.225
liwwadden|NL|53.201|5.809
liyepaya|LV|56.517|21.017
liyon|FR|45.748|4.847
lizboa|PT|38.717|-9.133
lizbona|PT|38.717|-9.133
lizbon|PT|38.717|-9.133
ljankjaran|AZ|38.754|48.851
ljaochehn|CN|36.456|115.978
ljaocheng|CN|36.456|115.978
ljaojang|CN|41.272|123.173
ljaojan|CN|41.272|123.173
ljaojuan'|CN|42.904|125.136
ljaojuen|CN|42.904|125.136
ljeida|ES|41.617|0.622
ljesh|AL|41.784|19.644
ljezas|BE|50.634|5.567
ljeza|BE|50.634|5.567
ljoebertsy|RU|55.677|37.893
ljouwert|NL|53.201|5.809
ljubek|DE|53.869|10.687
ljuberci|RU|55.677|37.893
ljubercy|RU|55.677|37.893
ljubertso|RU|55.677|37.893
ljubertsy|RU|55.677|37.893
ljuberzy|RU|55.677|37.893
ljublino|RU|55.679|37.752
ljublin|PL|51.250|22.567
ljubljanae|SI|46.051|14.505
ljubljana|SI|46.051|14.505
ljubljano|SI|46.051|14.505
ljubljan|SI|46.051|14.505
ljucern|CH|47.050|8.306
ljudvigsgafen na rejni|DE|49.481|8.446
ljudvigskhafen na rejne|DE|49.481|8.446
ljuksemburg|LU|49.612|6.130
ljuleo|SE|65.584|22.155
ljungby|SE|56.833|13.941
ljupan'shuj|CN|26.594|104.833
ljviv|UA|49.838|24.023
lkhasae|CN|29.650|91.100
lkhasa|CN|29.650|91.100
lkhase|CN|29.650|91.100
lkhas|CN|29.650|91.100
llaillay|CL|-32.840|-70.956
llallagua|BO|-18.424|-66.584
llandudno|GB|53.325|-3.831
llanelli|GB|51.682|-4.162
llazice|XK|42.555|20.763
llefia|ES|41.438|2.220
lleida|ES|41.617|0.622
llemotges|FR|45.832|1.258
lleon|ES|42.600|-5.570
lliria|ES|39.629|-0.598
llodio|ES|43.143|-2.962
lloret de mar|ES|41.700|2.846
lloydminster|CA|53.283|-110.002
llucmajor|ES|39.491|2.891
lo prado|CL|-33.444|-70.726
loa janan|ID|-0.583|117.095
loanda|AO|-8.837|13.234
loandjili|CG|-4.756|11.858
lobamba|SZ|-26.467|31.200
lobatse|BW|-25.224|25.677
lobau|DE|51.100|14.667
lobh buri|TH|14.798|100.654
lobitas|AO|-12.364|13.536
lobito|AO|-12.364|13.536
lobitu|AO|-12.364|13.536
lobnya|RU|56.010|37.482
loboc|PH|9.638|124.035
loch garman|IE|52.334|-6.457
locha|EC|-3.993|-79.204
lochearn|US|39.341|-76.722
lochristi|BE|51.096|3.832
locossa|BJ|6.639|1.717
lodeynoye pole|RU|60.726|33.553
lodhran|PK|29.541|71.634
lodja|CD|-3.521|23.601
lodvaras|KE|3.119|35.597
lodvar|KE|3.119|35.597
lodwar|KE|3.119|35.597
lodz'|PL|51.750|19.467
lodza|PL|51.750|19.467
lodze|PL|51.750|19.467
lodzia|PL|51.750|19.467
lodzo|PL|51.750|19.467
lodz|PL|51.750|19.467
lod|IL|31.947|34.890
loebau|DE|51.100|14.667
loeboeklinggau|ID|-3.295|102.861
loehansk|UA|48.567|39.317
loehne|DE|52.188|8.692
loei|TH|17.491|101.727
loemadjang|ID|-8.133|113.225
loerrach|DE|47.615|7.665
loetsk|UA|50.759|25.342
lofca|BG|43.133|24.717
lofthouse|GB|53.729|-1.497
logan city|AU|-27.639|153.109
logansport|US|40.754|-86.357
lognes|FR|48.835|2.630
logos|NG|6.454|3.395
logron'jo|ES|42.467|-2.450
logron'o|ES|42.467|-2.450
logronh|ES|42.467|-2.450
logronio|ES|42.467|-2.450
logronjas|ES|42.467|-2.450
logronjo|ES|42.467|-2.450
logrono|ES|42.467|-2.450
logronu|ES|42.467|-2.450
logronyo|ES|42.467|-2.450
lohardaga|IN|23.433|84.680
lohja|FI|60.249|24.065
lohmar|DE|50.839|7.214
lohr am main|DE|49.989|9.572
lohur|PK|31.558|74.351
loikaw|MM|19.678|97.210
lojang|CN|34.684|112.454
lojan|CN|34.684|112.454
loja|EC|-3.993|-79.204
lokbatan|AZ|40.326|49.734
lokcheon|CN|25.128|113.350
lokchong|CN|25.128|113.350
lokeren|BE|51.104|3.993
lokha|EC|-3.993|-79.204
lokheh|CN|33.564|114.043
lokoja|NG|7.797|6.740
lokossa|BJ|6.639|1.717
lolodorf|CM|3.233|10.733
lom sak|TH|16.780|101.242
loma de gato|PH|14.789|120.999
loma linda|US|34.048|-117.261
lomas del sur|MX|20.492|-103.418
lombard|US|41.880|-88.008
lomee|TG|6.137|1.212
lomeo|TG|6.137|1.212
lome|TG|6.137|1.212
lomianki|PL|52.334|20.886
lomita|US|33.792|-118.315
lommel|BE|51.231|5.313
lomme|FR|50.644|2.987
lomonosov|RU|59.906|29.773
lompoc|US|34.639|-120.458
lomza|PL|53.178|22.059
lom|BG|43.814|23.236
lonar|IN|19.985|76.520
lonavla|IN|18.753|73.406
loncoche|CL|-39.367|-72.631
lonczjan|CN|47.331|123.178
londerzeel|BE|51.005|4.303
londonderry county borough|GB|54.997|-7.309
london|GB|51.509|-0.126
londrina|BR|-23.310|-51.163
long beach|US|33.767|-118.189
long branch|US|40.304|-73.992
long eaton|GB|52.899|-1.271
long island city|US|40.745|-73.949
long shuyen|VN|10.386|105.435
long swiyen|VN|10.386|105.435
long xuyen|VN|10.386|105.435
long'ir|SJ|78.223|15.647
longfeng|CN|46.532|125.104
longfield|GB|51.397|0.302
longgang|CN|37.652|120.331
longijur|SJ|78.223|15.647
longir|SJ|78.223|15.647
longjerbiene|SJ|78.223|15.647
longjiang|CN|47.331|123.178
longjing|CN|42.771|129.423
longjir|SJ|78.223|15.647
longjumeau|FR|48.695|2.307
longjyrbienas|SJ|78.223|15.647
longmeadow|US|42.050|-72.583
longmont|US|40.167|-105.102
longonjo|AO|-12.907|15.253
longquan|CN|24.672|102.161
longsight|GB|53.458|-2.201
longueuil|CA|45.531|-73.518
longyearbyen|SJ|78.223|15.647
longyearbyur|SJ|78.223|15.647
loni|IN|28.751|77.290
lonqyirbyuen|SJ|78.223|15.647
lons le saunier|FR|46.667|5.550
loon op zand|NL|51.627|5.075
loos|FR|50.610|3.019
lop buri|TH|14.798|100.654
lopez|PH|13.884|122.260
lora del rio|ES|37.659|-5.528
lorain|US|41.453|-82.182
loralai|PK|30.371|68.598
lorca|ES|37.671|-1.702
lorena|BR|-22.731|-45.125
loreto|MX|22.272|-101.989
lorica|CO|9.236|-75.814
lorient|FR|47.750|-3.367
lormont|FR|44.875|-0.518
lorrach|DE|47.615|7.665
lorton|US|38.704|-77.228
los alcazares|ES|37.744|-0.850
los altos|US|37.385|-122.114
los andes|CL|-32.834|-70.598
los angeles|US|34.052|-118.244
los barrios|ES|36.185|-5.492
los dos caminos|VE|10.494|-66.829
los gatos|US|37.227|-121.975
los llanos de aridane|ES|28.659|-17.918
los lunas|US|34.806|-106.733
los mochis|MX|25.793|-108.998
los palacios y villafranca|ES|37.162|-5.924
los palacios|CU|22.589|-83.247
los patios|CO|7.838|-72.504
los rastrojos|VE|10.026|-69.242
los realejos|ES|28.385|-16.583
los reyes acaquilpan|MX|19.364|-98.977
los teques|VE|10.344|-67.043
losal|IN|27.400|74.917
losanna|CH|46.516|6.633
losena|CH|46.516|6.633
losheim|DE|49.510|6.745
losino petrovskiy|RU|55.870|38.201
lospalos|TL|-8.519|127.002
losser|NL|52.261|7.004
lota|CL|-37.090|-73.158
louanda|AO|-8.837|13.234
louang prabang|LA|19.886|102.135
louanta|AO|-8.837|13.234
louchansk|UA|48.567|39.317
loudi|CN|27.734|111.994
louga|SN|15.619|-16.224
loughborough|GB|52.767|-1.200
louhansk|UA|48.567|39.317
louis trichardt|ZA|-23.044|29.903
louisville|US|38.254|-85.759
loukerne|CH|47.050|8.306
louksor|EG|25.699|32.642
loule|PT|37.138|-8.020
loumplin|PL|51.250|22.567
loum|CM|4.718|9.735
louny|CZ|50.357|13.797
lourdes|FR|43.100|-0.050
loures|PT|38.831|-9.168
lousaka|ZM|-15.407|28.287
loushanguan|CN|28.137|106.822
louth|GB|53.367|-0.004
loutsk|UA|50.759|25.342
louvain la neuve|BE|50.668|4.614
louveira|BR|-23.086|-46.951
louviers|FR|49.217|1.167
louxemvourgo|LU|49.612|6.130
louxor|EG|25.699|32.642
louzaka|ZM|-15.407|28.287
lovca|BG|43.133|24.717
lovcha|BG|43.133|24.717
lovecas|BG|43.133|24.717
lovech|BG|43.133|24.717
loveci|BG|43.133|24.717
lovec|BG|43.133|24.717
loveland|US|40.398|-105.075
loves park|US|42.320|-89.058
lovetch|BG|43.133|24.717
lovetj|BG|43.133|24.717
lovetsj|BG|43.133|24.717
lovets|BG|43.133|24.717
lovisa|FI|60.457|26.225
lowecz|BG|43.133|24.717
lowell|US|42.633|-71.316
lower earley|GB|51.427|-0.920
lower hutt|NZ|-41.217|174.917
lower sackville|CA|44.776|-63.679
lowestoft|GB|52.475|1.752
lowetsch|BG|43.133|24.717
lowicz|PL|52.107|19.945
loxor|EG|25.699|32.642
loxstedt|DE|53.467|8.650
lozana|CH|46.516|6.633
lozane|CH|46.516|6.633
lozanna|CH|46.516|6.633
lozan|CH|46.516|6.633
lozova|UA|48.889|36.318
luan praban|LA|19.886|102.135
luan'chen|CN|37.879|114.652
luancheng|CN|37.879|114.652
luandae|AO|-8.837|13.234
luanda|AO|-8.837|13.234
luando|AO|-8.837|13.234
luand|AO|-8.837|13.234
luang phrabang|LA|19.886|102.135
luang prabang|LA|19.886|102.135
luansh'ja|ZM|-13.137|28.417
luansha|ZM|-13.137|28.417
luanshya|ZM|-13.137|28.417
luanshyo|ZM|-13.137|28.417
luansija|ZM|-13.137|28.417
luau|AO|-10.707|22.225
lubangas|AO|-14.917|13.492
lubango|AO|-14.917|13.492
luban|PL|51.120|15.288
lubartow|PL|51.460|22.610
lubbecke|DE|52.307|8.614
lubbenau|DE|51.862|13.952
lubblinu|PL|51.250|22.567
lubbock|US|33.578|-101.855
lubeca|DE|53.869|10.687
lubecca|DE|53.869|10.687
lubeck|DE|53.869|10.687
lubeka|DE|53.869|10.687
lubeko|DE|53.869|10.687
luberci|RU|55.677|37.893
lubertsi|RU|55.677|37.893
lubiana|SI|46.051|14.505
lubiane|SI|46.051|14.505
lubiercy|RU|55.677|37.893
lubin|PL|51.401|16.201
lubitu|AO|-12.364|13.536
lubjana|SI|46.051|14.505
lublana|SI|46.051|14.505
lublan|SI|46.051|14.505
lubliano|SI|46.051|14.505
lublina|PL|51.250|22.567
lubliniec|PL|50.669|18.684
lublinum|PL|51.250|22.567
lublin|PL|51.250|22.567
lubljana|SI|46.051|14.505
lubny|UA|50.016|32.997
lubon|PL|52.347|16.893
lubuklinggao|ID|-3.295|102.861
lubuklinggau|ID|-3.295|102.861
lubumbashi|CD|-11.661|27.479
lubumbasis|CD|-11.661|27.479
lubumbasi|CD|-11.661|27.479
lubu|CN|23.172|112.283
luc'k|UA|50.759|25.342
lucan|IE|53.357|-6.449
lucapa|AO|-8.419|20.745
lucas|BR|-16.333|-55.933
lucaya|BS|26.533|-78.667
lucban|PH|14.114|121.556
lucca|IT|43.844|10.504
lucemburk|LU|49.612|6.130
lucena|PH|13.931|121.617
lucenec|SK|48.332|19.667
lucera|IT|41.505|15.339
lucerna|CH|47.050|8.306
lucerne|CH|47.050|8.306
lucerni|CH|47.050|8.306
lucerno|CH|47.050|8.306
lucern|CH|47.050|8.306
luce|FR|48.437|1.464
luchegorsk|RU|46.477|134.195
lucheng|CN|31.234|117.281
luchingu|TZ|-10.900|39.333
lucilinburhuc|LU|49.612|6.130
luckas|UA|50.759|25.342
luckeesarai|IN|25.177|86.095
luckenwalde|DE|52.090|13.168
lucknow|IN|26.839|80.923
lucko|UA|50.759|25.342
lucronium|ES|42.467|-2.450
lucsamburg|LU|49.612|6.130
lucsar|EG|25.699|32.642
lucsemburg|LU|49.612|6.130
ludenscheid|DE|51.220|7.627
luderitz|NA|-26.648|15.159
ludhiana|IN|30.912|75.854
ludhijana|IN|30.912|75.854
ludinghausen|DE|51.768|7.444
ludkhijana|IN|30.912|75.854
ludlow|US|42.160|-72.476
ludovici portus rhenanus|DE|49.481|8.446
ludus|RO|46.483|24.100
ludvigskhafen na rajni|DE|49.481|8.446
ludvika|SE|60.150|15.188
ludwigsburg|DE|48.897|9.192
ludwigsfelde|DE|52.303|13.254
ludwigshafen am rhein|DE|49.481|8.446
ludwigshafen sul reno|DE|49.481|8.446
luebbecke|DE|52.307|8.614
luebbenau|DE|51.862|13.952
luebeca|DE|53.869|10.687
luebeck|DE|53.869|10.687
luebiana|SI|46.051|14.505
lueblaen|SI|46.051|14.505
lueblana|SI|46.051|14.505
lueblin|PL|51.250|22.567
luebo|CD|-5.352|21.422
luedenscheid|DE|51.220|7.627
luedinghausen|DE|51.768|7.444
luehna|AO|-11.783|19.917
lueksemburg|LU|49.612|6.130
lueksemburq|LU|49.612|6.130
luena|AO|-11.783|19.917
lueneburg|DE|53.251|10.414
luenen|DE|51.616|7.529
luene|AO|-11.783|19.917
luessemburgh|LU|49.612|6.130
luettich|BE|50.634|5.567
luezerna|CH|47.050|8.306
lufkin|US|31.338|-94.729
lugan'sk|UA|48.567|39.317
lugano|CH|46.010|8.960
lugans'k|UA|48.567|39.317
luganskaj|UA|48.567|39.317
lugansk|UA|48.567|39.317
lugazi|UG|0.368|32.938
luga|RU|58.737|29.845
lugdunum|FR|45.748|4.847
lugoba|TZ|-6.450|38.333
lugoj|RO|45.689|21.903
lugo|ES|43.010|-7.556
lugulu|KE|0.394|34.305
lugu|TW|23.746|120.752
luhans'k|UA|48.567|39.317
luhanskas|UA|48.567|39.317
luhanska|UA|48.567|39.317
luhansko|UA|48.567|39.317
luhansk|UA|48.567|39.317
luhanszk|UA|48.567|39.317
luimneach|IE|52.665|-8.623
lujan|AR|-34.570|-59.105
lukapa|AO|-8.419|20.745
lukhansk|UA|48.567|39.317
lukhovitsy|RU|54.977|39.044
luknow|IN|26.839|80.923
lukow|PL|51.929|22.380
luksambuur|LU|49.612|6.130
luksemboarch|LU|49.612|6.130
luksembourg|LU|49.612|6.130
luksemburga|LU|49.612|6.130
luksemburgo|LU|49.612|6.130
luksemburgu|LU|49.612|6.130
luksemburg|LU|49.612|6.130
luksemburq|LU|49.612|6.130
luksimbur|LU|49.612|6.130
luksoras|EG|25.699|32.642
luksora|EG|25.699|32.642
luksoro|EG|25.699|32.642
luksor|EG|25.699|32.642
lukuledi|TZ|-10.567|38.800
lulea|SE|65.584|22.155
luleburgaz|TR|41.404|27.359
luleju|SE|65.584|22.155
luleo|SE|65.584|22.155
lumadjang|ID|-8.133|113.225
lumajang|ID|-8.133|113.225
lumbang|PH|14.297|121.460
lumberton|US|34.618|-79.010
lumding railway colony|IN|25.749|93.170
lumezzane|IT|45.648|10.265
lumphat|KH|13.491|106.980
lumumbashi|CD|-11.661|27.479
lumut|MY|4.232|100.630
lunavada|IN|23.128|73.610
lund|SE|55.706|13.193
luneburg|DE|53.251|10.414
lunel|FR|43.678|4.136
lunen|DE|51.616|7.529
luneville|FR|48.600|6.500
lunglei|IN|22.892|92.742
luninyets|BY|52.247|26.805
lunkong|CN|21.647|110.282
lunsar|SL|8.684|-12.535
luntszintsun|CN|42.771|129.423
luocheng|CN|29.385|104.029
luofeng|CN|37.365|120.410
luohe|CN|33.564|114.043
luojangas|CN|34.684|112.454
luojango|CN|34.684|112.454
luojang|CN|34.684|112.454
luojan|CN|34.684|112.454
luokhe|CN|33.564|114.043
luorong|CN|24.406|109.609
luoyang|CN|34.684|112.454
lupeni|RO|45.360|23.238
lupon|PH|6.898|126.010
luqansk|UA|48.567|39.317
luqiaozhen|CN|28.580|121.375
luqiao|CN|28.580|121.375
luqsor|EG|25.699|32.642
lusaca|ZM|-15.407|28.287
lusaka|ZM|-15.407|28.287
lusako|ZM|-15.407|28.287
lusak|ZM|-15.407|28.287
lusambo|CD|-4.975|23.444
lusena|PH|13.931|121.617
lusenburgo|LU|49.612|6.130
lushnje|AL|40.942|19.705
lushoto|TZ|-4.783|38.283
lushun|CN|38.800|121.267
lussemborgh|LU|49.612|6.130
lussemburgh|LU|49.612|6.130
lussemburgo|LU|49.612|6.130
lussemburgu|LU|49.612|6.130
lustenau|AT|47.426|9.659
lutes mountain|CA|46.135|-64.905
luton|GB|51.880|-0.417
luts'k|UA|50.759|25.342
lutsk|UA|50.759|25.342
luttich|BE|50.634|5.567
lutuhyne|UA|48.405|39.227
lutych|BE|50.634|5.567
lutz|US|28.151|-82.461
luulaja|SE|65.584|22.155
luuq|SO|3.803|42.544
luwero|UG|0.849|32.473
luwuk|ID|-0.952|122.787
luxemboerg|LU|49.612|6.130
luxemborg|LU|49.612|6.130
luxemborj|LU|49.612|6.130
luxembourg|LU|49.612|6.130
luxemburgo|LU|49.612|6.130
luxemburgum|LU|49.612|6.130
luxemburg|LU|49.612|6.130
luxembuurich|LU|49.612|6.130
luxenburgo|LU|49.612|6.130
luxerna|CH|47.050|8.306
luxor|EG|25.699|32.642
luxu|CN|23.224|108.802
luzambo|CD|-4.975|23.444
luzerna|CH|47.050|8.306
luzern|CH|47.050|8.306
luzhniki|RU|55.716|37.554
luziania|BR|-16.253|-47.950
luzilandia|BR|-16.253|-47.950
lvivo|UA|49.838|24.023
lviv|UA|49.838|24.023
lvovas|UA|49.838|24.023
lvova|UA|49.838|24.023
lwanda|AO|-8.837|13.234
lwegaw|MM|19.678|97.210
lyantor|RU|61.619|72.155
lybeku|DE|53.869|10.687
lydenburg|ZA|-25.096|30.444
lyepyel'|BY|54.881|28.699
lyesh|AL|41.784|19.644
lynbrook|US|40.655|-73.672
lynchburg|US|37.414|-79.142
lyndhurst|US|40.812|-74.124
lynn haven|US|30.245|-85.648
lynnwood|US|47.821|-122.315
lynn|US|42.467|-70.949
lynwood|US|33.930|-118.211
lyons|FR|45.748|4.847
lyon|FR|45.748|4.847
lyoubyana|SI|46.051|14.505
lys'va|RU|58.109|57.805
lyskovo|RU|56.033|45.042
lysychans'k|UA|48.905|38.442
lytham st annes|GB|53.743|-2.997
lytkarino|RU|55.583|37.905
lyubertsi|RU|55.677|37.893
lyubertsy|RU|55.677|37.893
lyublino|RU|55.679|37.752
lyublin|PL|51.250|22.567
lyublyana|SI|46.051|14.505
lyubotyn|UA|49.947|35.929
lyudinovo|RU|53.866|34.448
lyypekki|DE|53.869|10.687
m'ichina|MM|25.383|97.396
m'lila|ES|35.294|-2.938
m'onkhengladbakh|DE|51.185|6.442
m'ors|DE|51.453|6.633
m'sila|DZ|35.706|4.542
ma'an|JO|30.196|35.734
ma'arratmisrin|SY|36.012|36.672
ma'daba|JO|31.716|35.794
ma'rib|YE|15.463|45.326
maagdenburg|DE|52.128|11.629
maale|MV|4.175|73.509
maalot tarshiha|IL|33.017|35.267
maanz|DE|49.984|8.279
maao|PH|10.490|122.991
maardu|EE|59.465|24.982
maarianhamina|AX|60.097|19.935
maarssen|NL|52.139|5.042
maaseik|BE|51.098|5.784
maasin|PH|10.134|124.845
maasmechelen|BE|50.965|5.695
maassluis|NL|51.923|4.250
maastricht|NL|50.848|5.689
maastrikht|NL|50.848|5.689
mabai|CN|23.013|104.451
mabalacat city|PH|15.223|120.571
mabama|TZ|-5.133|32.533
mabane|SZ|-26.317|31.133
maba|CN|24.684|113.598
mableton|US|33.819|-84.582
mabopane|ZA|-25.498|28.101
mabuto|MZ|-25.966|32.583
mabutu|MZ|-25.966|32.583
macae|BR|-22.385|-41.783
macahe|BR|-22.385|-41.783
macaiba|BR|-5.858|-35.354
macala|EC|-3.259|-79.961
macalle|ET|13.497|39.475
macao|MO|22.201|113.546
macapa|BR|0.039|-51.066
macassar|ID|-5.149|119.432
macas|EC|-2.309|-78.111
macatlan|MX|23.233|-106.406
macatuba|BR|-22.502|-48.711
macaum|MO|22.201|113.546
macau|MO|22.201|113.546
macayo|BR|-9.666|-35.735
macclesfield|GB|53.260|-2.126
maceio|BR|-9.666|-35.735
macenta|GN|8.544|-9.471
macerata|IT|43.298|13.453
machachi|EC|-0.510|-78.567
machackala|RU|42.976|47.502
machaczkala|RU|42.976|47.502
machado|BR|-21.675|-45.920
machagai|AR|-26.926|-60.050
machakosskij|KE|-1.517|37.267
machakos|KE|-1.517|37.267
machala|EC|-3.259|-79.961
machali|CL|-34.181|-70.649
machatjkala|RU|42.976|47.502
machatschkala|RU|42.976|47.502
machatsjkala|RU|42.976|47.502
machatzan'nka|MG|-15.717|46.317
macheng|CN|31.180|115.022
macherla|IN|16.476|79.435
machesney park|US|42.347|-89.039
machhiwara|IN|30.916|76.200
machhlishahr|IN|25.686|82.411
machida|JP|35.540|139.451
machilipatnam|IN|16.187|81.139
machiques|VE|10.061|-72.552
mach|PK|29.864|67.330
macia|MZ|-25.027|33.099
macida|JP|35.540|139.451
mackay|AU|-21.153|149.166
macomb|US|40.459|-90.672
macoraba|SA|21.427|39.826
macua|ER|15.608|39.475
macudo|JP|35.780|139.901
macueh|JP|35.483|133.050
macue|JP|35.483|133.050
macujama|JP|33.839|132.766
macuje|JP|35.483|133.050
macumoto|JP|36.233|137.967
macuspana|MX|17.761|-92.595
madaba|JO|31.716|35.794
madambakkam|IN|12.852|80.047
madanapalle|IN|13.550|78.503
madang|PG|-5.216|145.799
madanin|TN|33.355|10.505
madaoua|NE|14.073|5.960
madaripur|BD|23.171|90.209
maddagiri|IN|13.660|77.212
maddaloni|IT|41.036|14.382
maddur|IN|12.583|77.043
madeba|JO|31.716|35.794
madeborch|DE|52.128|11.629
madera|US|36.961|-120.061
madgaon|IN|15.275|73.958
madhia|TN|35.505|11.062
madhipura|IN|25.921|86.793
madhubani|IN|26.354|86.072
madhupur|IN|24.274|86.639
madhyamgram|IN|22.689|88.446
madikeri|IN|12.426|75.738
madinah|SA|24.469|39.614
madinat 'isa|BH|26.174|50.548
madinat hamad|BH|26.115|50.507
madinat sittah uktubar|EG|29.817|31.050
madinat|SA|24.469|39.614
madina|SA|24.469|39.614
madingou|CG|-4.154|13.550
madingo|CG|-4.154|13.550
madingu|CG|-4.154|13.550
madioen|ID|-7.630|111.524
madipakkam|IN|12.962|80.199
madison heights|US|42.486|-83.105
madisonville|US|37.328|-87.499
madison|US|43.073|-89.401
madiun|ID|-7.630|111.524
madjakerta|ID|-7.466|112.434
madridas|ES|40.416|-3.703
madride|ES|40.416|-3.703
madridi|ES|40.416|-3.703
madrido|ES|40.416|-3.703
madrids|ES|40.416|-3.703
madrid|ES|40.416|-3.703
madril|ES|40.416|-3.703
madrite|ES|40.416|-3.703
madrit|ES|40.416|-3.703
madruga|CU|22.910|-81.856
madryt|ES|40.416|-3.703
madukkarai|IN|10.906|76.963
madukkur|IN|10.481|79.397
madurai|IN|9.917|78.120
madurajus|IN|9.917|78.120
maduraj|IN|9.917|78.120
madurantakam|IN|12.512|79.885
madura|IN|9.917|78.120
madzhuro|MH|7.090|171.380
mae chan|TH|20.147|99.853
mae ramat|TH|16.984|98.517
mae sai|TH|20.434|99.876
mae sot|TH|16.717|98.567
maeaenz|DE|49.984|8.279
maebaru chuo|JP|33.559|130.201
maebashishi|JP|36.400|139.083
maebashi|JP|36.400|139.083
maebasi|JP|36.400|139.083
maedinae|SA|24.469|39.614
maehbasi|JP|36.400|139.083
maekkae|SA|21.427|39.826
maenamae|BH|26.228|50.586
maentsaelae|FI|60.633|25.317
maersta|SE|59.622|17.855
maeskat|OM|23.584|58.408
maeskuy|RU|55.752|37.616
maesteg|GB|51.609|-3.658
maestricht|NL|50.848|5.689
maevatanana|MG|-16.950|46.833
maevetanana|MG|-16.950|46.833
mafeteng|LS|-29.823|27.237
mafinga|TZ|-7.250|35.067
mafrakas|JO|32.343|36.208
mafrak|JO|32.343|36.208
mafraq|JO|32.343|36.208
mafra|BR|-26.111|-49.805
mag'achkuala|RU|42.976|47.502
magadaan|RU|59.564|150.803
magadanas|RU|59.564|150.803
magadana|RU|59.564|150.803
magadan|RU|59.564|150.803
magadiscio|SO|2.037|45.344
magadi|IN|12.957|77.224
magalang|PH|15.215|120.660
magange|CO|9.242|-74.755
magangue|CO|9.242|-74.755
maganoy|PH|6.865|124.442
maganza|DE|49.984|8.279
magarao|PH|13.660|123.187
magaria|NE|12.998|8.910
magdalena contreras|MX|19.332|-99.211
magdalena de kino|MX|30.628|-110.962
magdeboerj|DE|52.128|11.629
magdeborgh|DE|52.128|11.629
magdeborg|DE|52.128|11.629
magdeborj|DE|52.128|11.629
magdebourgo|DE|52.128|11.629
magdebourg|DE|52.128|11.629
magdebuag|DE|52.128|11.629
magdeburgas|DE|52.128|11.629
magdeburga|DE|52.128|11.629
magdeburgh|DE|52.128|11.629
magdeburgo|DE|52.128|11.629
magdeburgum|DE|52.128|11.629
magdeburgu|DE|52.128|11.629
magdeburg|DE|52.128|11.629
magdeburk|DE|52.128|11.629
magelang|ID|-7.471|110.218
magenta|IT|45.465|8.885
magerit|ES|40.416|-3.703
maghull|GB|53.516|-2.941
magiagoues|PR|18.201|-67.140
magiljou|BY|53.917|30.345
magna|US|40.709|-112.102
magnesia|TR|38.612|27.426
magnetogorsk|RU|53.419|59.047
magnisiyah|TR|38.612|27.426
magnitogors'k|RU|53.419|59.047
magnitogorskas|RU|53.419|59.047
magnitogorska|RU|53.419|59.047
magnitogorsk|RU|53.419|59.047
magog|CA|45.267|-72.149
magole|TZ|-6.377|37.374
magomeni|TZ|-6.800|39.250
magong|TW|23.565|119.586
magonza|DE|49.984|8.279
magreb|YE|15.463|45.326
magsaysay|PH|6.767|125.183
magueh|MM|20.150|94.932
magugpo|PH|7.447|125.805
magugu|TZ|-4.017|35.767
maguilov|BY|53.917|30.345
magumeri|NG|12.115|12.826
maguncia|DE|49.984|8.279
maguntzia|DE|49.984|8.279
magunza|DE|49.984|8.279
magway|MM|20.150|94.932
magwe|MM|20.150|94.932
maha saragam|TH|16.185|103.301
maha sarakam|TH|16.185|103.301
maha sarakham|TH|16.185|103.301
mahabad|IR|36.763|45.722
mahackalao|RU|42.976|47.502
mahackala|RU|42.976|47.502
mahacqala|RU|42.976|47.502
mahadzanga|MG|-15.717|46.317
mahad|IN|18.083|73.417
mahajanga|MG|-15.717|46.317
mahalapye|BW|-23.104|26.814
mahalingpur|IN|16.389|75.109
maham|IN|28.969|76.295
mahanje|TZ|-9.933|35.333
mahanoro|MG|-19.900|48.800
maharagama|LK|6.848|79.927
maharaganj|IN|27.145|83.562
maharajgani|IN|26.110|84.504
mahasamund|IN|21.107|82.095
mahatskala|RU|42.976|47.502
mahayag|PH|8.118|123.445
mahboobnagar|IN|16.744|77.986
mahbubabad|IN|17.597|80.002
mahbubnagar|IN|16.744|77.986
mahdia|TN|35.505|11.062
mahdija|TN|35.505|11.062
mahdishahr|IR|35.711|53.354
mahebourg|MU|-20.408|57.700
mahedia|TN|35.505|11.062
mahemdavad|IN|22.824|72.756
mahendragarh|IN|28.269|76.153
mahendranagar|NP|28.917|80.333
maheshwar|IN|22.176|75.587
mahe|IN|11.702|75.535
mahgawan|IN|26.495|78.616
mahhatskala|RU|42.976|47.502
mahiari|IN|22.588|88.235
mahileu|BY|53.917|30.345
mahiliou|BY|53.917|30.345
mahiljou|BY|53.917|30.345
mahiljov|BY|53.917|30.345
mahiljow|BY|53.917|30.345
mahilou|BY|53.917|30.345
mahilyow|BY|53.917|30.345
mahishadal|IN|22.186|87.981
mahisur|IN|12.298|76.639
mahlsdorf|DE|52.509|13.614
mahmudabad|IN|27.292|81.118
mahmutlar|TR|36.495|32.091
mahnisa|TR|38.612|27.426
mahoba|IN|25.291|79.875
maholi|IN|27.664|80.474
mahriz|IR|31.584|54.443
mahudha|IN|22.821|72.940
maianca|DE|49.984|8.279
maia|PT|41.236|-8.620
maicao|CO|11.383|-72.243
maidenhead|GB|51.523|-0.720
maidiguri|NG|11.847|13.157
maidrid|ES|40.416|-3.703
maidstone|GB|51.267|0.517
maidugari|NG|11.847|13.157
maiduguris|NG|11.847|13.157
maiduguri|NG|11.847|13.157
maihar|IN|24.266|80.761
maikala|IN|12.917|74.856
maikopas|RU|44.608|40.106
maikop|RU|44.608|40.106
mailand|IT|45.464|9.190
mailsi|PK|29.800|72.176
maimanah|AF|35.921|64.784
maimana|AF|35.921|64.784
mainaguri|IN|26.563|88.820
maincas|DE|49.984|8.279
mainca|DE|49.984|8.279
mainile|PH|14.604|120.982
mainpuri|IN|27.229|79.029
maintal|DE|50.150|8.833
maintirano|MG|-18.064|44.030
maints|DE|49.984|8.279
mainz|DE|49.984|8.279
maiquetia|VE|10.596|-66.955
mairena del alcor|ES|37.373|-5.750
mairena del aljarafe|ES|37.345|-6.064
mairil|ES|40.416|-3.703
mairinque|BR|-23.546|-47.183
mairipora|BR|-23.319|-46.587
mairwa|IN|26.232|84.163
maisi|CU|20.247|-74.152
maisons alfort|FR|48.812|2.439
maisons laffitte|FR|48.953|2.145
maisuru|IN|12.298|76.639
maisur|IN|12.298|76.639
maitland|AU|-32.733|151.557
maiurno|SD|13.417|33.667
maizuru|JP|35.450|135.333
majadahonda|ES|40.474|-3.872
majaguehs|PR|18.201|-67.140
majaguesas|PR|18.201|-67.140
majagues|PR|18.201|-67.140
majagvez|PR|18.201|-67.140
majalengka|ID|-6.836|108.228
majalgaon|IN|19.160|76.208
majduguri|NG|11.847|13.157
majenang|ID|-7.298|108.764
majenco|DE|49.984|8.279
majene|ID|-3.540|118.971
majiezi|CN|25.032|102.638
majie|CN|25.032|102.638
majkopo|RU|44.608|40.106
majkop|RU|44.608|40.106
majkuop|RU|44.608|40.106
majmana|AF|35.921|64.784
majmensingkh|BD|24.756|90.406
majnci|DE|49.984|8.279
majnc|DE|49.984|8.279
majorna|SE|57.692|11.916
majsor|IN|12.298|76.639
majsur|IN|12.298|76.639
majszur|IN|12.298|76.639
majunga|MG|-15.717|46.317
majuro|MH|7.090|171.380
majur|MH|7.090|171.380
makaaw|MO|22.201|113.546
makaa|MO|22.201|113.546
makabe|JP|36.267|140.100
makaeh|BR|-22.385|-41.783
makae|BR|-22.385|-41.783
makakilo city|US|21.347|-158.086
makakilo|US|21.352|-158.087
makale|ET|13.497|39.475
makalle|ET|13.497|39.475
makamba|BI|-4.135|29.804
makampa|BI|-4.135|29.804
makaou|MO|22.201|113.546
makao|MO|22.201|113.546
makapa|BR|0.039|-51.066
makasaras|ID|-5.149|119.432
makasar|ID|-5.149|119.432
makassar|ID|-5.149|119.432
makasser|ID|-5.149|119.432
makati city|PH|14.550|121.033
makau|MO|22.201|113.546
makawo|MO|22.201|113.546
makaw|MO|22.201|113.546
makayevka|UA|48.048|37.926
makdaharn|TH|16.545|104.724
makeevka|UA|48.048|37.926
makee|MO|22.201|113.546
makejewka|UA|48.048|37.926
makekepuka|DE|52.128|11.629
makelika|ES|40.416|-3.703
makenis|SL|8.886|-12.044
makeni|SL|8.886|-12.044
makeyevka|UA|48.048|37.926
makhabad|IR|36.763|45.722
makhachkala|RU|42.976|47.502
makhadzanga|MG|-15.717|46.317
makhadzhanga|MG|-15.717|46.317
makhakos|KE|-1.517|37.267
makhatchkala|RU|42.976|47.502
makhatsjkala|RU|42.976|47.502
makhatxkala|RU|42.976|47.502
makhdija|TN|35.505|11.062
makiivka|UA|48.048|37.926
makinsk|KZ|52.633|70.419
makiyivka|UA|48.048|37.926
maki|JP|37.750|138.883
makkah|SA|21.427|39.826
makka|SA|21.427|39.826
makoko|NG|6.496|3.388
makouda|DZ|36.786|4.063
mako|HU|46.217|20.483
makrana|IN|27.044|74.724
maksi|IN|23.260|76.146
makubetsu|JP|45.371|141.821
makueni|KE|-1.804|37.620
makumbako|TZ|-8.850|34.833
makum|IN|27.487|95.436
makurazaki|JP|31.267|130.317
makurdi|NG|7.734|8.521
makurdu|NG|7.734|8.521
makuyuni|TZ|-4.733|38.100
makyeevka|UA|48.048|37.926
makyevka|UA|48.048|37.926
mal'donado|UY|-34.900|-54.950
mal'mjo|SE|55.606|13.001
malabanban norte|PH|13.945|121.431
malabas|GQ|3.750|8.783
malabo|GQ|3.750|8.783
malaca|ES|36.720|-4.420
malacca|MY|2.196|102.240
malacky|SK|48.436|17.022
maladzechna|BY|54.317|26.854
maladzyechna|BY|54.317|26.854
malagae|ES|36.720|-4.420
malaga|ES|36.720|-4.420
malago|ES|36.720|-4.420
malahide|IE|53.451|-6.154
malakal'|SS|9.533|31.660
malakalis|SS|9.533|31.660
malakal|SS|9.533|31.660
malakanagiri|IN|18.364|81.888
malaka|ES|36.720|-4.420
malakhovka|RU|55.648|38.025
malakka|MY|2.196|102.240
malakoff|FR|48.820|2.300
malakwal city|PK|32.555|73.212
malakwal|PK|32.554|73.213
malalos|PH|14.844|120.810
malambo|CO|10.860|-74.774
malampaka|TZ|-3.133|33.533
malampo|GQ|3.750|8.783
malanday|PH|14.707|121.131
malandje|AO|-9.540|16.341
maland|ID|-7.980|112.630
malange|AO|-9.540|16.341
malangwa|NP|26.857|85.558
malang|ID|-7.980|112.630
malanje|AO|-9.540|16.341
malanville|BJ|11.868|3.383
malanzhe|AO|-9.540|16.341
malapatan|PH|5.969|125.289
malappuram|IN|11.042|76.082
malaqa|ES|36.720|-4.420
malard|IR|35.666|50.977
malat'ja|TR|38.350|38.317
malateia|TR|38.350|38.317
malatia|TR|38.350|38.317
malatija|TR|38.350|38.317
malatiyah|TR|38.350|38.317
malatja|TR|38.350|38.317
malatya|TR|38.350|38.317
malaut|IN|30.211|74.482
malavalli|IN|12.386|77.060
malaybalay|PH|8.158|125.128
malayer|IR|34.302|48.822
malazgirt|TR|39.147|42.535
mala|PE|-12.658|-76.631
malbork|PL|54.036|19.027
maldegem|BE|51.207|3.445
malden|US|42.425|-71.066
maldonadas|UY|-34.900|-54.950
maldonado|UY|-34.900|-54.950
maldon|GB|51.731|0.675
malegaon|IN|20.550|74.535
maler kotla|IN|30.531|75.879
male|MV|4.175|73.509
malgobek|RU|43.511|44.588
malgrat de mar|ES|41.647|2.741
maliana|TL|-8.992|125.220
malihabad|IN|26.922|80.711
malilipot|PH|13.319|123.739
malinaltepec|MX|17.245|-98.671
malindis|KE|-3.218|40.117
malindi|KE|-3.218|40.117
malingao|PH|7.161|124.475
malinovka|BY|53.858|27.437
malinyi|TZ|-8.933|36.133
malir cantonment|PK|24.943|67.206
malita|PH|6.415|125.612
malkajgiri|IN|17.448|78.526
malkara|TR|40.890|26.901
mallasamudram|IN|11.489|78.033
mallauri|EG|27.731|30.842
mallavi|EG|27.731|30.842
mallawi|EG|27.731|30.842
malm'o|SE|55.606|13.001
malmesbury|ZA|-33.461|18.727
malmey|SE|55.606|13.001
malme|SE|55.606|13.001
malmoe|SE|55.606|13.001
malmogia|SE|55.606|13.001
malmo|SE|55.606|13.001
malnate|IT|45.794|8.881
malolas|PH|14.844|120.810
malolos|PH|14.844|120.810
maloyaroslavets|RU|55.015|36.472
malpe|IN|13.350|74.704
malpura|IN|26.284|75.365
maltby|GB|53.417|-1.200
maltepe|TR|40.936|29.155
malumfashi|NG|11.789|7.621
malungun|PH|6.279|125.282
malur|IN|13.003|77.938
maluso|PH|6.543|121.875
malvan|IN|16.060|73.463
malvar|PH|14.045|121.159
malvern east|AU|-37.874|145.043
malyn|UA|50.772|29.238
mamanguape|BR|-6.839|-35.126
mamaroneck|US|40.949|-73.733
mamatid|PH|14.235|121.159
mamburao|PH|13.223|120.596
mambutzou|YT|-12.782|45.229
mamfe|CM|5.751|9.314
mamoudzou|YT|-12.782|45.229
mamoutzou|YT|-12.782|45.229
mamou|GN|10.375|-12.091
mampong|GH|7.063|-1.400
mamu kanjan|PK|30.833|72.800
mamudzu|YT|-12.782|45.229
mamutzu|YT|-12.782|45.229
man'chaim|DE|49.489|8.467
man'geym|DE|49.489|8.467
manaama|BH|26.228|50.586
manacapuru|BR|-3.300|-60.621
manacor|ES|39.570|3.210
manadas|ID|1.482|124.849
manado|ID|1.482|124.849
manage|BE|50.503|4.236
managoua|NI|12.133|-86.250
managuae|NI|12.133|-86.250
managua|NI|12.133|-86.250
manague|CO|9.242|-74.755
managva|NI|12.133|-86.250
managvo|NI|12.133|-86.250
manahuac|NI|12.133|-86.250
manakara|MG|-22.149|48.011
manali|IN|13.167|80.267
manamadurai|IN|9.673|78.471
manamae|BH|26.228|50.586
manamah|BH|26.228|50.586
manama|BH|26.228|50.586
manameh|BH|26.228|50.586
manamo|BH|26.228|50.586
manam|BH|26.228|50.586
mananara|MG|-16.169|49.766
mananjary|MG|-21.230|48.342
manankara|MG|-22.149|48.011
manankoua|NI|12.133|-86.250
mananwala|PK|31.584|73.688
manaoag|PH|16.044|120.486
manaos|BR|-3.102|-60.025
manapla|PH|10.958|123.123
manapparai|IN|10.608|78.426
manaqua|NI|12.133|-86.250
manasa|IN|24.484|75.269
manassas park|US|38.784|-77.470
manassas|US|38.751|-77.475
manati|PR|18.427|-66.492
manaus|BR|-3.102|-60.025
manavadar|IN|21.498|70.138
manavgat|TR|36.787|31.443
manawar|IN|22.236|75.089
manawa|NI|12.133|-86.250
manay|PH|7.215|126.540
manbij|SY|36.528|37.955
mancheral|IN|18.871|79.429
manchester|GB|53.481|-2.237
mand'ja|IN|12.522|76.897
mandaguari|BR|-23.547|-51.671
mandalaja|MM|21.975|96.084
mandalajo|MM|21.975|96.084
mandalajus|MM|21.975|96.084
mandalaj|MM|21.975|96.084
mandalay|MM|21.975|96.084
mandalej|MM|21.975|96.084
mandale|MM|21.975|96.084
mandalgarh|IN|25.194|75.072
mandalgov'|MN|45.763|106.271
mandalgovi|MN|45.763|106.271
mandalgow'|MN|45.763|106.271
mandali|IQ|33.748|45.555
mandaluyong city|PH|14.583|121.041
mandal|IN|25.441|74.570
mandamarri|IN|18.965|79.475
mandan|US|46.827|-100.890
mandapam|IN|9.276|79.124
mandapeta|IN|16.863|81.929
mandasor|IN|24.072|75.070
mandaue city|PH|10.324|123.922
mandawar|IN|29.487|78.127
mandelieu la napoule|FR|43.550|6.933
mandera|KE|3.937|41.857
mandere|KE|3.937|41.857
mandetrium|BA|43.343|17.808
mandeville|JM|18.042|-77.507
mandi bahauddin|PK|32.587|73.491
mandideep|IN|23.082|77.533
mandi|IN|31.712|76.933
mandla|IN|22.599|80.371
mandsaur|IN|24.072|75.070
mandurah|AU|-32.527|115.722
mandura|IN|27.503|77.672
manduria|IT|40.399|17.637
mandu|IN|22.367|75.383
mandya|IN|12.522|76.897
maneini|SZ|-26.499|31.380
maner|IN|25.646|84.873
manfalut|EG|27.310|30.970
manfredonia|IT|41.631|15.919
mangai|CD|-4.023|19.534
mangalagiri|IN|16.431|80.568
mangaldai|IN|26.442|92.030
mangaldan|PH|16.070|120.403
mangalia|RO|43.800|28.583
mangalooru|IN|12.917|74.856
mangalore|IN|12.917|74.856
mangaloro|IN|12.917|74.856
mangalor|IN|12.917|74.856
mangaluru|IN|12.917|74.856
mangalur|IN|12.917|74.856
mangaratiba|BR|-22.960|-44.041
manga|BF|11.664|-1.073
mangejm|DE|49.489|8.467
mangere|NZ|-36.968|174.799
manger|IN|25.375|86.475
manggar|ID|-2.883|108.267
manghit|UZ|42.116|60.060
mangilao village|GU|13.448|144.801
manglapuram|IN|12.917|74.856
manglaur|IN|29.791|77.878
mangla|PK|31.893|72.382
mangochi|MW|-14.478|35.264
mangotsfield|GB|51.488|-2.504
mangrul pir|IN|20.314|77.342
mangue|CO|9.242|-74.755
manhajmi|DE|49.489|8.467
manhattan beach|US|33.885|-118.411
manheimas|DE|49.489|8.467
manheima|DE|49.489|8.467
manhemium|DE|49.489|8.467
manhuacu|BR|-20.258|-42.034
manhumirim|BR|-20.358|-41.958
maniar|IN|25.985|84.172
manibaug pasig|PH|15.096|120.564
manicaragua|CU|22.150|-79.979
manihari|IN|25.339|87.620
manikchari|BD|22.840|91.841
manilae|PH|14.604|120.982
manila|PH|14.604|120.982
manillah|PH|14.604|120.982
manilla|PH|14.604|120.982
manille|PH|14.604|120.982
manilo|PH|14.604|120.982
manisalesas|CO|5.069|-75.517
manisales|CO|5.069|-75.517
manisa|TR|38.612|27.426
manises|ES|39.491|-0.463
manismata|ID|-2.467|111.033
manissa|TR|38.612|27.426
manitowoc|US|44.089|-87.658
manizales|CO|5.069|-75.517
manjacaze|MZ|-24.712|33.883
manjakandriana|MG|-18.917|47.800
manjeri|IN|11.120|76.120
manjhanpur|IN|25.530|81.376
manjo|CM|4.843|9.822
mankachar|IN|25.533|89.864
mankantan|RU|59.564|150.803
mankato|US|44.159|-94.009
mankayan|PH|16.863|120.783
mankhajm|DE|49.489|8.467
manknitonkorsk|RU|53.419|59.047
mankono|CI|8.059|-6.190
manlleu|ES|42.002|2.285
manmad|IN|20.253|74.438
mannarakkat|IN|10.992|76.464
mannargudi|IN|10.666|79.451
mannheim|DE|49.489|8.467
manoharpur|IN|27.298|75.950
manokvaris|ID|-0.863|134.064
manokvari|ID|-0.863|134.064
manokwari|ID|-0.863|134.064
manolo fortich|PH|8.370|124.864
manosque|FR|43.829|5.787
manos|BR|-3.102|-60.025
manouba|TN|36.808|10.097
manresa|ES|41.728|1.824
mansalay|PH|12.520|121.439
mansaniljas|CU|20.342|-77.121
mansehra|PK|34.330|73.197
mansfield city|US|41.766|-72.234
mansfield woodhouse|GB|53.165|-1.194
mansilingan|PH|10.631|122.979
mansourah|EG|31.036|31.381
mantampay|PH|8.167|124.217
manta|EC|-0.962|-80.713
manteca|US|37.797|-121.216
mantes la jolie|FR|48.983|1.717
mantes la ville|FR|48.974|1.703
manthani|IN|18.651|79.665
mantova|IT|45.160|10.798
mantsala|FI|60.633|25.317
manturovo|RU|58.329|44.764
manubah|TN|36.808|10.097
manuba|TN|36.808|10.097
manuel ojinaga|MX|29.564|-104.416
manuguru|IN|17.981|80.755
manukau city|NZ|-36.993|174.880
manvi|IN|15.991|77.050
manwat|IN|19.301|76.497
manyl|PH|14.604|120.982
manzanilo|CU|20.342|-77.121
manzhouli|CN|49.600|117.433
manzinis|SZ|-26.499|31.380
manzini|SZ|-26.499|31.380
man|CI|7.413|-7.554
maoun|BW|-19.983|23.417
mapastepec|MX|15.434|-92.900
maple grove|US|45.072|-93.456
maple heights|US|41.415|-81.566
maple ridge|CA|49.219|-122.602
maple shade|US|39.953|-74.992
maple valley|US|47.393|-122.046
maposeni|TZ|-10.583|35.400
mapouto|MZ|-25.966|32.583
mapuca|IN|15.592|73.809
maputo|MZ|-25.966|32.583
maputsoe|LS|-28.887|27.899
maputu|MZ|-25.966|32.583
maqadan|RU|59.564|150.803
maqale|ET|13.497|39.475
maqalle|ET|13.497|39.475
maqdishu|SO|2.037|45.344
mar de plata|AR|-38.002|-57.558
mar del plata|AR|-38.002|-57.558
mar del' platae|AR|-38.002|-57.558
mar del' plata|AR|-38.002|-57.558
mar ntel plata|AR|-38.002|-57.558
mar''ina horka|BY|53.509|28.147
mar'ina|RU|55.650|37.717
mar'ino|RU|55.650|37.717
maraba|BR|-5.381|-49.132
marabella|TT|10.306|-61.447
maracaibo|VE|10.667|-71.612
maracaju|BR|-21.614|-55.168
maracanau|BR|-3.877|-38.626
maracas|BR|-13.441|-40.431
maracay|VE|10.235|-67.591
maracena|ES|37.208|-3.635
maradis|NE|13.500|7.102
maradi|NE|13.500|7.102
maragogipe|BR|-12.778|-38.919
maragogi|BR|-9.012|-35.222
maragoli|KE|-3.400|38.383
maragondon|PH|14.273|120.738
marahra|IN|27.737|78.569
marakaibas|VE|10.667|-71.612
marakaibo|VE|10.667|-71.612
marakaimpo|VE|10.667|-71.612
marakai|VE|10.235|-67.591
marakajbo|VE|10.667|-71.612
marakajo|VE|10.235|-67.591
marakajus|VE|10.235|-67.591
marakaj|VE|10.235|-67.591
marakaybo|VE|10.667|-71.612
marakaypu|VE|10.667|-71.612
marakay|VE|10.235|-67.591
marakesh|MA|31.634|-8.000
marakeso|MA|31.634|-8.000
marakes|MA|31.634|-8.000
marakkanam|IN|12.192|79.942
maraksh|MA|31.634|-8.000
maralal|KE|1.097|36.698
maramag|PH|7.763|125.005
marana|US|32.437|-111.225
marandellas|ZW|-18.185|31.552
marand|IR|38.433|45.775
marang|MY|5.206|103.206
marano di napoli|IT|40.897|14.188
maras|TR|37.585|36.926
marataizes|BR|-21.043|-40.824
marau|BR|-28.449|-52.200
maravatio de ocampo|MX|19.891|-100.444
marawi city|PH|8.003|124.284
marayur|IN|10.276|77.162
marbach am neckar|DE|48.940|9.260
marbel'ja|ES|36.515|-4.886
marbela|ES|36.515|-4.886
marbelja|ES|36.515|-4.886
marbella|ES|36.515|-4.886
marbelya|ES|36.515|-4.886
marblehead|US|42.500|-70.858
marburg an der lahn|DE|50.809|8.771
marburgo|SI|46.555|15.647
marcavelica|PE|-4.878|-80.705
marca|SO|1.716|44.772
marche en famenne|BE|50.227|5.344
marchena|ES|37.329|-5.417
march|GB|52.551|0.088
marcianise|IT|41.031|14.299
marco island|US|25.941|-81.718
marcos juarez|AR|-32.698|-62.107
marcq en baroeul|FR|50.667|3.083
mardakan|AZ|40.492|50.143
mardanas|PK|34.198|72.050
mardan|PK|34.198|72.050
marde|TR|37.313|40.744
mardin|TR|37.313|40.744
marechal candido rondon|BR|-24.556|-54.057
marechal deodoro|BR|-9.710|-35.895
marejampuole|LT|54.560|23.354
marfil|MX|20.992|-101.284
marg'ilon|UZ|40.472|71.725
margahayukencana|ID|-6.971|107.567
margasari|ID|-7.100|109.017
margelan|UZ|40.472|71.725
marghilon|UZ|40.472|71.725
margiana|TM|37.594|61.830
margilan|UZ|40.472|71.725
marhanets'|UA|47.635|34.628
marhaura|IN|25.973|84.868
maria la baja|CO|9.983|-75.302
mariahu|IN|25.604|82.604
marialva|BR|-23.485|-51.792
mariampol'|LT|54.560|23.354
mariampoles|LT|54.560|23.354
mariampole|LT|54.560|23.354
mariampol|LT|54.560|23.354
mariana|BR|-20.378|-43.416
marianhamina|AX|60.097|19.935
mariani|IN|26.657|94.315
mariankhamina|AX|60.097|19.935
mariano comense|IT|45.697|9.182
mariano|PH|8.833|125.117
mariara|VE|10.296|-67.718
mariboras|SI|46.555|15.647
maribora|SI|46.555|15.647
mariboro|SI|46.555|15.647
maribor|SI|46.555|15.647
marib|YE|15.463|45.326
marica|BR|-22.919|-42.819
maricopa|US|33.058|-112.048
mariehameena|AX|60.097|19.935
mariehamn|AX|60.097|19.935
mariekhamn|AX|60.097|19.935
mariel|CU|22.989|-82.754
mariendorf|DE|52.438|13.381
marienfelde|DE|52.419|13.367
marienthal|DE|53.567|10.083
mariestad|SE|58.710|13.824
marietta|US|33.953|-84.550
marigiampole|LT|54.560|23.354
marigliano|IT|40.925|14.456
marignane|FR|43.416|5.215
marigoto|MF|18.068|-63.083
marigot|MF|18.068|-63.083
marigo|MF|18.068|-63.083
mariinsk|RU|56.214|87.747
marijampole|LT|54.560|23.354
marijupol|UA|47.095|37.541
maril'ja|BR|-22.214|-49.946
marilao|PH|14.758|120.948
marilia|BR|-22.214|-49.946
marilija|BR|-22.214|-49.946
marina di carrara|IT|44.038|10.041
marina|US|36.684|-121.802
mariners harbor|US|40.637|-74.159
maringa|BR|-23.425|-51.939
marinha grande|PT|39.748|-8.932
marinilla|CO|6.174|-75.336
marinko|MF|18.068|-63.083
marino|IT|41.770|12.659
marin|ES|42.383|-8.700
marioupol'|UA|47.095|37.541
marioupoli|UA|47.095|37.541
marioupol|UA|47.095|37.541
mariqo|MF|18.068|-63.083
mariquita|CO|5.199|-74.893
mariuhoefn|AX|60.097|19.935
mariuhofn|AX|60.097|19.935
mariupol'|UA|47.095|37.541
mariupolj|UA|47.095|37.541
mariupol|UA|47.095|37.541
marivan|IR|35.518|46.183
mariveles|PH|14.434|120.486
mariyampol'|LT|54.560|23.354
mariyampole|LT|54.560|23.354
mariyekhamn|AX|60.097|19.935
mari|BR|-7.060|-35.319
marjampol|LT|54.560|23.354
markala|ML|13.702|-6.066
markapur|IN|15.735|79.268
markaz e woluswali ye achin|AF|34.126|70.708
marka|SO|1.716|44.772
market harborough|GB|52.478|-0.921
markham|CA|43.867|-79.266
markisches viertel|DE|52.598|13.358
marki|PL|52.321|21.105
markkleeberg|DE|51.276|12.369
markova|RU|52.209|104.211
marks|RU|51.711|46.749
marktoberdorf|DE|47.780|10.617
marktredwitz|DE|50.004|12.086
marlborough|US|42.346|-71.552
marlboro|US|40.315|-74.246
marlow|GB|51.569|-0.774
marly le roi|FR|48.867|2.083
marl|DE|51.657|7.090
marmagao|IN|15.409|73.789
marmagoa|IN|15.409|73.789
marmande|FR|44.500|0.167
marmaris|TR|36.855|28.274
marmugao|IN|15.409|73.789
marneuli|GE|41.476|44.809
marntin|TR|37.313|40.744
maroantsetra|MG|-15.435|49.738
marolambo|MG|-20.050|48.117
marondera|ZW|-18.185|31.552
maros|ID|-5.006|119.573
maroua|CM|10.591|14.316
maroubra|AU|-33.950|151.233
marousi|GR|38.050|23.800
marovoay|MG|-16.111|46.644
marple|GB|53.395|-2.063
marquette|US|46.544|-87.395
marrakech|MA|31.634|-8.000
marrakesch|MA|31.634|-8.000
marrakesh|MA|31.634|-8.000
marrakesz|MA|31.634|-8.000
marrakes|MA|31.634|-8.000
marraqueix|MA|31.634|-8.000
marraquexe|MA|31.634|-8.000
marratxi|ES|39.621|2.725
marrero|US|29.899|-90.100
marrianhamina|AX|60.097|19.935
marrickville|AU|-33.903|151.152
marsa matruh|EG|31.353|27.237
marsa matrukh|EG|31.353|27.237
marsabit|KE|2.328|37.990
marsala|IT|37.799|12.437
marsberg|DE|51.462|8.849
marseggia|FR|43.297|5.381
marsegia|FR|43.297|5.381
marseglia|FR|43.297|5.381
marseilla|FR|43.297|5.381
marseilles|FR|43.297|5.381
marseille|FR|43.297|5.381
marseja|FR|43.297|5.381
marsejlo|FR|43.297|5.381
marsej|FR|43.297|5.381
marsel'|FR|43.297|5.381
marsela|FR|43.297|5.381
marsele|FR|43.297|5.381
marselha|FR|43.297|5.381
marselis|FR|43.297|5.381
marsella|FR|43.297|5.381
marselye|FR|43.297|5.381
marsel|FR|43.297|5.381
marseya|FR|43.297|5.381
marsey|FR|43.297|5.381
marshalltown|US|42.049|-92.908
marshall|US|32.545|-94.367
marshfield|US|44.669|-90.172
marsiella|FR|43.297|5.381
marsigghia|FR|43.297|5.381
marsiglia|FR|43.297|5.381
marsiho|FR|43.297|5.381
marsilha|FR|43.297|5.381
marsilia|FR|43.297|5.381
marsilija|FR|43.297|5.381
marsilya|FR|43.297|5.381
marsta|SE|59.622|17.855
marsylia|FR|43.297|5.381
marsylijo|FR|43.297|5.381
martaban|MM|16.528|97.616
martapoera|ID|-3.411|114.864
martapura|ID|-3.411|114.864
marte|NG|12.365|13.829
martha lake|US|47.851|-122.239
martigues|FR|43.407|5.055
martil|MA|35.617|-5.275
martina franca|IT|40.704|17.338
martinez de la torre|MX|20.071|-97.061
martinopolis|BR|-22.146|-51.171
martinsburg|US|39.456|-77.964
martin|SK|49.067|18.924
martorell|ES|41.474|1.931
martos|ES|37.721|-3.973
marua|CM|10.591|14.316
marugame|JP|34.283|133.783
marumori|JP|37.917|140.767
maruoka|JP|36.153|136.270
marva|CM|10.591|14.316
marvegia|ES|36.515|-4.886
maryborough|AU|-25.541|152.705
maryland city|US|39.092|-76.818
maryland heights|US|38.713|-90.430
maryville|US|35.756|-83.970
mary|TM|37.594|61.830
marzahn|DE|52.545|13.570
marzuq|LY|25.916|13.918
masaja|NI|11.974|-86.094
masaka|UG|-0.334|31.734
masaki cho|JP|33.788|132.711
masaku|KE|-1.517|37.267
masallatah|LY|32.617|14.000
masantol|PH|14.896|120.709
masant|IR|36.316|59.568
masan|KR|35.127|126.831
masaoua|ER|15.608|39.475
masar e scharif|AF|36.709|67.111
masasi|TZ|-10.717|38.800
masatenango|GT|14.534|-91.503
masatepe|NI|11.918|-86.145
masatlanas|MX|23.233|-106.406
masatlan|MX|23.233|-106.406
masat|IR|36.316|59.568
masaurhi buzurg|IN|25.354|85.032
masava|ER|15.608|39.475
masawa|ER|15.608|39.475
masaya|NI|11.974|-86.094
masbate|PH|12.372|123.625
mascalucia|IT|37.575|15.050
mascara|DZ|35.397|0.140
mascate|OM|23.584|58.408
mascat|OM|23.584|58.408
maschhad|IR|36.316|59.568
mascote|BR|-15.563|-39.303
mascouche|CA|45.750|-73.600
masejas|BR|-9.666|-35.735
masejo|BR|-9.666|-35.735
maserou|LS|-29.317|27.483
maseruo|LS|-29.317|27.483
maseru|LS|-29.317|27.483
maseyo|BR|-9.666|-35.735
mashado|IR|36.316|59.568
mashad|IR|36.316|59.568
mashhad|IR|36.316|59.568
mashiko|JP|36.467|140.100
mashkhad|IR|36.316|59.568
mashtul as suq|EG|30.361|31.378
mashvingo|ZW|-20.064|30.828
masina|CD|-4.384|15.391
masindi|UG|1.674|31.715
masinloc|PH|15.536|119.950
masis|AM|40.065|44.416
masjed soleiman|IR|31.936|49.304
masjed soleyman|IR|31.936|49.304
maskara|DZ|35.397|0.140
maskatas|OM|23.584|58.408
maskata|OM|23.584|58.408
maskate|OM|23.584|58.408
maskato|OM|23.584|58.408
maskat|OM|23.584|58.408
maskava|RU|55.752|37.616
maskav|RU|55.752|37.616
maskva|RU|55.752|37.616
mason city|US|43.154|-93.201
mason|US|39.360|-84.310
maspalomas|ES|27.761|-15.586
maspeth|US|40.723|-73.913
masqat|OM|23.584|58.408
masquat|OM|23.584|58.408
massafra|IT|40.586|17.116
massaguet|TD|12.476|15.436
massakori|TD|12.996|15.729
massakory|TD|12.996|15.729
massalia|FR|43.297|5.381
massamagrell|ES|39.567|-0.333
massaoua|ER|15.608|39.475
massapequa park|US|40.680|-73.455
massapequa|US|40.681|-73.474
massaua|ER|15.608|39.475
massau|ER|15.608|39.475
massava|ER|15.608|39.475
massawah|ER|15.608|39.475
massawa|ER|15.608|39.475
massa|IT|44.035|10.139
massilia|FR|43.297|5.381
massillon|US|40.797|-81.522
massowah|ER|15.608|39.475
massowa|ER|15.608|39.475
massy|FR|48.727|2.283
mastaganeam|DZ|35.931|0.089
mastaga|AZ|40.530|50.006
masta|MT|35.909|14.426
masterton|NZ|-40.960|175.657
mastic|US|40.802|-72.841
mastrichtas|NL|50.848|5.689
mastrihta|NL|50.848|5.689
mastrikht|NL|50.848|5.689
mastrique|NL|50.848|5.689
mastrixt|NL|50.848|5.689
mastung|PK|29.800|66.846
masuda|JP|34.667|131.850
masulipatam|IN|16.187|81.139
masulipatao|IN|16.187|81.139
masulipatnam|IN|16.187|81.139
masumbwe|TZ|-3.633|32.183
masvingo|ZW|-20.064|30.828
maswa|TZ|-2.683|33.983
masyaf|SY|35.065|36.341
masyhad|IR|36.316|59.568
masyr|BY|52.050|29.246
maszkat|OM|23.584|58.408
mata de sao joao|BR|-12.530|-38.299
mata outou|WF|-13.282|-176.175
mata utu|WF|-13.282|-176.175
matabhanga|IN|26.342|89.216
matadis|CD|-5.839|13.463
matadi|CD|-5.839|13.463
matagal'pa|NI|12.926|-85.917
matagalpa|NI|12.926|-85.917
matai|TZ|-8.300|31.517
matamey|NE|13.423|8.475
matam|SN|15.656|-13.255
matansasas|CU|23.041|-81.578
matansas|CU|23.041|-81.578
matanzas|CU|23.041|-81.578
matao|BR|-21.603|-48.366
mataramas|ID|-8.583|116.117
mataram|ID|-8.583|116.117
matara|LK|5.949|80.535
mataro|ES|41.542|2.445
matay|EG|28.419|30.779
matehuala|MX|23.648|-100.643
matera|IT|40.666|16.605
mateszalka|HU|47.955|22.323
mateur|TN|37.040|9.666
mateus leme|BR|-19.986|-44.428
mathba|BD|22.286|89.959
mathurai|IN|9.917|78.120
mathura|IN|27.503|77.672
matiari|PK|25.597|68.447
matias romero|MX|16.879|-95.039
matida|JP|35.540|139.451
matidi|CD|-5.839|13.463
matiri|TZ|-10.750|34.900
mati|PH|6.955|126.217
matkhura|IN|27.503|77.672
matli|PK|25.043|68.656
matola|MZ|-25.962|32.459
matosinhos|PT|41.182|-8.689
matoury|GF|4.849|-52.326
matozinhos|BR|-19.558|-44.081
matritum|ES|40.416|-3.703
matriz de camaragibe|BR|-9.152|-35.533
matsamudu|KM|-12.167|44.399
matsubara|JP|34.567|135.550
matsubase|JP|32.650|130.667
matsudo|JP|35.780|139.901
matsueshi|JP|35.483|133.050
matsue|JP|35.483|133.050
matsujama|JP|33.839|132.766
matsumoto|JP|36.233|137.967
matsushima|JP|38.374|141.061
matsuto|JP|36.517|136.567
matsuyama|JP|33.839|132.766
matsu|JP|35.483|133.050
mattanur|IN|11.930|75.572
matteson|US|41.504|-87.713
matthews|US|35.117|-80.724
mattoon|US|39.483|-88.373
matue|JP|35.483|133.050
matui|TZ|-4.800|38.250
matumoto|JP|36.233|137.967
matura|IN|27.503|77.672
maturinas|VE|9.746|-63.183
maturin|VE|9.746|-63.183
matuyama|JP|33.839|132.766
matveyevskoye|RU|55.711|37.475
matxcova|RU|55.752|37.616
mau aimma|IN|25.695|81.923
maua|BR|-23.668|-46.461
mauban|PH|14.191|121.731
maubara|TL|-8.612|125.206
maubeuge|FR|50.279|3.973
maubin|MM|16.731|95.654
maudaha|IN|25.683|80.114
maues|BR|-3.384|-57.719
mauganj|IN|24.667|81.873
mauguio|FR|43.618|4.007
maulamiain|MM|16.491|97.628
maulavi bazar|BD|24.489|91.771
mauldin|US|34.779|-82.310
maumelle|US|34.867|-92.404
maumere|ID|-8.620|122.211
maunas|BW|-19.983|23.417
maun|BW|-19.983|23.417
maurepas|FR|48.765|1.929
maur|IN|30.083|75.250
mau|IN|25.942|83.561
mavatanana|MG|-16.950|46.833
mavelikara|IN|9.259|76.556
mavoor|IN|11.267|75.917
mawana|IN|29.103|77.922
mawlaik|MM|23.643|94.405
mawlamyaing|MM|16.491|97.628
mawlamyinegyunn|MM|16.377|95.265
mawlamyine|MM|16.491|97.628
maxhad|IR|36.316|59.568
maxixe|MZ|-23.860|35.347
may pen|JM|17.965|-77.245
mayagueez|PR|18.201|-67.140
mayaguez|PR|18.201|-67.140
mayahi|NE|13.955|7.671
mayang imphal|IN|24.610|93.889
maych'ew|ET|12.787|39.542
mayence|DE|49.984|8.279
mayenne|FR|48.300|-0.617
mayen|DE|50.328|7.223
mayfield heights|US|41.519|-81.458
mayiladuthurai|IN|11.104|79.655
maykop|RU|44.608|40.106
maymanah|AF|35.921|64.784
maymana|AF|35.921|64.784
mayma|RU|52.016|85.910
maynila|PH|14.604|120.982
mayns|DE|49.984|8.279
mazabuka|ZM|-15.856|27.748
mazama|TZ|-1.500|33.800
mazar e sarif|AF|36.709|67.111
mazar e sharif|AF|36.709|67.111
mazar i sharif|AF|36.709|67.111
mazar i szarif|AF|36.709|67.111
mazara del vallo|IT|37.655|12.590
mazarron|ES|37.599|-1.315
mazatenango|GT|14.534|-91.503
mazatlan|MX|23.233|-106.406
mazeikiai|LT|56.317|22.333
mazerou|LS|-29.317|27.483
mazinde|TZ|-4.800|38.217
mazira|BY|52.050|29.246
mazir|BY|52.050|29.246
mazouna|DZ|36.122|0.899
mazouro|MH|7.090|171.380
mazyr|BY|52.050|29.246
mbabane|SZ|-26.317|31.133
mbabano|SZ|-26.317|31.133
mbaban|SZ|-26.317|31.133
mbaiki|CF|3.868|17.989
mbake|SN|14.790|-15.908
mbala|ZM|-8.840|31.366
mbalmayo|CM|3.517|11.500
mbandaka|CD|0.049|18.260
mbandjok|CM|4.450|11.900
mbanga|CM|4.502|9.567
mbanza congo|AO|-6.267|14.240
mbanza kongo|AO|-6.267|14.240
mbanza ngungu|CD|-5.258|14.858
mbarara|UG|-0.605|30.649
mbeja|TZ|-8.900|33.450
mbeya|TZ|-8.900|33.450
mbila|ZM|-11.200|28.894
mbinga|TZ|-10.933|35.017
mbouda|CM|5.626|10.254
mboursou lere|TD|9.764|14.154
mbuguni|TZ|-3.567|36.950
mbuji mayi|CD|-6.136|23.590
mbuy mayi|CD|-6.136|23.590
mbuzhi maji|CD|-6.136|23.590
mcalester|US|34.933|-95.770
mcallen|US|26.203|-98.230
mcdonough|US|33.447|-84.147
mchenry|US|42.333|-88.267
mchinji|MW|-13.798|32.880
mckeesport|US|40.348|-79.864
mckinleyville|US|40.947|-124.101
mckinney|US|33.198|-96.615
mclean|US|38.934|-77.177
mcminnville|US|45.210|-123.199
mead valley|US|33.833|-117.296
meadow woods|US|28.386|-81.366
meadowbrook|US|37.449|-77.474
meads|US|38.413|-82.709
meaux|FR|48.960|2.879
mecas|FR|49.119|6.173
mecca|SA|21.427|39.826
mechanicsville|US|37.609|-77.373
mechelen|BE|51.026|4.478
mechernich|DE|50.593|6.652
mechraa bel ksiri|MA|34.574|-5.956
mecka|SA|21.427|39.826
meckenheim|DE|50.624|7.029
medak|IN|18.045|78.261
medanas|ID|3.583|98.667
medana|ID|3.583|98.667
medano|ID|3.583|98.667
medan|ID|3.583|98.667
meda|IT|45.661|9.153
medeah|DZ|36.264|2.754
medea|DZ|36.264|2.754
medeba|JO|31.716|35.794
medegin|CO|6.252|-75.564
medeiros neto|BR|-17.374|-40.221
medeja|DZ|36.264|2.754
medel'in|CO|6.252|-75.564
medelim|CO|6.252|-75.564
medelin|CO|6.252|-75.564
medeljinas|CO|6.252|-75.564
medeljina|CO|6.252|-75.564
medeljino|CO|6.252|-75.564
medellin|CO|6.252|-75.564
medemblik|NL|52.772|5.106
medeninas|TN|33.355|10.505
medenina|TN|33.355|10.505
medenine|TN|33.355|10.505
medenin|TN|33.355|10.505
medgidia|RO|44.250|28.283
media luna|CU|20.143|-77.435
medianeira|BR|-25.295|-54.094
medias|RO|46.167|24.350
medicine hat|CA|50.039|-110.677
mediina|SA|24.469|39.614
medina del campo|ES|41.312|-4.914
medina estates|GH|5.666|-0.163
medinae|SA|24.469|39.614
medina|SA|24.469|39.614
medine|SA|24.469|39.614
medinipur|IN|22.421|87.323
medino|SA|24.469|39.614
medin|SA|24.469|39.614
medioburgum|NL|51.500|3.614
mediolan|IT|45.464|9.190
medjez el bab|TN|36.650|9.612
mednin|TN|33.355|10.505
mednogorsk|RU|51.413|57.595
medvedevo|RU|56.634|47.804
medvedovskaya|RU|45.452|39.025
medvezh'yegorsk|RU|62.917|34.457
medyna|SA|24.469|39.614
meenz|DE|49.984|8.279
meerane|DE|50.847|12.465
meerbusch|DE|51.261|6.672
meerut|IN|28.980|77.706
meftah|DZ|36.620|3.222
megara|GR|37.995|23.343
megarine|DZ|33.192|6.087
megion|RU|61.030|76.114
mehabad|IR|36.763|45.722
mehar|PK|27.181|67.823
mehdia|DZ|35.431|1.757
mehdiye|TN|35.505|11.062
mehekar|IN|20.151|76.568
mehendiganj|BD|22.823|90.529
mehjchzhou|CN|24.289|116.118
mehkehle|ET|13.497|39.475
mehlville|US|38.508|-90.323
mehndawal|IN|26.976|83.110
mehndehfehra|ER|14.887|38.815
mehrabpur|PK|28.108|68.026
mehtar lam|AF|34.671|70.209
meice|SA|21.427|39.826
meideborg|DE|52.128|11.629
meiderich|DE|51.467|6.767
meideva|JO|31.716|35.794
meiganga|CM|6.517|14.300
meihekou|CN|42.527|125.675
meiktila|MM|20.878|95.858
meimana|AF|35.921|64.784
meinerzhagen|DE|51.107|7.648
meiningen|DE|50.568|10.415
meise|BE|50.939|4.327
meissen|DE|51.162|13.474
meixad|IR|36.316|59.568
meixian|CN|24.289|116.118
meizhou|CN|24.289|116.118
mejdouretchensk|RU|53.694|88.060
mejdurecensk|RU|53.694|88.060
mejdurechensk|RU|53.694|88.060
mejduretxensk|RU|53.694|88.060
mejicanos|SV|13.740|-89.213
mejmene|AF|35.921|64.784
mejorada del campo|ES|40.393|-3.482
mejtkhila|MM|20.878|95.858
mek'ele|ET|13.497|39.475
mekao|SA|21.427|39.826
mekele|ET|13.497|39.475
mekelie|ET|13.497|39.475
mekelle|ET|13.497|39.475
mekhe|SN|15.110|-16.622
mekhikali|MX|32.628|-115.454
mekhikanos|SV|13.740|-89.213
mekinez|MA|33.894|-5.547
mekkah|SA|21.427|39.826
mekka|SA|21.427|39.826
mekke|SA|21.427|39.826
mekko|SA|21.427|39.826
mekla|DZ|36.682|4.264
meknes|MA|33.894|-5.547
meksikalis|MX|32.628|-115.454
meksiko siti|MX|19.428|-99.128
melaka|MY|2.196|102.240
melas|UY|-32.370|-54.167
melati|ID|-7.733|110.367
melbourne|AU|-37.814|144.963
melchor muzquiz|MX|27.879|-101.516
melchor ocampo|MX|19.702|-99.145
melegnano|IT|45.358|9.324
melekeok|PW|7.500|134.624
melenki|RU|55.334|41.630
meletiye|TR|38.350|38.317
meleti|TR|38.350|38.317
meleuz|RU|52.965|55.933
melgar|CO|4.205|-74.641
melil'ja|ES|35.294|-2.938
melila|ES|35.294|-2.938
melilla|ES|35.294|-2.938
melilo|ES|35.294|-2.938
melilya|ES|35.294|-2.938
melinde|KE|-3.218|40.117
melipilla|CL|-33.689|-71.215
melissia|GR|38.050|23.833
melitene|TR|38.350|38.317
melito di napoli|IT|40.919|14.231
melitopol'|UA|46.849|35.365
melitopol|UA|46.849|35.365
meliya|ES|35.294|-2.938
melle|DE|52.202|8.338
melnik|CZ|50.350|14.474
melong|CM|5.122|9.961
melouza|DZ|35.980|4.187
melo|UY|-32.370|-54.167
melrose park|US|41.901|-87.857
melton mowbray|GB|52.766|-0.887
melton|AU|-37.683|144.585
melun|FR|48.533|2.667
melur|IN|10.032|78.339
melville|US|40.793|-73.415
melzo|IT|45.498|9.420
memari|IN|23.176|88.097
memmingen|DE|47.984|10.185
memphis|US|35.150|-90.049
menado|ID|1.482|124.849
menama|BH|26.228|50.586
mename|BH|26.228|50.586
menasha|US|44.202|-88.447
menchengladbachas|DE|51.185|6.442
mendaha|ID|-1.016|103.593
mendarda|IN|21.321|70.441
mendefera|ER|14.887|38.815
mendeleyevsk|RU|55.908|52.290
menden|DE|51.443|7.778
menderes|TR|38.250|27.134
mendes|BR|-22.527|-43.733
mendez nunez|PH|14.129|120.906
mendip|GB|51.237|-2.627
mendosae|AR|-32.891|-68.827
mendosa|AR|-32.891|-68.827
mendos|AR|-32.891|-68.827
mendoza|AR|-32.891|-68.827
menemeni|GR|40.658|22.897
menemen|TR|38.608|27.069
menen|BE|50.797|3.122
mengcheng chengguanzhen|CN|33.266|116.566
mengechaur|AZ|40.764|47.060
mengyin|CN|35.707|117.926
menhengladbaha|DE|51.185|6.442
menifee|US|33.728|-117.146
menila|PH|14.604|120.982
menkhengladbakh|DE|51.185|6.442
mennzel bou zelfa|TN|36.683|10.584
menoekwari|ID|-0.863|134.064
menomonee falls|US|43.179|-88.117
menomonie|US|44.876|-91.919
menonge|AO|-14.659|17.691
menongue|AO|-14.659|17.691
menongve|AO|-14.659|17.691
mentana|IT|42.035|12.644
mentan|ID|3.583|98.667
mentekab|MY|3.485|102.348
mentenin|TN|33.355|10.505
mentese|TR|37.218|28.366
menteshe|TR|37.218|28.366
menton|FR|43.776|7.504
mentor|US|41.666|-81.340
mentosa|AR|-32.891|-68.827
mentougou|CN|39.938|116.093
menuma|JP|36.222|139.382
menzel abderhaman|TN|37.237|9.863
menzel bourguiba|TN|37.154|9.786
menzel jemil|TN|37.236|9.914
menzelinsk|RU|55.727|53.103
meoqui|MX|28.272|-105.480
meppel|NL|52.696|6.194
meppen|DE|52.691|7.291
mequon|US|43.216|-88.030
merano|IT|46.668|11.160
merath|IN|28.980|77.706
meratkh|IN|28.980|77.706
merca|SO|1.716|44.772
merced|US|37.302|-120.483
mercer island|US|47.571|-122.222
mercin|TR|36.795|34.618
mercurea ciuc|RO|46.350|25.800
merdin|TR|37.313|40.744
merefa|UA|49.823|36.051
merelani|TZ|-3.562|36.979
merelbeke|BE|50.994|3.746
merenwijk|NL|52.177|4.509
mergui|MM|12.440|98.600
meria|VE|8.590|-71.156
meridae|VE|8.590|-71.156
meriden|US|41.538|-72.807
merido|VE|8.590|-71.156
merignac|FR|44.832|-0.634
merka|SO|1.716|44.772
merkezefendi|TR|37.805|29.042
merke|KZ|42.870|73.185
merkurja chuk|RO|46.350|25.800
mermugao|IN|15.409|73.789
merouana|DZ|35.631|5.912
merrakex|MA|31.634|-8.000
merrick|US|40.663|-73.552
merrifield|US|38.874|-77.227
merrillville|US|41.483|-87.333
merrimack|US|42.865|-71.493
merritt island|US|28.539|-80.672
mers el kebir|DZ|35.728|-0.708
mersa matrouh|EG|31.353|27.237
mersa matruh|EG|31.353|27.237
mersas|DE|51.453|6.633
merseburg|DE|51.355|11.989
mersedesas|UY|-33.252|-58.030
mersedes|UY|-33.252|-58.030
mersina|TR|36.795|34.618
mersine|TR|36.795|34.618
mersing|MY|2.431|103.841
mersin|TR|36.795|34.618
merson|TR|36.795|34.618
mersyna|TR|36.795|34.618
merta|IN|26.649|74.034
merter keresteciler|TR|41.013|28.886
merthyr tydfil|GB|51.748|-3.378
mertoyudan|ID|-7.520|110.226
meru|KE|0.046|37.656
merzifon|TR|40.873|35.463
merzig|DE|49.443|6.639
mesagne|IT|40.559|17.808
mesa|US|33.422|-111.823
meschduretschensk|RU|53.694|88.060
meschede|DE|51.350|8.283
mesewa|ER|15.608|39.475
meshedas|IR|36.316|59.568
mesheda|IR|36.316|59.568
meshed|IR|36.316|59.568
meshkhed|IR|36.316|59.568
mesina|IT|38.194|15.553
meskiana|DZ|35.631|7.666
mesquite|US|32.767|-96.599
messaad|DZ|34.154|3.503
messana|IT|38.194|15.553
messina|IT|38.194|15.553
messine|IT|38.194|15.553
mestracum|IT|45.492|12.245
mestreech|NL|50.848|5.689
mestre|IT|45.492|12.245
mesyna|IT|38.194|15.553
meszhed|IR|36.316|59.568
metahara|ET|8.900|39.917
metairie terrace|US|29.979|-90.164
metairie|US|29.984|-90.153
metallostroy|RU|59.801|30.548
metamorfosi|GR|38.066|23.764
metapan|SV|14.333|-89.450
metepec|MX|19.259|-99.602
metepek|MX|19.259|-99.602
methuen|US|42.726|-71.191
metilene|GR|39.108|26.555
metlaoui|TN|34.321|8.402
metlili chaamba|DZ|32.267|3.633
metra|ID|-5.113|105.307
metrogorodok|RU|55.810|37.787
metro|ID|-5.113|105.307
mettis|FR|49.119|6.173
mettmann|DE|51.250|6.975
mettupalayam|IN|11.300|76.935
mettur|IN|11.788|77.801
metu|ET|8.300|35.583
metzingen|DE|48.537|9.283
metz|FR|49.119|6.173
meudon|FR|48.814|2.235
meulaboh|ID|4.144|96.127
meurs|DE|51.453|6.633
mevatanana|MG|-16.950|46.833
mevo betar|IL|31.722|35.107
mexborough|GB|53.494|-1.292
mexed|IR|36.316|59.568
mexicali|MX|32.628|-115.454
mexicanos|SV|13.740|-89.213
mexico by|MX|19.428|-99.128
mexico city|MX|19.428|-99.128
mexico d.f.|MX|19.428|-99.128
mexico df|MX|19.428|-99.128
mexico stad|MX|19.428|-99.128
mexico|MX|19.428|-99.128
mexihcali|MX|32.628|-115.454
mexikali|MX|32.628|-115.454
mexiko hiria|MX|19.428|-99.128
mexiko stadt|MX|19.428|-99.128
meyandoab|IR|36.967|46.110
meybod|IR|32.250|54.017
meycauayan|PH|14.737|120.961
meycawayan|PH|14.737|120.961
meylan|FR|45.220|5.790
meymaneh|AF|35.921|64.784
meymene|AF|35.921|64.784
meyrin|CH|46.234|6.080
meyzieu|FR|45.767|5.000
mezdurecenskas|RU|53.694|88.060
mezdurecenska|RU|53.694|88.060
mezdurecensk|RU|53.694|88.060
mezduretsensk|RU|53.694|88.060
mezhdurechens'k|RU|53.694|88.060
mezhdurechensk|RU|53.694|88.060
mezjdoeretsjensk|RU|53.694|88.060
mezjduretjensk|RU|53.694|88.060
mezjduretsjensk|RU|53.694|88.060
mezokovesd|HU|47.817|20.583
mezotur|HU|47.000|20.633
mgandu|TZ|-5.950|34.133
mhango|TZ|-3.283|32.850
mhasvad|IN|17.634|74.788
miahuatlan de porfirio diaz|MX|16.333|-96.596
miami beach|US|25.791|-80.130
miami gardens|US|25.942|-80.246
miami lakes|US|25.909|-80.309
miamisburg|US|39.643|-84.287
miami|US|25.774|-80.194
mian channun|PK|30.440|72.354
miandoab|IR|36.967|46.110
miandowab|IR|36.967|46.110
miandrarivo|MG|-19.433|46.750
miandrivazo|MG|-19.529|45.456
mianduab|IR|36.967|46.110
mianwali|PK|32.574|71.526
mianyang|CN|31.468|104.682
miasas|RU|55.045|60.108
miasa|RU|55.045|60.108
miassz|RU|55.045|60.108
miass|RU|55.045|60.108
mibu|JP|36.417|139.800
michalovce|SK|48.754|21.919
michelstadt|DE|49.676|9.004
michigan city|US|41.708|-86.895
michina|MM|25.383|97.396
michurinsk|RU|52.898|40.491
middelberg|ZA|-25.775|29.465
middelbourg|NL|51.500|3.614
middelburch|NL|51.500|3.614
middelburg|ZA|-25.775|29.465
middelharnis|NL|51.758|4.165
middelkerke|BE|51.185|2.821
middle river|US|39.334|-76.439
middle village|US|40.716|-73.881
middleborough|US|41.893|-70.911
middleburg heights|US|41.361|-81.813
middlesbrough|GB|54.576|-1.235
midelb'org|NL|51.500|3.614
midelburgas|NL|51.500|3.614
midelburgo|NL|51.500|3.614
midelburg|NL|51.500|3.614
midelt|MA|32.685|-4.745
midilli|GR|39.108|26.555
midland|US|31.997|-102.078
midlothian|US|32.482|-96.994
midnapore|IN|22.421|87.323
midnapor|IN|22.421|87.323
midnapur|IN|22.421|87.323
midoun|TN|33.808|10.992
midrand|ZA|-25.990|28.128
midsayap|PH|7.191|124.530
midstream|ZA|-25.918|28.199
midun|TN|33.808|10.992
midvale|US|40.611|-111.900
midwest city|US|35.450|-97.397
midyat|TR|37.419|41.339
miedzyrzec podlaski|PL|51.986|22.782
miedzyrzecz|PL|52.445|15.578
mielec|PL|50.287|21.424
mienchow|CN|31.468|104.682
mienjan|CN|31.468|104.682
miercurea ciucului|RO|46.350|25.800
miercurea ciuc|RO|46.350|25.800
mieres|ES|43.250|-5.767
miezdurieczensk|RU|53.694|88.060
migdal ha'emeq|IL|32.676|35.240
migori|KE|-1.063|34.473
miguel hidalgo|MX|19.435|-99.201
miguel pereira|BR|-22.454|-43.469
miguelopolis|BR|-20.179|-48.032
mihara|JP|34.400|133.083
miharu|JP|37.433|140.483
mihdelo|CV|16.890|-24.980
mihona|IN|26.284|78.980
mijadzaki|JP|31.917|131.417
mijakonodzh'o|JP|31.733|131.067
mijakonodzjo|JP|31.733|131.067
mijakonodzo|JP|31.733|131.067
mijakonojo|JP|31.733|131.067
mijdrecht|NL|52.207|4.862
mikhalkovo|RU|55.683|37.433
mikhaylovka|RU|50.060|43.238
mikhaylovsk|RU|45.128|42.026
mikindani|TZ|-10.267|40.183
miki|JP|34.800|134.983
mikkeli|FI|61.689|27.272
mikolaiv|UA|46.966|31.997
mikolow|PL|50.171|18.904
miktila|MM|20.878|95.858
mikumi|TZ|-7.404|36.983
mikuni|JP|36.217|136.152
milaan|IT|45.464|9.190
milagras|EC|-2.134|-79.594
milagro|EC|-2.134|-79.594
milak|IN|28.610|79.170
milanas|IT|45.464|9.190
milana|IT|45.464|9.190
milanowek|PL|52.119|20.672
milano|IT|45.464|9.190
milanu|IT|45.464|9.190
milan|IT|45.464|9.190
milao|IT|45.464|9.190
milas|TR|37.316|27.784
milazzo|IT|38.220|15.240
mila|IT|45.464|9.190
milchaim|DE|51.432|6.880
mildura|AU|-34.186|142.163
milford mill|US|39.348|-76.770
mililani town|US|21.450|-158.001
mill creek east|US|47.836|-122.188
mill creek|US|47.860|-122.204
mill park|AU|-37.667|145.067
millau|FR|44.100|3.083
millbrae|US|37.599|-122.387
millbrook|US|32.480|-86.362
millcreek|US|40.687|-111.875
milledgeville|US|33.080|-83.232
millela|ES|35.294|-2.938
millerovo|RU|48.923|40.397
millville|US|39.402|-75.039
milpa alta|MX|19.193|-99.023
milpitas|US|37.428|-121.907
milton keynes|GB|52.042|-0.756
miluza|FR|47.750|7.333
miluz|FR|47.750|7.333
milwaukee|US|43.039|-87.906
milwaukie|US|43.039|-87.906
mimana|AF|35.921|64.784
mimarsinan|TR|41.018|28.562
min'nkatsebir|AZ|40.764|47.060
minab|IR|27.131|57.087
minakuchicho matoba|JP|34.967|136.167
minamata|JP|32.217|130.400
minamirinkan|JP|35.495|139.443
minas de marcona|PE|-15.212|-75.110
minas de matahambre|CU|22.587|-83.946
minasas|UY|-34.376|-55.238
minatitlan|MX|18.000|-94.557
minato|JP|34.215|135.150
minbu|MM|20.181|94.876
minca|DE|48.137|11.575
minche|DE|48.137|11.575
minchianabad|PK|30.164|73.569
mindelas|CV|16.890|-24.980
mindello|CV|16.890|-24.980
mindelo|CV|16.890|-24.980
mindelu|CV|16.890|-24.980
minden|DE|52.290|8.915
mineiros|BR|-17.569|-52.551
mineola|US|40.749|-73.641
mineralnye vody|RU|44.210|43.135
mingacevir|AZ|40.764|47.060
mingachevir|AZ|40.764|47.060
mingaecevir|AZ|40.764|47.060
mingaora|PK|34.779|72.363
minga|DE|48.137|11.575
mingechaurges|AZ|40.764|47.060
mingechaur|AZ|40.764|47.060
mingeczaur|AZ|40.764|47.060
mingelchaur|AZ|40.764|47.060
minggang|CN|32.459|114.049
mingguang|CN|32.780|117.964
minglanilla|PH|10.245|123.796
mingora|PK|34.779|72.363
mingyue|CN|43.107|128.922
minhene|DE|48.137|11.575
minhen|DE|48.137|11.575
minjur|IN|13.280|80.258
minkhen|DE|48.137|11.575
minna|NG|9.615|6.548
minneapolis|US|44.980|-93.264
minnetonka mills|US|44.941|-93.442
minnetonka|US|44.913|-93.503
minoh|JP|34.827|135.471
minokamo|JP|35.482|137.022
minot|US|48.233|-101.296
mino|JP|34.827|135.471
mins'k|BY|53.900|27.567
minscum|BY|53.900|27.567
minsc|BY|53.900|27.567
minsk mazowiecki|PL|52.179|21.573
minskaj|BY|53.900|27.567
minskas|BY|53.900|27.567
minska|BY|53.900|27.567
minsko|BY|53.900|27.567
minsk|BY|53.900|27.567
minstere|DE|51.962|7.626
minster|DE|51.962|7.626
minszk|BY|53.900|27.567
mint hill|US|35.180|-80.647
mintelmpourch|NL|51.500|3.614
mintelo|CV|16.890|-24.980
minturno|IT|41.263|13.746
minusinsk|RU|53.710|91.688
minyat an nasr|EG|31.126|31.643
minzhu|CN|43.721|127.334
mioveni|RO|44.959|24.942
mira loma|US|33.993|-117.516
mira mesa|US|32.916|-117.144
mira taglio|IT|45.435|12.129
mirabel|CA|45.650|-74.083
miracema|BR|-21.412|-42.197
miragoane|HT|18.442|-73.088
miramas|FR|43.587|5.005
miramichi|CA|47.029|-65.502
miranda de ebro|ES|42.687|-2.947
mirandola|IT|44.885|11.069
mirandopolis|BR|-21.134|-51.102
mirano|IT|45.464|9.190
miranpur katra|IN|28.030|79.668
miranpur|IN|29.290|77.949
miratas|IN|28.980|77.706
mirat|IN|28.980|77.706
mirfield|GB|53.673|-1.696
mirganj|IN|28.540|79.208
mirialguda|IN|16.872|79.562
miriyalguda|IN|16.872|79.562
miri|MY|4.415|114.009
mirny|RU|62.535|113.961
mirpur khas|PK|25.525|69.016
mirpur mathelo|PK|28.021|69.549
mirriah|NE|13.707|9.150
mirut|IN|28.980|77.706
miryalguda|IN|16.872|79.562
miryang|KR|35.493|128.749
mirzapur|IN|25.145|82.565
mirzarpur|IN|25.145|82.565
misantla|MX|19.930|-96.852
misawa|JP|40.687|141.390
mishan|CN|45.550|131.883
mishawaka|US|41.662|-86.159
mishima|JP|35.117|138.917
mishkol'c|HU|48.100|20.783
mishkolc|HU|48.100|20.783
mishko|GT|14.633|-90.606
misilmeri|IT|38.032|13.448
misima|JP|35.117|138.917
miskolcas|HU|48.100|20.783
miskolca|HU|48.100|20.783
miskolcz|HU|48.100|20.783
miskolc|HU|48.100|20.783
miskole|HU|48.100|20.783
miskovec|HU|48.100|20.783
mislata|ES|39.475|-0.418
misoma|TZ|-1.500|33.800
misratah|LY|32.375|15.093
misrata|LY|32.375|15.093
misrikh|IN|27.431|80.532
missina|IT|38.194|15.553
mission bend|US|29.694|-95.665
mission viejo|US|33.600|-117.672
mission|US|26.216|-98.325
mississauga|CA|43.579|-79.658
missoula|US|46.872|-113.994
missouri city|US|29.619|-95.538
misterbianco|IT|37.518|15.009
misungwi|TZ|-2.850|33.083
misurata|LY|32.375|15.093
misyima|JP|35.117|138.917
miszkolc|HU|48.100|20.783
mitaka shi|JP|35.684|139.560
mitake|JP|35.417|137.133
mitcham|GB|51.403|-0.168
mitchell|US|43.709|-98.030
mitha tiwana|PK|32.245|72.106
mithi|PK|24.737|69.797
mitilena|GR|39.108|26.555
mitilene|GR|39.108|26.555
mitileno|GR|39.108|26.555
mitilini|GR|39.108|26.555
mitischi|RU|55.912|37.731
mitisci|RU|55.912|37.731
mitishchi|RU|55.912|37.731
mitishhi|RU|55.912|37.731
mitisi|RU|55.912|37.731
mitisxi|RU|55.912|37.731
mitoshi|JP|36.350|140.450
mito|JP|36.350|140.450
mitras poniente|MX|25.776|-100.426
mitrovica|XK|42.883|20.867
mitrovice|XK|42.883|20.867
mitry mory|FR|48.983|2.617
mits'iwa|ER|15.608|39.475
mitsewa|ER|15.608|39.475
mitsiwa'e|ER|15.608|39.475
mitsukaido|JP|36.017|139.983
mitsuke|JP|37.533|138.933
mitte|DE|52.520|13.405
mittweida|DE|50.986|12.975
mityana|UG|0.417|32.023
mityiscsi|RU|55.912|37.731
mitylena|GR|39.108|26.555
mitylene|GR|39.108|26.555
miuluzas|FR|47.750|7.333
miunchenas|DE|48.137|11.575
miunsteris|DE|51.962|7.626
miura|JP|35.140|139.619
mixco|GT|14.633|-90.606
mixquiahuala de juarez|MX|20.230|-99.214
miyakonojo|JP|31.733|131.067
miyakonozyo|JP|31.733|131.067
miyako|JP|39.647|141.941
miyandoab|IR|36.967|46.110
miyanduab|IR|36.967|46.110
miyang|CN|24.404|103.443
miyata|JP|33.708|130.653
miyazakishi|JP|31.917|131.417
miyazaki|JP|31.917|131.417
miyazu|JP|35.533|135.183
miyoshi|JP|34.800|132.850
miytisci|RU|55.912|37.731
mizdah|LY|31.445|12.980
mizhou|CN|35.995|119.397
mizil|RO|45.017|26.450
mizque|BO|-17.941|-65.340
mizunami|JP|35.367|137.250
mizusawa|JP|39.133|141.133
mjan'jan|CN|31.468|104.682
mjenjang|CN|31.468|104.682
mjicina|MM|25.383|97.396
mjonkhengladbakh|DE|51.185|6.442
mjors|DE|51.453|6.633
mjuluz|FR|47.750|7.333
mjunkhen|DE|48.137|11.575
mjunster|DE|51.962|7.626
mkuranga|TZ|-7.118|39.208
mlada boleslav|CZ|50.411|14.903
mlalo|TZ|-4.933|38.933
mlandizi|TZ|-6.700|38.733
mlangali|TZ|-9.783|34.517
mlawa|PL|53.113|20.384
mlimba|TZ|-8.800|35.817
mlonggo|ID|-6.533|110.700
mlowo|TZ|-9.000|32.983
mmabatho|ZA|-25.850|25.633
mnichov|DE|48.137|11.575
mnichow|DE|48.137|11.575
mo i rana|NO|66.313|14.143
moabit|DE|52.526|13.339
moana|ES|42.283|-8.750
moanda|GA|-1.567|13.199
moa|CU|20.658|-74.951
mobara|JP|35.426|140.296
mobaye|CF|4.319|21.179
mobie|CF|4.319|21.179
mobile|US|30.694|-88.043
mobolla|TR|37.218|28.366
mocajuba|BR|-2.584|-49.507
moca|DO|19.394|-70.526
moceva|PE|-17.198|-70.936
moche|PE|-8.171|-79.009
mochudi|BW|-24.417|26.150
mocimboa|MZ|-11.317|40.350
mocoa|CO|1.153|-76.652
mococa|BR|-21.468|-47.005
mocoro|BR|-5.188|-37.344
mocudis|BW|-24.417|26.150
modakeke|NG|7.383|4.267
modasa|IN|23.463|73.299
modena|IT|44.648|10.925
modene|IT|44.648|10.925
modesto|US|37.639|-120.997
modica|IT|36.859|14.760
modicia|IT|45.580|9.272
modiin ilit|IL|31.932|35.044
modiin|IL|31.898|35.011
modimolle|ZA|-24.700|28.400
modjokerto|ID|-7.466|112.434
modling|AT|48.086|16.289
modna|IT|44.648|10.925
modrany|CZ|50.011|14.410
modugno|IT|41.084|16.783
moelln|DE|53.617|10.687
moelm|DE|51.432|6.880
moelndal|SE|57.655|12.014
moelnlycke|SE|57.659|12.118
moeln|DE|51.432|6.880
moembaai|IN|19.073|72.883
moenchengladbach|DE|51.185|6.442
moenster|DE|51.962|7.626
moerfelden walldorf|DE|49.995|8.584
moermansk|RU|68.979|33.093
moerom|RU|55.575|42.043
moers|DE|51.453|6.633
moe|AU|-38.178|146.261
mogadiisho|SO|2.037|45.344
mogadisas|SO|2.037|45.344
mogadischu|SO|2.037|45.344
mogadiscio|SO|2.037|45.344
mogadisho|SO|2.037|45.344
mogadishu|SO|2.037|45.344
mogadish|SO|2.037|45.344
mogadisjoe|SO|2.037|45.344
mogadisju|SO|2.037|45.344
mogadiso|SO|2.037|45.344
mogadiss|SO|2.037|45.344
mogadisu|SO|2.037|45.344
mogadisxo|SO|2.037|45.344
mogadiszu|SO|2.037|45.344
mogadis|SO|2.037|45.344
mogadixo|SO|2.037|45.344
mogaidisiu|SO|2.037|45.344
mogan|ES|27.884|-15.725
moga|IN|30.814|75.169
mogi das cruzes|BR|-23.523|-46.188
mogi guacu|BR|-22.368|-46.946
mogi mirim|BR|-22.432|-46.958
mogil'ov|BY|53.917|30.345
mogileva|BY|53.917|30.345
mogilev|BY|53.917|30.345
mogilew|BY|53.917|30.345
mogiliavas|BY|53.917|30.345
mogiliovas|BY|53.917|30.345
mogiljov|BY|53.917|30.345
mogilov|BY|53.917|30.345
mogliano veneto|IT|45.556|12.243
mogoditshane|BW|-24.627|25.866
mogok|MM|22.918|96.510
mogpkho|KR|34.794|126.389
mogpo|KR|34.794|126.389
moguer|ES|37.276|-6.839
moguilev|BY|53.917|30.345
moguncia|DE|49.984|8.279
moguncja|DE|49.984|8.279
mogy das cruzes|BR|-23.523|-46.188
mogy guassu|BR|-22.368|-46.946
mohacs|HU|45.993|18.683
mohale's hoek|LS|-30.151|27.477
mohali|IN|30.680|76.722
mohamedija|MA|33.686|-7.383
mohamedio|MA|33.686|-7.383
mohammadia|MA|33.686|-7.383
mohammedia|MA|33.686|-7.383
mohr|IR|27.555|52.884
mohuc|DE|49.984|8.279
mohylew|BY|53.917|30.345
mohyliv podil's'kyy|UA|48.446|27.798
moinesti|RO|46.475|26.489
moiobamba|PE|-6.034|-76.972
moirang|IN|24.497|93.778
moissy cramayel|FR|48.626|2.601
moita|PT|38.651|-8.990
moji das cruzes|BR|-23.523|-46.188
moji guacu|BR|-22.368|-46.946
mojoagung|ID|-7.567|112.350
mojobamba|PE|-6.034|-76.972
mojokerto|ID|-7.466|112.434
mojo|ET|8.587|39.121
moju|BR|-1.884|-48.769
mokameh|IN|25.397|85.922
mokdaharn|TH|16.545|104.724
mokegua|PE|-17.198|-70.936
mokegva|PE|-17.198|-70.936
mokena|US|41.526|-87.889
mokhammedija|MA|33.686|-7.383
mokoa|CO|1.153|-76.652
mokokchung|IN|26.325|94.518
mokolo|CM|10.742|13.802
mokopane|ZA|-24.194|29.010
mokotow|PL|52.193|21.035
mokotuv|PL|52.193|21.035
mokp'o|KR|34.794|126.389
mokuho|KR|34.794|126.389
mokwa|NG|9.295|5.054
mola di bari|IT|41.060|17.090
molam'jajn|MM|16.491|97.628
molamjainas|MM|16.491|97.628
molamjajn|MM|16.491|97.628
molamyaing|MM|16.491|97.628
molave|PH|8.084|123.491
molde|NO|62.738|7.159
molepolole|BW|-24.407|25.495
molfetta|IT|41.200|16.599
molina de segura|ES|38.055|-1.208
molina|CL|-35.114|-71.282
moline|US|41.507|-90.515
molins de rei|ES|41.417|2.017
mollendo|PE|-17.023|-72.015
mollet del valles|ES|41.540|2.213
molln|DE|53.617|10.687
molndal|SE|57.655|12.014
molnlycke|SE|57.659|12.118
molodechno|BY|54.317|26.854
molodeczno|BY|54.317|26.854
molodohvardiys'k|UA|48.345|39.652
molo|KE|-0.248|35.737
mol|BE|51.192|5.117
mombaaso|KE|-4.055|39.664
mombaca|KE|-4.055|39.664
mombasa|KE|-4.055|39.664
mombassa|KE|-4.055|39.664
mombetsu|JP|44.352|143.352
momostenango|GT|15.044|-91.409
mompasa|KE|-4.055|39.664
mompos|CO|9.242|-74.427
mon repos|TT|10.280|-61.446
monachium|DE|48.137|11.575
monacho|DE|48.137|11.575
monaco|MC|43.733|7.417
monacum|DE|48.137|11.575
monacu|DE|48.137|11.575
monako|MC|43.733|7.417
monasterium|DE|51.962|7.626
monastir|TN|35.778|10.826
monastyras|TN|35.778|10.826
monastyr|TN|35.778|10.826
monasztir|TN|35.778|10.826
moncada|ES|39.546|-0.396
moncalieri|IT|44.999|7.682
moncao|PT|42.079|-8.481
monca|IT|45.580|9.272
monchegorsk|RU|67.940|32.874
monchengladbach|DE|51.185|6.442
moncloa aravaca|ES|40.435|-3.732
monclova|MX|26.907|-101.421
moncton|CA|46.095|-64.796
mondlo|ZA|-27.983|30.718
mondou|TD|8.567|16.083
mondovi|IT|44.396|7.818
mondragone|IT|41.114|13.892
mondu|TD|8.567|16.083
monfalcone|IT|45.805|13.533
monforte de lemos|ES|42.522|-7.514
mong cai|VN|21.525|107.966
mongagua|BR|-24.093|-46.621
monghyr|IN|25.375|86.475
mongo|TD|12.184|18.693
monguno|NG|12.671|13.612
mongu|ZM|-15.248|23.127
monheim am rhein|DE|51.092|6.892
monino|RU|55.842|38.194
moniva|MM|22.109|95.136
monkantisou|SO|2.037|45.344
monkayo|PH|7.815|126.054
monkloo aravako|ES|40.435|-3.732
monklova|MX|26.907|-101.421
monnem|DE|49.489|8.467
monoharpur|IN|22.108|88.079
monopoli|IT|40.949|17.297
monor|HU|47.351|19.447
monpel'e|FR|43.611|3.877
monpele|FR|43.611|3.877
monpelie|FR|43.611|3.877
monpelje|FR|43.611|3.877
monpelye|FR|43.611|3.877
monreale|IT|38.081|13.289
monrobia|LR|6.301|-10.797
monroeville|US|40.421|-79.788
monrofia|LR|6.301|-10.797
monrovia|LR|6.301|-10.797
monrovii|LR|6.301|-10.797
monrovija|LR|6.301|-10.797
monrovio|LR|6.301|-10.797
monroviya|LR|6.301|-10.797
monrovi|LR|6.301|-10.797
monrowia|LR|6.301|-10.797
mons en baroeul|FR|50.633|3.117
monsanto|PT|39.462|-8.712
monsa|IT|45.580|9.272
monsefu|PE|-6.874|-79.869
monselice|IT|45.239|11.750
monserrato|IT|39.256|9.144
monsey|US|41.111|-74.068
monspessulanus|FR|43.611|3.877
monsteles|ES|40.322|-3.865
mons|BE|50.454|3.952
mont de marsan|FR|43.890|-0.497
mont dore|NC|-22.263|166.566
mont royal|CA|45.517|-73.649
mont saint aignan|FR|49.463|1.094
mont saint hilaire|CA|45.565|-73.187
montalvo|EC|-1.790|-79.288
montanae|BG|43.413|23.225
montana|BG|43.413|23.225
montargis|FR|48.000|2.750
montauban|FR|44.017|1.350
montbeliard|FR|47.517|6.800
montbrison|FR|45.600|4.050
montcada i reixac|ES|41.483|2.183
montceau les mines|FR|46.667|4.367
monte alegre|BR|-2.001|-54.081
monte alto|BR|-21.261|-48.496
monte aprazivel|BR|-20.773|-49.714
monte azul paulista|BR|-20.907|-48.641
monte carlo|MC|43.740|7.427
monte carmelo|BR|-18.725|-47.499
monte caseros|AR|-30.254|-57.636
monte estoril|PT|38.703|-9.416
monte mor|BR|-22.947|-47.316
monte plata|DO|18.807|-69.784
monte santo de minas|BR|-21.190|-46.980
montebello|US|34.009|-118.105
montebelluna|IT|45.775|12.049
montebideo|UY|-34.903|-56.188
montecanal|ES|41.630|-0.939
montecarlo|AR|-26.566|-54.757
montecatini terme|IT|43.882|10.772
montecristi|EC|-1.046|-80.659
montego bay|JM|18.471|-77.919
monteiro|BR|-7.889|-37.120
montelibano|CO|7.979|-75.420
montelimar|FR|44.558|4.751
montemorelos|MX|25.189|-99.829
montemurlo|IT|43.927|11.037
montepuez|MZ|-13.126|39.000
montereau fault yonne|FR|48.383|2.950
monterejo|MX|25.675|-100.318
monterejus|MX|25.675|-100.318
monterej|MX|25.675|-100.318
monterey park|US|34.063|-118.123
monterey|MX|25.675|-100.318
monteria|CO|8.748|-75.881
monterija|CO|8.748|-75.881
monteros|AR|-27.167|-65.498
monterotondo|IT|42.052|12.620
montero|BO|-17.339|-63.251
monterrei|MX|25.675|-100.318
monterreja|MX|25.675|-100.318
monterrej|MX|25.675|-100.318
monterrey|MX|25.675|-100.318
monterusciello|IT|40.869|14.083
montes claros|BR|-16.735|-43.862
montes klaros|BR|-16.735|-43.862
montesilvano marina|IT|42.511|14.145
montesson|FR|48.909|2.138
montevarchi|IT|43.525|11.572
montevidejas|UY|-34.903|-56.188
montevideo|UY|-34.903|-56.188
montevideu|UY|-34.903|-56.188
montevidiejos|UY|-34.903|-56.188
montfermeil|FR|48.898|2.579
montgeron|FR|48.705|2.450
montgomery village|US|39.177|-77.195
montgomery|US|32.367|-86.300
monthey|CH|46.255|6.954
montichiari|IT|45.413|10.398
montigny le bretonneux|FR|48.766|2.034
montigny les cormeilles|FR|48.982|2.200
montigny les metz|FR|49.094|6.152
montilla|ES|37.586|-4.638
montis klaros|BR|-16.735|-43.862
montis klarus|BR|-16.735|-43.862
montivilliers|FR|49.545|0.188
montlucon|FR|46.333|2.600
montmorency|FR|48.988|2.343
montornes del valles|ES|41.542|2.267
montpelhier|FR|43.611|3.877
montpeller|FR|43.611|3.877
montpellier|FR|43.611|3.877
montpelyier|FR|43.611|3.877
montreal|CA|45.509|-73.588
montreuil|FR|48.864|2.443
montreux|CH|46.433|6.911
montrose|US|38.478|-107.876
montrouge|FR|48.816|2.314
montville center|US|41.479|-72.151
monywa|MM|22.109|95.136
monza|IT|45.580|9.272
monze|ZM|-16.283|27.483
monzon|ES|41.911|0.194
mon|IN|26.736|95.058
mooka|JP|36.433|140.017
mooresville|US|35.585|-80.810
moore|US|35.340|-97.487
moorhead|US|46.874|-96.770
moorpark|US|34.286|-118.882
moosburg|DE|48.471|11.938
moose jaw|CA|50.400|-105.534
moppo|KR|34.794|126.389
moptis|ML|14.484|-4.183
mopti|ML|14.484|-4.183
moqadiso|SO|2.037|45.344
moquegua|PE|-17.198|-70.936
morada nova|BR|-5.107|-38.373
moradabad|IN|28.839|78.777
moraga|US|37.835|-122.130
moramanga|MG|-18.949|48.230
moram|IN|17.788|76.471
morand|IR|38.433|45.775
morar|IN|26.226|78.225
moratalazo|ES|40.417|-3.650
moratalaz|ES|40.417|-3.650
moratuva|LK|6.773|79.882
moratuwa|LK|6.773|79.882
morayfield|AU|-27.109|152.949
mora|CM|11.046|14.140
morbi|IN|22.817|70.838
morecambe|GB|54.068|-2.861
morelia|MX|19.701|-101.184
morelija|MX|19.701|-101.184
morena|IN|26.499|77.995
moreni|RO|44.983|25.644
moreno valley|US|33.938|-117.231
moreno|BR|-8.119|-35.092
moreton|GB|53.400|-3.117
morfelden walldorf|DE|49.995|8.584
morgan hill|US|37.130|-121.654
morganton|US|35.745|-81.685
morgantown|US|39.630|-79.956
morigaon|IN|26.249|92.348
moriguchi|JP|34.733|135.567
moriguci|JP|34.733|135.567
moriguti|JP|34.733|135.567
morigutsi|JP|34.733|135.567
moriki|NG|12.874|6.488
morinda|IN|30.790|76.499
moriokashi|JP|39.700|141.150
morioka|JP|39.700|141.150
moriyama|JP|35.067|135.983
moriya|JP|35.933|140.000
mori|JP|34.833|137.933
morlaix|FR|48.583|-3.833
morlanwelz mariemont|BE|50.455|4.245
morley|GB|53.740|-1.599
mormugao|IN|15.409|73.789
mornington|AU|-38.218|145.039
morogoras|TZ|-6.821|37.661
morogoro|TZ|-6.821|37.661
morohongo|JP|35.936|139.304
moroleon|MX|20.126|-101.192
moron de la frontera|ES|37.121|-5.454
moron'i hurie|MN|49.634|100.162
morondava|MG|-20.289|44.318
morong|PH|14.518|121.238
moronii huryee|MN|49.634|100.162
moronii khuree|MN|49.634|100.162
moronio|KM|-11.702|43.255
moronis|KM|-11.702|43.255
moronkoro|TZ|-6.821|37.661
moronu hurie|MN|49.634|100.162
morony|KM|-11.702|43.255
moron|AR|-34.651|-58.620
morozovsk|RU|48.355|41.826
moro|PK|26.665|68.002
morphett vale|AU|-35.133|138.517
morrelgonj|BD|22.456|89.856
morrinhos|BR|-17.731|-49.099
morris heights|US|40.850|-73.920
morrisania|US|40.829|-73.907
morrisville|US|35.823|-78.826
morro agudo|BR|-20.731|-48.058
morro do chapeu|BR|-11.549|-41.158
morsang sur orge|FR|48.662|2.353
morshansk|RU|53.444|41.811
morsi|IN|21.340|78.013
morteros|AR|-30.712|-61.999
morton grove|US|42.041|-87.783
morton|US|40.613|-89.459
mortsel|BE|51.167|4.451
morvi|IN|22.817|70.838
morwa|IN|22.905|73.839
mosbach|DE|49.354|9.151
mosca|RU|55.752|37.616
moscfa|RU|55.752|37.616
moscha|RU|55.752|37.616
moschi|TZ|-3.350|37.333
moscou|RU|55.752|37.616
moscova|RU|55.752|37.616
moscovo|RU|55.752|37.616
moscow|RU|55.752|37.616
mosco|RU|55.752|37.616
moscua|RU|55.752|37.616
moscu|RU|55.752|37.616
mosel|IQ|36.335|43.119
moses lake|US|47.130|-119.278
moshi|TZ|-3.350|37.333
mosis|TZ|-3.350|37.333
moskau|RU|55.752|37.616
moska|RU|55.752|37.616
moskhaton|GR|37.948|23.679
moskokh|RU|55.752|37.616
moskou|RU|55.752|37.616
moskova|RU|55.752|37.616
moskovu|RU|55.752|37.616
moskov|RU|55.752|37.616
moskowa|RU|55.752|37.616
moskow|RU|55.752|37.616
mosko|RU|55.752|37.616
moskuas|RU|55.752|37.616
mosku|RU|55.752|37.616
moskva|RU|55.752|37.616
moskvo|RU|55.752|37.616
moskwa|RU|55.752|37.616
mosman|AU|-33.839|151.240
mosoel|IQ|36.335|43.119
mosonmagyarovar|HU|47.868|17.270
mosopa|BW|-24.772|25.422
mosoro|BR|-5.188|-37.344
mosouli|IQ|36.335|43.119
mosquera|CO|4.706|-74.230
mossel bay|ZA|-34.183|22.146
mossendjo|CG|-2.950|12.704
mossingen|DE|48.406|9.054
mossoro|BR|-5.188|-37.344
mossoul|IQ|36.335|43.119
mossul|IQ|36.335|43.119
moss|NO|59.434|10.658
mostaganemas|DZ|35.931|0.089
mostaganem|DZ|35.931|0.089
mostaras|BA|43.343|17.808
mostara|BA|43.343|17.808
mostari|BA|43.343|17.808
mostar|BA|43.343|17.808
mosta|MT|35.909|14.426
mostolesas|ES|40.322|-3.865
mostoles|ES|40.322|-3.865
mostolo|ES|40.322|-3.865
mostovskoy|RU|44.412|40.794
mosty|BY|53.412|24.539
most|CZ|50.503|13.636
mosulas|IQ|36.335|43.119
mosula|IQ|36.335|43.119
mosulo|IQ|36.335|43.119
mosul|IQ|36.335|43.119
moszkva|RU|55.752|37.616
moszul|IQ|36.335|43.119
motala|SE|58.537|15.036
motegi|JP|36.517|140.183
motherwell|GB|55.789|-3.992
mothihari|IN|26.649|84.917
motihan|IN|26.649|84.917
motihari|IN|26.649|84.917
motistsi|RU|55.912|37.731
motomiya|JP|37.514|140.401
motozintla|MX|15.367|-92.246
motril|ES|36.751|-3.518
motru|RO|44.803|22.972
motsounti|BW|-24.417|26.150
mott haven|US|40.809|-73.923
motul|MX|21.096|-89.283
mouang sai|LA|20.692|101.984
mougins|FR|43.599|7.004
mougla|TR|37.218|28.366
mouila|GA|-1.868|11.056
moukdicho|SO|2.037|45.344
moukntiso|SO|2.037|45.344
moulamjin|MM|16.491|97.628
moulins|FR|46.567|3.333
moulmein|MM|16.491|97.628
moundou|TD|8.567|16.083
moundu|TD|8.567|16.083
mount clemens|US|42.597|-82.878
mount eliza|AU|-38.183|145.083
mount gambier|AU|-37.832|140.779
mount hagen|PG|-5.857|144.231
mount isa|AU|-20.725|139.497
mount juliet|US|36.200|-86.519
mount laurel|US|39.934|-74.891
mount lavinia|LK|6.839|79.865
mount lebanon|US|40.355|-80.049
mount martha|AU|-38.267|145.017
mount pearl|CA|47.517|-52.781
mount pleasant|US|32.794|-79.863
mount prospect|US|42.066|-87.937
mountain brook|US|33.501|-86.752
mountain view|US|37.386|-122.084
mountlake terrace|US|47.788|-122.309
mounujua|MM|22.109|95.136
mourmansk|RU|68.979|33.093
mourom|RU|55.575|42.043
mourzouk|LY|25.916|13.918
mouscron|BE|50.745|3.206
mouskat|OM|23.584|58.408
mousl|IQ|36.335|43.119
moussoro|TD|13.641|16.489
moussoul|IQ|36.335|43.119
moutsamoudou|KM|-12.167|44.399
mouzaia|DZ|36.467|2.690
moyale|KE|3.522|39.055
moyobamba|PE|-6.034|-76.972
moyotzingo|MX|19.248|-98.405
moyo|UG|3.661|31.725
mozdok|RU|43.744|44.652
mozhaysk|RU|55.502|36.027
mozhga|RU|56.445|52.228
mozhi guasu|BR|-22.368|-46.946
mozir|BY|52.050|29.246
mozyr'|BY|52.050|29.246
mozyrius|BY|52.050|29.246
mozyrz|BY|52.050|29.246
mozyr|BY|52.050|29.246
mpampane|SZ|-26.317|31.133
mpanda|TZ|-6.344|31.070
mpika|ZM|-11.834|31.453
mpophomeni|ZA|-29.568|30.186
mpumalanga|ZA|-29.813|30.636
mpwapwa|TZ|-6.350|36.483
mragowo|PL|53.864|21.305
mranggen|ID|-7.027|110.516
mrogoro|TZ|-6.821|37.661
msaken|TN|35.729|10.581
msowero|TZ|-6.533|37.200
mthatha|ZA|-31.589|28.784
mtinko|TZ|-4.550|34.850
mto wa mbu|TZ|-3.350|35.850
mtsensk|RU|53.277|36.573
mtvara|TZ|-10.267|40.183
mtwango|TZ|-9.017|34.800
mtwara|TZ|-10.267|40.183
mu lin|MN|49.634|100.162
mu'askar|DZ|35.397|0.140
muang pakxan|LA|18.383|103.659
muang phonsavan|LA|19.450|103.217
muang xai|LA|20.692|101.984
muang xay|LA|20.692|101.984
muansa|TZ|-2.517|32.900
muanza|TZ|-2.517|32.900
muan|KR|34.990|126.479
muar|MY|2.044|102.569
muaskar|DZ|35.397|0.140
mubarakpur|IN|26.089|83.291
mubende|UG|0.558|31.395
mubi|NG|10.269|13.267
muborak|UZ|39.255|65.153
much|DE|50.904|7.403
mucumpiz|VE|8.417|-71.133
mucuri|BR|-18.086|-39.551
mucur|TR|39.061|34.383
mudan'czjan|CN|44.583|129.600
mudancjan|CN|44.583|129.600
mudandziangas|CN|44.583|129.600
mudandzjan|CN|44.583|129.600
mudanjiang|CN|44.583|129.600
mudanya|TR|40.375|28.882
mudbidri|IN|13.067|74.995
muddebihal|IN|16.338|76.132
mudgal|IN|16.012|76.442
mudhol|IN|16.334|75.283
mudkhed|IN|19.157|77.503
mudon|MM|16.256|97.725
mudu|CN|31.256|120.519
mueang nonthaburi|TH|13.861|100.515
muehldorf|DE|48.247|12.522
muehlhausen|DE|51.209|10.453
muehlheim am main|DE|50.117|8.833
mueihausn|FR|47.750|7.333
muelhausen|FR|47.750|7.333
muelheim|DE|51.432|6.880
muenchen|DE|48.137|11.575
muenegh|DE|48.137|11.575
muenhen|DE|48.137|11.575
muenih|DE|48.137|11.575
muenster|DE|51.962|7.626
mufulira|ZM|-12.550|28.241
mufulire|ZM|-12.550|28.241
mugadiccu|SO|2.037|45.344
mugadishu|SO|2.037|45.344
mugadiss|SO|2.037|45.344
muggio|IT|45.589|9.228
mughal sarai|IN|25.283|83.120
mughlah|TR|37.218|28.366
mughla|TR|37.218|28.366
mugla|TR|37.218|28.366
mugnano di napoli|IT|40.909|14.210
mugumu|TZ|-1.850|34.700
muhammediye|MA|33.686|-7.383
muheza|TZ|-5.167|38.783
muhlacker|DE|48.948|8.837
muhldorf|DE|48.247|12.522
muhlhausen|DE|51.209|10.453
muhlheim am main|DE|50.117|8.833
muhoroni|KE|-0.154|35.199
muihausn|FR|47.750|7.333
muikamachi|JP|37.067|138.883
mujiayingzi|CN|42.117|118.783
mujinga|BI|-2.845|30.341
mukacheve|UA|48.439|22.718
mukdahan|TH|16.545|104.724
mukdaharn|TH|16.545|104.724
mukdakhan|TH|16.545|104.724
mukdatarn|TH|16.545|104.724
mukerian|IN|31.954|75.617
mukher|IN|18.706|77.368
mukilteo|US|47.945|-122.305
mukiwa|PE|-17.198|-70.936
mukono|UG|0.353|32.755
muko|JP|34.965|135.704
muktagacha|BD|24.765|90.257
muktsar|IN|30.474|74.517
mulanje|MW|-16.032|35.500
mula|ES|38.041|-1.490
mulbagal|IN|13.164|78.393
mulchen|CL|-37.719|-72.241
mulgrave|AU|-37.917|145.200
mulgund|IN|15.281|75.521
mulhausen|FR|47.750|7.333
mulheim|DE|51.432|6.880
mulhousen|FR|47.750|7.333
mulhouse|FR|47.750|7.333
mulhusia|FR|47.750|7.333
mulki|IN|13.091|74.794
mulleriyawa|LK|6.933|79.930
mullheim|DE|47.808|7.630
mulmejn|MM|16.491|97.628
multai|IN|21.775|78.258
multanas|PK|30.197|71.478
multan|PK|30.197|71.478
muluppilagadu|IN|11.798|75.451
mul|IN|20.070|79.678
mumbai|IN|19.073|72.883
mumbaja|IN|19.073|72.883
mumbajo|IN|19.073|72.883
mumbajus|IN|19.073|72.883
mumbaj|IN|19.073|72.883
mumbay|IN|19.073|72.883
mumbwa|ZM|-14.983|27.062
mumias|KE|0.335|34.486
munastir|TN|35.778|10.826
muncar|ID|-8.433|114.333
munchen|DE|48.137|11.575
muncie|US|40.193|-85.386
mundargi|IN|15.207|75.884
mundelein|US|42.263|-88.004
mundgod|IN|14.971|75.037
mundra|IN|22.839|69.722
mundu|TD|8.567|16.083
mundwa|IN|27.063|73.823
munegh|DE|48.137|11.575
mungaa|TZ|-4.967|34.883
mungaoli|IN|24.408|78.096
mungeli|IN|22.066|81.685
munger|IN|25.375|86.475
mungia|ES|43.355|-2.845
mungu|ZM|-15.248|23.127
mungyeong|KR|36.595|128.199
munhen|DE|48.137|11.575
munich|DE|48.137|11.575
municipio de copacabana|CO|6.346|-75.509
munic|DE|48.137|11.575
munih|DE|48.137|11.575
munike|DE|48.137|11.575
munique|DE|48.137|11.575
munistri|DE|51.962|7.626
munix|DE|48.137|11.575
munkeno|DE|48.137|11.575
munkhen|DE|48.137|11.575
munnar|IN|10.089|77.063
munoz|PH|15.716|120.903
munsan|KR|37.859|126.785
munscia|IT|45.580|9.272
munster|DE|51.962|7.626
muntilan|ID|-7.581|110.293
muntivideu|UY|-34.903|-56.188
muntividew|UY|-34.903|-56.188
muntok|ID|-2.067|105.162
munuf|EG|30.466|30.932
munywa|MM|22.109|95.136
muolde|NO|62.738|7.159
muong sai|LA|20.692|101.984
muqdishow|SO|2.037|45.344
muqdisho|SO|2.037|45.344
muqdishu|SO|2.037|45.344
muqiwa|PE|-17.198|-70.936
muradabad|IN|28.839|78.777
muradnagar|IN|28.781|77.499
murakami|JP|38.233|139.483
muramatsu|JP|37.693|139.171
muramvya|BI|-3.268|29.608
muratpasa|TR|36.892|30.765
muravlenko|RU|63.790|74.523
murbad|IN|19.254|73.390
murcia|ES|37.987|-1.130
murcie|ES|37.987|-1.130
murcio|ES|37.987|-1.130
murcja|ES|37.987|-1.130
muret|FR|43.467|1.350
murfreesboro|US|35.846|-86.390
muriae|BR|-21.131|-42.366
muricay|PH|7.827|123.478
murici|BR|-9.307|-35.943
muridke|PK|31.803|74.258
muritiba|BR|-12.917|-39.250
muriti|TZ|-1.983|32.917
murliganj|IN|25.897|86.996
murmans'k|RU|68.979|33.093
murmanskas|RU|68.979|33.093
murmanska|RU|68.979|33.093
murmanski|RU|68.979|33.093
murmansko|RU|68.979|33.093
murmansk|RU|68.979|33.093
murmanszk|RU|68.979|33.093
murogoro|TZ|-6.821|37.661
muromas|RU|55.575|42.043
muromum|RU|55.575|42.043
murom|RU|55.575|42.043
muroran|JP|42.317|140.988
muroto misakicho|JP|33.287|134.168
murphy|US|33.015|-96.613
murray bridge|AU|-35.120|139.273
murree|PK|33.908|73.390
murrieta|US|33.554|-117.214
murrysville|US|40.428|-79.698
murshidabad|IN|24.184|88.272
mursia|ES|37.987|-1.130
mursija|ES|37.987|-1.130
mursuk|LY|25.916|13.918
murtajapur|IN|20.733|77.367
murudeshwara|IN|14.094|74.484
murun kuren|MN|49.634|100.162
murundava|MG|-20.289|44.318
muruni|KM|-11.702|43.255
murwara|IN|23.838|80.394
murzuch|LY|25.916|13.918
murzuk|LY|25.916|13.918
murzuq|LY|25.916|13.918
musaffarabad|PK|34.370|73.471
musan up|KP|42.226|129.208
musanze|RW|-1.500|29.635
musashino|JP|35.706|139.559
musasinas|JP|35.706|139.559
musasino|JP|35.706|139.559
muscatine|US|41.424|-91.043
muscat|OM|23.584|58.408
mushabani|IN|22.511|86.457
mushie|CD|-3.017|16.922
musil|IQ|36.335|43.119
musiri|IN|10.953|78.444
muskat|OM|23.584|58.408
muskav|RU|55.752|37.616
muskegon|US|43.234|-86.248
muskego|US|42.906|-88.139
muskogee|US|35.748|-95.370
musko|RU|55.752|37.616
musoma|TZ|-1.500|33.800
musome|TZ|-1.500|33.800
musselburgh|GB|55.942|-3.050
mussoorie|IN|30.455|78.071
mustafabad|PK|30.892|73.499
mustafakemalpasa|TR|40.038|28.409
mustafakemelpasa|TR|40.038|28.409
mustaghanam|DZ|35.931|0.089
mustaghanim|DZ|35.931|0.089
mustang|US|35.384|-97.724
musta|MT|35.909|14.426
musul|IQ|36.335|43.119
mus|TR|38.732|41.485
mutankiang|CN|44.583|129.600
mutare|ZW|-18.971|32.671
mutengene|CM|4.091|9.314
mutina|IT|44.648|10.925
mutsamudu|KM|-12.167|44.399
mutsu|JP|41.289|141.217
muttenz|CH|47.523|7.645
muttra|IN|27.503|77.672
muttupet|IN|10.395|79.494
mutuali|MZ|-14.871|37.004
mutxamel|ES|38.416|-0.445
mut|TR|36.644|33.439
muula|TR|37.218|28.366
muurmanni|RU|68.979|33.093
muurmanski|RU|68.979|33.093
muvanzo|TZ|-2.517|32.900
muvattupula|IN|9.985|76.577
muvattupuzha|IN|9.980|76.574
muyinga|BI|-2.845|30.341
muyuka|CM|4.290|9.410
muyupampa|PE|-6.034|-76.972
muzafarabad|PK|34.370|73.471
muzafargarkh|PK|30.073|71.194
muzafargaro|PK|30.073|71.194
muzafarnagar|IN|29.471|77.703
muzaffarabad|PK|34.370|73.471
muzaffargarh|PK|30.073|71.194
muzaffargarkh|PK|30.073|71.194
muzaffargar|PK|30.073|71.194
muzaffargharh|PK|30.073|71.194
muzaffarnagar|IN|29.471|77.703
muzaffarpur|IN|26.123|85.391
muzambinho|BR|-21.376|-46.526
muzoma|TZ|-1.500|33.800
mvanza|TZ|-2.517|32.900
mvene ditu|CD|-7.009|23.453
mvita|KE|-4.055|39.664
mvomero|TZ|-6.250|38.667
mwadui|TZ|-3.550|33.600
mwamza|TZ|-2.517|32.900
mwandiga|TZ|-4.830|29.658
mwansa|TZ|-2.517|32.900
mwanza|TZ|-2.517|32.900
mweka|CD|-4.852|21.559
mwene ditu|CD|-7.009|23.453
my tho|VN|10.360|106.360
myan'yan|CN|31.468|104.682
myanaung|MM|18.287|95.320
myawadi|MM|16.689|98.509
myaydo|MM|19.368|95.215
myeik|MM|12.440|98.600
myekuuapeh|RU|44.608|40.106
myensk|BY|53.900|27.567
myenyesk|BY|53.900|27.567
myingan|MM|21.460|95.388
myingyan|MM|21.460|95.388
myitkyina|MM|25.383|97.396
myitkyin|MM|25.383|97.396
mykolaiv|UA|46.966|31.997
mykolayiv|UA|46.966|31.997
mylhuzy|FR|47.750|7.333
mylouz|FR|47.750|7.333
mymensingh|BD|24.756|90.406
mymensing|BD|24.756|90.406
mynihu|DE|48.137|11.575
mynster|DE|51.962|7.626
myrhorod|UA|49.969|33.609
myrte|TR|36.795|34.618
myrtle beach|US|33.689|-78.887
myrtle grove|US|30.421|-87.307
myski|RU|53.709|87.801
myslenice|PL|49.834|19.938
myslowice|PL|50.207|19.167
mysooru|IN|12.298|76.639
mysore|IN|12.298|76.639
mysuru|IN|12.298|76.639
myszkow|PL|50.575|19.325
mytichtchi|RU|55.912|37.731
mytilena|GR|39.108|26.555
mytilene|GR|39.108|26.555
mytilini|GR|39.108|26.555
mytischtschi|RU|55.912|37.731
mytisciai|RU|55.912|37.731
mytisci|RU|55.912|37.731
mytishchi|RU|55.912|37.731
mytishhi|RU|55.912|37.731
mytishi|RU|55.912|37.731
mytisjtji|RU|55.912|37.731
mytisjtsji|RU|55.912|37.731
mytistsi|RU|55.912|37.731
mytiszczi|RU|55.912|37.731
myunxen|DE|48.137|11.575
mzimba|MW|-11.900|33.600
mzouzou|MW|-11.466|34.021
mzuzo|MW|-11.466|34.021
mzuzu|MW|-11.466|34.021
n'dalatando|AO|-9.298|14.912
n'diareme limamoulaye|SN|14.781|-17.384
n'djamena|TD|12.107|15.044
n'eri|KE|-0.420|36.948
n'gourou|NG|12.877|10.455
n'ired'gaza|HU|47.955|21.717
n'ired'khaza|HU|47.955|21.717
n'ju deli|IN|28.636|77.224
n'nkozi|BI|-2.908|29.831
n'oshatel|CH|46.992|6.931
na klang|TH|17.307|102.189
naaldwijk|NL|51.994|4.210
naarden|NL|52.296|5.162
naas|IE|53.216|-6.667
naatsaret|IL|32.699|35.305
nabadurip|IN|23.407|88.369
nabadwip|IN|23.407|88.369
nabagram|IN|22.288|88.509
nabarangapur|IN|19.231|82.548
nabarangpur|IN|19.231|82.548
nabari|JP|34.617|136.083
nabatiye et tahta|LB|33.379|35.484
naberejnije celni|RU|55.725|52.411
naberejnye chelny|RU|55.725|52.411
nabereschnyje tschelny|RU|55.725|52.411
naberezhnye chelny|RU|55.725|52.411
naberezhnyye chelny|RU|55.725|52.411
naberezjnye tsjelny|RU|55.725|52.411
nabereznije celni|RU|55.725|52.411
nabereznoje tselno|RU|55.725|52.411
nabereznye celny|RU|55.725|52.411
nabereznyje celny|RU|55.725|52.411
nabereznyje tselny|RU|55.725|52.411
nabeul|TN|36.456|10.738
nabha|IN|30.376|76.153
nabire|ID|-3.360|135.501
nablusas|PS|32.221|35.254
nablusz|PS|32.221|35.254
nablus|PS|32.221|35.254
naboel|TN|36.456|10.738
nabua|PH|13.408|123.372
nabulus|PS|32.221|35.254
nabul|TN|36.456|10.738
nabunturan|PH|7.608|125.966
nacala|MZ|-14.563|40.685
nachaf|IQ|32.026|44.346
nachingwea|TZ|-10.373|38.763
nachitschewan|AZ|39.209|45.412
nachodka|RU|42.814|132.873
nachod|CZ|50.417|16.163
nacimiento|CL|-37.503|-72.673
naciria|DZ|36.746|3.832
nacka|SE|59.311|18.164
nacogdoches|US|31.604|-94.655
nadapuram|IN|11.685|75.655
nadbai|IN|27.223|77.196
nadiad|IN|22.694|72.862
nadia|IN|23.407|88.369
nadi|FJ|-17.803|177.416
nadjaf|IQ|32.026|44.346
nadoras|MA|35.168|-2.934
nadora|MA|35.168|-2.934
nador|MA|35.168|-2.934
nadschaf|IQ|32.026|44.346
naduvannur|IN|11.488|75.775
nadvirna|UA|48.635|24.569
nadym|RU|65.533|72.517
nadzafas|IQ|32.026|44.346
nadzaf|IQ|32.026|44.346
nadzhafabad|IR|32.634|51.367
nadzhaf|IQ|32.026|44.346
naeso|KR|35.250|128.520
naessjoe|SE|57.653|14.697
naestved|DK|55.230|11.761
naevakjut|MR|18.086|-15.979
nafada|NG|11.096|11.333
nagafo|IQ|32.026|44.346
nagahama|JP|35.383|136.267
nagai|JP|38.104|140.035
nagamangala|IN|12.819|76.755
naganoshi|JP|36.650|138.183
nagano|JP|36.650|138.183
nagaoka|JP|37.450|138.850
nagappattinam|IN|10.764|79.845
nagar karnul|IN|16.482|78.325
nagara pathom|TH|13.820|100.044
nagara rajasima|TH|14.971|102.102
nagara sawan|TH|15.705|100.137
nagarejama|JP|35.856|139.903
nagareyama|JP|35.856|139.903
nagari|IN|13.321|79.586
nagarkoil|IN|8.177|77.434
nagarkovil|IN|8.177|77.434
nagarote|NI|12.266|-86.565
nagarpur|BD|24.058|89.877
nagar|IN|27.424|77.099
nagasacium|JP|32.750|129.883
nagasakishi|JP|32.750|129.883
nagasakis|JP|32.750|129.883
nagasaki|JP|32.750|129.883
nagasako|JP|32.750|129.883
nagaszaki|JP|32.750|129.883
nagato|JP|34.383|131.200
nagaur|IN|27.202|73.734
naga|PH|13.619|123.181
nagcarlan|PH|14.136|121.416
nagda|IN|23.458|75.418
nagercoil|IN|8.177|77.434
nageswari|BD|25.968|89.692
nagina|IN|29.444|78.436
nagod|IN|24.569|80.588
nagoia|JP|35.181|136.906
nagoja|JP|35.181|136.906
nagojo|JP|35.181|136.906
nagold|DE|48.550|8.724
nagor rajashima|TH|14.971|102.102
nagor rajasima|TH|14.971|102.102
nagor svarga|TH|15.705|100.137
nagorn bhanom|TH|17.411|104.779
nagorn nayok|TH|14.205|101.213
nagorn pathom|TH|13.820|100.044
nagorn sawarn|TH|15.705|100.137
nagornyy|RU|55.650|37.617
nagoya|JP|35.181|136.906
nago|JP|26.615|127.985
nagpore|IN|21.146|79.085
nagpuras|IN|21.146|79.085
nagpura|IN|21.146|79.085
nagpur|IN|21.146|79.085
nagqu|CN|31.477|92.057
nagua|DO|19.383|-69.847
nagurpoor|BD|24.058|89.877
nagykanizsa|HU|46.453|16.991
nagykoros|HU|47.034|19.779
nahan|IN|30.560|77.294
nahariya|IL|33.011|35.095
naharlagun|IN|27.105|93.695
nahashi|JP|26.217|127.683
nahavand|IR|34.191|48.374
naha|JP|26.217|127.683
nahhodka|RU|42.814|132.873
nahiyat al fuhud|IQ|30.970|46.723
nahiyat ash shinafiyah|IQ|31.584|44.647
nahiyat ghammas|IQ|31.743|44.620
nahiyat saddat al hindiyah|IQ|32.716|44.279
nahodka|RU|42.814|132.873
nahorkatiya|IN|27.289|95.342
nahotk|RU|42.814|132.873
nahrin|AF|36.065|69.133
nahuala|GT|14.850|-91.317
naic|PH|14.318|120.766
naidad|IN|22.694|72.862
naihati|IN|22.894|88.415
nailsea|GB|51.432|-2.758
naimechen|NL|51.843|5.853
naini tal|IN|29.397|79.447
nainpur|IN|22.430|80.106
nainwa|IN|25.771|75.850
nairoba|KE|-1.283|36.817
nairobia|KE|-1.283|36.817
nairobis|KE|-1.283|36.817
nairobi|KE|-1.283|36.817
nairobo|KE|-1.283|36.817
nairoby|KE|-1.283|36.817
nairompi|KE|-1.283|36.817
naivasha|KE|-0.717|36.436
naj' hammadi|EG|26.049|32.241
najafabad|IR|32.634|51.367
najaf|IQ|32.026|44.346
najdzhel|ZA|-26.431|28.477
najibabad|IN|29.612|78.343
najmegen|NL|51.843|5.853
najodka|RU|42.814|132.873
najran|SA|17.493|44.128
najrobi|KE|-1.283|36.817
najrobo|KE|-1.283|36.817
naju|KR|35.029|126.718
nakama|JP|33.817|130.710
nakamura|JP|32.983|132.933
nakanojomachi|JP|36.587|138.841
nakano|JP|36.750|138.367
nakatsugawa|JP|35.483|137.500
nakatsu|JP|33.598|131.188
nakaun sawan|TH|15.705|100.137
nakawan sawn|TH|15.705|100.137
nakawn panom|TH|17.411|104.779
nakawn patom|TH|13.820|100.044
nakawn sawan|TH|15.705|100.137
naka|JP|36.050|140.167
nakhabino|RU|55.849|37.178
nakhaun nayok|TH|14.205|101.213
nakhaun pathom|TH|13.820|100.044
nakhaun phanom|TH|17.411|104.779
nakhaun rachasima|TH|14.971|102.102
nakhaun sawan|TH|15.705|100.137
nakhaun si thammarat|TH|8.433|99.967
nakha|JP|26.217|127.683
nakhchivan|AZ|39.209|45.412
nakhchyvan|AZ|39.209|45.412
nakhicevan|AZ|39.209|45.412
nakhichevan'|AZ|39.209|45.412
nakhichivan|AZ|39.209|45.412
nakhitchevan|AZ|39.209|45.412
nakhitsjevan|AZ|39.209|45.412
nakhjavan|AZ|39.209|45.412
nakhodkae|RU|42.814|132.873
nakhodka|RU|42.814|132.873
nakhodko|RU|42.814|132.873
nakhon luang|TH|14.463|100.608
nakhon nauok|TH|14.205|101.213
nakhon nayok|TH|14.205|101.213
nakhon pathom|TH|13.820|100.044
nakhon phanom|TH|17.411|104.779
nakhon ratcasima|TH|14.971|102.102
nakhon ratchasima|TH|14.971|102.102
nakhon ratchasim|TH|14.971|102.102
nakhon ratchsima|TH|14.971|102.102
nakhon ratcsaszima|TH|14.971|102.102
nakhon ratczasima|TH|14.971|102.102
nakhon sawan|TH|15.705|100.137
nakhon si tammarat|TH|8.433|99.967
nakhon si thammarat|TH|8.433|99.967
nakhon si thammarht|TH|8.433|99.967
nakhon szi thammarat|TH|8.433|99.967
nakhotka|RU|42.814|132.873
naklo nad notecia|PL|53.142|17.602
naklon sawan|TH|15.705|100.137
nakodar|IN|31.126|75.475
nakol phanom|TH|17.411|104.779
nakon nayok|TH|14.205|101.213
nakon panom|TH|17.411|104.779
nakon patom|TH|13.820|100.044
nakon sawan|TH|15.705|100.137
nakon sri tammarat|TH|8.433|99.967
nakorn panom|TH|17.411|104.779
nakorn rajsima|TH|14.971|102.102
nakorn sawan|TH|15.705|100.137
nakorn si thamarat|TH|8.433|99.967
naksalbari|IN|26.683|88.220
nakuru|KE|-0.283|36.067
nakur|IN|29.920|77.304
nal'chik|RU|43.498|43.619
nalchiti|BD|22.637|90.272
naldurg|IN|17.817|76.282
nalgonda|IN|17.054|79.267
nalhati|IN|24.297|87.829
nallihan|TR|40.186|31.352
nalshyk|RU|43.498|43.619
naltschik|RU|43.498|43.619
naltsik|RU|43.498|43.619
nalut|LY|31.868|10.981
nam som|TH|17.770|102.189
namagiripettai|IN|11.455|78.269
namakkal|IN|11.221|78.165
namanganas|UZ|40.998|71.673
namangano|UZ|40.998|71.673
namangan|UZ|40.998|71.673
namanyere|TZ|-7.517|31.050
namasuba|UG|0.689|32.421
nambiyur|IN|11.358|77.321
namen|BE|50.467|4.867
namerikawa|JP|36.767|137.333
nameur|BE|50.467|4.867
namibe|AO|-15.196|12.152
namie|JP|37.483|141.000
namioka|JP|40.711|140.590
namira|BE|50.467|4.867
namir|BE|50.467|4.867
namiuras|BE|50.467|4.867
namjur|BE|50.467|4.867
namkin|CN|32.062|118.778
namouer|BE|50.467|4.867
namp'o|KP|38.737|125.408
nampa|US|43.541|-116.563
nampkho|KP|38.737|125.408
namplous|PS|32.221|35.254
nampoula|MZ|-15.116|39.267
nampula|MZ|-15.116|39.267
namrup|IN|27.194|95.319
namurcum|BE|50.467|4.867
namuro|BE|50.467|4.867
namur|BE|50.467|4.867
namyang dong|KP|42.950|129.867
namyangju|KR|37.637|127.214
namyr|BE|50.467|4.867
namyslow|PL|51.076|17.723
namyur|BE|50.467|4.867
namzningz|CN|22.817|108.317
nan'chan|CN|28.684|115.853
nan'chun|CN|30.795|106.085
nan'czin|CN|32.062|118.778
nan'jan|CN|32.995|112.533
nan'nin|CN|22.817|108.317
nan'pin|CN|26.645|118.174
nan'tou|TW|23.916|120.664
nan'tun|CN|32.030|120.875
nan'zhin|CN|32.062|118.778
nanae|JP|41.883|140.683
nanaimo|CA|49.166|-123.940
nanam|KP|41.714|129.684
nanao|JP|37.050|136.967
nanas|TH|18.784|100.779
nanauta|IN|29.712|77.417
nancana|CN|28.684|115.853
nancangas|CN|28.684|115.853
nancano|CN|28.684|115.853
nanceium|FR|48.684|6.185
nanchang|CN|28.684|115.853
nanchan|CN|28.684|115.853
nanchino|CN|32.062|118.778
nanchinum|CN|32.062|118.778
nanchong|CN|30.795|106.085
nanchung|CN|30.795|106.085
nancianga|CN|28.684|115.853
nancio|FR|48.684|6.185
nancsang|CN|28.684|115.853
nancy|FR|48.684|6.185
nandaime|NI|11.757|-86.053
nandair|IN|19.160|77.315
nanded|IN|19.160|77.315
nander|IN|19.160|77.315
nandgaon|IN|20.307|74.655
nandial|IN|15.478|78.484
nandigama|IN|16.772|80.286
nandikotkur|IN|15.857|78.266
nanding|CN|36.748|118.056
nandura buzurg|IN|20.834|76.459
nandurbar|IN|21.367|74.241
nandu|CN|22.852|110.823
nandyala|IN|15.478|78.484
nandyal|IN|15.478|78.484
nandzing|CN|32.062|118.778
nandzjina|CN|32.062|118.778
nanfeng|CN|23.727|111.797
nang rong|TH|14.638|102.791
nanga eboko|CM|4.683|12.367
nangal township|IN|31.390|76.376
nangandao|CN|35.190|113.802
nanganga|TZ|-10.383|39.150
nangasaque|JP|32.750|129.883
nangen|KR|35.410|127.386
nangi|IN|22.508|88.215
nangloi jat|IN|28.680|77.068
nangomba|TZ|-10.900|38.500
nangong|CN|37.358|115.374
nangwa|TZ|-4.467|35.450
naningas|CN|22.817|108.317
naningo|CN|22.817|108.317
naning|CN|22.817|108.317
nanin|CN|22.817|108.317
nanjangud|IN|12.118|76.684
nanjang|CN|32.995|112.533
nanjing|CN|32.062|118.778
nanjuki|KE|0.017|37.073
nankana sahib|PK|31.448|73.697
nankijn|CN|32.062|118.778
nankinas|CN|32.062|118.778
nankingo|CN|32.062|118.778
nanking|CN|32.062|118.778
nankin|CN|32.062|118.778
nankpour|IN|21.146|79.085
nanlong|CN|31.353|106.063
nanma|CN|36.185|118.155
nannina|CN|22.817|108.317
nanning|CN|22.817|108.317
nannin|CN|22.817|108.317
nanpara|IN|27.865|81.500
nanpiao|CN|41.098|120.748
nanping|CN|26.645|118.174
nanquim|CN|32.062|118.778
nanquin|CN|32.062|118.778
nansi|FR|48.684|6.185
nantai|CN|40.924|122.804
nanterre|FR|48.892|2.207
nantes|FR|47.217|-1.553
nante|FR|47.217|-1.553
nanto shi|JP|36.569|136.912
nantong|CN|32.030|120.875
nantou|TW|23.916|120.664
nantow|TW|23.916|120.664
nanto|FR|47.217|-1.553
nantsin'nk|CN|32.062|118.778
nantung|CN|32.030|120.875
nantun|CN|32.030|120.875
nanuet|US|41.089|-74.013
nanuque|BR|-17.839|-40.354
nanyamba|TZ|-10.683|39.833
nanyang|CN|32.995|112.533
nanyan|CN|32.995|112.533
nanyuki|KE|0.017|37.073
nanzcangh|CN|28.684|115.853
nanzeg|FR|48.684|6.185
nanzging|CN|32.062|118.778
nanzhang chengguanzhen|CN|31.784|111.828
nanzhou|CN|29.360|112.402
nan|TH|18.784|100.779
naoned|FR|47.217|-1.553
naousa|GR|40.629|22.068
napasar|IN|27.961|73.559
napa|US|38.297|-122.286
napels|IT|40.856|14.246
naperville|US|41.786|-88.147
napier|NZ|-39.483|176.917
naples|IT|40.856|14.246
naplouse|PS|32.221|35.254
naplusa|PS|32.221|35.254
napoles|IT|40.856|14.246
napoli|IT|40.856|14.246
napolo|IT|40.856|14.246
napols|IT|40.856|14.246
napoly|IT|40.856|14.246
napouse|PS|32.221|35.254
nappoli|IT|40.856|14.246
napule|IT|40.856|14.246
napuli|IT|40.856|14.246
napulj|IT|40.856|14.246
napul|IT|40.856|14.246
naqadeh|IR|36.955|45.388
nar'yan mar|RU|67.639|53.004
nara shi|JP|34.685|135.805
naradhivas|TH|6.426|101.823
naradhiwas|TH|6.426|101.823
narail|BD|23.155|89.495
naraina|IN|26.791|75.206
naraini|IN|25.190|80.475
narajanganj|BD|23.614|90.503
narang mandi|PK|31.904|74.516
narangba|AU|-27.203|152.959
naranjal|EC|-2.674|-79.618
naranjito|EC|-2.167|-79.465
naranjos|MX|21.351|-97.687
narasannapeta|IN|18.414|84.045
narasapur|IN|16.434|81.698
narasaraopet|IN|16.235|80.049
narathiwat|TH|6.426|101.823
narativas|TH|6.426|101.823
narativat|TH|6.426|101.823
naratkhivat|TH|6.426|101.823
narauli|IN|28.485|78.715
naraura|IN|28.201|78.387
naravarikuppam|IN|13.191|80.185
narayanganj|BD|23.614|90.503
narayangarh|IN|30.478|77.128
narayanpet|IN|16.748|77.495
narbonne|FR|43.184|3.001
nardo|IT|40.180|18.032
naregal|IN|15.573|75.808
nargund|IN|15.723|75.387
narita|JP|35.783|140.317
narjan mar|RU|67.639|53.004
narnaul|IN|28.044|76.108
narnaund|IN|29.220|76.143
naro fominsk|RU|55.388|36.733
narok|KE|-1.078|35.860
naron|ES|43.502|-8.191
narowal|PK|32.102|74.873
narra|PH|9.269|118.404
narre warren south|AU|-38.044|145.292
narre warren|AU|-38.033|145.300
narsimhapur|IN|22.949|79.184
narsingdi|BD|23.923|90.718
narsinghdi|BD|23.923|90.718
narsinghgarh|IN|23.708|77.093
narsipatnam|IN|17.667|82.612
nartkala|RU|43.557|43.851
narutocho mitsuishi|JP|34.199|134.609
naruto|JP|35.600|140.417
narva|EE|59.377|28.190
narwana|IN|29.599|76.119
narwar|IN|25.644|77.913
naryan mar|RU|67.639|53.004
naryn|KG|41.429|75.991
nasarawa|NG|8.539|7.708
nasaret|IL|32.699|35.305
nashik|IN|19.997|73.791
nashua|US|42.765|-71.468
nashville|US|36.166|-86.784
nasikas|IN|19.997|73.791
nasiko|IN|19.997|73.791
nasik|IN|19.997|73.791
nasira|IL|32.699|35.305
nasirija|IQ|31.058|46.257
nasirijja|IQ|31.058|46.257
nasiriyah|IQ|31.058|46.257
nasiriya|IQ|31.058|46.257
nasiriyeh|IQ|31.058|46.257
nasiriyya|IQ|31.058|46.257
nasly|TR|37.916|28.322
naspoti|ZA|-25.474|30.970
naspur|IN|18.846|79.462
nasran|RU|43.226|44.773
nasrie|IQ|31.058|46.257
nasriganj|IN|25.051|84.328
nasriye|IQ|31.058|46.257
nasrullahganj|IN|22.684|77.271
nassau|BS|25.058|-77.343
nassjo|SE|57.653|14.697
nasugbu|PH|14.067|120.632
naszik|IN|19.997|73.791
natahoyo|ES|43.540|-5.682
natalo|BR|-5.795|-35.209
natal|BR|-5.795|-35.209
natania|IL|32.333|34.860
natanya|IL|32.333|34.860
natchez|US|31.560|-91.403
natchitoches|US|31.761|-93.086
nathanya|IL|32.333|34.860
nathdwara|IN|24.938|73.824
natick|US|42.283|-71.350
national city|US|32.678|-117.099
natitingou|BJ|10.304|1.380
natitingu|BJ|10.304|1.380
natserat|IL|32.699|35.305
natseret|IL|32.699|35.305
natsrat|IL|32.699|35.305
nattam|IN|10.228|78.230
natzaf|IQ|32.026|44.346
natzaret|IL|32.699|35.305
naucalpan de juarez|MX|19.479|-99.240
naudero|PK|27.667|68.361
nauen|DE|52.607|12.874
naugachhia|IN|25.388|87.099
naugatuck|US|41.486|-73.051
naujamiestis|LT|54.680|25.269
naukal'pan de khuares|MX|19.479|-99.240
naukalpan de khuarez|MX|19.479|-99.240
naukot|PK|24.859|69.402
naumburg|DE|51.150|11.810
naung khai|TH|17.878|102.742
naushahra virkan|PK|31.963|73.971
naushahro firoz|PK|26.840|68.123
nautanwa|IN|27.428|83.418
navadvip|IN|23.407|88.369
navadwip|IN|23.407|88.369
navahrudak|BY|53.594|25.819
navakjut|MR|18.086|-15.979
navalcarnero|ES|40.289|-4.012
navalgund|IN|15.559|75.353
navalmoral de la mata|ES|39.892|-5.541
navan|IE|53.653|-6.681
navapolackas|BY|55.532|28.599
navapolack|BY|55.532|28.599
navapolatsk|BY|55.532|28.599
navarre|US|30.402|-86.864
navashino|RU|55.544|42.197
nava|MX|28.421|-100.766
naveen|IN|28.580|77.330
navegantes|BR|-26.899|-48.654
navi moembaai|IN|19.037|73.016
navi mumbai|IN|19.037|73.016
navi mumbaj|IN|19.037|73.016
navirai|BR|-23.065|-54.191
navodari|RO|44.317|28.600
navoioa|MX|27.070|-109.444
navojis|UZ|40.084|65.379
navojoa|MX|27.070|-109.444
navojo|UZ|40.084|65.379
navokhoa|MX|27.070|-109.444
navolato|MX|24.766|-107.702
navoy|UZ|40.084|65.379
navrongo|GH|10.896|-1.092
nawabshah|PK|26.248|68.410
nawada|IN|24.887|85.544
nawakshot|MR|18.086|-15.979
nawakszut|MR|18.086|-15.979
nawalgarh|IN|27.852|75.274
nawanshahr|IN|31.125|76.116
nawapolazk|BY|55.532|28.599
nawayi|UZ|40.084|65.379
nawazibu|MR|20.942|-17.038
nawa|IN|27.020|75.002
nawng kai|TH|17.878|102.742
nawoiy|UZ|40.084|65.379
nawoi|UZ|40.084|65.379
naxcivan|AZ|39.209|45.412
naxodka|RU|42.814|132.873
nay pyi taw|MM|19.745|96.130
nayaf|IQ|32.026|44.346
nayagarh|IN|20.129|85.096
nayoro|JP|44.351|142.458
nayrobi|KE|-1.283|36.817
nayroobi|KE|-1.283|36.817
nayudupet|IN|13.907|79.895
nazarabad|IR|35.954|50.606
nazara|IL|32.699|35.305
nazare da mata|BR|-7.742|-35.228
nazaretas|IL|32.699|35.305
nazareto|IL|32.699|35.305
nazaret|IL|32.699|35.305
nazarovo|RU|56.010|90.401
nazca|PE|-14.831|-74.939
nazerat|IL|32.699|35.305
naze|JP|28.367|129.483
nazilis|TR|37.916|28.322
nazili|TR|37.916|28.322
nazilli|TR|37.916|28.322
nazoy|UZ|40.084|65.379
nazran'|RU|43.226|44.773
nazrane|RU|43.226|44.773
nazranj|RU|43.226|44.773
nazrano|RU|43.226|44.773
nazran|RU|43.226|44.773
nazreth|ET|8.550|39.267
nazret|ET|8.550|39.267
nazwah|OM|22.933|57.533
nazzerat|IL|32.699|35.305
nchelenge|ZM|-9.345|28.734
ndalatanda|AO|-9.298|14.912
ndibene dahra|SN|15.334|-15.477
ndjamena|TD|12.107|15.044
ndjemena|TD|12.107|15.044
ndola|ZM|-12.959|28.637
ndzamena|TD|12.107|15.044
ndzhamena|TD|12.107|15.044
nea erythraia|GR|38.093|23.822
nea filadelfeia|GR|38.035|23.738
nea makri|GR|38.087|23.976
nea smyrni|GR|37.945|23.714
neapelj|IT|40.856|14.246
neapel|IT|40.856|14.246
neapol'|IT|40.856|14.246
neapole|IT|40.856|14.246
neapolis|IT|40.856|14.246
neapol|IT|40.856|14.246
neath|GB|51.663|-3.804
nebaj|GT|15.406|-91.147
nebbi|UG|2.478|31.089
necef|IQ|32.026|44.346
neckarsulm|DE|49.189|9.225
necochea|AR|-38.554|-58.740
nederland|US|29.974|-93.992
nedjef|IQ|32.026|44.346
nedroma|DZ|35.014|-1.748
nedumangad|IN|8.603|77.001
nedzsef|IQ|32.026|44.346
needham|US|42.283|-71.233
neelankarai|IN|12.950|80.259
neem ka thana|IN|27.740|75.787
neenah|US|44.186|-88.463
neerpelt|BE|51.228|5.443
nefta|TN|33.873|7.878
neftcala|AZ|39.377|49.247
neftechala|AZ|39.377|49.247
neftegorsk|RU|52.802|51.166
neftejugansk|RU|61.100|72.603
neftekama|RU|56.092|54.266
neftekams'k|RU|56.092|54.266
neftekamskas|RU|56.092|54.266
neftekamska|RU|56.092|54.266
neftekamsk|RU|56.092|54.266
neftekumsk|RU|44.756|44.992
nefteyugansk|RU|61.100|72.603
negara|ID|-8.357|114.617
negombas|LK|7.208|79.836
negombo|LK|7.208|79.836
negotinas|MK|41.485|22.091
negotina|MK|41.485|22.091
negotin|RS|44.226|22.531
nehe|CN|48.483|124.833
nehjczjan|CN|29.584|105.062
nehkheh|CN|48.483|124.833
neiba|DO|18.481|-71.420
neietsu|KR|37.184|128.468
neijiang|CN|29.584|105.062
neikiang|CN|29.584|105.062
neimegenas|NL|51.843|5.853
neimegena|NL|51.843|5.853
neiva|CO|2.927|-75.282
nejafabad|IR|32.634|51.367
nejgjan|CN|29.584|105.062
nejmegen|NL|51.843|5.853
nejo|ET|9.500|35.500
nejsaburo|IR|36.213|58.796
nejva|CO|2.927|-75.282
neka|IR|36.651|53.299
nekhe|CN|48.483|124.833
nekoseje|CY|35.175|33.364
nel'sprjujt|ZA|-25.474|30.970
nelamangala|IN|13.100|77.394
nelidovo|RU|56.221|32.777
nellikkuppam|IN|11.776|79.668
nellore|IN|14.450|79.987
nelluru|IN|14.450|79.987
nellur|IN|14.450|79.987
nelor|IN|14.450|79.987
nelspreyt|ZA|-25.474|30.970
nelsprojt|ZA|-25.474|30.970
nelspruit|ZA|-25.474|30.970
nemausus|FR|43.833|4.350
nema|MR|16.617|-7.256
nemby|PY|-25.395|-57.536
nemengan|UZ|40.998|71.673
nemuro|JP|43.324|145.575
nenjiang|CN|49.174|125.218
nepalgunj|NP|28.050|81.617
nepanagar|IN|21.454|76.393
nepomuceno|BR|-21.233|-45.235
nequen|AR|-38.952|-68.059
neral|IN|19.025|73.317
nerang|AU|-27.989|153.336
neratovice|CZ|50.259|14.518
nerchinsk|RU|51.983|116.583
nerekhta|RU|57.459|40.575
nerja|ES|36.753|-3.874
neropolis|BR|-16.406|-49.219
nerviano|IT|45.553|8.979
neryungri|RU|56.666|124.638
nesatelis|CH|46.992|6.931
neshatel|CH|46.992|6.931
nesher|IL|32.766|35.044
ness ziona|IL|31.929|34.799
nesterovskaya|RU|43.239|45.050
neston|GB|51.412|-2.201
netan'ja|IL|32.333|34.860
netania|IL|32.333|34.860
netanija|IL|32.333|34.860
netanja|IL|32.333|34.860
netanya|IL|32.333|34.860
netishyn|UA|50.340|26.642
netivot|IL|31.423|34.589
netphen|DE|50.917|8.100
netrakona|BD|24.884|90.729
nettetal|DE|51.317|6.283
nettuno|IT|41.458|12.664
neu anspach|DE|50.317|8.500
neu hohenschoenhausen|DE|52.567|13.513
neu hohenschonhausen|DE|52.567|13.513
neu isenburg|DE|50.048|8.694
neu ulm|DE|48.393|10.011
neu wulmstorf|DE|53.467|9.800
neubrandenburg|DE|53.564|13.275
neubruck|DE|51.134|6.639
neubrueck|DE|51.134|6.639
neuburg an der donau|DE|48.732|11.187
neuchatel|CH|46.992|6.931
neue neustadt|DE|52.150|11.633
neuehrenfeld|DE|50.958|6.936
neuenburg|CH|46.992|6.931
neuenhagen|DE|52.530|13.689
neufahrn bei freising|DE|48.316|11.663
neuilly plaisance|FR|48.863|2.506
neuilly sur marne|FR|48.854|2.549
neuilly sur seine|FR|48.885|2.270
neukenas|AR|-38.952|-68.059
neuken|AR|-38.952|-68.059
neumarkt in der oberpfalz|DE|49.280|11.463
neumuenster|DE|54.075|9.982
neumunster|DE|54.075|9.982
neunkirchen|DE|49.344|7.180
neuquen|AR|-38.952|-68.059
neurenberch|DE|49.454|11.078
neurenberg|DE|49.454|11.078
neuruppin|DE|52.928|12.803
neusatelo|CH|46.992|6.931
neuss|DE|51.198|6.685
neustadt am rubenberge|DE|52.505|9.459
neustadt am ruebenberge|DE|52.505|9.459
neustadt bei coburg|DE|50.330|11.121
neustadt in holstein|DE|54.107|10.815
neustrelitz|DE|53.361|13.073
neutra|SK|48.308|18.085
neuwied|DE|50.434|7.471
nev'yansk|RU|57.495|60.211
nevai|UZ|40.084|65.379
nevel'sk|RU|46.679|141.856
nevel'|RU|56.021|29.928
nevers|FR|46.990|3.159
nevinnomis'k|RU|44.633|41.944
nevinnomissk|RU|44.633|41.944
nevinnomossk|RU|44.633|41.944
nevinnomyskaya|RU|44.633|41.944
nevinnomysskaya|RU|44.633|41.944
nevinnomyssk|RU|44.633|41.944
nevinnonyssk|RU|44.633|41.944
nevinomisk|RU|44.633|41.944
nevinomyskas|RU|44.633|41.944
nevinomysk|RU|44.633|41.944
nevsechir|TR|38.625|34.712
nevsehir|TR|38.625|34.712
nevshatel'|CH|46.992|6.931
nevshehr|TR|38.625|34.712
nevshekhir|TR|38.625|34.712
new albany|US|38.286|-85.824
new amsterdam|US|40.714|-74.006
new badah|PK|27.342|68.032
new bedford|US|41.636|-70.934
new berlin|US|42.976|-88.108
new bern|US|35.108|-77.044
new braunfels|US|29.703|-98.124
new brighton|US|45.066|-93.202
new britain|US|41.661|-72.780
new brunswick|US|40.486|-74.452
new canaan|US|41.147|-73.495
new city|US|41.148|-73.989
new corella|PH|7.587|125.824
new delhi|IN|28.652|77.231
new glasgow|CA|45.583|-62.649
new haven|US|41.308|-72.928
new hope|US|45.038|-93.387
new iberia|US|30.004|-91.819
new kingston|JM|18.007|-76.783
new lenox|US|41.512|-87.966
new london|US|41.356|-72.100
new malden|GB|51.401|-0.262
new milford|US|40.935|-74.019
new milton|GB|50.756|-1.666
new orleans|US|29.955|-90.075
new philadelphia|US|40.490|-81.446
new plymouth|NZ|-39.067|174.083
new port richey|US|28.244|-82.719
new rochelle|US|40.911|-73.782
new smyrna beach|US|29.026|-80.927
new south memphis|US|35.087|-90.057
new springville|US|40.593|-74.163
new territory|US|29.594|-95.681
new westminster|CA|49.207|-122.911
new yekepa|LR|7.579|-8.538
new york city|US|40.714|-74.006
newala kisimani|TZ|-10.950|39.283
newark on trent|GB|53.067|-0.817
newark|US|40.736|-74.172
newberg|US|45.300|-122.973
newburgh|US|41.503|-74.010
newburg|US|38.160|-85.660
newburn|GB|54.988|-1.744
newburyport|US|42.813|-70.877
newbury|GB|51.401|-1.325
newcastle under lyme|GB|53.000|-2.233
newcastle upon tyne|GB|54.973|-1.614
newington|US|41.698|-72.724
newinnomyssaja|RU|44.633|41.944
newinnomysskaja|RU|44.633|41.944
newinnomyssk|RU|44.633|41.944
newmarket|CA|44.050|-79.466
newnan|US|33.381|-84.800
newport beach|US|33.619|-117.929
newport news|US|37.083|-76.470
newport pagnell|GB|52.087|-0.722
newport|GB|51.588|-2.998
newquay|GB|50.416|-5.073
newry|GB|54.178|-6.337
newton abbot|GB|50.529|-3.612
newton aycliffe|GB|54.618|-1.572
newton le willows|GB|53.450|-2.600
newton mearns|GB|55.773|-4.333
newtownabbey|GB|54.660|-5.909
newtownards|GB|54.592|-5.691
neyagawa|JP|34.766|135.628
neyba|DO|18.481|-71.420
neymeyxen|NL|51.843|5.853
neyriz|IR|29.199|54.328
neyshabur|IR|36.213|58.796
neyyattinkara|IN|8.399|77.086
nezlobnaya|RU|44.118|43.403
nganjuk|ID|-7.605|111.903
ngaoundere|CM|7.328|13.585
ngara|TZ|-2.512|30.656
ngaundere|CM|7.328|13.585
ngawi|ID|-7.404|111.446
ngemplak|ID|-7.550|110.716
ngerengere|TZ|-6.750|38.117
ngoro|ID|-7.684|112.258
ngozis|BI|-2.908|29.831
ngozi|BI|-2.908|29.831
ngudu|TZ|-2.967|33.333
nguekhokh|SN|14.513|-17.004
nguigmi|NE|14.250|13.109
ngunut|ID|-8.106|112.016
nguruka|TZ|-5.109|31.042
nguru|NG|12.877|10.455
nha trang|VN|12.245|109.194
nia valencia|PH|7.906|125.094
niamberg|DE|49.454|11.078
niamei|NE|13.514|2.110
niameja|NE|13.514|2.110
niamejus|NE|13.514|2.110
niamej|NE|13.514|2.110
niameo|NE|13.514|2.110
niamey|NE|13.514|2.110
niame|NE|13.514|2.110
niamtougou|TG|9.768|1.105
nianzishan|CN|47.517|122.883
nibong tebal|MY|5.166|100.478
nicaea|FR|43.703|7.266
nicastro sambiase|IT|38.971|16.313
niccae|FR|43.703|7.266
nicca|FR|43.703|7.266
nicea|FR|43.703|7.266
niceping|SE|58.753|17.008
nice|FR|43.703|7.266
nichapur|IR|36.213|58.796
nichelino|IT|45.000|7.653
nicheping|SE|58.753|17.008
nichinan|JP|31.600|131.367
nichlaul|IN|27.312|83.725
nicholasville|US|37.881|-84.573
nicolas r casillas|MX|20.546|-103.466
nicolas romero|MX|19.642|-99.307
nicosea|CY|35.175|33.364
nicosia|CY|35.175|33.364
nicosie|CY|35.175|33.364
nicoya|CR|10.150|-85.451
nictheroi|BR|-22.883|-43.104
nictheroy|BR|-22.883|-43.104
nicusia|CY|35.175|33.364
nidadavole|IN|16.906|81.672
nidda|DE|50.413|9.006
nidderau|DE|50.238|8.867
nieder ingelheim|DE|49.978|8.072
niederkassel|DE|50.815|7.038
niederkruchten|DE|51.200|6.217
niederrad|DE|50.083|8.629
niederschonhausen|DE|52.585|13.403
nieftiekamsk|RU|56.092|54.266
nienburg|DE|52.646|9.221
nieuwegein|NL|52.029|5.081
niewinnomyssk|RU|44.633|41.944
nigdah|TR|37.966|34.679
nigdeh|TR|37.966|34.679
nigde|TR|37.966|34.679
nigdi|TR|37.966|34.679
nigel|ZA|-26.431|28.477
nigita|JP|37.886|139.006
nigran|ES|42.142|-8.807
nihommatsu|JP|37.583|140.433
nihtaur|IN|29.324|78.387
niide|TR|37.966|34.679
niigata|JP|37.886|139.006
niihama|JP|33.960|133.305
niikhama|JP|33.960|133.305
niimi|JP|34.983|133.467
niitsu honcho|JP|37.800|139.122
nijamej|NE|13.514|2.110
nijar|ES|36.967|-2.206
nijihama|JP|33.960|133.305
nijkerk|NL|52.220|5.486
nijlen|BE|51.161|4.670
nijmegen|NL|51.843|5.853
nijmeyen|NL|51.843|5.853
nijnekamsk|RU|55.637|51.824
nijnevartovsk|RU|60.934|76.553
nijni novgorod|RU|56.329|44.002
nijnii novgorod|RU|56.329|44.002
nikel|RU|69.413|30.222
nikhama|JP|33.960|133.305
nikki|BJ|9.940|3.211
nikko|JP|36.750|139.617
nikol'sk|RU|53.719|46.071
nikolassee|DE|52.434|13.201
nikolayevsk on amure|RU|53.147|140.723
nikopol'|UA|47.571|34.396
nikopol|UA|47.571|34.396
nikosia|CY|35.175|33.364
nikosie|CY|35.175|33.364
nikosii|CY|35.175|33.364
nikosija|CY|35.175|33.364
nikosij|CY|35.175|33.364
nikosiya|CY|35.175|33.364
nikosi|CY|35.175|33.364
nikozia|CY|35.175|33.364
nikozija|CY|35.175|33.364
nikozio|CY|35.175|33.364
nikozi|CY|35.175|33.364
nikozja|CY|35.175|33.364
niksar|TR|40.592|36.952
nikshich|ME|42.773|18.944
nikshic|ME|42.773|18.944
nikshik|ME|42.773|18.944
nikshiqi|ME|42.773|18.944
niksicius|ME|42.773|18.944
niksic|ME|42.773|18.944
nikulino|RU|55.669|37.466
nilakottai|IN|10.165|77.850
nilanga|IN|18.117|76.753
nileshwar|IN|12.260|75.135
nilgiri|IN|21.462|86.768
nilokheri|IN|29.837|76.932
nilopolis|BR|-22.808|-43.414
nimaj|IN|26.150|74.001
nimaparha|IN|20.058|86.004
nimas|FR|43.833|4.350
nimbahera|IN|24.622|74.680
nimega|NL|51.843|5.853
nimegen|NL|51.843|5.853
nimegue|NL|51.843|5.853
nimes|FR|43.833|4.350
nimwegen|NL|51.843|5.853
nimwege|NL|51.843|5.853
ninbo|CN|29.878|121.549
ningbo|CN|29.878|121.549
ningde|CN|26.662|119.523
ningpo|CN|29.878|121.549
ningyang|CN|35.764|116.791
ninomiya|JP|35.301|139.256
ninove|BE|50.828|4.027
nioki|CD|-2.720|17.690
nioro du rip|SN|13.750|-15.800
niort|FR|46.323|-0.459
nipani|IN|16.399|74.383
nipomo|US|35.043|-120.476
nippes|DE|50.965|6.953
niquelandia|BR|-14.474|-48.460
niquero|CU|20.047|-77.581
niqusya|CY|35.175|33.364
nirasaki|JP|35.700|138.450
nired'khaza|HU|47.955|21.717
niredhaza|HU|47.955|21.717
niredkhaza|HU|47.955|21.717
nireghaza|HU|47.955|21.717
nirgua|VE|10.155|-68.566
nirmali|IN|26.314|86.585
nirmal|IN|19.097|78.344
nirnberga|DE|49.454|11.078
nirnberg|DE|49.454|11.078
nisabur|IR|36.213|58.796
niscemi|IT|37.146|14.394
nischapur|IR|36.213|58.796
nischnekamsk|RU|55.637|51.824
nischnewartowsk|RU|60.934|76.553
nischni nowgorod|RU|56.329|44.002
nisch|RS|43.325|21.903
nishabur|IR|36.213|58.796
nishapur|IR|36.213|58.796
nishi tokyo shi|JP|35.725|139.538
nishifukuma|JP|33.766|130.475
nishinomiya hama|JP|34.716|135.332
nishinoomote|JP|30.733|131.000
nishio|JP|34.867|137.050
nishishinminato|JP|36.780|137.076
nishiwaki|JP|34.984|134.974
nishni nowgorod|RU|56.329|44.002
nishnii nowgorod|RU|56.329|44.002
nishnij nowgorod|RU|56.329|44.002
nishopur|IR|36.213|58.796
nisiopingas|SE|58.753|17.008
nisio|JP|34.867|137.050
nisko|PL|50.520|22.140
nismes|FR|43.833|4.350
nisyio|JP|34.867|137.050
nis|RS|43.325|21.903
niteroi|BR|-22.883|-43.104
niteroj|BR|-22.883|-43.104
nitra|SK|48.308|18.085
nitza|FR|43.703|7.266
niukalofa|TO|-21.139|-175.202
niurnbergas|DE|49.454|11.078
nivelles|BE|50.598|4.328
niwai|IN|26.361|75.918
nixa|US|37.043|-93.294
nizamabad|IN|18.672|78.099
nizhn'okams'k|RU|55.637|51.824
nizhn'ovartovs'k|RU|60.934|76.553
nizhne tagil'skiy|RU|57.919|59.965
nizhnekamskiy|RU|55.637|51.824
nizhnekamsk|RU|55.637|51.824
nizhnesortymskiy|RU|62.440|71.760
nizhneudinsk|RU|54.908|99.028
nizhnevartovskiy|RU|60.934|76.553
nizhnevartovsk|RU|60.934|76.553
nizhni novgorod|RU|56.329|44.002
nizhni tagil|RU|57.919|59.965
nizhnii novgorod|RU|56.329|44.002
nizhnii tagil|RU|57.919|59.965
nizhnij novgorod|RU|56.329|44.002
nizhnij tagil|RU|57.919|59.965
nizhniy lomov|RU|53.530|43.677
nizhniy novgorod|RU|56.329|44.002
nizhniy tagil|RU|57.919|59.965
nizhny novgorod|RU|56.329|44.002
nizhnyaya salda|RU|58.078|60.720
nizhnyaya tura|RU|58.629|59.812
nizhyn|UA|51.048|31.887
nizip|TR|37.010|37.794
nizjnekamsk|RU|55.637|51.824
nizjnevartovsk|RU|60.934|76.553
nizjnij novgorod|RU|56.329|44.002
nizjnij tagil|RU|57.919|59.965
niznekamskas|RU|55.637|51.824
niznekamska|RU|55.637|51.824
niznekamsk|RU|55.637|51.824
niznevartovskas|RU|60.934|76.553
niznevartovska|RU|60.934|76.553
niznevartovsk|RU|60.934|76.553
nizni novgorod|RU|56.329|44.002
nizniekamsk|RU|55.637|51.824
nizniewartowsk|RU|60.934|76.553
niznij nowgorod|RU|56.329|44.002
niznjekamsk|RU|55.637|51.824
nizva|OM|22.933|57.533
nizwa|OM|22.933|57.533
nizza|FR|43.703|7.266
njameno|TD|12.107|15.044
njeftekamsk|RU|56.092|54.266
njeris|KE|-0.420|36.948
njeri|KE|-0.420|36.948
njeru|UG|0.442|33.179
njewinnomyssk|RU|44.633|41.944
njiredhaz|HU|47.955|21.717
njireghaza|HU|47.955|21.717
njiregkhaza|HU|47.955|21.717
njitra|SK|48.308|18.085
njobe|TZ|-9.333|34.767
njombe|TZ|-9.333|34.767
njuchjoping|SE|58.753|17.008
njurnberg|DE|49.454|11.078
njush'oping|SE|58.753|17.008
nkawkaw|GH|6.551|-0.766
nkhotakota|MW|-12.927|34.296
nkongsamba|CM|4.955|9.940
nkongsomba|CM|4.955|9.940
nkoteng|CM|4.517|12.033
nkowakowa|ZA|-23.888|30.287
nkpor|NG|6.150|6.830
nkwerre|NG|5.759|7.104
nnadur|MA|35.168|-2.934
nnewi|NG|6.020|6.917
nnjuvi|NG|6.020|6.917
noamundi|IN|22.161|85.504
noapels|IT|40.856|14.246
nobeoka|JP|32.583|131.667
noble park|AU|-37.967|145.167
noblesville|US|40.046|-86.009
noborosisk|RU|44.724|37.768
nobosimpirsk|RU|55.041|82.935
nocera inferiore|IT|40.745|14.645
nocera superiore|IT|40.742|14.674
nochathel|CH|46.992|6.931
nochistlan de mejia|MX|21.364|-102.846
noci|IT|40.794|17.127
noda|JP|35.949|139.868
noekis|UZ|42.453|59.610
noerdlingen|DE|48.851|10.489
nogales|MX|31.309|-110.942
nogata|JP|33.741|130.723
nogent sur marne|FR|48.833|2.483
nogent sur oise|FR|49.272|2.471
noghinsk|RU|55.866|38.444
nogins'k|RU|55.866|38.444
noginskas|RU|55.866|38.444
noginska|RU|55.866|38.444
noginsk|RU|55.866|38.444
noguinsk|RU|55.866|38.444
nohar|IN|29.183|74.771
noicattaro|IT|41.034|16.990
noida|IN|28.580|77.330
noisas|DE|51.198|6.685
noisiel|FR|48.849|2.624
noisy le grand|FR|48.850|2.563
noisy le sec|FR|48.891|2.465
nojabr'sk|RU|63.193|75.437
nojda|IN|28.580|77.330
nokha|IN|27.562|73.471
nokia|FI|61.467|23.500
nokis|UZ|42.453|59.610
nomea|NC|-22.276|166.457
non sung|TH|15.180|102.257
nong bua lamphu|TH|17.204|102.441
nong buk|TH|17.411|104.779
nong hai|TH|17.878|102.742
nong kai|TH|17.878|102.742
nong khae|TH|14.341|100.867
nong khai|TH|17.878|102.742
nong kung si|TH|16.650|103.300
nong phai|TH|15.990|101.062
nongstoin|IN|25.517|91.265
nonoichi|JP|36.533|136.617
nonsan|KR|36.204|127.085
noordwijk binnen|NL|52.234|4.445
noqinsk|RU|55.866|38.444
norak|TJ|38.389|69.323
norco|US|33.931|-117.549
norcross|US|33.941|-84.214
nordenham|DE|53.486|8.481
norden|DE|53.596|7.206
norderstedt|DE|53.686|9.980
nordhausen|DE|51.502|10.796
nordhorn|DE|52.431|7.068
nordlingen|DE|48.851|10.489
norfolk|US|36.847|-76.285
noril's'k|RU|69.353|88.203
noril'sk|RU|69.353|88.203
noriljsk|RU|69.353|88.203
norilskas|RU|69.353|88.203
norilska|RU|69.353|88.203
norilskoe|RU|69.353|88.203
norilsko|RU|69.353|88.203
norilsk|RU|69.353|88.203
norilszk|RU|69.353|88.203
norimberga|DE|49.454|11.078
norimberg|DE|49.454|11.078
norimberk|DE|49.454|11.078
norland|US|25.949|-80.212
normal|US|40.514|-88.991
norman|US|35.223|-97.439
norresundby|DK|57.048|9.935
norristown|US|40.121|-75.340
norrkoeping|SE|58.594|16.183
norrkoping|SE|58.594|16.183
norrtaelje|SE|59.758|18.705
norrtalje|SE|59.758|18.705
north amityville|US|40.698|-73.425
north andover|US|42.699|-71.135
north arlington|US|40.788|-74.133
north atlanta|US|33.865|-84.337
north augusta|US|33.502|-81.965
north aurora|US|41.806|-88.327
north babylon|US|40.716|-73.322
north battleford|CA|52.780|-108.297
north bay shore|US|40.736|-73.263
north bay|CA|46.317|-79.466
north bel air|US|39.540|-76.355
north bellmore|US|40.691|-73.533
north bergen|US|40.804|-74.012
north bethesda|US|39.045|-77.119
north canton|US|40.876|-81.402
north charleston|US|32.855|-79.975
north chicago|US|42.326|-87.841
north chicopee|US|42.183|-72.600
north cowichan|CA|48.841|-123.686
north creek|US|47.820|-122.176
north decatur|US|33.790|-84.306
north druid hills|US|33.817|-84.313
north fort myers|US|26.667|-81.880
north glendale|US|34.161|-118.265
north guwahati|IN|26.197|91.720
north haven|US|41.391|-72.860
north highlands|US|38.686|-121.372
north hollywood|US|34.172|-118.379
north kingstown|US|41.550|-71.466
north la crosse|US|43.846|-91.248
north lakhimpur|IN|27.235|94.104
north las vegas|US|36.199|-115.118
north lauderdale|US|26.217|-80.226
north liberty|US|41.749|-91.598
north little rock|US|34.770|-92.267
north massapequa|US|40.701|-73.462
north miami beach|US|25.933|-80.163
north miami|US|25.890|-80.187
north myrtle beach|US|33.816|-78.680
north ogden|US|41.307|-111.960
north olmsted|US|41.416|-81.923
north peoria|US|40.718|-89.584
north plainfield|US|40.630|-74.427
north platte|US|41.124|-100.765
north port|US|27.044|-82.236
north potomac|US|39.083|-77.265
north providence|US|41.850|-71.466
north richland hills|US|32.834|-97.229
north ridgeville|US|41.389|-82.019
north royalton|US|41.314|-81.725
north ryde|AU|-33.797|151.124
north salt lake|US|40.849|-111.907
north shields|GB|55.016|-1.449
north shore|NZ|-36.800|174.750
north stamford|US|41.138|-73.543
north tonawanda|US|43.039|-78.864
north tustin|US|33.764|-117.794
north valley stream|US|40.685|-73.702
north vancouver|CA|49.316|-123.069
north york|CA|43.767|-79.416
northallerton|GB|54.339|-1.432
northampton|GB|52.250|-0.883
northbrook|US|42.128|-87.829
northcote|AU|-37.767|145.000
northdale|US|28.094|-82.506
northeim|DE|51.707|10.000
northfield|US|44.458|-93.162
northglenn|US|39.886|-104.987
northolt|GB|51.549|-0.368
northport|US|33.229|-87.577
northridge|US|34.228|-118.537
northwich|GB|53.259|-2.520
norton shores|US|43.169|-86.264
norwich|GB|52.628|1.298
norylsk|RU|69.353|88.203
norymberga|DE|49.454|11.078
norzagaray|PH|14.911|121.049
noshiro|JP|40.208|140.027
nosivka|UA|50.932|31.583
nossa senhora da gloria|BR|-10.218|-37.420
nossa senhora do socorro|BR|-10.855|-37.126
nosy varika|MG|-20.583|48.533
noto|IT|36.892|15.070
notse|TG|6.950|1.167
nottingham|GB|52.954|-1.150
nottuln|DE|51.933|7.350
nou barris|ES|41.442|2.177
nouadhibou|MR|20.942|-17.038
nouakchat|MR|18.086|-15.979
nouakchott|MR|18.086|-15.979
nouakchot|MR|18.086|-15.979
nouaksot|MR|18.086|-15.979
nouaxot|MR|18.086|-15.979
noukoualopha|TO|-21.139|-175.202
noukous|UZ|42.453|59.610
noumea|NC|-22.276|166.457
nouna|BF|12.729|-3.863
nououk|GL|64.183|-51.722
nova bombaim|IN|19.037|73.016
nova cruz|BR|-6.478|-35.434
nova delhi|IN|28.636|77.224
nova deli|IN|28.636|77.224
nova era|BR|-19.750|-43.038
nova friburgo|BR|-22.282|-42.531
nova friburgu|BR|-22.282|-42.531
nova granada|BR|-20.534|-49.314
nova iguacu|BR|-22.759|-43.451
nova iguassu|BR|-22.759|-43.451
nova iguasu|BR|-22.759|-43.451
nova kakhovka|UA|46.755|33.349
nova lima|BR|-19.986|-43.847
nova mesta|SI|45.804|15.169
nova milanese|IT|45.589|9.198
nova odessa|BR|-22.777|-47.296
nova olimpia|BR|-14.797|-57.288
nova pazova|RS|44.944|20.219
nova petropolis|BR|-29.376|-51.114
nova prata|BR|-28.784|-51.610
nova russas|BR|-4.707|-40.563
nova urbs|SI|45.804|15.169
nova venecia|BR|-18.711|-40.401
nova vicosa|BR|-17.892|-39.372
nova zagora|BG|42.483|26.017
novaesium|DE|51.198|6.685
novara|IT|45.447|8.621
novate milanese|IT|45.531|9.140
novato|US|38.107|-122.570
novaya balakhna|RU|56.490|43.601
novaya derevnya|RU|59.987|30.287
novaya usman'|RU|51.642|39.409
nove dilli|IN|28.636|77.224
nove mesto nad vahom|SK|48.758|17.831
nove zamky|SK|47.985|18.162
novelda|ES|38.385|-0.768
noveleta|PH|14.429|120.880
novi ligure|IT|44.762|8.787
novi pazar|RS|43.137|20.512
novi sadas|RS|45.252|19.837
novi sad|RS|45.252|19.837
novi sant|RS|45.252|19.837
novicastrum|CH|46.992|6.931
novij sad|RS|45.252|19.837
novi|US|42.481|-83.475
novo amburgo|BR|-29.678|-51.131
novo hamburgo|BR|-29.678|-51.131
novo hamburg|BR|-29.678|-51.131
novo horizonte|BR|-21.468|-49.221
novo laredo|MX|27.476|-99.516
novo mestas|SI|45.804|15.169
novo mesto|SI|45.804|15.169
novo peredelkino|RU|55.645|37.336
novoaleksandrovsk|RU|45.495|41.221
novoaltaysk|RU|53.392|83.936
novoanninskiy|RU|50.529|42.675
novoceboksarsk|RU|56.111|47.478
novocerkaskas|RU|47.420|40.091
novocerkaska|RU|47.420|40.091
novocerkask|RU|47.420|40.091
novocerkassk|RU|47.420|40.091
novocheboksarsk|RU|56.111|47.478
novocherkas'k|RU|47.420|40.091
novocherkask|RU|47.420|40.091
novocherkassk|RU|47.420|40.091
novocserkasszk|RU|47.420|40.091
novodvinsk|RU|64.416|40.812
novogireyevo|RU|55.754|37.819
novohrad volyns'kyy|UA|50.594|27.616
novokhovrino|RU|55.867|37.500
novokoejbysjevsk|RU|53.096|49.946
novokoeznetsk|RU|53.756|87.110
novokouibychevsk|RU|53.096|49.946
novokouznetsk|RU|53.756|87.110
novokubansk|RU|45.117|41.027
novokuibisevsk|RU|53.096|49.946
novokuibosevsk|RU|53.096|49.946
novokuibysevskas|RU|53.096|49.946
novokuibysevsk|RU|53.096|49.946
novokuibyshevsk|RU|53.096|49.946
novokujbisevsk|RU|53.096|49.946
novokujbisevszk|RU|53.096|49.946
novokujbishevs'k|RU|53.096|49.946
novokujbishevsk|RU|53.096|49.946
novokujbysevsk|RU|53.096|49.946
novokujbyshevsk|RU|53.096|49.946
novokujbysjevsk|RU|53.096|49.946
novokusnetsk|RU|53.756|87.110
novokuybyshevsk|RU|53.096|49.946
novokuz'minki|RU|55.717|37.783
novokuznec'k|RU|53.756|87.110
novokuzneckas|RU|53.756|87.110
novokuznecka|RU|53.756|87.110
novokuzneck|RU|53.756|87.110
novokuznetk|RU|53.756|87.110
novokuznetsk|RU|53.756|87.110
novokuznjeck|RU|53.756|87.110
novokuznyeck|RU|53.756|87.110
novomichurinsk|RU|54.038|39.748
novomoskovskas|RU|54.011|38.285
novomoskovsk|RU|54.011|38.285
novonikolaevsk|RU|55.041|82.935
novonikolayevsk|RU|55.041|82.935
novopavlovsk|RU|43.962|43.634
novopokrovskaya|RU|45.951|40.701
novopoloc'k|BY|55.532|28.599
novopolocka|BY|55.532|28.599
novopolock|BY|55.532|28.599
novopolotsk|BY|55.532|28.599
novorosijsk|RU|44.724|37.768
novorossiejsk|RU|44.724|37.768
novorossiisk|RU|44.724|37.768
novorossijsk|RU|44.724|37.768
novorossisk|RU|44.724|37.768
novorossiysk|RU|44.724|37.768
novoshakhtinsk|RU|47.760|39.933
novosibir'sku|RU|55.041|82.935
novosibirs'k|RU|55.041|82.935
novosibirscum|RU|55.041|82.935
novosibirskaj|RU|55.041|82.935
novosibirskas|RU|55.041|82.935
novosibirska|RU|55.041|82.935
novosibirsko|RU|55.041|82.935
novosibirsk|RU|55.041|82.935
novosibir|RU|55.041|82.935
novosilikatnyy|RU|53.310|83.624
novosimpirsk|RU|55.041|82.935
novossibirsk|RU|55.041|82.935
novoszibirszk|RU|55.041|82.935
novotcherkassk|RU|47.420|40.091
novotitarovskaya|RU|45.238|38.981
novotjerkassk|RU|47.420|40.091
novotroic'k|RU|51.203|58.327
novotroickas|RU|51.203|58.327
novotroick|RU|51.203|58.327
novotroitc|RU|51.203|58.327
novotroitsk|RU|51.203|58.327
novotroytsk|RU|51.203|58.327
novotseboksarsk|RU|56.111|47.478
novotserkassk|RU|47.420|40.091
novotsjeboksarsk|RU|56.111|47.478
novotsjerkassk|RU|47.420|40.091
novoukrayinka|UA|48.326|31.529
novoul'yanovsk|RU|54.150|48.389
novoural'sk|RU|57.244|60.084
novouzensk|RU|50.459|48.143
novovladykino|RU|55.850|37.583
novovolyns'k|UA|50.726|24.163
novovoronezh|RU|51.307|39.217
novoyavorivs'k|UA|49.930|23.574
novoye medvezhino|BY|53.883|27.450
novozybkov|RU|52.540|31.927
novu amburgu|BR|-29.678|-51.131
novu sadu|RS|45.252|19.837
novum laredum|MX|27.476|-99.516
novy jicin|CZ|49.594|18.010
novy sad|RS|45.252|19.837
novye cherjomushki|RU|55.700|37.583
novye kuz'minki|RU|55.700|37.750
novyy buh|UA|47.693|32.522
novyy oskol|RU|50.763|37.864
novyy turtkul'|UZ|41.550|61.017
novyy urengoy|RU|66.083|76.633
novyye cheremushki|RU|55.700|37.583
novyye kuz'minki|RU|55.700|37.750
nowa ruda|PL|50.580|16.502
nowa sol|PL|51.803|15.717
nowoczerkask|RU|47.420|40.091
nowogard|PL|53.674|15.116
nowokoeznetsk|RU|53.756|87.110
nowokuibyschewsk|RU|53.096|49.946
nowokujbysewsk|RU|53.096|49.946
nowokujbyszewsk|RU|53.096|49.946
nowokusnezk|RU|53.756|87.110
nowokuznieck|RU|53.756|87.110
nowomoskowsk|RU|54.011|38.285
nowopolock|BY|55.532|28.599
noworossiisk|RU|44.724|37.768
noworossijsk|RU|44.724|37.768
noworosyjsk|RU|44.724|37.768
nowosibirski|RU|55.041|82.935
nowosibirsk|RU|55.041|82.935
nowosybirsk|RU|55.041|82.935
nowotroick|RU|51.203|58.327
nowotroizk|RU|51.203|58.327
nowotscheboksarsk|RU|56.111|47.478
nowotscherkask|RU|47.420|40.091
nowotscherkassk|RU|47.420|40.091
nowotsjerkassk|RU|47.420|40.091
nowrangapur|IN|19.231|82.548
nowrangpur|IN|19.231|82.548
nowra|AU|-34.884|150.600
nowshahr|IR|36.649|51.496
nowshera cantonment|PK|33.998|71.998
nowy dwor mazowiecki|PL|52.430|20.717
nowy sacz|PL|49.622|20.697
nowy sad|RS|45.252|19.837
nowy targ|PL|49.478|20.032
nowy tomysl|PL|52.319|16.128
noyabrsk|RU|63.193|75.437
noyon|FR|49.583|3.000
nsanje|MW|-16.920|35.262
nsawam|GH|5.809|-0.350
nshamba|TZ|-1.798|31.551
nsukka|NG|6.858|7.396
nsunga|TZ|-1.144|31.395
ntanya|IL|32.333|34.860
ntola|ZM|-12.959|28.637
nuadibu|MR|20.942|-17.038
nuakchot|MR|18.086|-15.979
nuakshot|MR|18.086|-15.979
nuaksjott|MR|18.086|-15.979
nuaksotas|MR|18.086|-15.979
nuaksota|MR|18.086|-15.979
nuaksoto|MR|18.086|-15.979
nuaksott|MR|18.086|-15.979
nuaksot|MR|18.086|-15.979
nuakxot|MR|18.086|-15.979
nubl|SY|36.379|36.993
nucualofa|TO|-21.139|-175.202
nueba deli|IN|28.636|77.224
nuehva kherona|CU|21.887|-82.806
nuehva lokha|EC|0.086|-76.895
nuehvo laredo|MX|27.476|-99.516
nuembrecht|DE|50.904|7.541
nuenen|NL|51.470|5.553
nuernbarg|DE|49.454|11.078
nuernberg|DE|49.454|11.078
nuernberq|DE|49.454|11.078
nuess|DE|51.198|6.685
nueuess|DE|51.198|6.685
nueva amsterdam|GY|6.248|-57.517
nueva cherona|CU|21.887|-82.806
nueva delhi|IN|28.636|77.224
nueva friburgo|BR|-22.282|-42.531
nueva gerona|CU|21.887|-82.806
nueva guinea|NI|11.688|-84.456
nueva imperial|CL|-38.745|-72.950
nueva italia de ruiz|MX|19.025|-102.093
nueva kherona|CU|21.887|-82.806
nueva locha|EC|0.086|-76.895
nueva loja|EC|0.086|-76.895
nueva lokha|EC|0.086|-76.895
nueva rosita|MX|27.940|-101.218
nueve de julio|AR|-35.444|-60.883
nuevitas|CU|21.546|-77.265
nuevo arraijan|PA|8.925|-79.720
nuevo casas grandes|MX|30.416|-107.912
nuevo imperial|PE|-13.075|-76.317
nuevo laredas|MX|27.476|-99.516
nuevo laredo|MX|27.476|-99.516
nuevo mexico|MX|20.756|-103.443
nuevo san carlos|GT|14.600|-91.700
nukalofa|TO|-21.139|-175.202
nukas|GL|64.183|-51.722
nuku'alofa|TO|-21.139|-175.202
nukualofa|TO|-21.139|-175.202
nukusas|UZ|42.453|59.610
nukus|UZ|42.453|59.610
numadu|JP|35.100|138.867
numadzu|JP|35.100|138.867
numan|NG|9.464|12.031
numasu|JP|35.100|138.867
numata|JP|36.633|139.050
numazu|JP|35.100|138.867
numbrecht|DE|50.904|7.541
numea|NC|-22.276|166.457
numeja|NC|-22.276|166.457
numeo|NC|-22.276|166.457
nuneaton|GB|52.523|-1.465
nungua|GH|5.601|-0.077
nunspeet|NL|52.379|5.786
nuoro|IT|40.320|9.326
nuova delhi|IN|28.636|77.224
nuremberga|DE|49.454|11.078
nurembergo|DE|49.454|11.078
nuremberg|DE|49.454|11.078
nuremburg|DE|49.454|11.078
nurenbergo|DE|49.454|11.078
nurenberg|DE|49.454|11.078
nurenburg|DE|49.454|11.078
nurlat|RU|54.428|50.805
nurmijaervi|FI|60.464|24.807
nurmijarvi|FI|60.464|24.807
nurnbarg|DE|49.454|11.078
nurnberg|DE|49.454|11.078
nurnberq|DE|49.454|11.078
nurota|UZ|40.561|65.689
nurpur|IN|29.150|78.408
nurtingen|DE|48.626|9.342
nusaybin|TR|37.070|41.215
nushki|PK|29.552|66.023
nutley|US|40.822|-74.160
nuuks|GL|64.183|-51.722
nuuk|GL|64.183|-51.722
nuwara eliya|LK|6.971|80.783
nuzvid|IN|16.789|80.846
nwaqcut|MR|18.086|-15.979
nyachera|UG|-0.900|30.417
nyagan|RU|62.141|65.394
nyahururu|KE|0.042|36.367
nyakabindi|TZ|-2.633|33.983
nyalikungu|TZ|-3.183|33.783
nyamuswa|TZ|-1.900|34.017
nyandoma|RU|61.666|40.201
nyangao|TZ|-10.333|39.283
nyaungdon|MM|17.045|95.640
nyaunglebin|MM|17.954|96.722
nyborg|DK|55.313|10.790
nyeftyekamszk|RU|56.092|54.266
nyeri|KE|-0.420|36.948
nyiregyhaza|HU|47.955|21.717
nyiri|KE|-0.420|36.948
nyirszollos|HU|47.955|21.717
nyirszolos|HU|47.955|21.717
nyitra|SK|48.308|18.085
nyja deli|IN|28.636|77.224
nykobing falster|DK|54.769|11.874
nykoeping|SE|58.753|17.008
nykoping|SE|58.753|17.008
nymegen|NL|51.843|5.853
nymwegen|NL|51.843|5.853
nyon|CH|46.383|6.240
nyredhaza|HU|47.955|21.717
nyremberge|DE|49.454|11.078
nyremberg|DE|49.454|11.078
nyremvergi|DE|49.454|11.078
nysa|PL|50.474|17.334
nytva|RU|57.944|55.340
nyurnberg|DE|49.454|11.078
nyuzen|JP|36.937|137.501
nzerekore|GN|7.756|-8.818
nzeto|AO|-7.231|12.867
o'ral|KZ|51.233|51.367
oachaka|MX|17.065|-96.724
oadby|GB|52.606|-1.084
oahaka|MX|17.065|-96.724
oak bay|CA|48.450|-123.303
oak creek|US|42.886|-87.863
oak forest|US|41.603|-87.744
oak grove|US|45.417|-122.640
oak harbor|US|48.293|-122.643
oak hill|US|38.926|-77.402
oak lawn|US|41.711|-87.758
oakhaka|MX|17.065|-96.724
oakland park|US|26.172|-80.132
oakland|US|37.804|-122.271
oakleaf plantation|US|30.171|-81.835
oakley|US|37.997|-121.712
oakton|US|38.881|-77.301
oakville|CA|43.450|-79.683
oami|JP|35.517|140.317
oarai|JP|36.314|140.584
oaxaca|MX|17.065|-96.724
ob'|RU|54.987|82.717
obala|CM|4.167|11.533
obama|JP|35.496|135.746
obanazawa|JP|38.603|140.402
obando|PH|14.710|120.936
ober ramstadt|DE|49.831|8.749
oberasbach|DE|49.423|10.958
obera|AR|-27.487|-55.120
obergauzen|DE|51.478|6.862
oberhausen|DE|51.478|6.862
oberhauzenas|DE|51.478|6.862
oberhauzene|DE|51.478|6.862
oberhauzen|DE|51.478|6.862
oberkhauzen|DE|51.478|6.862
oberkirch|DE|48.532|8.079
oberschoneweide|DE|52.461|13.521
obertshausen|DE|50.071|8.851
oberursel|DE|50.207|8.577
obibiro|JP|42.917|143.204
obihiro|JP|42.917|143.204
obikhiro|JP|42.917|143.204
obita|JP|32.817|129.883
obnins'k|RU|55.097|36.610
obninskas|RU|55.097|36.610
obninsk|RU|55.097|36.610
oboase|GH|6.206|-1.662
obock|DJ|11.963|43.291
obokas|DJ|11.963|43.291
obonoma|NG|4.711|6.791
oborniki|PL|52.647|16.814
obra|IN|24.419|82.988
obrenovac|RS|44.655|20.200
obuasis|GH|6.206|-1.662
obuasi|GH|6.206|-1.662
obuassi|GH|6.206|-1.662
obudu|NG|6.668|9.165
obukhiv|UA|50.107|30.618
obukhovo|RU|59.844|30.451
obu|JP|35.000|136.967
ocala|US|29.187|-82.140
ocana|CO|8.238|-73.356
ocean acres|US|39.743|-74.281
ocean springs|US|30.411|-88.828
oceanside|US|33.196|-117.379
och'amch'ire|GE|42.712|41.469
ochakiv|UA|46.613|31.550
ochakovo matveevskoe|RU|55.684|37.447
ochakovo matveyevskoye|RU|55.684|37.447
ocher|RU|57.890|54.720
ochivarongo|NA|-20.464|16.648
ochota|PL|52.221|20.985
ochridas|MK|41.117|20.802
ochrida|MK|41.117|20.802
ochrid|MK|41.117|20.802
ochryda|MK|41.117|20.802
ochtrup|DE|52.208|7.190
ocivarongas|NA|-20.464|16.648
ocna mures|RO|46.383|23.850
ocoee|US|28.569|-81.544
oconomowoc|US|43.112|-88.499
ocosingo|MX|16.906|-92.094
ocotal|NI|13.632|-86.475
ocotlan|MX|20.355|-102.774
ocoyoacac|MX|19.271|-99.458
ocozocoautla de espinosa|MX|16.762|-93.375
ocrida|MK|41.117|20.802
octeville|FR|49.626|-1.643
ocumare del tuy|VE|10.116|-66.776
odacho oda|JP|35.190|132.508
odate|JP|40.272|140.558
odauara|JP|35.256|139.160
odavara|JP|35.256|139.160
odawara|JP|35.256|139.160
odemis|TR|38.228|27.970
odensa|DK|55.396|10.388
odense|DK|55.396|10.388
odenthal|DE|51.033|7.117
odenton|US|39.084|-76.700
oderzo|IT|45.781|12.494
odesa|UA|46.477|30.733
odessae|UA|46.477|30.733
odessa|UA|46.477|30.733
odesse|UA|46.477|30.733
odessos|UA|46.477|30.733
odessus|UA|46.477|30.733
odessza|UA|46.477|30.733
odess|UA|46.477|30.733
ode|NG|7.790|5.712
odienne|CI|9.505|-7.564
odincovas|RU|55.678|37.278
odincova|RU|55.678|37.278
odincovo|RU|55.678|37.278
odincowo|RU|55.678|37.278
odinsve|DK|55.396|10.388
odintovo|RU|55.678|37.278
odintsovo|RU|55.678|37.278
odinzowo|RU|55.678|37.278
odissos|UA|46.477|30.733
odivelas|PT|38.793|-9.184
odjene|CI|9.505|-7.564
odorheiu secuiesc|RO|46.300|25.300
oedemis|TR|38.228|27.970
oegstgeest|NL|52.180|4.469
oeiras|BR|-7.025|-42.131
oelde|DE|51.829|8.147
oelgii|MN|48.968|89.963
oer erkenschwick|DE|51.642|7.265
oerebro|SE|59.274|15.207
oerlinghausen|DE|51.955|8.662
oernskoeldsvik|SE|63.291|18.715
oestermalm|SE|59.339|18.085
oestersund|SE|63.179|14.636
ofaqim|IL|31.314|34.620
offa|NG|8.149|4.721
offenbach|DE|50.101|8.766
offenburg|DE|48.474|7.945
ofunato|JP|39.072|141.717
ogaki|JP|35.350|136.617
ogaminana|NG|7.594|6.218
ogawa|JP|36.053|139.266
ogden|US|41.223|-111.974
ogoja|NG|6.658|8.799
ogori shimogo|JP|34.100|131.400
ogre|LV|56.816|24.614
oguta|NG|5.710|6.809
ogwashi uku|NG|6.178|6.525
ohafia ifigh|NG|5.615|7.812
ohangaron|UZ|40.906|69.638
ohara|JP|35.248|140.393
ohoro|NO|59.913|10.746
ohrida|MK|41.117|20.802
ohrid|MK|41.117|20.802
ohringen|DE|49.199|9.507
oildale|US|35.420|-119.020
oiso|JP|35.316|139.316
oisterwijk|NL|51.579|5.189
oitashi|JP|33.233|131.600
oita|JP|33.233|131.600
ojama|JP|36.300|139.800
ojinaga|MX|29.567|-104.545
ojiya|JP|37.300|138.800
ojo de agua|MX|19.680|-99.010
ojus|US|25.948|-80.151
okadzaki|JP|34.950|137.167
okahandja|NA|-21.983|16.917
okajama|JP|34.650|133.933
okanagan|CA|50.364|-119.350
okap|HT|19.759|-72.198
okara|PK|30.810|73.452
okasaki|JP|34.950|137.167
okatana|NA|-17.783|15.683
okawara|JP|38.050|140.734
okawa|JP|33.200|130.350
okayamashi|JP|34.650|133.933
okayama|JP|34.650|133.933
okaya|JP|36.057|138.045
okazaki|JP|34.950|137.167
okcheon|KR|36.301|127.568
oke ila|NG|7.950|4.983
oke mesi|NG|7.817|4.917
okegawa|JP|36.000|139.557
okemos|US|42.722|-84.427
okene|NG|7.551|6.236
okeni|NG|7.551|6.236
okhridu|MK|41.117|20.802
okhrid|MK|41.117|20.802
okhri|MK|41.117|20.802
okhtyrka|UA|50.310|34.899
okigwe|NG|5.829|7.351
okigwi|NG|5.829|7.351
okinava|JP|26.336|127.801
okinawa|JP|26.336|127.801
oklahoma city|US|35.468|-97.516
okolona|US|38.141|-85.688
okotal'|NI|13.632|-86.475
okrika|NG|4.742|7.084
oktiabr'skil|RU|54.481|53.471
oktjabr'skij|RU|54.481|53.471
oktjabrskij|RU|54.481|53.471
oktyabr'skiy|RU|54.481|53.471
oktyabrsk|RU|54.481|53.471
okuchi shinohara|JP|32.068|130.624
okunoya|JP|36.283|140.417
okuta|NG|9.217|3.183
ol kalou|KE|-0.271|36.379
ol'denburg|DE|53.141|8.215
ol'shtyn|PL|53.780|20.494
olanchito|HN|15.481|-86.574
olathe|US|38.881|-94.819
olavarria|AR|-36.893|-60.323
olawa|PL|50.947|17.293
olbia|TR|36.908|30.696
olching|DE|48.200|11.333
old bridge|US|40.415|-74.365
old city|PS|31.777|35.234
old harbour|JM|17.941|-77.109
old jamestown|US|38.835|-90.285
old shinyanga|TZ|-3.550|33.400
oldemburgh|DE|53.141|8.215
oldemburgo|DE|53.141|8.215
oldenboerj|DE|53.141|8.215
oldenborj|DE|53.141|8.215
oldenbourg|DE|53.141|8.215
oldenburgas|DE|53.141|8.215
oldenburgo|DE|53.141|8.215
oldenburgum|DE|53.141|8.215
oldenburg|DE|53.141|8.215
oldenzaal|NL|52.313|6.929
oldham|GB|53.541|-2.118
olecko|PL|54.034|22.507
oleiros|ES|43.333|-8.317
oleksandrija|UA|48.670|33.116
oleksandriya|UA|48.670|33.116
olenegorsk|RU|68.143|33.253
olesa de montserrat|ES|41.544|1.894
olesnica|PL|51.213|17.390
olgii|MN|48.968|89.963
olgiy|MN|48.968|89.963
olhao|PT|37.029|-7.841
olimpia|BR|-20.737|-48.915
olinda|BR|-8.009|-34.855
oliva|ES|38.920|-0.119
olive branch|US|34.962|-89.830
oliveira do douro|PT|41.125|-8.585
oliveira|BR|-20.696|-44.827
oliver valdefierro|ES|41.645|-0.933
olivet|FR|47.862|1.899
olkusz|PL|50.281|19.565
ollnborg|DE|53.141|8.215
olmaliq|UZ|40.845|69.598
olmic|CZ|49.596|17.252
olmuetz|CZ|49.596|17.252
olmutz|CZ|49.596|17.252
olney|US|39.153|-77.067
ologey|MN|48.968|89.963
olomoucas|CZ|49.596|17.252
olomouca|CZ|49.596|17.252
olomouch|CZ|49.596|17.252
olomouc|CZ|49.596|17.252
olomouts|CZ|49.596|17.252
olomucium|CZ|49.596|17.252
olomuniec|CZ|49.596|17.252
olongapo|PH|14.829|120.283
olot|ES|42.181|2.490
olpe|DE|51.029|7.851
olsberg|DE|51.356|8.489
olsztyn|PL|53.780|20.494
oltenita|RO|44.083|26.633
olten|CH|47.350|7.903
oltiariq|UZ|40.392|71.474
oltinko'l|UZ|43.069|58.904
oltu|TR|40.539|41.987
olupona|NG|7.600|4.183
olympia|US|47.038|-122.901
om'sku|RU|54.992|73.369
omachi|JP|36.500|137.867
omagari|JP|39.450|140.483
omagh|GB|54.600|-7.300
omaha|US|41.256|-95.940
omamacho omama|JP|36.432|139.275
omdoerman|SD|15.645|32.478
omdourman|SD|15.645|32.478
omdurmanas|SD|15.645|32.478
omdurmana|SD|15.645|32.478
omdurman|SD|15.645|32.478
ometepec|MX|16.690|-98.408
ome|JP|35.784|139.243
omidiyeh|IR|30.760|49.705
omigawa|JP|35.850|140.617
omihachiman|JP|35.129|136.098
omium|RU|54.992|73.369
ommoord|NL|51.960|4.545
omperchaouzen|DE|51.478|6.862
ompok|DJ|11.963|43.291
oms'k|RU|54.992|73.369
omskas|RU|54.992|73.369
omska|RU|54.992|73.369
omsk|RU|54.992|73.369
omszk|RU|54.992|73.369
omuda|JP|33.033|130.450
omura|JP|32.921|129.954
omuta|JP|33.033|130.450
omutninsk|RU|58.670|52.193
onalaska|US|43.884|-91.235
onda|ES|39.965|-0.260
ondo|NG|7.093|4.835
onega|RU|63.907|38.111
onex|CH|46.184|6.102
ongjin|KP|37.935|125.362
ongole|IN|15.504|80.045
onicha|NG|6.150|6.786
onitsha|NG|6.150|6.786
ono hara|JP|34.283|132.267
onoda|JP|34.001|131.184
onojo|JP|33.536|130.479
onomichi|JP|34.417|133.200
onsong|KP|42.957|129.993
ontagouara|JP|35.256|139.160
ontario|US|34.063|-117.651
ontense|DK|55.396|10.388
ontinyent|ES|38.822|-0.606
ooldenbuurich|DE|53.141|8.215
oosterhout|NL|51.645|4.860
oostkamp|BE|51.154|3.231
ooty|IN|11.413|76.695
ooulou|FI|65.012|25.468
opa locka|US|25.902|-80.250
opava|CZ|49.939|17.903
opelika|US|32.645|-85.378
opelousas|US|30.534|-92.082
opladen|DE|51.069|7.004
opoczno|PL|51.376|20.278
opole|PL|50.672|17.925
opoli|PL|50.672|17.925
oppein|PL|50.672|17.925
oppeln|PL|50.672|17.925
opportunity|US|47.650|-117.240
oqtosh|UZ|39.921|65.925
or yehuda|IL|32.029|34.858
oradae|RO|47.046|21.918
orada|RO|47.046|21.918
oradea|RO|47.046|21.918
oradia|RO|47.046|21.918
oradja|RO|47.046|21.918
orahovac|XK|42.399|20.655
oraiokastro|GR|40.731|22.917
orai|IN|25.990|79.453
oralas|KZ|51.233|51.367
orala|KZ|51.233|51.367
oral|KZ|51.233|51.367
oran'estad|AW|12.524|-70.027
oranas|DZ|35.691|-0.642
orana|DZ|35.691|-0.642
orance|ES|42.337|-7.864
oranestad|AW|12.524|-70.027
orange walk|BZ|18.081|-88.563
orangevale|US|38.679|-121.226
orangeville|CA|43.917|-80.100
orange|US|33.788|-117.853
oranienburg|DE|52.756|13.242
oraniestat|AW|12.524|-70.027
oranjestadas|AW|12.524|-70.027
oranjestade|AW|12.524|-70.027
oranjestado|AW|12.524|-70.027
oranjestad|AW|12.524|-70.027
oranjested|AW|12.524|-70.027
orano|DZ|35.691|-0.642
orantea|RO|47.046|21.918
oran|DZ|35.691|-0.642
orastie|RO|45.833|23.200
orbassano|IT|45.005|7.538
orchards|US|45.667|-122.561
orcutt|US|34.865|-120.436
ordos|CN|39.609|109.782
ordu|TR|40.978|37.890
orebrogia|SE|59.274|15.207
orebro|SE|59.274|15.207
orechovas zujevas|RU|55.807|38.962
orechovo zoejevo|RU|55.807|38.962
orechovo zuevo|RU|55.807|38.962
orechovo zujevo|RU|55.807|38.962
orechowo sujewo|RU|55.807|38.962
oregon city|US|45.357|-122.607
oregon|US|41.644|-83.487
orehhovo zujevo|RU|55.807|38.962
orehovo zuevo|RU|55.807|38.962
orehovo zujevo|RU|55.807|38.962
orehovo zuyevo|RU|55.807|38.962
orejovo zuyevo|RU|55.807|38.962
orekhovo borisovo severnoe|RU|55.617|37.683
orekhovo borisovo severnoye|RU|55.617|37.683
orekhovo borisovo|RU|55.613|37.726
orekhovo zouievo|RU|55.807|38.962
orekhovo zuevo|RU|55.807|38.962
orekhovo zujevo|RU|55.807|38.962
orekhovo zuyevo|RU|55.807|38.962
orel|RU|52.965|36.078
oremburgo|RU|51.773|55.099
orem|US|40.297|-111.695
orenbourg|RU|51.773|55.099
orenburgas|RU|51.773|55.099
orenburga|RU|51.773|55.099
orenburgo|RU|51.773|55.099
orenburgum|RU|51.773|55.099
orenburg|RU|51.773|55.099
orenburq|RU|51.773|55.099
orense|ES|42.337|-7.864
orenso|ES|42.337|-7.864
orestiada|GR|41.503|26.530
orexovo zuyevo|RU|55.807|38.962
orgeev|MD|47.385|28.824
orgeyev|MD|47.385|28.824
orgiejow|MD|47.385|28.824
orgiiv|MD|47.385|28.824
orhangazi|TR|40.489|29.309
orheiu|MD|47.385|28.824
orhei|MD|47.385|28.824
orhejus|MD|47.385|28.824
oria|ES|43.255|-2.019
oriechowo zujewo|RU|55.807|38.962
orihuela|ES|38.085|-0.944
orikhiv|UA|47.567|35.786
orillia|CA|44.609|-79.421
orinda|BR|-8.009|-34.855
oriolas|RU|52.965|36.078
oriol|RU|52.965|36.078
orion|PH|14.621|120.582
orisaba|MX|18.852|-97.100
oristano|IT|39.904|8.593
orita eruwa|NG|7.550|3.433
oriximina|BR|-1.766|-55.866
orizaba|MX|18.852|-97.100
orjechowo sujewo|RU|55.807|38.962
orjol|RU|52.965|36.078
orkhej|MD|47.385|28.824
orkhey|MD|47.385|28.824
orknejskie|ZA|-26.980|26.673
orkney|ZA|-26.980|26.673
orland park|US|41.630|-87.854
orlandia|BR|-20.720|-47.887
orlando|US|28.538|-81.379
orleaes|FR|47.903|1.904
orleanas|FR|47.903|1.904
orleana|FR|47.903|1.904
orleani|FR|47.903|1.904
orleans|FR|47.903|1.904
orlean|FR|47.903|1.904
orliens|FR|47.903|1.904
orlova|CZ|49.845|18.430
orlovskiy|RU|46.871|42.059
orly|FR|48.748|2.393
ormco|PH|11.006|124.608
ormoc|PH|11.006|124.608
ormond beach|US|29.286|-81.056
ormskirk|GB|53.567|-2.882
ornskoldsvik|SE|63.291|18.715
oro valley|US|32.391|-110.966
orodara|BF|10.949|-4.934
oromoc|PH|11.006|124.608
oroqen zizhiqi|CN|50.567|123.717
oroquieta|PH|8.486|123.805
oroshaza|HU|46.567|20.667
oroszlany|HU|47.487|18.312
oros|BR|-6.244|-38.914
oroville|US|39.514|-121.558
orpington|GB|51.375|0.098
ors'k|RU|51.205|58.567
orsay|FR|48.696|2.187
orscha|BY|54.508|30.417
orsha|BY|54.508|30.417
orskas|RU|51.205|58.567
orska|RU|51.205|58.567
orski|RU|51.205|58.567
orsko|RU|51.205|58.567
orsk|RU|51.205|58.567
orsza|BY|54.508|30.417
orta di atella|IT|40.964|14.269
orta nova|IT|41.329|15.710
ortaca|TR|36.839|28.765
ortakoy|TR|38.737|34.039
orumiyeh|IR|37.553|45.076
oruras|BO|-17.983|-67.150
oruro|BO|-17.983|-67.150
orvault|FR|47.271|-1.622
orynbor|RU|51.773|55.099
oryol|RU|52.965|36.078
orzel|RU|52.965|36.078
orzesze|PL|50.156|18.779
osaacke|JP|34.694|135.502
osaca|JP|34.694|135.502
osakatis|NA|-17.783|15.683
osaka|JP|34.694|135.502
osako|JP|34.694|135.502
osan|KR|37.152|127.071
osasco|BR|-23.532|-46.792
osasku|BR|-23.532|-46.792
osa|RU|57.283|55.459
oschatz|DE|51.300|13.110
oschersleben|DE|52.030|11.229
oshakati|NA|-17.783|15.683
oshawa|CA|43.900|-78.850
oshkosh|US|44.025|-88.543
oshnaviyeh|IR|37.040|45.098
oshogbo|NG|7.771|4.557
osh|KG|40.528|72.799
osiek|HR|45.551|18.694
osigiek|HR|45.551|18.694
osijekas|HR|45.551|18.694
osijeka|HR|45.551|18.694
osijek|HR|45.551|18.694
osimo|IT|43.485|13.482
osinniki|RU|53.624|87.360
oskarshamn|SE|57.265|16.448
oslas|NO|59.913|10.746
oslo|NO|59.913|10.746
osmanabad|IN|18.182|76.039
osmancik|TR|40.978|34.805
osmaneli|TR|40.357|30.014
osmanie|TR|37.074|36.248
osmanigie|TR|37.074|36.248
osmanije|TR|37.074|36.248
osmaniye|TR|37.074|36.248
osnabrika|DE|52.273|8.050
osnabrik|DE|52.273|8.050
osnabriukas|DE|52.273|8.050
osnabrjuk|DE|52.273|8.050
osnabruck|DE|52.273|8.050
osnabrueck|DE|52.273|8.050
osnabruga|DE|52.273|8.050
osnabrugensis|DE|52.273|8.050
osny|FR|49.070|2.063
osogbo|NG|7.771|4.557
osorio|BR|-29.887|-50.270
osorno|CL|-40.574|-73.133
ossenbruegge|DE|52.273|8.050
ossenbrugge|DE|52.273|8.050
ossett|GB|53.680|-1.580
ossining|US|41.163|-73.862
oss|NL|51.765|5.518
ostankinskiy|RU|55.830|37.616
ostashkov|RU|57.147|33.108
ostend|BE|51.216|2.927
osterholz scharmbeck|DE|53.227|8.795
ostermalm|SE|59.339|18.085
ostersund|SE|63.179|14.636
ostfildern|DE|48.727|9.250
ostraba|CZ|49.835|18.282
ostrava|CZ|49.835|18.282
ostrawa|CZ|49.835|18.282
ostroda|PL|53.697|19.965
ostrogozhsk|RU|50.866|39.076
ostroleka|PL|53.086|21.576
ostrow mazowiecka|PL|52.802|21.895
ostrow wielkopolski|PL|51.655|17.807
ostrowiec swietokrzyski|PL|50.929|21.385
ostuncalco|GT|14.867|-91.617
ostuni|IT|40.729|17.577
osuna|ES|37.238|-5.103
osurgeti|GE|41.924|42.007
osvaldo cruz|BR|-21.797|-50.879
oswestry|GB|52.862|-3.055
oswiecim|PL|50.034|19.210
oszaka|JP|34.694|135.502
ot'ivarongo|NA|-20.464|16.648
otake|JP|34.200|132.217
otan ayegbaju|NG|7.948|4.788
otaru|JP|43.189|141.002
otavalo|EC|0.235|-78.262
otawara|JP|36.867|140.033
ota|JP|36.300|139.367
otegen batyra|KZ|43.419|77.020
othania|DK|55.396|10.388
otiwarongo|NA|-20.464|16.648
otjiwarongo|NA|-20.464|16.648
otofuke|JP|42.992|143.200
otradnaya|RU|44.393|41.521
otradnyy|RU|53.376|51.345
otsego|US|45.274|-93.591
otsuchi|JP|39.367|141.900
otsuki|JP|35.600|138.933
otsushi|JP|35.000|135.867
otsu|JP|35.000|135.867
ottappalam|IN|10.774|76.378
ottaviano|IT|40.852|14.478
ottawa|CA|45.411|-75.698
ottobrunn|DE|48.065|11.663
ottumwa|US|41.020|-92.411
ottweiler|DE|49.401|7.164
otukpa|NG|7.102|7.659
otwock|PL|52.106|21.261
ouagadouga|BF|12.366|-1.534
ouagadougou|BF|12.366|-1.534
ouahigouya|BF|13.583|-2.422
ouahran|DZ|35.691|-0.642
ouando|CG|-0.482|15.900
ouankantounkou|BF|12.366|-1.534
ouardenine|TN|35.709|10.674
ouargla|DZ|31.949|5.325
ouarzazat|MA|30.919|-6.893
oud beijerland|NL|51.824|4.412
oudenaarde|BE|50.852|3.609
oudtshoorn|ZA|-33.600|22.200
oued el abtal|DZ|35.456|0.688
oued el alleug|DZ|36.555|2.790
oued fodda|DZ|36.185|1.533
oued lill|TN|36.834|10.041
oued rhiou|DZ|35.961|0.919
oued sly|DZ|36.101|1.199
oued zem|MA|32.863|-6.574
ouesso|CG|1.614|16.052
ouezzane|MA|34.796|-5.578
ougadougou|BF|12.366|-1.534
ouidah|BJ|6.363|2.085
oujda angad|MA|34.681|-1.909
oulad teima|MA|30.395|-9.209
ouled mimoun|DZ|34.905|-1.034
oullins|FR|45.718|4.804
oulu|FI|65.012|25.468
oum el bouachi|DZ|35.875|7.114
oum el bouaghi|DZ|35.875|7.114
oum hadjer|TD|13.295|19.697
oupeye|BE|50.712|5.647
oural|KZ|51.233|51.367
ourense|ES|42.337|-7.864
ouricuri|BR|-7.883|-40.082
ourinhos|BR|-22.979|-49.871
ourmia|IR|37.553|45.076
ouro branco|BR|-20.523|-43.695
ouro preto do oeste|BR|-10.748|-62.216
ouro preto|BR|-20.395|-43.505
outreau|FR|50.705|1.590
ov'edo|ES|43.360|-5.845
ovalle|CL|-30.601|-71.199
ovando|CG|-0.482|15.900
ovar|PT|40.859|-8.625
ovedo|ES|43.360|-5.845
overath|DE|50.933|7.284
overhus|DE|51.478|6.862
overijse|BE|50.774|4.535
overi|NG|5.484|7.033
overland park|US|38.982|-94.671
overland|US|38.701|-90.362
overri|NG|5.484|7.033
ovetum|ES|43.360|-5.845
oviedo|ES|43.360|-5.845
oviedu|ES|43.360|-5.845
ovieu|ES|43.360|-5.845
ovijedo|ES|43.360|-5.845
ovjedas|ES|43.360|-5.845
ovjedo|ES|43.360|-5.845
ovruch|UA|51.325|28.804
owagadugu|BF|12.366|-1.534
owando|CG|-0.482|15.900
owase|JP|34.067|136.200
owasso|US|36.270|-95.855
owatonna|US|44.084|-93.226
owen sound|CA|44.567|-80.943
owensboro|US|37.774|-87.113
owerre|NG|5.484|7.033
owerri|NG|5.484|7.033
owings mills|US|39.420|-76.780
owo|NG|7.196|5.587
oxford|GB|51.752|-1.256
oxkutzkab|MX|20.307|-89.418
oxnard shores|US|34.191|-119.242
oxnard|US|34.197|-119.177
oxon hill|US|38.803|-76.990
oxrid|MK|41.117|20.802
oyama|JP|36.300|139.800
oyan|NG|8.050|4.767
oyem|GA|1.599|11.579
oyonnax|FR|46.259|5.657
oyo|NG|7.853|3.931
oyten|DE|53.050|9.017
ozamiz city|PH|8.148|123.841
ozark|US|37.021|-93.206
ozar|IN|20.095|73.928
ozd|HU|48.217|20.300
ozerki|RU|60.039|30.311
ozersk|RU|55.756|60.703
ozery|RU|54.860|38.551
ozoergeti|GE|41.924|42.007
ozoir la ferriere|FR|48.767|2.669
ozone park|US|40.677|-73.844
ozorkow|PL|51.963|19.291
ozourgueti|GE|41.924|42.007
ozournketi|GE|41.924|42.007
ozubulu|NG|5.958|6.853
ozumba de alzate|MX|19.037|-98.795
ozurget'i|GE|41.924|42.007
ozurgethi|GE|41.924|42.007
ozurgetis|GE|41.924|42.007
ozurgeti|GE|41.924|42.007
ozurgety|GE|41.924|42.007
ozurgueti|GE|41.924|42.007
p'jura|PE|-5.194|-80.633
p'lzen|CZ|49.747|13.378
p'ohang|KR|36.029|129.365
p'ot'i|GE|42.146|41.672
p'yongsong|KP|39.246|125.872
p'yongyang|KP|39.034|125.754
pa sang|TH|18.526|98.939
paarl|ZA|-33.734|18.975
paarys|FR|48.853|2.349
pabbi|PK|34.010|71.794
pabianice|PL|51.664|19.355
pabna|BD|24.006|89.237
pabne|BD|24.006|89.237
pacajus|BR|-4.173|-38.461
pacasmayo|PE|-7.401|-79.571
pacatuba|BR|-3.984|-38.620
pace|US|30.599|-87.161
pachino|IT|36.715|15.090
pachora|IN|20.667|75.353
pacho|CO|5.133|-74.160
pachperwa|IN|27.512|82.643
pachuca de soto|MX|20.117|-98.733
pachuka de soto|MX|20.117|-98.733
pacific grove|US|36.618|-121.917
pacifica|US|37.614|-122.487
paciran|ID|-6.877|112.376
paco de arcos|PT|38.696|-9.291
pacol|PH|10.450|122.817
pacora|PA|9.079|-79.290
pad idan|PK|26.775|68.302
padalarang|ID|-6.838|107.473
padam|IN|33.467|76.885
padangas|ID|-0.949|100.354
padango|ID|-0.949|100.354
padangsidempuan|ID|1.380|99.271
padangsidimpoean|ID|1.380|99.271
padangsidimpuan|ID|1.380|99.271
padang|ID|-0.949|100.354
paderbornas|DE|51.719|8.754
paderborna|DE|51.719|8.754
paderborn|DE|51.719|8.754
paderbronna|DE|51.719|8.754
paderno dugnano|IT|45.569|9.165
padmanabhapuram|IN|8.245|77.326
padoa|IT|45.408|11.886
padoue|IT|45.408|11.886
padova|IT|45.408|11.886
padovo|IT|45.408|11.886
padrauna|IN|26.904|83.981
padra|IN|22.240|73.085
padre bernardo|BR|-15.166|-48.283
padua|IT|45.408|11.886
paducah|US|37.083|-88.600
paduja|IT|45.408|11.886
padwa|IT|45.408|11.886
paernu|EE|58.386|24.497
paete|PH|14.365|121.483
pafos|CY|34.777|32.425
pagadian|PH|7.826|123.437
pagalungan|PH|7.142|124.381
pagani|IT|40.742|14.614
pagar alam|ID|-4.025|103.247
pagbilao|PH|13.967|121.698
paghman|AF|34.588|68.951
pago pago|AS|-14.278|-170.702
pagukku|MM|21.335|95.084
pahandoet|ID|-2.208|113.917
pahandut|ID|-2.208|113.917
paharpur|PK|32.104|70.972
pahasu|IN|28.172|78.064
pahrump|US|36.208|-115.984
paicandu|BR|-23.457|-52.049
paidha|UG|2.417|30.986
paignton|GB|50.436|-3.568
paijan|PE|-7.733|-79.302
pailin|KH|12.849|102.609
painesville|US|41.724|-81.246
paine|CL|-33.808|-70.741
paiporta|ES|39.428|-0.418
paisandu|UY|-32.321|-58.076
paisley|GB|55.832|-4.433
paita|PE|-5.089|-81.114
paithan|IN|19.475|75.386
pajakoemboeh|ID|-0.216|100.633
pajara|ES|28.350|-14.108
pajok|SS|3.865|32.482
pajsandu|UY|-32.321|-58.076
pak chong|TH|14.708|101.416
pak kret|TH|13.913|100.499
pak phanang|TH|8.351|100.202
pakala|IN|13.449|79.115
pakanbahru|ID|0.517|101.442
pakanbaroe|ID|0.517|101.442
pakanbaru|ID|0.517|101.442
pakaur|IN|24.639|87.842
paka|MY|4.637|103.437
pakenham south|AU|-38.133|145.517
pakhra|NP|28.267|83.969
pakisaji|ID|-8.066|112.598
pakkoku|MM|21.335|95.084
pakokku|MM|21.335|95.084
pakpattan|PK|30.343|73.389
pakse|LA|15.120|105.799
paks|HU|46.626|18.860
pakxe|LA|15.120|105.799
pal'ma|ES|39.569|2.650
pal'osa|BR|-27.645|-48.668
palabora|ZA|-23.943|31.141
palaborva|ZA|-23.943|31.141
palafrugell|ES|41.917|3.163
palagiano|IT|40.578|17.038
palagonia|IT|37.330|14.745
palaio faliro|GR|37.928|23.701
palaiseau|FR|48.717|2.250
palakkad|IN|10.773|76.654
palakkodu|IN|12.307|78.070
palakollu|IN|16.517|81.730
palamos|ES|41.848|3.129
palanga|LT|55.917|21.069
palangkaraja|ID|-2.208|113.917
palangkaraya|ID|-2.208|113.917
palang|BD|23.218|90.351
palani|IN|10.450|77.521
palanpur|IN|24.171|72.438
palapye|BW|-22.546|27.125
palasa|IN|18.773|84.410
palatine|US|42.110|-88.034
palau|MX|27.892|-101.423
palayan city|PH|15.541|121.085
palazzolo sull'oglio|IT|45.597|9.887
pala|TD|9.364|14.905
palembangas|ID|-2.917|104.746
palembang|ID|-2.917|104.746
palempan'nk|ID|-2.917|104.746
palencia|ES|42.010|-4.524
palenque|MX|17.510|-91.982
palera|IN|25.020|79.228
palermas|IT|38.132|13.336
palerma|IT|38.132|13.336
palerme|IT|38.132|13.336
palermo|IT|38.132|13.336
palermu|IT|38.132|13.336
palerm|IT|38.132|13.336
palestine|US|31.762|-95.631
palghar|IN|19.697|72.765
palghat|IN|10.773|76.654
palgkhat|IN|10.773|76.654
palhoca|BR|-27.645|-48.668
palia kalan|IN|28.432|80.581
palika|FR|48.853|2.349
palimanan|ID|-6.707|108.424
palimbao|ID|-2.917|104.746
palin|GT|14.406|-90.698
palisades park|US|40.848|-73.998
palitana|IN|21.525|71.823
palkonda|IN|18.604|83.756
palladam|IN|10.992|77.286
pallanza intra suna|IT|45.938|8.571
pallappatti|IN|10.721|77.880
pallasovka|RU|50.050|46.883
pallavaram|IN|12.968|80.150
palla|TD|9.364|14.905
pallikondai|IN|12.905|78.943
pallippatti|IN|11.940|78.402
pallisa|UG|1.145|33.709
palm bay|US|28.034|-80.589
palm beach gardens|US|26.823|-80.139
palm city|US|27.168|-80.266
palm coast|US|29.585|-81.208
palm desert|US|33.723|-116.377
palm harbor|US|28.078|-82.764
palm river clair mel|US|27.924|-82.379
palm valley|US|30.177|-81.388
palma del rio|ES|37.700|-5.281
palma di montechiaro|IT|37.191|13.766
palma soriano|CU|20.211|-75.994
palmaner|IN|13.200|78.747
palmar de varela|CO|10.741|-74.754
palmares|BR|-8.683|-35.592
palmarito tochapan|MX|18.901|-97.638
palma|ES|39.569|2.650
palmdale|US|34.579|-118.116
palmeira das missoes|BR|-27.899|-53.314
palmeira|BR|-25.429|-50.006
palmela|PT|38.569|-8.901
palmerston north|NZ|-40.356|175.611
palmer|US|42.158|-72.329
palmetto bay|US|25.622|-80.325
palmira|CO|3.539|-76.304
palmital|BR|-22.789|-50.218
palmi|IT|38.359|15.852
palo alto|US|37.442|-122.143
palo del colle|IT|41.056|16.703
palo negro|VE|10.174|-67.542
paloe|ID|-0.908|119.871
paloncha|IN|17.602|80.705
palopo|ID|-2.993|120.197
paloppo|ID|-2.993|120.197
palos hills|US|41.697|-87.817
palotina|BR|-24.284|-53.840
palo|PH|11.158|124.991
palpala|AR|-24.256|-65.212
paltan|BD|23.736|90.414
palu|ID|-0.908|119.871
palval|IN|28.145|77.325
palwal|IN|28.145|77.325
palwancha|IN|17.582|80.677
pamanoekan|ID|-6.284|107.811
pamanukan|ID|-6.284|107.811
pamekasan|ID|-7.157|113.475
pameungpeuk|ID|-7.018|107.604
pamiers|FR|43.117|1.600
pampalona|ES|42.817|-1.643
pampa|US|35.536|-100.960
pampeluna|ES|42.817|-1.643
pampelune|ES|42.817|-1.643
pampierstad|ZA|-27.783|24.688
pamplonae|ES|42.817|-1.643
pamplona|ES|42.817|-1.643
pamplono|ES|42.817|-1.643
pamulang|ID|-6.343|106.738
panabo|PH|7.308|125.684
panadura|LK|6.713|79.903
panadzhi|IN|15.496|73.826
panadzis|IN|15.496|73.826
panadzi|IN|15.496|73.826
panadzsi|IN|15.496|73.826
panagar|IN|23.285|79.995
panagyurishte|BG|42.500|24.183
panaji|IN|15.496|73.826
panalanoy|PH|11.251|125.006
panama|PA|8.994|-79.520
panambi|BR|-28.293|-53.502
paname|FR|48.853|2.349
panamurbo|PA|8.994|-79.520
panarukan|ID|-7.702|113.918
panauti|NP|27.585|85.515
pancevo|RS|44.871|20.640
panchagarh|BD|26.333|88.558
panchkula|IN|30.695|76.850
panchla|IN|22.537|88.138
pandaan|ID|-7.653|112.688
pandacaqui|PH|15.172|120.655
pandak|ID|-7.913|110.294
pandan|PH|11.745|122.100
pandeglang|ID|-6.308|106.107
pandharpur|IN|17.679|75.331
pandhurna|IN|21.596|78.526
pandi|PH|14.865|120.957
pando|UY|-34.717|-55.958
pandua|IN|23.075|88.286
paneveza|LT|55.733|24.350
panevezhis|LT|55.733|24.350
panevezhi|LT|55.733|24.350
panevezio|LT|55.733|24.350
panevezis|LT|55.733|24.350
panevezys|LT|55.733|24.350
panevjazhys|LT|55.733|24.350
pangil|PH|14.403|121.465
pangim|IN|15.496|73.826
pangkalan brandan|ID|4.024|98.278
pangkalanbuun|ID|-2.683|111.626
pangkalpinang|ID|-2.129|106.114
panguipulli|CL|-39.644|-72.333
panihati|IN|22.691|88.374
panipata|IN|29.387|76.968
panipat|IN|29.387|76.968
paniqui|PH|15.669|120.581
panjakent|TJ|39.495|67.609
panjavezhis|LT|55.733|24.350
panjim|IN|15.496|73.826
panji|ID|-7.725|114.100
panko panko|AS|-14.278|-170.702
pankow|DE|52.569|13.402
pankshin|NG|9.325|9.435
panna|IN|24.721|80.188
pano aqil|PK|27.856|69.111
panorama|GR|40.588|23.032
panormus|IT|38.132|13.336
panruti|IN|11.777|79.553
panshan|CN|41.188|122.049
panshi|CN|42.942|126.056
pantai remis|MY|4.456|100.629
pantejn|MM|16.779|94.732
pantelimon|RO|44.450|26.200
pantin|FR|48.894|2.409
pantruche|FR|48.853|2.349
pantubig|PH|14.968|120.955
panuco|MX|22.054|-98.185
panvel|IN|18.989|73.110
panwel|IN|18.989|73.110
panzos|GT|15.400|-89.667
paolo vi|IT|40.522|17.274
paombong|PH|14.831|120.789
paonta sahib|IN|30.437|77.625
paoua|CF|7.243|16.441
paoy paet|KH|13.658|102.564
papakura|NZ|-37.066|174.944
papalotla|MX|19.169|-98.204
papanasam|IN|10.927|79.271
papantla de olarte|MX|20.447|-97.325
papar|MY|5.733|115.933
papaya|PH|15.320|120.836
papa|HU|47.330|17.467
pape'ete|PF|-17.537|-149.566
papeehte|PF|-17.537|-149.566
papeete|PF|-17.537|-149.566
papeiti|PF|-17.537|-149.566
papenburg|DE|53.077|7.404
papendrecht|NL|51.832|4.688
papete|PF|-17.537|-149.566
paphos|CY|34.777|32.425
papiete|PF|-17.537|-149.566
papillion|US|41.154|-96.042
papiti|PF|-17.537|-149.566
pappinissheri|IN|11.957|75.340
paqo paqo|AS|-14.278|-170.702
par naogaon|BD|24.804|88.949
para de minas|BR|-19.860|-44.608
parabiago|IT|45.560|8.945
paracambi|BR|-22.608|-43.708
paracatu|BR|-17.222|-46.875
paracho de verduzco|MX|19.647|-102.049
paracuru|BR|-3.410|-39.031
paradip garh|IN|20.316|86.609
paradise|US|36.097|-115.147
paradsasvar|HU|47.913|19.977
paraeis|FR|48.853|2.349
paragominas|BR|-2.967|-47.483
paragould|US|36.058|-90.497
paraguacu paulista|BR|-22.413|-50.576
paraguacu|BR|-21.547|-45.737
paraiba do sul|BR|-22.158|-43.293
paraipaba|BR|-3.439|-39.148
parais|FR|48.853|2.349
parakou|BJ|9.337|2.630
paraku|BJ|9.337|2.630
paral|MX|26.930|-105.666
paramagudi|IN|9.546|78.591
paramaribas|SR|5.866|-55.167
paramaribo|SR|5.866|-55.167
paramarimpo|SR|5.866|-55.167
paramatta|AU|-33.818|151.003
paramonga|PE|-10.667|-77.833
paramount|US|33.889|-118.160
paramus|US|40.945|-74.075
paranagua|BR|-25.516|-48.525
paranaiba|BR|-19.677|-51.191
paranankoua|BR|-25.516|-48.525
paranapanema|BR|-23.386|-48.724
paranavai|BR|-23.073|-52.465
parana|AR|-31.732|-60.524
parang|PH|7.370|124.270
paraparaumu|NZ|-40.917|175.017
parasia|IN|22.191|78.759
paras|FR|48.853|2.349
paraty|BR|-23.218|-44.713
paravur tekkumbhagam|IN|8.795|76.668
parbaini|IN|19.269|76.771
parbani|IN|19.269|76.771
parbatipur|BD|25.664|88.931
parbhani|IN|19.269|76.771
parbkhani|IN|19.269|76.771
parchim|DE|53.426|11.849
pardi|IN|20.509|72.946
pardubices|CZ|50.041|15.777
pardubice|CZ|50.041|15.777
pardubicy|CZ|50.041|15.777
pardubitse|CZ|50.041|15.777
pardubitz|CZ|50.041|15.777
parede|PT|38.693|-9.354
parelhas|BR|-6.688|-36.657
parepare|ID|-4.013|119.626
parets del valles|ES|41.575|2.233
pare|ID|-7.768|112.198
pariaman|ID|-0.619|100.120
parichhatgarh|IN|28.978|77.934
paries|FR|48.853|2.349
parigge|FR|48.853|2.349
pariggi|FR|48.853|2.349
parighji|FR|48.853|2.349
parigi|FR|48.853|2.349
pariisi|FR|48.853|2.349
pariis|FR|48.853|2.349
pariizu|FR|48.853|2.349
parijs|FR|48.853|2.349
parij|FR|48.853|2.349
parintins|BR|-2.628|-56.736
parisi|FR|48.853|2.349
paris|FR|48.853|2.349
parit buntar|MY|5.127|100.493
parit raja|MY|1.868|103.112
parixe|FR|48.853|2.349
pariyapuram|IN|11.017|75.867
parize|FR|48.853|2.349
parizh'|FR|48.853|2.349
parizh|FR|48.853|2.349
parizo|FR|48.853|2.349
parizs|FR|48.853|2.349
pariz|FR|48.853|2.349
park forest|US|41.491|-87.674
park ridge|US|42.011|-87.841
parkchester|US|40.839|-73.860
parkent|UZ|41.294|69.676
parkersburg|US|39.267|-81.562
parker|US|39.519|-104.761
parkville|US|39.377|-76.540
parlakimidi|IN|18.781|84.088
parla|ES|40.236|-3.768
parli vaijnath|IN|18.851|76.532
parlier|US|36.612|-119.527
parma heights|US|41.390|-81.760
parme|IT|44.799|10.326
parnahiba|BR|-2.905|-41.777
parnahyba|BR|-2.905|-41.777
parnaiba|BR|-2.905|-41.777
parnaimpa|BR|-2.905|-41.777
parnamirim|BR|-5.916|-35.263
parnamirin|BR|-5.916|-35.263
parnas|RU|60.070|30.349
parnawa|EE|58.386|24.497
parntoumpitse|CZ|50.041|15.777
parnu|EE|58.386|24.497
parobe|BR|-29.629|-50.835
paroeng|ID|-6.421|106.733
parola|IN|20.881|75.119
parole|US|38.980|-76.531
parral'|MX|26.930|-105.666
parral|MX|26.930|-105.666
parras de la fuente|MX|25.442|-102.178
parsabad|IR|39.648|47.917
parsippany|US|40.858|-74.426
partille|SE|57.739|12.106
partinico|IT|38.047|13.118
partizanske|SK|48.629|18.385
partizansk|RU|43.122|133.123
partur|IN|19.599|76.215
parung|ID|-6.421|106.733
parvatipuram|IN|18.784|83.426
parvatsar|IN|26.886|74.766
parys|FR|48.853|2.349
paryzius|FR|48.853|2.349
paryz|FR|48.853|2.349
pasaia|ES|43.325|-1.927
pasaje|EC|-3.326|-79.807
pasan|IN|22.844|82.198
pasardschik|BG|42.200|24.333
pasardshik|BG|42.200|24.333
pasargad|IR|30.202|53.180
pasarkemis|ID|-6.170|106.530
pascagoula|US|30.366|-88.556
pascani|RO|47.247|26.723
pasco|US|46.240|-119.101
paseh|ID|-7.103|107.764
pashkovskiy|RU|45.024|39.104
pasig city|PH|14.587|121.061
pasighat|IN|28.066|95.327
pasilaiciai|LT|54.734|25.219
pasing|DE|48.141|11.456
pasinler|TR|39.980|41.670
pasir mas|MY|6.049|102.140
pasni|PK|25.263|63.468
paso de carrasco|UY|-34.860|-56.052
paso de los libres|AR|-29.713|-57.088
paso robles|US|35.627|-120.691
pasoeroean|ID|-7.645|112.907
pasragad branch|IR|34.778|48.472
pasrur|PK|32.263|74.663
passaic|US|40.857|-74.128
passau|DE|48.566|13.431
passi|PH|11.108|122.642
passo fundo|BR|-28.263|-52.407
passos|BR|-20.719|-46.610
pastas|CO|1.214|-77.281
pastavy|BY|55.117|26.833
pasto|CO|1.214|-77.281
pasu fundu|BR|-28.263|-52.407
pasuruan|ID|-7.645|112.907
pat'jala|IN|30.336|76.392
patacs|HU|46.083|18.233
patalung|TH|7.618|100.078
patamundai|IN|20.578|86.561
patancheru|IN|17.533|78.264
patani|TH|6.868|101.250
patarra|CR|9.881|-84.035
pataskala|US|39.996|-82.674
pataudi|IN|28.325|76.779
patavium|IT|45.408|11.886
patejn|MM|16.779|94.732
paterna|ES|39.500|-0.433
paterno|IT|37.567|14.903
paterson|US|40.917|-74.172
pathalgaon|IN|22.557|83.464
pathanamthitta|IN|9.267|76.783
pathankot|IN|32.275|75.653
pathardih|IN|23.666|86.432
pathardi|IN|19.173|75.174
patharia|IN|23.899|79.194
patheinas|MM|16.779|94.732
pathein|MM|16.779|94.732
pathri|IN|19.259|76.434
pathum rani|TH|14.013|100.530
pathum thani|TH|14.013|100.530
patiala|IN|30.336|76.392
patia|CO|2.069|-77.053
patigi|NG|8.729|5.756
patiya|BD|22.295|91.979
pati|ID|-6.756|111.038
patkhankot|IN|32.275|75.653
patnagarh|IN|20.708|83.133
patnao|IN|25.594|85.136
patna|IN|25.594|85.136
patnos|TR|39.225|42.857
pato branco|BR|-26.229|-52.671
patos de minas|BR|-18.579|-46.518
patos fshat|AL|40.643|19.651
patos|BR|-7.024|-37.280
patrae|GR|38.244|21.734
patrai|GR|38.244|21.734
patrasse|GR|38.244|21.734
patrasso|GR|38.244|21.734
patras|GR|38.244|21.734
patra|GR|38.244|21.734
patres|GR|38.244|21.734
patrocinio|BR|-18.944|-46.992
pattam|TH|6.868|101.250
pattani|TH|6.868|101.250
patterbuorn|DE|51.719|8.754
patterson|US|37.472|-121.130
patti|IN|31.281|74.858
pattoki|PK|31.017|73.850
pattukkottai|IN|10.424|79.319
patur|IN|20.461|76.937
patus di minas|BR|-18.579|-46.518
patuto|PH|14.117|120.967
paty do alferes|BR|-22.429|-43.419
patzcuaro|MX|19.516|-101.609
patzicia|GT|14.632|-90.927
patzun|GT|14.683|-91.017
paulinia|BR|-22.761|-47.154
paulista|BR|-7.941|-34.873
paulo afonso|BR|-9.406|-38.215
paungde|MM|18.492|95.506
pauri|IN|30.153|78.777
pau|FR|43.300|-0.367
paveh|IR|35.043|46.356
pavia|IT|45.192|9.159
pavlodaras|KZ|52.283|76.967
pavlodara|KZ|52.283|76.967
pavlodar|KZ|52.283|76.967
pavlogi|UA|48.534|35.871
pavlograd|UA|48.534|35.871
pavlohradas|UA|48.534|35.871
pavlohrada|UA|48.534|35.871
pavlohrad|UA|48.534|35.871
pavlontar|KZ|52.283|76.967
pavlovo|RU|55.969|43.091
pavlovskaya|RU|46.138|39.783
pavlovskiy posad|RU|55.782|38.650
pavugada|IN|14.100|77.280
pawayan|IN|28.066|80.103
pawlodar|KZ|52.283|76.967
pawlograd|UA|48.534|35.871
pawlohrad|UA|48.534|35.871
pawni|IN|20.792|79.636
pawtucket|US|41.879|-71.383
paxtakor|UZ|40.315|67.954
payakumbuh|ID|-0.216|100.633
paysandu|UY|-32.321|-58.076
payshanba|UZ|40.008|66.237
payyannur|IN|12.094|75.202
pazardjik|BG|42.200|24.333
pazardsjik|BG|42.200|24.333
pazardzhik|BG|42.200|24.333
pazardzikas|BG|42.200|24.333
pazardzik|BG|42.200|24.333
pazardzjik|BG|42.200|24.333
pazartzik|BG|42.200|24.333
pchenjanas|KP|39.034|125.754
pchjongjang|KP|39.034|125.754
peabody|US|42.528|-70.929
peachtree city|US|33.397|-84.596
peachtree corners|US|33.970|-84.222
pearl city|US|21.397|-157.975
pearl river|US|41.059|-74.022
pearland|US|29.564|-95.286
pearl|US|32.275|-90.132
pecan grove|US|29.626|-95.732
pecangaan|ID|-6.698|110.711
pechabun|TH|16.419|101.161
pechaburi|TH|13.112|99.945
pechora|RU|65.147|57.224
pechuj|HU|46.083|18.233
pecs|HU|46.083|18.233
pecuh|HU|46.083|18.233
pecuj|HU|46.083|18.233
pecuy|HU|46.083|18.233
pedana|IN|16.256|81.144
peddapalli|IN|18.614|79.374
peddapuram|IN|17.077|82.138
pederneiras|BR|-22.352|-48.775
pedra azul|BR|-16.005|-41.297
pedra branca|BR|-5.454|-39.717
pedregal|PA|8.366|-82.435
pedreira|BR|-22.742|-46.901
pedro betancourt|CU|22.727|-81.290
pedro carbo|EC|-1.816|-80.233
pedro chuan kabaljeras|PY|-22.547|-55.733
pedro huan kabaljero|PY|-22.547|-55.733
pedro ii|BR|-4.425|-41.459
pedro juan caballero|PY|-22.547|-55.733
pedro khuan kabal'ero|PY|-22.547|-55.733
pedro khuan kabalero|PY|-22.547|-55.733
pedro leopoldo|BR|-19.618|-44.043
pedroso|PT|41.411|-8.749
peekskill|US|41.290|-73.920
peer|BE|51.130|5.460
pefki|GR|38.060|23.793
pegia|XK|42.659|20.288
pehowa|IN|29.979|76.582
peine|DE|52.319|10.235
peiraeus|GR|37.947|23.637
peiraias|GR|37.947|23.637
peiraia|GR|37.947|23.637
peiraiefs|GR|37.947|23.637
peiraieus|GR|37.947|23.637
peiraievs|GR|37.947|23.637
peje|XK|42.659|20.288
pekalongan|ID|-6.889|109.675
pekan bahapal|ID|3.113|99.174
pekan nenas|MY|1.510|103.514
pekanbaroe|ID|0.517|101.442
pekanbaru|ID|0.517|101.442
pekan|MY|3.484|103.400
pekin|CN|39.907|116.397
pelabuhan klang|MY|3.000|101.400
pelabuhanratu|ID|-6.987|106.551
pelham|US|33.286|-86.810
pelhrimov|CZ|49.431|15.223
pelileo|EC|-1.330|-78.543
peliyagoda|LK|6.968|79.884
pelotasas|BR|-31.772|-52.343
pelotas|BR|-31.772|-52.343
pelumbon|ID|-6.705|108.473
pemalang|ID|-6.900|109.367
pemangkat|ID|1.167|108.967
pematangsiantar|ID|2.959|99.069
pematangsieantar|ID|2.959|99.069
pemba|MZ|-12.974|40.518
pembroke pines|US|26.003|-80.224
pembroke|CA|45.817|-77.116
pempa|MZ|-12.974|40.518
penaflor|CL|-33.606|-70.876
penalva|BR|-3.294|-45.174
penaranda|PH|15.351|121.004
penarth|GB|51.439|-3.173
penco|CL|-36.741|-72.995
pendleton|US|45.672|-118.789
penedo|BR|-10.290|-36.586
pengcheng|CN|36.431|114.170
penha|BR|-26.769|-48.646
peniche|PT|39.356|-9.381
penicuik|GB|55.831|-3.226
penjamo|MX|20.431|-101.723
penja|RU|53.201|45.005
penn hills|US|40.501|-79.839
pennadam|IN|11.403|79.241
pennagaram|IN|12.134|77.895
pennsauken|US|39.956|-75.058
pensacola|US|30.421|-87.217
pensa|RU|53.201|45.005
pentecoste|BR|-3.793|-39.270
penticton|CA|49.481|-119.586
penugonda|IN|16.654|81.746
penukonda|IN|14.083|77.595
penzae|RU|53.201|45.005
penzance|GB|50.119|-5.537
penza|RU|53.201|45.005
penzberg|DE|47.753|11.377
penze|RU|53.201|45.005
pen|IN|18.737|73.096
peraboemoelih|ID|-3.434|104.231
perabumulih|ID|-3.434|104.231
peraia|GR|40.499|22.926
perai|MY|5.383|100.383
perama|GR|37.968|23.572
perambalur|IN|11.233|78.883
peranampattu|IN|12.934|78.719
peravurani|IN|10.290|79.202
perbaungan|ID|3.568|98.956
percut|ID|3.625|98.864
perdoes|BR|-21.091|-45.091
pereira barreto|BR|-20.638|-51.109
pereira|CO|4.813|-75.696
perejra|CO|4.813|-75.696
perem|RU|58.010|56.250
pereslavl' zalesskiy|RU|56.739|38.856
pereval's'k|UA|48.438|38.844
pereyaslav khmel'nyts'kyy|UA|50.067|31.450
perez|AR|-32.998|-60.768
pergamino|AR|-33.890|-60.574
perico|CU|22.770|-81.018
perigueux|FR|45.183|0.717
peringat|MY|6.033|102.283
peristerion|GR|38.015|23.692
peristeri|GR|38.015|23.692
periyakulam|IN|10.121|77.544
periyanayakkanpalaiyam|IN|11.153|76.952
perlepes|MK|41.345|21.555
perlepe|MK|41.345|21.555
perm'|RU|58.010|56.250
permatang kuching|MY|5.463|100.381
perma|RU|58.010|56.250
perme|RU|58.010|56.250
permia|RU|58.010|56.250
permjo|RU|58.010|56.250
perm|RU|58.010|56.250
pernau|EE|58.386|24.497
pernava|EE|58.386|24.497
pernavia|EE|58.386|24.497
pernikas|BG|42.600|23.033
pernik|BG|42.600|23.033
pernov|EE|58.386|24.497
perosa|IT|43.112|12.389
perote|MX|19.562|-97.242
perouse|IT|43.112|12.389
perpignano|FR|42.698|2.895
perpignan|FR|42.698|2.895
perpin'jan|FR|42.698|2.895
perpinana|FR|42.698|2.895
perpinan|FR|42.698|2.895
perpinhan|FR|42.698|2.895
perpinha|FR|42.698|2.895
perpinianum|FR|42.698|2.895
perpinian|FR|42.698|2.895
perpinia|FR|42.698|2.895
perpinjanas|FR|42.698|2.895
perpinjano|FR|42.698|2.895
perpinjan|FR|42.698|2.895
perpinyan|FR|42.698|2.895
perpinya|FR|42.698|2.895
perris|US|33.783|-117.229
perry hall|US|39.413|-76.464
perrysburg|US|41.557|-83.627
perry|US|32.458|-83.732
persianovka|RU|47.530|39.418
perth amboy|US|40.507|-74.265
perth|AU|-31.952|115.861
pertjoet|ID|3.625|98.864
pertjut|ID|3.625|98.864
pertuis|FR|43.693|5.503
perudzha|IT|43.112|12.389
perugia|IT|43.112|12.389
peruibe|BR|-24.320|-46.998
perumbavoor|IN|10.107|76.474
perumpavur|IN|10.115|76.476
perundurai|IN|11.276|77.588
perungudi|IN|12.961|80.241
perusa|IT|43.112|12.389
perusia|IT|43.112|12.389
peruwelz|BE|50.508|3.594
pervoural'skiy|RU|56.905|59.944
pervoural'sk|RU|56.905|59.944
pervouralsk|RU|56.905|59.944
perym|RU|58.010|56.250
perzeren|XK|42.214|20.740
perzerin|XK|42.214|20.740
pesabar|PK|34.008|71.578
pesaro|IT|43.909|12.916
pesavaras|PK|34.008|71.578
pesavara|PK|34.008|71.578
pesavaro|PK|34.008|71.578
pesavar|PK|34.008|71.578
pesaver|PK|34.008|71.578
pescara|IT|42.458|14.203
peschawar|PK|34.008|71.578
peshavar|PK|34.008|71.578
peshawar|PK|34.008|71.578
peshovar|PK|34.008|71.578
peshtera|BG|42.033|24.300
pesjawar|PK|34.008|71.578
peskara|IT|42.458|14.203
pesqueira|BR|-8.358|-36.696
pessac|FR|44.810|-0.641
pestovo|RU|58.594|35.802
peszawar|PK|34.008|71.578
petach tikva|IL|32.087|34.887
petah tikva|IL|32.087|34.887
petah tikwah|IL|32.087|34.887
petah tiqwa|IL|32.087|34.887
petaling dzhaja|MY|3.107|101.607
petaling jaya|MY|3.107|101.607
petaluma|US|38.232|-122.637
petapa|GT|14.503|-90.552
petare|VE|10.472|-66.802
petarukan|ID|-6.883|109.433
petatlan|MX|17.538|-101.268
petauke|ZM|-14.241|31.320
petawawa|CA|45.895|-77.280
petchabun|TH|16.419|101.161
petchaburi|TH|13.112|99.945
peterhead|GB|57.506|-1.798
peterhof|RU|59.883|29.900
peterlee|GB|54.760|-1.336
petersburg|RU|59.939|30.314
petershagen|DE|52.375|8.965
pethah tiqva|IL|32.087|34.887
petionville|HT|18.512|-72.285
petit bourg|GP|16.192|-61.591
petlad|IN|22.477|72.800
peto|MX|20.128|-88.923
petriburgum|ZA|-23.904|29.469
petrich|BG|41.398|23.207
petrila|RO|45.450|23.417
petrodvorets|RU|59.896|29.801
petrogradka|RU|59.966|30.312
petrolina|BR|-9.399|-40.501
petromaritzburgum|ZA|-29.617|30.393
petropavel|KZ|54.867|69.150
petropavlas|KZ|54.867|69.150
petropavla|KZ|54.867|69.150
petropavlofsk kamtsatski|RU|53.044|158.651
petropavlovs'k kamchats'kij|RU|53.044|158.651
petropavlovsk kamcatkal|RU|53.044|158.651
petropavlovsk kamcatskij|RU|53.044|158.651
petropavlovsk kamcatski|RU|53.044|158.651
petropavlovsk kamchatkari|RU|53.044|158.651
petropavlovsk kamchatskij|RU|53.044|158.651
petropavlovsk kamchatskiy|RU|53.044|158.651
petropavlovsk kamchatski|RU|53.044|158.651
petropavlovsk kamchatsky|RU|53.044|158.651
petropavlovsk kamciatki|RU|53.044|158.651
petropavlovsk kamtchatski|RU|53.044|158.651
petropavlovsk kamtjatskij|RU|53.044|158.651
petropavlovsk kamtsatski|RU|53.044|158.651
petropavlovsk kamtsjatskij|RU|53.044|158.651
petropavlovsk kamtsjatski|RU|53.044|158.651
petropavlovsk kamtxatski|RU|53.044|158.651
petropavlovska kamcatska|RU|53.044|158.651
petropavlovszk kamcsatszkij|RU|53.044|158.651
petropavl|KZ|54.867|69.150
petropawlofsk kamtsjatski|RU|53.044|158.651
petropawlowsk kamtschatski|RU|53.044|158.651
petropawlowsk|KZ|54.867|69.150
petropawl|KZ|54.867|69.150
petropolis|RU|59.939|30.314
petrosani|RO|45.417|23.367
petrosavodsk|RU|61.785|34.347
petrosawodsk|RU|61.785|34.347
petroskoi|RU|61.785|34.347
petroskoj|RU|61.785|34.347
petroupolis|GR|38.042|23.685
petrovsk zabaykal'skiy|RU|51.275|108.843
petrovskaya|RU|55.550|37.783
petrozavods'k|RU|61.785|34.347
petrozavodskas|RU|61.785|34.347
petrozavodska|RU|61.785|34.347
petrozavodsk|RU|61.785|34.347
petrozavodszk|RU|61.785|34.347
petrozavontsk|RU|61.785|34.347
petrozawodsk|RU|61.785|34.347
petrozawodzk|RU|61.785|34.347
pettau|SI|46.420|15.870
petushki|RU|55.926|39.461
pexauar|PK|34.008|71.578
pezinok|SK|48.290|17.267
pfaffenhofen an der ilm|DE|48.531|11.505
pflugerville|US|30.439|-97.620
pforcheimas|DE|48.884|8.699
pforckhajm|DE|48.884|8.699
pfortschaim|DE|48.884|8.699
pforzheim|DE|48.884|8.699
pfullingen|DE|48.465|9.228
pfungstadt|DE|49.806|8.603
phagwara|IN|31.225|75.774
phak hai|TH|14.457|100.370
phalaborwa|ZA|-23.943|31.141
phalauda|IN|29.188|77.830
phalia|PK|32.430|73.577
phalodi|IN|27.131|72.368
phaltan|IN|17.991|74.432
phan rang thap cham|VN|11.564|108.989
phan thiet|VN|10.929|108.102
phan thong|TH|13.468|101.095
phan tiet|VN|10.929|108.102
phanat nikhom|TH|13.446|101.184
phanom sarakham|TH|13.748|101.355
phaphund|IN|26.599|79.464
pharr|US|26.195|-98.184
phatalung|TH|7.618|100.078
phathalung|TH|7.618|100.078
phattalung|TH|7.618|100.078
phatthalung|TH|7.618|100.078
phatthaya|TH|12.933|100.883
phayao|TH|19.192|99.879
phek|IN|25.667|94.500
phenian|KP|39.034|125.754
phenix city|US|32.471|-85.001
phenjana|KP|39.034|125.754
phenjan|KP|39.034|125.754
phetchabun|TH|16.419|101.161
phetchaburi|TH|13.112|99.945
phibun mangsahan|TH|15.245|105.229
phichit|TH|16.442|100.349
philadelphia|US|39.952|-75.164
philippopel|BG|42.150|24.750
philipsburg|SX|18.026|-63.046
phillaur|IN|31.019|75.791
philtsanuloke|TH|16.825|100.259
phirangipuram|IN|16.291|80.262
phisanulauk|TH|16.825|100.259
phitsanulokas|TH|16.825|100.259
phitsanulok|TH|16.825|100.259
phitszanulok|TH|16.825|100.259
phnom penh|KH|11.562|104.916
phnom pen|KH|11.562|104.916
phnum penh|KH|11.562|104.916
phnum peny|KH|11.562|104.916
phoenixville|US|40.130|-75.515
phoenix|US|33.448|-112.074
phon charoen|TH|18.033|103.167
phon phen|KH|11.562|104.916
phorca|DE|48.884|8.699
photharam|TH|13.692|99.850
phra nakhon si ayutthaya|TH|14.352|100.577
phra phutthabat|TH|14.725|100.795
phra pradaeng|TH|13.659|100.534
phrae|TH|18.146|100.141
phrea|TH|18.146|100.141
phu khiao|TH|16.377|102.129
phu khuong|VN|11.283|106.133
phu kradueng|TH|16.884|101.885
phuketas|TH|7.891|98.398
phuket|TH|7.891|98.398
phulabani|IN|20.479|84.232
phulera|IN|26.874|75.242
phulpur|IN|25.549|82.090
phultala|BD|22.717|89.512
phumi veal sre|KH|10.981|104.778
phuntsholing|BT|26.852|89.388
phuthaditjhaba|ZA|-28.524|28.816
piacenza|IT|45.052|9.693
piarnu|EE|58.386|24.497
piaseczno|PL|52.081|21.024
piastow|PL|52.184|20.840
piatigorsk|RU|44.049|43.059
piatra neamt|RO|46.917|26.333
piatykhatky|UA|48.413|33.711
piazza armerina|IT|37.384|14.369
picaria|XK|42.659|20.288
picassent|ES|39.364|-0.459
pichit|TH|16.442|100.349
pickerington|US|39.884|-82.754
pickering|CA|43.900|-79.133
pico rivera|US|33.983|-118.097
picos|BR|-7.077|-41.467
picsi|PE|-6.718|-79.770
pidhorodne|UA|48.575|35.107
piedecuesta|CO|6.988|-73.050
piedras negras|MX|28.700|-100.524
piekary slaskie|PL|50.380|18.927
pienyang|KP|39.034|125.754
pierrefitte sur seine|FR|48.967|2.361
piestany|SK|48.595|17.826
piet retief|ZA|-27.007|30.813
pietermaritsburg|ZA|-29.617|30.393
pietermaritzburg|ZA|-29.617|30.393
pietersburg|ZA|-23.904|29.469
pietrasanta|IT|43.960|10.228
pietropawlowsk kamczacki|RU|53.044|158.651
pietrozawodsk|RU|61.785|34.347
pihani|IN|27.620|80.203
pihkova|RU|57.814|28.350
pihkva|RU|57.814|28.350
pijijiapan|MX|15.686|-93.209
pijnacker|NL|52.020|4.429
pikalevo|RU|59.518|34.166
pikesville|US|39.374|-76.722
pikine|SN|14.765|-17.391
pikin|SN|14.765|-17.391
pilaite|LT|54.700|25.184
pilani|IN|28.367|75.604
pilar de la horadada|ES|37.866|-0.793
pilar do sul|BR|-23.813|-47.716
pilaras|PY|-26.869|-58.293
pilian|CN|35.539|106.686
pilibangan|IN|29.450|74.101
pilibhhit|IN|28.631|79.804
pilibhit|IN|28.631|79.804
pilibkhit|IN|28.631|79.804
pililla|PH|14.485|121.306
pilkhua|IN|28.713|77.656
pilsen|CZ|49.747|13.378
pilsna|CZ|49.747|13.378
pilzenas|CZ|49.747|13.378
pilzen|CZ|49.747|13.378
pilzno|CZ|49.747|13.378
pimenta bueno|BR|-11.672|-61.194
pimentel|PE|-6.837|-79.934
pimpri|IN|18.623|73.807
pinahat|IN|26.885|78.376
pinamalayan|PH|13.046|121.462
pinamungahan|PH|10.271|123.584
pinar de chamartin|ES|40.479|-3.668
pinar del rio|CU|22.417|-83.697
pinar del' rio|CU|22.417|-83.697
pinas|EC|-3.681|-79.681
pind dadan khan|PK|32.587|73.045
pindamon'jangaba|BR|-22.924|-45.462
pindamonhangaba|BR|-22.924|-45.462
pindare mirim|BR|-3.608|-45.343
pindi bhattian|PK|31.898|73.273
pindi gheb|PK|33.240|72.266
pindiga|NG|9.984|10.952
pindinshan'|CN|33.738|113.301
pindinshan|CN|33.738|113.301
pindobacu|BR|-10.742|-40.361
pindwara|IN|24.797|73.055
pine bluff|US|34.228|-92.003
pine hills|US|28.558|-81.453
pinecrest|US|25.667|-80.308
pineda de mar|ES|41.628|2.689
pinehurst|US|35.195|-79.469
pinellas park|US|27.843|-82.700
pinerolo|IT|44.885|7.331
pinewood|US|25.869|-80.217
pingdingsano|CN|33.738|113.301
pingdingshan|CN|33.738|113.301
pingdingsjan|CN|33.738|113.301
pingdu|CN|36.784|119.946
pingliang|CN|35.539|106.686
pingnan|CN|23.542|110.389
pingshan|CN|22.994|114.713
pingsiang|CN|27.617|113.854
pingsjang|CN|27.617|113.854
pingxiang|CN|27.617|113.854
pingyang|KP|39.034|125.754
pingyin|CN|36.283|116.445
pingyi|CN|35.501|117.631
pingzhuang|CN|42.037|119.289
pinhais|BR|-25.445|-49.193
pinhal novo|PT|38.631|-8.914
pinhao|BR|-25.696|-51.660
pinheiral|BR|-22.513|-44.001
pinheiro|BR|-2.521|-45.083
pinjaur|IN|30.799|76.918
pinljan|CN|35.539|106.686
pinlyan|CN|35.539|106.686
pinneberg|DE|53.667|9.789
pinner|GB|51.594|-0.382
pinole|US|38.004|-122.299
pinople|BG|42.150|24.750
pinotepa nacional|MX|16.340|-98.053
pins'k|BY|52.123|26.095
pinscum|BY|52.123|26.095
pinsjan|CN|27.617|113.854
pinskas|BY|52.123|26.095
pinska|BY|52.123|26.095
pinsk|BY|52.123|26.095
pinszk|BY|52.123|26.095
pinto|ES|40.241|-3.700
pioltello|IT|45.501|9.331
piombino|IT|42.926|10.526
pion'gian'nk|KP|39.034|125.754
piongiang|KP|39.034|125.754
pionguiangue|KP|39.034|125.754
pionki|PL|51.476|21.450
pionyang|KP|39.034|125.754
piossasco|IT|44.988|7.460
piotrkow trybunalski|PL|51.405|19.703
pio|PH|15.047|120.519
pipar|IN|26.384|73.544
pipili|IN|20.114|85.831
pipraich|IN|26.827|83.526
pipri|IN|19.794|75.535
piqua|US|40.145|-84.242
pir jo goth|PK|27.592|68.618
pir mahal|PK|30.767|72.433
piracaia|BR|-23.054|-46.358
piracanjuba|BR|-17.303|-49.017
piracicaba|BR|-22.725|-47.649
piracuruca|BR|-3.928|-41.709
piraeus|GR|37.947|23.637
pirai do sul|BR|-24.526|-49.949
piraievs|GR|37.947|23.637
pirai|BR|-22.629|-43.898
pirajui|BR|-21.999|-49.457
piraju|BR|-23.194|-49.384
pirane|AR|-25.732|-59.109
piranshahr|IR|36.701|45.141
pirapora|BR|-17.345|-44.942
pirapozinho|BR|-22.275|-51.500
piraquara|BR|-25.442|-49.068
pirasikaba|BR|-22.725|-47.649
pirassununga|BR|-21.996|-47.426
pirasykava|BR|-22.725|-47.649
piraus|GR|37.947|23.637
piravam|IN|9.867|76.500
pireas|GR|37.947|23.637
pireefs|GR|37.947|23.637
pirejas|GR|37.947|23.637
pireja|GR|37.947|23.637
pirej|GR|37.947|23.637
pireo|GR|37.947|23.637
pires do rio|BR|-17.300|-48.279
pireusz|GR|37.947|23.637
pireus|GR|37.947|23.637
pireu|GR|37.947|23.637
pirgaaj|BD|25.856|88.359
piripiri|BR|-4.273|-41.777
piritiba|BR|-11.730|-40.555
piriyapatna|IN|12.335|76.101
pirkkala|FI|61.461|23.632
pirlepe|MK|41.345|21.555
pirmasens|DE|49.201|7.605
pirna|DE|50.958|13.937
pirojpur|BD|22.580|89.975
pirot|RS|43.153|22.586
piro|IN|25.332|84.405
pisanuloke|TH|16.825|100.259
pisa|IT|43.709|10.404
piscataway|US|40.499|-74.399
pisco|PE|-13.710|-76.205
pisek|CZ|49.309|14.148
pishin|PK|30.582|66.994
pishva|IR|35.308|51.727
piskent|UZ|40.897|69.351
pistoia|IT|43.931|10.924
pisz|PL|53.627|21.813
pita kotte|LK|6.891|79.901
pitalito|CO|1.854|-76.051
pitanga|BR|-24.757|-51.761
pitangueiras|BR|-21.009|-48.222
pitangui|BR|-19.683|-44.890
pita|GN|11.059|-12.395
pitea|SE|65.317|21.479
pitermaricburgas|ZA|-29.617|30.393
pitermaricburg|ZA|-29.617|30.393
pitesci|RO|44.850|24.867
piteshh|RO|44.850|24.867
piteshti|RO|44.850|24.867
pitesti|RO|44.850|24.867
pithampur|IN|22.602|75.696
pithapuram|IN|17.117|82.253
pithoragarh|IN|29.583|80.209
pitoli|ZA|-25.745|28.188
piton saint leu|RE|-21.220|55.315
pitsanoulok|TH|16.825|100.259
pitsanuloke|TH|16.825|100.259
pitsanulok|TH|16.825|100.259
pitsea|GB|51.564|0.509
pitt meadows|CA|49.221|-122.690
pittsburgh|US|40.441|-79.996
pittsfield|US|42.450|-73.245
piturmaricburg|ZA|-29.617|30.393
piui|BR|-20.465|-45.958
piuma|BR|-20.838|-40.722
piura|PE|-5.194|-80.633
pivijay|CO|10.462|-74.616
piwra|PE|-5.194|-80.633
pizhou|CN|34.311|117.950
pjarnu|EE|58.386|24.497
pjatigors'k|RU|44.049|43.059
pjatigorsk|RU|44.049|43.059
pjetrozawodsk|RU|61.785|34.347
pjoengjang|KP|39.034|125.754
pjongian|KP|39.034|125.754
pjongjango|KP|39.034|125.754
pjongjang|KP|39.034|125.754
pjuro|PE|-5.194|-80.633
pkhajao|TH|19.192|99.879
pkhalaborva|ZA|-23.943|31.141
pkhen'jan|KP|39.034|125.754
pkhenjan|KP|39.034|125.754
pkhetchaburi|TH|13.112|99.945
pkhichit|TH|16.442|100.349
pkhitsanulok|TH|16.825|100.259
pkhrae|TH|18.146|100.141
pkhuket|TH|7.891|98.398
pl'zen'|CZ|49.747|13.378
placentia|US|33.872|-117.870
placetas|CU|22.312|-79.654
plainville|US|41.675|-72.858
plaisance du touch|FR|43.566|1.297
plaisir|FR|48.823|1.954
plaja del' karmen|MX|20.627|-87.080
planeta rica|CO|8.412|-75.585
plangkaraja|ID|-2.208|113.917
plano|US|33.020|-96.699
plant city|US|28.019|-82.115
plantation|US|26.134|-80.232
plaridel|PH|14.887|120.857
plasencia|ES|40.031|-6.088
plast|RU|54.369|60.814
plato|CO|9.790|-74.782
plattsburgh|US|44.699|-73.453
plauen|DE|50.497|12.138
plavsk|RU|53.709|37.292
playa del carmen|MX|20.627|-87.080
playa del ingles|ES|27.757|-15.579
playas|EC|-2.632|-80.388
pleasant grove|US|40.364|-111.739
pleasant hill|US|37.948|-122.061
pleasant prairie|US|42.553|-87.933
pleasanton|US|37.662|-121.875
pleasantville|US|39.390|-74.524
pleasure ridge park|US|38.145|-85.858
pleiku|VN|13.983|108.000
plejku|VN|13.983|108.000
pleskau|RU|57.814|28.350
pleskava|RU|57.814|28.350
pleszew|PL|51.896|17.785
plettenberg bay|ZA|-34.053|23.372
plettenberg|DE|51.209|7.873
plevenas|BG|43.417|24.617
pleven|BG|43.417|24.617
plevla|ME|43.357|19.358
plevlia|ME|43.357|19.358
plevlja|ME|43.357|19.358
plevlje|ME|43.357|19.358
plevna|BG|43.417|24.617
plevne|BG|43.417|24.617
plewen|BG|43.417|24.617
plimouth|GB|50.372|-4.143
plimutas|GB|50.372|-4.143
plimuto|MS|16.706|-62.213
plimut|GB|50.372|-4.143
pljevlja|ME|43.357|19.358
pljevlje|ME|43.357|19.358
ploc'k|PL|52.547|19.706
plockas|PL|52.547|19.706
plocka|PL|52.547|19.706
plock|PL|52.547|19.706
plodin|BG|42.150|24.750
ploembon|ID|-6.705|108.473
ploemeur|FR|47.733|-3.433
ploeshh|RO|44.950|26.017
ploesti|RO|44.950|26.017
ploeszti|RO|44.950|26.017
ploiesti|RO|44.950|26.017
plonsk|PL|52.623|20.376
plotsk|PL|52.547|19.706
plottier|AR|-38.967|-68.233
ploudin|BG|42.150|24.750
plovdin|BG|42.150|24.750
plovdivas|BG|42.150|24.750
plovdiva|BG|42.150|24.750
plovdiv|BG|42.150|24.750
plowdiw|BG|42.150|24.750
plumbon|ID|-6.705|108.473
plum|US|40.500|-79.749
plunge|LT|55.911|21.844
plyeven|BG|43.417|24.617
plymouth|GB|50.372|-4.143
plymstock|GB|50.360|-4.090
plzena|CZ|49.747|13.378
plzen|CZ|49.747|13.378
pnom pehn'|KH|11.562|104.916
pnom pen'ch|KH|11.562|104.916
pnom pene|KH|11.562|104.916
pnom penh|KH|11.562|104.916
pnom peno|KH|11.562|104.916
pnom pen|KH|11.562|104.916
poa|BR|-23.528|-46.345
pobe|BJ|6.980|2.665
pocatello|US|42.871|-112.446
pochefstrum|ZA|-26.717|27.100
pochep|RU|52.934|33.446
pocito|AR|-31.683|-68.583
pocoes|BR|-14.530|-40.365
pocone|BR|-16.257|-56.623
pocos de caldas|BR|-21.788|-46.561
poczdam|DE|52.399|13.066
podgairitse|ME|42.441|19.264
podgoricae|ME|42.441|19.264
podgorica|ME|42.441|19.264
podgoricja|ME|42.441|19.264
podgorico|ME|42.441|19.264
podgorika|ME|42.441|19.264
podgoritsa|ME|42.441|19.264
podgoritza|ME|42.441|19.264
podgorytsa|ME|42.441|19.264
podol'sk|RU|55.424|37.555
podolsk|RU|55.424|37.555
podporozh'ye|RU|60.911|34.171
podqoritsa|ME|42.441|19.264
podstupim|DE|52.399|13.066
podugorica|ME|42.441|19.264
podujeva|XK|42.911|21.193
poerwadadi|ID|-7.087|110.916
poerwakarta|ID|-6.557|107.443
poerwakerta|ID|-7.421|109.234
poerwodadi|ID|-7.087|110.916
poerwokerto|ID|-7.421|109.234
poesjkino|RU|56.017|37.867
poggibonsi|IT|43.471|11.148
poggiomarino|IT|40.801|14.541
pohang|KR|36.029|129.365
poinciana|US|28.140|-81.458
point cook|AU|-37.915|144.751
point fortin|TT|10.183|-61.683
point pedro|LK|9.817|80.233
point pleasant|US|40.083|-74.068
pointe a pitre|GP|16.241|-61.536
pointe claire|CA|45.449|-73.817
pointe noire|CG|-4.776|11.864
poio|ES|42.448|-8.686
poissy|FR|48.929|2.050
poitiers|FR|46.583|0.333
pokachi|RU|61.720|75.368
pokaran|IN|26.920|71.916
pokara|NP|28.267|83.969
pokhara|NP|28.267|83.969
pokhar|NP|28.267|83.969
pokhra|NP|28.267|83.969
pokhvistnevo|RU|53.652|52.127
pokkhara|NP|28.267|83.969
pokrovskoye streshnevo|RU|55.808|37.458
pokrov|RU|55.918|39.172
pol e khomri|AF|35.945|68.715
polanco|MX|19.417|-99.200
polangui|PH|13.292|123.486
polasara|IN|19.694|84.814
polatli|TR|39.577|32.141
polatsk|BY|55.488|28.786
polavaram|IN|17.248|81.644
polevskoy|RU|56.442|60.188
polewali|ID|-3.432|119.344
police|PL|53.552|14.572
polichni|GR|40.667|22.949
polkowice|PL|51.504|16.073
pollachi|IN|10.658|77.008
pollenca|ES|39.877|3.016
polmont|GB|55.990|-3.707
polohy|UA|47.484|36.254
polokouane|ZA|-23.904|29.469
polokvane|ZA|-23.904|29.469
polokwane|ZA|-23.904|29.469
polomolok|PH|6.222|125.064
polonne|UA|50.124|27.511
poltavae|UA|49.594|34.541
poltava|UA|49.594|34.541
poltave|UA|49.594|34.541
poltavo|UA|49.594|34.541
poltav|UA|49.594|34.541
poltawa|UA|49.594|34.541
polur|IN|12.512|79.124
polyarnyye zori|RU|67.366|32.498
polyarnyy|RU|69.199|33.448
polysayevo|RU|54.601|86.246
pombos|BR|-8.141|-35.396
pomerode|BR|-26.741|-49.177
pomezia|IT|41.669|12.501
pomigliano d'arco|IT|40.910|14.383
pomona|US|34.055|-117.752
pompaelo|ES|42.817|-1.643
pompano beach|US|26.238|-80.125
pompeia|BR|-22.109|-50.172
pompei|IT|40.746|14.497
pompeu|BR|-19.224|-44.935
ponani|IN|10.767|75.925
ponca city|US|36.707|-97.086
ponce|PR|18.011|-66.614
ponda|IN|15.403|74.015
pondicero|IN|11.934|79.830
pondicheri|IN|11.934|79.830
pondicherri|IN|11.934|79.830
pondicherry|IN|11.934|79.830
pondichery|IN|11.934|79.830
pondiseri|IN|11.934|79.830
pondisheri|IN|11.934|79.830
ponducherry|IN|11.934|79.830
pondy|IN|11.934|79.830
ponewesch|LT|55.733|24.350
ponewiesch|LT|55.733|24.350
ponferrada|ES|42.547|-6.596
poniewesch|LT|55.733|24.350
poniewiesh|LT|55.733|24.350
poniewiez|LT|55.733|24.350
ponmana|IN|9.008|76.520
ponnani|IN|10.767|75.925
ponneri|IN|13.339|80.195
ponnuru|IN|16.065|80.552
ponnur|IN|16.071|80.549
ponorogo|ID|-7.869|111.462
ponse|PR|18.011|-66.614
pont a celles|BE|50.505|4.369
pont a mousson|FR|48.908|6.059
ponta arenasos|CL|-53.155|-70.911
ponta delgada|PT|37.733|-25.667
ponta grosa|BR|-25.095|-50.162
ponta grossa|BR|-25.095|-50.162
ponta pora|BR|-22.536|-55.726
pontal|BR|-21.023|-48.037
pontarlier|FR|46.903|6.355
pontault combault|FR|48.798|2.607
ponte de lima|PT|41.767|-8.584
ponte nova|BR|-20.416|-42.909
ponte vedra beach|US|30.240|-81.386
ponteareas|ES|42.175|-8.504
pontedera|IT|43.661|10.631
pontefract|GB|53.691|-1.313
pontes e lacerda|BR|-15.226|-59.335
pontiac|US|42.639|-83.291
pontian kechil|MY|1.487|103.390
pontianakas|ID|-0.032|109.325
pontianak|ID|-0.032|109.325
pontijanak|ID|-0.032|109.325
pontinha|PT|38.768|-9.199
pontivy|FR|48.067|-2.983
pontnkoritsa|ME|42.441|19.264
ponto de valjeko|ES|40.394|-3.662
pontoise|FR|49.050|2.100
pontypool|GB|51.701|-3.044
pontypridd|GB|51.602|-3.342
poodoocottah|IN|10.381|78.821
pooler|US|32.115|-81.247
poole|GB|50.714|-1.985
poonamalle|IN|13.049|80.115
poona|IN|18.520|73.855
poorbunder|IN|21.642|69.609
popajanas|CO|2.438|-76.613
popajan|CO|2.438|-76.613
popasna|UA|48.633|38.378
popayan|CO|2.438|-76.613
popendetta|PG|-8.765|148.233
poperinge|BE|50.854|2.727
popesti leordeni|RO|44.383|26.167
poplar bluff|US|36.757|-90.393
popondetta|PG|-8.765|148.233
popovo|BG|43.350|26.233
poppenbuettel|DE|53.659|10.085
poppenbuttel|DE|53.659|10.085
poprad|SK|49.061|20.298
poptun|GT|16.331|-89.417
pop|UZ|40.874|71.109
por de pe|HT|19.939|-72.833
porac|PH|15.071|120.542
porangatu|BR|-13.441|-49.149
porbandarom|IN|21.642|69.609
porbandar|IN|21.642|69.609
pordenone|IT|45.957|12.661
porirua|NZ|-41.133|174.850
poris|FI|61.483|21.783
pori|FI|61.483|21.783
porlamar|VE|10.958|-63.870
poronaysk|RU|49.222|143.097
porrino|ES|42.162|-8.620
porsat|KH|12.539|103.919
porsa|IN|26.674|78.371
porsgrunn|NO|59.141|9.656
port alberni|CA|49.241|-124.803
port alfred|ZA|-33.586|26.883
port angeles|US|48.118|-123.431
port area|PH|14.583|120.967
port arthur|US|29.885|-93.942
port au prince|HT|18.539|-72.335
port aux francais|TF|-49.350|70.217
port blair|IN|11.667|92.750
port blehr|IN|11.667|92.750
port bleras|IN|11.667|92.750
port bler|IN|11.667|92.750
port charlotte|US|26.976|-82.091
port chester|US|41.002|-73.666
port colborne|CA|42.900|-79.233
port de bouc|FR|43.407|4.981
port de paix|HT|19.939|-72.833
port dickson|MY|2.537|101.806
port ehlizabet|ZA|-33.918|25.570
port elisabeth|ZA|-33.918|25.570
port elizabetas|ZA|-33.918|25.570
port elizabeth|ZA|-33.918|25.570
port elizabet|ZA|-33.918|25.570
port elizampeth|ZA|-33.918|25.570
port fila|VU|-17.734|168.322
port gentil|GA|-0.719|8.782
port glasgow|GB|55.935|-4.689
port harcourt|NG|4.777|7.013
port harkortas|NG|4.777|7.013
port hedland|AU|-20.312|118.611
port hueneme|US|34.148|-119.195
port huron|US|42.971|-82.425
port jantil|GA|-0.719|8.782
port kharkort|NG|4.777|7.013
port kharkurt|NG|4.777|7.013
port lois|MU|-20.162|57.499
port loko|SL|8.766|-12.787
port louis|MU|-20.162|57.499
port luisas|MU|-20.162|57.499
port luiso|MU|-20.162|57.499
port luis|MU|-20.162|57.499
port luiz|MU|-20.162|57.499
port lui|MU|-20.162|57.499
port macquarie|AU|-31.431|152.909
port montt|CL|-41.467|-72.950
port moody|CA|49.283|-122.853
port moresbo|PG|-9.443|147.180
port moresby|PG|-9.443|147.180
port moresmpi|PG|-9.443|147.180
port morsbis|PG|-9.443|147.180
port morsbi|PG|-9.443|147.180
port o franseh|TF|-49.350|70.217
port o franse|TF|-49.350|70.217
port o prensas|HT|18.539|-72.335
port o prens|HT|18.539|-72.335
port o prins|HT|18.539|-72.335
port of spain|TT|10.667|-61.519
port orange|US|29.138|-80.996
port plata|DO|19.793|-70.688
port richmond|US|40.633|-74.137
port saidas|EG|31.257|32.284
port said|EG|31.257|32.284
port saint lucie|US|27.294|-80.350
port shepstone|ZA|-30.741|30.455
port sodan|SD|19.617|37.216
port soudan|SD|19.617|37.216
port stephens|AU|-32.713|152.066
port sudanas|SD|19.617|37.216
port sudan|SD|19.617|37.216
port szudan|SD|19.617|37.216
port vila|VU|-17.734|168.322
port washington|US|40.826|-73.698
port zantilis|GA|-0.719|8.782
port zhantil'|GA|-0.719|8.782
port zhantil|GA|-0.719|8.782
porta westfalica|DE|52.230|8.916
portadown|GB|54.423|-6.444
portalegre|PT|39.294|-7.431
portao|BR|-29.702|-51.242
portel|BR|-1.936|-50.821
porterville|US|36.065|-119.017
porthcawl|GB|51.479|-3.704
portici|IT|40.816|14.337
porticos de san antonio|MX|32.443|-117.034
portimao|PT|37.139|-8.538
portishead|GB|51.482|-2.770
portland|US|45.523|-122.676
portmore|JM|17.950|-76.882
porto alegre|BR|-30.033|-51.230
porto alegri|BR|-30.033|-51.230
porto alegro|BR|-30.033|-51.230
porto alenkre|BR|-30.033|-51.230
porto calvo|BR|-9.045|-35.398
porto da paz|HT|19.939|-72.833
porto elizabeth|ZA|-33.918|25.570
porto empedocle|IT|37.289|13.525
porto feliz|BR|-23.215|-47.524
porto ferreira|BR|-21.854|-47.479
porto neuvo|BJ|6.496|2.604
porto nobo|BJ|6.496|2.604
porto novas|BJ|6.496|2.604
porto novo|BJ|6.496|2.604
porto said|EG|31.257|32.284
porto san giorgio|IT|43.178|13.794
porto sant'elpidio|IT|43.253|13.760
porto seguro|BR|-16.450|-39.065
porto sudan|SD|19.617|37.216
porto sudao|SD|19.617|37.216
porto torres|IT|40.834|8.405
porto uniao|BR|-26.238|-51.078
porto vel'o|BR|-8.762|-63.904
porto velho|BR|-8.762|-63.904
porto veljas|BR|-8.762|-63.904
porto velo|BR|-8.762|-63.904
portogruaro|IT|45.781|12.841
portov'ekho|EC|-1.055|-80.454
portoviejo|EC|-1.055|-80.454
portovjechas|EC|-1.055|-80.454
porto|PT|41.150|-8.611
portslade|GB|50.843|-0.216
portsmouth heights|US|36.821|-76.369
portu alegre|BR|-30.033|-51.230
portu alegri|BR|-30.033|-51.230
portu seguru|BR|-16.450|-39.065
portu vel'ju|BR|-8.762|-63.904
portu velju|BR|-8.762|-63.904
portugalete|ES|43.321|-3.021
portus alacer|BR|-30.033|-51.230
portus cabellensis|VE|10.471|-68.030
portus elisabethae|ZA|-33.918|25.570
portus maldonatus|PE|-12.593|-69.189
portus monttii|CL|-41.467|-72.950
portus novus|BJ|6.496|2.604
portu|PT|41.150|-8.611
porur|IN|13.036|80.158
porvoo|FI|60.392|25.665
posadasas|AR|-27.367|-55.896
posadasa|AR|-27.367|-55.896
posadas|AR|-27.367|-55.896
poschega|HR|45.340|17.685
poschegg|HR|45.340|17.685
posega|HR|45.340|17.685
posen|PL|52.407|16.930
posnania|PL|52.407|16.930
poso|ID|-1.396|120.752
posse|BR|-14.093|-46.369
post falls|US|47.718|-116.952
posto fiscal rolim de moura|BR|-13.083|-62.277
postupim|DE|52.399|13.066
posus di kaldas|BR|-21.788|-46.561
potchefstroom|ZA|-26.717|27.100
potchefstrum|ZA|-26.717|27.100
potentia|IT|40.642|15.808
potenza|IT|40.642|15.808
potiskum|NG|11.714|11.081
poto novo|BJ|6.496|2.604
potomac|US|39.018|-77.209
potosi|BO|-19.584|-65.753
potrerillos|HN|15.233|-87.967
potsdamo|DE|52.399|13.066
potsdam|DE|52.399|13.066
potters bar|GB|51.694|-0.178
pottstown|US|40.245|-75.650
pouchkino|RU|56.017|37.867
poudhucherry|IN|11.934|79.830
pouempla|MX|19.038|-98.203
pouerto agiakoutso|VE|5.660|-67.583
pouerto mont|CL|-41.467|-72.950
poughkeepsie|US|41.700|-73.921
poulpoudeva|BG|42.150|24.750
poulton le fylde|GB|53.833|-2.983
poune|IN|18.520|73.855
pouno|PE|-15.842|-70.020
pounta arenas|CL|-53.155|-70.911
pountarenas|CR|9.976|-84.838
pourham|SN|14.350|-16.417
pousat|KH|12.539|103.919
pouso alegre|BR|-22.230|-45.936
pouthisat|KH|12.539|103.919
pout|SN|14.771|-17.061
povazska bystrica|SK|49.122|18.422
povoa de santa iria|PT|38.861|-9.065
povoa de varzim|PT|41.383|-8.764
povorino|RU|51.194|42.246
powai|IN|19.116|72.905
poway|US|32.963|-117.036
poyang|CN|28.992|116.668
poykovskiy|RU|61.233|73.333
poza rica de hidalgo|MX|20.533|-97.459
pozarevac|RS|44.621|21.188
pozega|HR|45.340|17.685
pozhega|HR|45.340|17.685
poznan'|PL|52.407|16.930
poznana|PL|52.407|16.930
poznane|PL|52.407|16.930
poznanj|PL|52.407|16.930
poznano|PL|52.407|16.930
poznany|PL|52.407|16.930
poznan|PL|52.407|16.930
poznon|PL|52.407|16.930
pozoblanco|ES|38.379|-4.848
pozsegavar|HR|45.340|17.685
pozsega|HR|45.340|17.685
poztupimi|DE|52.399|13.066
pozu alegri|BR|-22.230|-45.936
pozuelo de alarcon|ES|40.433|-3.813
pozzallo|IT|36.730|14.847
pozzuoli|IT|40.844|14.095
praag|CZ|50.088|14.421
prabalingga|ID|-7.754|113.216
praboemoelih|ID|-3.434|104.231
prabumulih|ID|-3.434|104.231
prabumuli|ID|-3.434|104.231
prachin buri|TH|14.050|101.369
prachuap giri khan|TH|11.821|99.784
prachuap khiri khan|TH|11.821|99.784
pradera|CO|3.421|-76.245
pradhum dhani|TH|14.013|100.530
prado|BR|-17.341|-39.221
praetoria|ZA|-25.745|28.188
praga polnoc|PL|52.254|21.035
praga poludnie|PL|52.244|21.085
pragae|CZ|50.088|14.421
praga|CZ|50.088|14.421
pragia|CV|14.932|-23.513
prago|CZ|50.088|14.421
prague|CZ|50.088|14.421
praha|CZ|50.088|14.421
praia grande|BR|-24.006|-46.403
praia|CV|14.932|-23.513
prairie village|US|38.992|-94.634
prairieville|US|30.303|-90.972
praja grande|BR|-24.006|-46.403
praja grandi|BR|-24.006|-46.403
praja|CV|14.932|-23.513
praje|CV|14.932|-23.513
prajja grandi|BR|-24.006|-46.403
prajo|CV|14.932|-23.513
prakhon chai|TH|14.606|103.121
pran buri|TH|12.385|99.902
prasiv|SK|48.998|21.234
pratapgarh|IN|24.032|74.782
prata|BR|-19.307|-48.924
prathum thani|TH|14.013|100.530
prato|IT|43.880|11.097
prattville|US|32.464|-86.460
pratu|IT|43.880|11.097
prayao|TH|19.192|99.879
preetz|DE|54.235|10.278
prei veng|KH|11.487|105.325
premia de mar|ES|41.492|2.365
prenclauehr berg|DE|52.539|13.424
prenclauer berg|DE|52.539|13.424
prenzlauer berg bezirk|DE|52.539|13.424
prenzlauer berg|DE|52.539|13.424
prenzlau|DE|53.316|13.863
prerov|CZ|49.455|17.451
prescott valley|US|34.610|-112.316
prescott|US|34.540|-112.469
prescot|GB|53.429|-2.800
preshov|SK|48.998|21.234
presidencia roque saenz pena|AR|-26.785|-60.439
presidente dutra|BR|-5.290|-44.490
presidente epitacio|BR|-21.763|-52.116
presidente franco|PY|-25.533|-54.617
presidente prudente|BR|-22.126|-51.389
presidente venceslau|BR|-21.876|-51.844
presnenskij|RU|55.750|37.550
presnenskiy|RU|55.750|37.550
presova|SK|48.998|21.234
presov|SK|48.998|21.234
prestatyn|GB|53.337|-3.408
prestea|GH|5.433|-2.143
prestena|XK|42.673|21.167
preston|GB|53.763|-2.705
prestwich|GB|53.533|-2.283
prestwick|GB|55.483|-4.617
preszow|SK|48.998|21.234
pretoriae|ZA|-25.745|28.188
pretoria|ZA|-25.745|28.188
pretorii|ZA|-25.745|28.188
pretorija|ZA|-25.745|28.188
pretorio|ZA|-25.745|28.188
pretoriya|ZA|-25.745|28.188
pretoriye|ZA|-25.745|28.188
pretori|ZA|-25.745|28.188
preveza|GR|38.956|20.750
prey veng|KH|11.487|105.325
prezidente prudente|BR|-22.126|-51.389
prezidenti prudenti|BR|-22.126|-51.389
pribram|CZ|49.690|14.010
prichard|US|30.739|-88.079
pridonskoy|RU|51.684|39.073
priego de cordoba|ES|37.438|-4.195
prievidza|SK|48.774|18.628
prigen|ID|-7.683|112.617
prijedor|BA|44.980|16.714
prilepas|MK|41.345|21.555
prilepa|MK|41.345|21.555
prilep|MK|41.345|21.555
primer ensanche|ES|42.815|-1.649
primero de enero|CU|21.945|-78.431
primorsko akhtarsk|RU|46.050|38.175
prince albert|CA|53.200|-105.768
prince edward|CA|44.000|-77.249
prince george|CA|53.917|-122.753
prior lake|US|44.713|-93.423
priozersk|RU|61.039|30.129
prishhina|XK|42.673|21.167
prishtinae|XK|42.673|21.167
prishtina|XK|42.673|21.167
prishtine|XK|42.673|21.167
prisjtina|XK|42.673|21.167
pristina|XK|42.673|21.167
pristine|XK|42.673|21.167
pristino|XK|42.673|21.167
pristin|XK|42.673|21.167
prisztina|XK|42.673|21.167
privolzhskiy|RU|51.409|46.048
privolzhsk|RU|57.387|41.287
prixtina|XK|42.673|21.167
priyutovo|RU|53.900|53.933
prizrenas|XK|42.214|20.740
prizrena|XK|42.214|20.740
prizreni|XK|42.214|20.740
prizren|XK|42.214|20.740
prjashev|SK|48.998|21.234
probalingga|ID|-7.754|113.216
probalinggo|ID|-7.754|113.216
probolinggo|ID|-7.754|113.216
proddatur|IN|14.750|78.548
progreso de alvaro obregon|MX|20.249|-99.190
prokhladnyy|RU|43.757|44.030
prokop'evsk|RU|53.906|86.719
prokop'yevo|RU|53.906|86.719
prokop'yevskiy|RU|53.906|86.719
prokop'yevsk|RU|53.906|86.719
prokopjevsk|RU|53.906|86.719
prokopyevsk|RU|53.906|86.719
prokoyevsk|RU|53.906|86.719
prokuplje|RS|43.234|21.588
proletarsk|RU|46.703|41.727
proletar|TJ|40.167|69.502
prome|MM|18.825|95.222
promissao|BR|-21.537|-49.858
promyshlennaya|RU|54.916|85.638
propria|BR|-10.211|-36.840
prosek|CZ|50.115|14.507
prospect heights|US|42.095|-87.938
prospect|AU|-34.882|138.593
prosper|US|33.236|-96.801
prostejov|CZ|49.472|17.112
protaras|CY|35.013|34.058
protvino|RU|54.868|37.216
providence|US|41.824|-71.413
provo|US|40.234|-111.659
prudentopolis|BR|-25.213|-50.978
prudnik|PL|50.321|17.575
prunedale|US|36.776|-121.670
pruszcz gdanski|PL|54.262|18.636
pruszkow|PL|52.171|20.812
pruzhany|BY|52.556|24.457
pryluky|UA|50.593|32.388
przasnysz|PL|53.019|20.880
przemysl|PL|49.785|22.767
przeworsk|PL|50.059|22.494
pscovia|RU|57.814|28.350
pskof|RU|57.814|28.350
pskovas|RU|57.814|28.350
pskovo|RU|57.814|28.350
pskov|RU|57.814|28.350
pskow|RU|57.814|28.350
pszczyna|PL|49.980|18.954
pszkov|RU|57.814|28.350
ptolemaida|GR|40.515|21.679
ptuj|SI|46.420|15.870
puan|KR|35.728|126.732
pubal|KR|37.292|127.508
pucallpa|PE|-8.379|-74.554
pucalpa|PE|-8.379|-74.554
pucheng|CN|27.923|118.533
puchheim|DE|48.150|11.350
puchov|SK|49.125|18.326
pucol|ES|39.617|-0.300
pucon|CL|-39.282|-71.954
pudsey|GB|53.795|-1.661
puduchcheri|IN|11.934|79.830
puducherri|IN|11.934|79.830
puducherry|IN|11.934|79.830
puducotai|IN|10.381|78.821
pudukattai|IN|10.381|78.821
pudukkottai|IN|10.381|78.821
pudukkottaj|IN|10.381|78.821
pudukotah|IN|10.381|78.821
pudukottai|IN|10.381|78.821
puduvai|IN|11.934|79.830
puebla|MX|19.038|-98.203
pueblo nuevo|MX|23.379|-105.383
pueblo west|US|38.350|-104.723
pueblo|US|38.254|-104.609
puebl|MX|19.038|-98.203
puehnt nuar|CG|-4.776|11.864
puehnte al'to|CL|-33.612|-70.576
puehrto ajakucho|VE|5.660|-67.583
puehrto barrios|GT|15.728|-88.594
puehrto kabel'o|VE|10.471|-68.030
puehrto kabesas|NI|14.035|-83.389
puehrto la krus|VE|10.217|-64.617
puehrto la kruz|VE|10.217|-64.617
puehrto mal'donado|PE|-12.593|-69.189
puehrto mont|CL|-41.467|-72.950
puehrto prinsesa|PH|9.739|118.735
puehrto val'jarta|MX|20.617|-105.230
puent nuaras|CG|-4.776|11.864
puente alto|CL|-33.612|-70.576
puente de ixtla|MX|18.615|-99.318
puente de vallecas|ES|40.394|-3.662
puente genil|ES|37.389|-4.767
puerta muonts|CL|-41.467|-72.950
puerta princesa|PH|9.739|118.735
puerto aisen|CL|-45.403|-72.692
puerto ajakucas|VE|5.660|-67.583
puerto alegre|BR|-30.033|-51.230
puerto armuelles|PA|8.278|-82.862
puerto asis|CO|0.513|-76.501
puerto ayacucho|VE|5.660|-67.583
puerto barijosas|GT|15.728|-88.594
puerto barios|GT|15.728|-88.594
puerto barrios|GT|15.728|-88.594
puerto berrio|CO|6.492|-74.403
puerto boyaca|CO|5.976|-74.588
puerto cabello|VE|10.471|-68.030
puerto cabezas|NI|14.035|-83.389
puerto colombia|CO|10.988|-74.955
puerto cortez|HN|15.826|-87.930
puerto del carmen|ES|28.923|-13.666
puerto del rosario|ES|28.500|-13.863
puerto el triunfo|SV|13.283|-88.550
puerto eldorado|AR|-26.408|-54.695
puerto elizabeth|ZA|-33.918|25.570
puerto escondido|MX|15.870|-97.077
puerto esperanza|AR|-26.015|-54.673
puerto francisco de orellana|EC|-0.466|-76.987
puerto iguazu|AR|-25.599|-54.574
puerto kabel'jo|VE|10.471|-68.030
puerto kabeljas|VE|10.471|-68.030
puerto kabello|VE|10.471|-68.030
puerto la cruz|VE|10.217|-64.617
puerto la krusas|VE|10.217|-64.617
puerto la krus|VE|10.217|-64.617
puerto lopez|CO|4.099|-72.956
puerto louis|MU|-20.162|57.499
puerto madryn|AR|-42.769|-65.039
puerto mal'donado|PE|-12.593|-69.189
puerto maldonadas|PE|-12.593|-69.189
puerto maldonado|PE|-12.593|-69.189
puerto montas|CL|-41.467|-72.950
puerto montt|CL|-41.467|-72.950
puerto mont|CL|-41.467|-72.950
puerto moresby|PG|-9.443|147.180
puerto natales|CL|-51.724|-72.487
puerto padre|CU|21.195|-76.604
puerto penasco|MX|31.317|-113.538
puerto plata|DO|19.793|-70.688
puerto princesa|PH|9.739|118.735
puerto prinsesa|PH|9.739|118.735
puerto real|ES|36.528|-6.190
puerto rico|PR|18.466|-66.106
puerto said|EG|31.257|32.284
puerto san jose|GT|13.927|-90.822
puerto santander|CO|8.364|-72.406
puerto sudan|SD|19.617|37.216
puerto tejada|CO|3.231|-76.417
puerto valjarta|MX|20.617|-105.230
puerto vallarta|MX|20.617|-105.230
puerto varas|CL|-41.319|-72.985
puertollano|ES|38.687|-4.107
puertu montt|CL|-41.467|-72.950
puettlingen|DE|49.285|6.887
pugachev|RU|52.013|48.803
pujali|IN|22.471|88.145
pujas|EC|-1.484|-78.003
pujiang|CN|29.457|119.889
pujili|EC|-0.958|-78.696
pukal'pae|PE|-8.379|-74.554
pukal'pa|PE|-8.379|-74.554
pukallpa|PE|-8.379|-74.554
pukalpa|PE|-8.379|-74.554
pukekohe east|NZ|-37.200|174.950
pukhrayan|IN|26.224|79.837
pukiang|CN|29.457|119.889
pul e khumri|AF|35.945|68.715
pul i khomri|AF|35.945|68.715
pul i khumri|AF|35.945|68.715
pulandian|CN|39.395|121.967
pulawy|PL|51.417|21.969
pula|HR|44.868|13.848
pulcalla|PE|-8.379|-74.554
pulgaon|IN|20.722|78.321
pulheim|DE|51.000|6.806
pulilan|PH|14.902|120.849
pulivendla|IN|14.421|78.225
puliyangudi|IN|9.175|77.398
puli|TW|23.966|120.970
pullman|US|46.731|-117.180
pully|CH|46.510|6.662
pulong santa cruz|PH|14.273|121.076
pulong santa rosa|PH|14.273|121.076
pultava|UA|49.594|34.541
pultusk|PL|52.703|21.083
pulupandan|PH|10.520|122.802
pulwama|IN|33.874|74.900
puma|TZ|-5.000|34.733
pumiao|CN|22.759|108.481
pumwani|KE|-1.283|36.850
punaauia|PF|-17.633|-149.600
punahana|IN|27.864|77.204
punaka|BT|27.591|89.877
punakha|BT|27.591|89.877
punakkha|BT|27.591|89.877
punakla|BT|27.591|89.877
punalur|IN|9.020|76.923
punasa|IN|22.235|76.393
punas|PE|-15.842|-70.020
punata|BO|-17.542|-65.835
punch|IN|33.770|74.093
pundong|ID|-7.952|110.349
pundri|IN|29.761|76.560
puneo|IN|18.520|73.855
pune|IN|18.520|73.855
punganuru|IN|13.367|78.572
puning|CN|23.311|116.169
punjai puliyampatti|IN|11.352|77.167
punjo|PE|-15.842|-70.020
puno|IN|18.520|73.855
punta alta|AR|-38.876|-62.074
punta arenasas|CL|-53.155|-70.911
punta arenas|CL|-53.155|-70.911
punta cana|DO|18.582|-68.404
punta cardon|VE|11.658|-70.215
punta gorda isles|US|26.918|-82.078
punta gorda|US|26.930|-82.045
punta kana|DO|18.582|-68.404
puntarenasas|CR|9.976|-84.838
puntarenas|CR|9.976|-84.838
punto fijo|VE|11.696|-70.200
punum|PE|-15.842|-70.020
pupri|IN|26.471|85.703
puqi|CN|29.717|113.883
puranpur|IN|28.513|80.148
purbalingga|ID|-7.388|109.364
purbandar|IN|21.642|69.609
puri|IN|19.798|85.825
purley|GB|51.337|-0.112
purmerend|NL|52.505|4.960
purna|IN|19.182|77.026
purnia|IN|25.779|87.474
purnija|IN|25.779|87.474
purral|CR|9.958|-84.031
pursat|KH|12.539|103.919
puruandiro|MX|20.089|-101.516
purulia|IN|23.331|86.363
puruliya|IN|23.331|86.363
purwadadi|ID|-7.087|110.916
purwakarta|ID|-6.557|107.443
purwakerta|ID|-7.421|109.234
purwa|IN|26.458|80.774
purwodadi|ID|-7.087|110.916
purwokerto|ID|-7.421|109.234
pusad|IN|19.913|77.578
puschkino|RU|56.017|37.867
pushchino|RU|54.834|37.611
pushkar|IN|26.490|74.552
pushkino|RU|56.017|37.867
pushkin|RU|59.714|30.396
pusjkino|RU|56.017|37.867
puskino|RU|56.017|37.867
puskin|AZ|39.458|48.545
puspokladany|HU|47.317|21.117
puszkino|RU|56.017|37.867
putatan|MY|5.926|116.061
puteaux|FR|48.883|2.239
putenza|IT|40.642|15.808
puthein|MM|16.779|94.732
putian|CN|25.439|119.010
putignano|IT|40.851|17.122
putjan'|CN|25.439|119.010
putjen|CN|25.439|119.010
putra heights|MY|2.994|101.573
putrajaya|MY|2.935|101.691
puttalam|LK|8.036|79.828
putten|NL|52.259|5.607
putte|BE|51.053|4.633
puttlingen|DE|49.285|6.887
putusi|BO|-19.584|-65.753
putyvl'|UA|51.337|33.871
puurs|BE|51.074|4.288
puyang chengguanzhen|CN|35.705|115.014
puyang|CN|29.457|119.889
puyo|EC|-1.484|-78.003
puzu alegri|BR|-22.230|-45.936
pxenyan|KP|39.034|125.754
pxuket|TH|7.891|98.398
pyaonu|EE|58.386|24.497
pyapon|MM|16.285|95.679
pyarnu|EE|58.386|24.497
pyatigorsk|RU|44.049|43.059
pyay|MM|18.825|95.222
pyeongyang|KP|39.034|125.754
pyin oo lwin|MM|22.035|96.457
pylaia|GR|40.599|22.986
pyoengyang|KP|39.034|125.754
pyongyang|KP|39.034|125.754
pyrgos|GR|37.675|21.441
pyryatyn|UA|50.242|32.506
pyskowice|PL|50.400|18.633
pyt yakh|RU|60.750|72.858
pyu|MM|18.481|96.437
qa'en|IR|33.727|59.184
qabatiyah|PS|32.410|35.281
qacha's neck|LS|-30.115|28.689
qacha's nek|LS|-30.115|28.689
qachasnek camp|LS|-30.115|28.689
qadian|IN|31.822|75.377
qadirpur ran|PK|30.292|71.671
qahderijan|IR|32.577|51.455
qaisumah|SA|28.311|46.127
qal'at bishah|SA|20.001|42.605
qalansuwa|IL|32.285|34.981
qaliub|EG|30.179|31.206
qalqilyah|PS|32.190|34.971
qalyub|EG|30.179|31.206
qamdo|CN|31.130|97.180
qandala|SO|11.472|49.873
qaracuxur|AZ|40.397|49.974
qarah zia' od din|IR|38.892|45.026
qarah|SY|34.156|36.743
qarawul|AF|37.220|68.780
qarchak|IR|35.429|51.575
qarqin|AF|37.419|66.044
qarshi|UZ|38.861|65.789
qarsi|UZ|38.861|65.789
qasr e qand|IR|26.248|60.752
qatana|SY|33.438|36.079
qazakh|AZ|41.092|45.366
qazax|AZ|41.092|45.366
qazvin|IR|36.269|50.004
qazwen|IR|36.269|50.004
qeshm|IR|26.949|56.269
qianjiang|CN|30.421|112.892
qianzhou|CN|28.319|109.733
qibray|UZ|41.390|69.465
qina|EG|26.164|32.727
qingcheng|CN|23.700|113.033
qingdao|CN|36.066|120.369
qinggang|CN|46.685|126.106
qingnian|CN|36.840|115.712
qingquan|CN|30.451|115.256
qingyang|CN|37.496|121.258
qingyuan|CN|23.700|113.033
qingzhou|CN|36.697|118.480
qinhuangdao|CN|39.932|119.588
qinnan|CN|33.253|119.913
qinzhou|CN|21.973|108.626
qionghu|CN|28.841|112.374
qiongshan|CN|20.006|110.354
qiqiha'er|CN|47.341|123.960
qiqihaer|CN|47.341|123.960
qiqihar|CN|47.341|123.960
qir moav|JO|31.182|35.700
qiryat ata|IL|32.811|35.113
qiryat bialik|IL|32.828|35.086
qiryat gat|IL|31.610|34.764
qiryat mozqin|IL|32.837|35.078
qiryat shemona|IL|33.207|35.572
qiryat yam|IL|32.850|35.070
qo'qon|UZ|40.529|70.942
qo'rg'ontepa|UZ|40.732|72.762
qom|IR|34.640|50.876
qormi|MT|35.876|14.472
qorveh|IR|35.166|47.806
qoryooley|SO|1.788|44.530
quakers hill|AU|-33.733|150.883
qualiano|IT|40.919|14.154
quang ngai|VN|15.120|108.792
quantsjou|CN|24.914|118.586
quanzhou|CN|24.914|118.586
quarai|BR|-30.387|-56.451
quaregnon|BE|50.441|3.865
quart de poblet|ES|39.481|-0.439
quarteira|PT|37.069|-8.101
quarto|IT|40.878|14.144
quartu sant'elena|IT|39.229|9.250
quatre bornes|MU|-20.264|57.479
quatro barras|BR|-25.366|-49.077
quattromiglia|IT|39.345|16.238
quba|AZ|41.361|48.513
quchan|IR|37.106|58.510
queanbeyan|AU|-35.355|149.232
quebec|CA|46.812|-71.215
quedlinburg|DE|51.788|11.150
queen creek|US|33.249|-111.634
queens village|US|40.727|-73.742
queensbury|US|43.377|-73.613
queensdale|ZA|-31.871|26.979
queenstown|ZA|-31.898|26.875
queens|US|40.681|-73.837
queimados|BR|-22.716|-43.555
quelimane|MZ|-17.879|36.888
quellon|CL|-43.118|-73.617
queluz|PT|38.757|-9.255
querecotillo|PE|-4.838|-80.646
quesada|CR|10.324|-84.427
quetta|PK|30.184|67.001
quetzaltenanco|GT|14.835|-91.518
quetzaltenango|GT|14.835|-91.518
quevedo|EC|-1.029|-79.464
quexaltenango|GT|14.835|-91.518
quezaltenango|GT|14.835|-91.518
quezaltepeque|SV|13.831|-89.272
quezon city|PH|14.649|121.051
quezon|PH|14.649|121.051
qufu|CN|35.597|116.991
qui nhon|VN|13.776|109.224
quiapo|PH|14.600|120.983
quibdo|CO|5.692|-76.658
quibor|VE|9.929|-69.620
quickborn|DE|53.728|9.909
quillota|CL|-32.883|-71.249
quilmes|AR|-34.729|-58.264
quilpue|CL|-33.048|-71.442
quimbaya|CO|4.623|-75.763
quimper|FR|48.000|-4.100
quinn yan|VN|13.776|109.224
quinte west|CA|44.183|-77.566
quirinopolis|BR|-18.448|-50.452
quisqueya|DO|18.555|-69.408
quitilipi|AR|-26.869|-60.217
quito|EC|-0.230|-78.525
quitum|EC|-0.230|-78.525
quitu|EC|-0.230|-78.525
quixada|BR|-4.971|-39.015
quixeramobim|BR|-5.199|-39.293
qujing|CN|25.483|103.783
qulsary|KZ|46.953|54.020
quqon|UZ|40.529|70.942
qurayyat|SA|31.332|37.343
qurghonteppa|TJ|37.834|68.782
qusar|AZ|41.428|48.430
qushkupir|UZ|41.535|60.346
quthbullapur|IN|17.501|78.458
quthing|LS|-30.400|27.700
qutubullapur|IN|17.501|78.458
qutur|EG|30.972|30.956
quvasoy|UZ|40.297|71.980
quva|UZ|40.522|72.073
quwaysina|EG|30.565|31.158
quzhou|CN|28.959|118.869
ra ngae|TH|6.297|101.728
ra'anana|IL|32.184|34.874
ra's al chaima|AE|25.790|55.943
ra's al khaymah|AE|25.790|55.943
ra's bayrut|LB|33.900|35.483
raahe|FI|64.683|24.483
raalte|NL|52.386|6.275
rabak|SD|13.181|32.740
rabaq|SD|13.181|32.740
rabatas|MA|34.013|-6.833
rabata|MA|34.013|-6.833
rabato|MA|34.013|-6.833
rabatum|MA|34.013|-6.833
rabat|MA|34.013|-6.833
rabigh|SA|22.799|39.035
rabkavi|IN|16.476|75.111
rabot|MA|34.013|-6.833
rach gia|VN|10.012|105.081
rach zhia|VN|10.012|105.081
raciborz|PL|50.092|18.219
racine|US|42.726|-87.783
radauti|RO|47.850|25.917
radcliffe|GB|53.562|-2.325
radcliff|US|37.840|-85.949
radeberg|DE|51.111|13.912
radebeul|DE|51.107|13.660
rades|TN|36.768|10.275
radevormwald|DE|51.202|7.360
radford|US|37.132|-80.576
radhanpur|IN|23.832|71.605
radhan|PK|27.183|67.950
radlin|PL|50.050|18.476
radnor|US|40.046|-75.360
radolfzell am bodensee|DE|47.742|8.971
radomas|PL|51.403|21.147
radoma|PL|51.403|21.147
radomsko|PL|51.067|19.445
radomyshl'|UA|50.496|29.229
radom|PL|51.403|21.147
radovish|MK|41.638|22.465
radum|PL|51.403|21.147
raduzhnyy|RU|56.004|40.339
raduzhny|RU|62.096|77.475
radviliskis|LT|55.817|23.533
radzhamandri|IN|17.005|81.778
radzhkot|IN|22.292|70.793
radzhshakhi|BD|24.374|88.601
radzin|KP|42.249|130.300
radzionkow|PL|50.400|18.902
radzkotas|IN|22.292|70.793
radzkot|IN|22.292|70.793
radzyn podlaski|PL|51.783|22.617
raebareli|IN|26.231|81.233
rafaa|PS|31.287|34.260
rafaela|AR|-31.250|-61.487
rafah|PS|31.287|34.260
rafakh|PS|31.287|34.260
rafiah|PS|31.287|34.260
rafia|PS|31.287|34.260
rafiganj|IN|24.818|84.634
rafsandzhane|IR|30.407|55.994
rafsanjan|IR|30.407|55.994
rafsinjan|IR|30.407|55.994
raghogarh|IN|24.443|77.198
raghunathpur|IN|23.539|86.674
ragusa|IT|36.926|14.724
rahachow|BY|53.093|30.049
rahatgarh|IN|23.790|78.395
rahden|DE|52.434|8.613
rahimah|SA|26.708|50.062
rahimatpur|IN|17.592|74.200
rahuri|IN|19.391|74.650
rahway|US|40.608|-74.278
raichur|IN|16.205|77.356
raiganj|IN|25.613|88.124
raigarh|IN|21.898|83.397
raikot|IN|30.650|75.600
raipuras|IN|21.233|81.633
raipura|IN|21.233|81.633
raipur|IN|21.233|81.633
raisen|IN|23.330|77.781
raisinghnagar|IN|29.536|73.449
raisio|FI|60.486|22.169
raiwind|PK|31.249|74.215
raixt|IR|37.276|49.589
raj nandgaon|IN|21.097|81.029
raja jang|PK|31.221|74.255
rajahmondry|IN|17.005|81.778
rajahmundry|IN|17.005|81.778
rajakhera|IN|26.898|78.171
rajaldesar|IN|28.028|74.474
rajamahendri|IN|17.005|81.778
rajamandri|IN|17.005|81.778
rajanpur|PK|29.104|70.325
rajaori|IN|33.375|74.309
rajapalaiyam|IN|9.453|77.553
rajapalayam|IN|9.453|77.553
rajapolah|ID|-7.221|108.190
rajbiraj|NP|26.533|86.750
rajburi|TH|13.537|99.817
rajchur|IN|16.205|77.356
rajgarkh|IN|21.898|83.397
rajgir|IN|25.028|85.421
rajgurunagar|IN|18.867|73.900
rajin|KP|42.249|130.300
rajkot|IN|22.292|70.793
rajmahal|IN|25.053|87.830
rajong|TH|12.681|101.258
rajpipla|IN|21.867|73.500
rajpura|IN|30.479|76.593
rajpuro|IN|21.233|81.633
rajpur|IN|21.233|81.633
rajsamand|IN|25.071|73.880
rajshahi|BD|24.374|88.601
rajula|IN|21.039|71.443
rajura|IN|19.779|79.365
rakovnik|CZ|50.104|13.733
rakovski|BG|42.300|24.967
rakvere|EE|59.346|26.356
rakwere|EE|59.346|26.356
ralalpindi|PK|33.601|73.068
raleigh|US|35.772|-78.639
ramachandrapuram|IN|16.836|82.029
ramada|PT|38.802|-9.192
ramadieh|IQ|33.421|43.308
ramadie|IQ|33.421|43.308
ramadiyah|IQ|33.421|43.308
ramadi|IQ|33.421|43.308
ramallah|PS|31.900|35.204
ramanathapuram|IN|9.372|78.831
ramanayyapeta|IN|16.945|82.239
ramanti|IQ|33.421|43.308
ramapuram|IN|13.101|79.184
ramat ganas|IL|32.082|34.811
ramat gan|IL|32.082|34.811
ramat hasharon|IL|32.146|34.839
ramat nkan|IL|32.082|34.811
ramat qan|IL|32.082|34.811
rama|NI|12.160|-84.220
rambouillet|FR|48.650|1.833
ramenka|RU|55.700|37.500
ramenki|RU|55.700|37.500
ramenskoye|RU|55.567|38.230
rameswaram|IN|9.289|79.313
ramganj mandi|IN|24.646|75.943
ramganj|BD|23.101|90.850
ramgundam|IN|18.801|79.452
ramhormoz|IR|31.280|49.604
ramjibanpur|IN|22.828|87.609
ramla|IL|31.929|34.866
ramle|IL|31.929|34.866
ramlo|IL|31.929|34.866
ramma|IT|41.892|12.511
ramnicu sarat|RO|45.383|27.050
ramnicu valcea|RO|45.100|24.367
ramnicul valcea|RO|45.100|24.367
ramniku valcha|RO|45.100|24.367
ramona|US|33.042|-116.868
ramon|PH|16.784|121.535
ramos arizpe|MX|25.539|-100.947
ramos|PH|15.665|120.641
ramotswa|BW|-24.872|25.870
ramoutsa|BW|-24.872|25.870
rampachodavaram|IN|17.441|81.776
rampat|MA|34.013|-6.833
rampur hat|IN|24.177|87.783
rampur|IN|28.810|79.027
ramsbottom|GB|53.648|-2.317
ramsgate|GB|51.336|1.418
ramshir|IR|30.893|49.408
ramtek|IN|21.396|79.327
ran'kagoua|CL|-34.171|-70.744
ranaghat|IN|23.176|88.567
ranaong|TH|9.966|98.635
ranaung|TH|9.966|98.635
ranau|MY|5.954|116.664
ranavav|IN|21.687|69.745
ranawng|TH|9.966|98.635
rancagua|CL|-34.171|-70.744
rancharia|BR|-22.229|-50.893
ranchi|IN|23.343|85.309
rancho cordova|US|38.589|-121.303
rancho cucamonga|US|34.106|-117.593
rancho mirage|US|33.740|-116.413
rancho palos verdes|US|33.744|-118.387
rancho penasquitos|US|32.959|-117.115
rancho san diego|US|32.747|-116.935
rancho santa margarita|US|33.641|-117.603
ranchuelo|CU|22.373|-80.150
rancis|IN|23.343|85.309
ranci|IN|23.343|85.309
rancsi|IN|23.343|85.309
randallstown|US|39.367|-76.795
randers|DK|56.461|10.036
randfontein|ZA|-26.184|27.702
randfontejn|ZA|-26.184|27.702
randudongkal|ID|-7.098|109.324
randwick|AU|-33.914|151.249
rangapara|IN|26.838|92.669
rangia|IN|26.449|91.614
rangkasbitoeng|ID|-6.359|106.249
rangkasbitung|ID|-6.359|106.249
rangkasibitoeng|ID|-6.359|106.249
rangpuras|BD|25.747|89.252
rangpur|BD|25.747|89.252
rania|IN|29.525|74.837
ranibennur|IN|14.622|75.630
ranigandzhe|IN|23.616|87.131
raniganj|IN|23.616|87.131
ranikhet|IN|29.641|79.432
rankagua|CL|-34.171|-70.744
rankagva|CL|-34.171|-70.744
rankawa|CL|-34.171|-70.744
ranohng|TH|9.966|98.635
ranong|TH|9.966|98.635
ranot|TH|7.778|100.321
rano|NG|11.557|8.581
ranst|BE|51.190|4.565
rantauprapat|ID|2.100|99.833
rantepao|ID|-2.970|119.898
rantom|PL|51.403|21.147
raojan|BD|22.535|91.919
rapallo|IT|44.350|9.228
rapar|IN|23.573|70.647
raphia|PS|31.287|34.260
rapid city|US|44.081|-103.231
rapperswil|CH|47.226|8.822
ras al khaimah|AE|25.790|55.943
ras ehl' khajma|AE|25.790|55.943
ras el aioun|DZ|35.674|5.645
ras el khaimah|AE|25.790|55.943
ras el kheima|AE|25.790|55.943
ras el oued|DZ|35.944|5.031
ras gharib|EG|28.358|33.078
rasarya|AR|-32.947|-60.639
rascht|IR|37.276|49.589
rasgrad|BG|43.533|26.517
rashin|KP|42.249|130.300
rasht|IR|37.276|49.589
rasin|KP|42.249|130.300
rasipuram|IN|11.460|78.186
rasjt|IR|37.276|49.589
rasnov|RO|45.583|25.450
rasra|IN|25.858|83.855
rasskazovo|RU|52.656|41.885
rastatt|DE|48.859|8.210
rastede|DE|53.250|8.200
rasto|IR|37.276|49.589
rasunda|SE|59.366|17.996
raszt|IR|37.276|49.589
ratangarh|IN|28.081|74.619
ratanpur|IN|22.287|82.168
ratchaburi|TH|13.537|99.817
ratekau|DE|53.950|10.733
rathenow|DE|52.607|12.337
rath|IN|25.595|79.567
ratia|IN|29.690|75.577
ratingen|DE|51.297|6.849
ratisbona|DE|49.015|12.102
ratisbonne|DE|49.015|12.102
ratisbon|DE|49.015|12.102
ratlam|IN|23.330|75.040
ratnagiri|IN|16.992|73.310
ratnapura|LK|6.683|80.399
ratnapury|LK|6.683|80.399
ratnapur|LK|6.683|80.399
ratodero|PK|27.803|68.287
ratyzbona|DE|49.015|12.102
raub|MY|3.790|101.857
rauma|FI|61.127|21.511
ravalpindis|PK|33.601|73.068
ravalpindi|PK|33.601|73.068
ravar|IR|31.266|56.805
ravenna|IT|44.413|12.201
ravensburg|DE|47.782|9.611
raver|IN|21.248|76.035
rawa mazowiecka|PL|51.764|20.255
rawala kot|PK|33.858|73.760
rawalpindi|PK|33.601|73.068
rawang|MY|3.321|101.577
rawatbhata|IN|24.930|75.592
rawatsar|IN|29.267|74.403
rawicz|PL|51.609|16.859
rawmarsh|GB|53.461|-1.344
rawson|AR|-43.300|-65.102
rawtenstall|GB|53.701|-2.284
raxaul|IN|26.980|84.851
rayachoti|IN|14.057|78.751
rayadrug|IN|14.700|76.852
rayapura|IN|21.233|81.633
rayaung|TH|12.681|101.258
raya|IN|27.556|77.790
raybag|IN|16.492|74.774
raychikhinsk|RU|49.790|129.410
rayevskiy|RU|54.066|54.947
rayganj|IN|25.613|88.124
rayleigh|GB|51.586|0.605
raymore|US|38.802|-94.453
rayohng|TH|12.681|101.258
rayong|TH|12.681|101.258
raypur|IN|21.233|81.633
rayside balfour|CA|46.609|-81.208
raytown|US|39.009|-94.464
razampeta|IN|14.195|79.159
razam|IN|18.449|83.660
razgradas|BG|43.533|26.517
razgrad|BG|43.533|26.517
raznkrant|BG|43.533|26.517
razumnoye|RU|50.534|36.685
realejo alto|ES|28.376|-16.586
rechytsa|BY|52.362|30.392
recife|BR|-8.054|-34.881
recita|RO|45.301|21.889
recklinghausen|DE|51.614|7.197
recklinghusium|DE|51.614|7.197
recodo|PH|6.952|121.964
reconquista|AR|-29.150|-59.650
recwic|IS|64.135|-21.895
red deer|CA|52.267|-113.802
red wing|US|44.562|-92.534
redan|US|33.745|-84.132
reda|PL|54.605|18.347
redcar|GB|54.617|-1.060
redcliff|ZW|-19.033|29.783
redding|US|40.587|-122.392
redditch|GB|52.306|-1.946
redford|US|42.383|-83.297
redhill|GB|51.240|-0.170
redlands|US|34.056|-117.183
redland|US|39.145|-77.144
redondela|ES|42.283|-8.610
redondo beach|US|33.849|-118.388
redwood city|US|37.485|-122.236
redzho ehmilija|IT|44.698|10.631
reedley|US|36.596|-119.450
rees|DE|51.763|6.398
refkiavik|IS|64.135|-21.895
reftinskiy|RU|57.090|61.677
regensboerj|DE|49.015|12.102
regensborj|DE|49.015|12.102
regensburgas|DE|49.015|12.102
regensburga|DE|49.015|12.102
regensburgo|DE|49.015|12.102
regensburg|DE|49.015|12.102
regente feijo|BR|-22.221|-51.303
regenzburg|DE|49.015|12.102
reggane|DZ|26.716|0.171
reggio calabria|IT|38.110|15.661
reggio emilia|IT|44.698|10.631
reggio nell'emilia|IT|44.698|10.631
reghaia|DZ|36.736|3.340
reghin sat|RO|46.783|24.717
regina|CA|50.450|-104.618
registro|BR|-24.488|-47.844
regla|CU|23.125|-82.332
rego park|US|40.726|-73.853
reguiba|DZ|33.564|6.703
rehli|IN|23.637|79.063
rehnan|IR|32.683|51.602
rehoboth|NA|-23.317|17.090
reichshof|PL|50.041|21.999
reiciavicia|IS|64.135|-21.895
reicivic|IS|64.135|-21.895
reigate|GB|51.237|-0.206
reiga|LV|56.946|24.106
reikiavike|IS|64.135|-21.895
reikiavik|IS|64.135|-21.895
reikjaveks|IS|64.135|-21.895
reikjavikas|IS|64.135|-21.895
reikjavika|IS|64.135|-21.895
reikjavik|IS|64.135|-21.895
reiko|KR|35.275|126.509
reimsas|FR|49.250|4.033
reimsa|FR|49.250|4.033
reims|FR|49.250|4.033
reinbek|DE|53.517|10.249
reinheim|DE|49.829|8.836
reinickendorf|DE|52.567|13.333
reinosa|MX|26.081|-98.288
reiquiavik|IS|64.135|-21.895
reiquiavique|IS|64.135|-21.895
reisterstown|US|39.470|-76.832
reitz|ZA|-27.801|28.427
rejk'javik|IS|64.135|-21.895
rejkijavik|IS|64.135|-21.895
rejkjaviko|IS|64.135|-21.895
rejkjavik|IS|64.135|-21.895
rejms|FR|49.250|4.033
rejnosa|MX|26.081|-98.288
rejtlingen|DE|48.491|9.204
reklinghauzenas|DE|51.614|7.197
reklingkhauzen|DE|51.614|7.197
rekyavik|IS|64.135|-21.895
relizane|DZ|35.737|0.556
relizan|DZ|35.737|0.556
remagen|DE|50.579|7.227
rembangan|ID|-6.704|111.342
rembertow|PL|52.261|21.164
remchi|DZ|35.062|-1.434
remedios|CU|22.495|-79.545
remes|FR|49.250|4.033
remin|IT|44.058|12.565
remire montjoly|GF|4.917|-52.267
remsaint|DE|51.180|7.192
remsayd|DE|51.180|7.192
remscheid|DE|51.180|7.192
remseidas|DE|51.180|7.192
remshajd|DE|51.180|7.192
remuna|IN|21.528|86.872
renala khurd|PK|30.879|73.599
renas|FR|48.112|-1.674
renawng|TH|9.966|98.635
rendsburg|DE|54.307|9.663
renens|CH|46.540|6.588
renes|FR|48.112|-1.674
renfrew|GB|55.872|-4.393
rengasdengklok|ID|-6.159|107.298
rengo|CL|-34.406|-70.858
rengschburg|DE|49.015|12.102
renigunta|IN|13.651|79.513
reni|UA|45.457|28.293
renkensmpournk|DE|49.015|12.102
renna|FR|48.112|-1.674
rennes|FR|48.112|-1.674
renningen|DE|48.770|8.939
renong|TH|9.966|98.635
reno|US|39.530|-119.814
renqiu|CN|38.699|116.094
renton|US|47.483|-122.217
renukut|IN|24.216|83.036
reoti|IN|25.851|84.378
reo|BF|12.320|-2.471
repalle|IN|16.018|80.830
repelon|CO|10.492|-75.129
repentigny|CA|45.742|-73.450
republic|US|37.120|-93.480
requena|ES|39.488|-1.100
resania|RU|54.627|39.692
resano garcia|MZ|-25.443|31.995
reschitza|RO|45.301|21.889
reschitz|RO|45.301|21.889
resende|BR|-22.469|-44.447
resen|MK|41.089|21.012
reservoir|AU|-37.717|145.000
reshh|IR|37.276|49.589
resht|IR|37.276|49.589
resicza|RO|45.301|21.889
resife|BR|-8.054|-34.881
resifi|BR|-8.054|-34.881
resistancia|AR|-27.461|-58.984
resistencia|AR|-27.461|-58.984
resistenseje|AR|-27.461|-58.984
resistensia|AR|-27.461|-58.984
resistensija|AR|-27.461|-58.984
resistentia|AR|-27.461|-58.984
resita|RO|45.301|21.889
resovia|PL|50.041|21.999
resov|PL|50.041|21.999
resplendor|BR|-19.326|-41.255
ressano garcia|MZ|-25.443|31.995
restas|IR|37.276|49.589
restenberha|ZA|-25.668|27.242
reston|US|38.969|-77.341
retalhuleo|GT|14.536|-91.678
retalhuleu|GT|14.536|-91.678
retalhuley|GT|14.536|-91.678
retaluleu|GT|14.536|-91.678
retford|GB|53.322|-0.943
rethymno|GR|35.366|24.482
retiro|ES|40.413|-3.683
retreat|ZA|-34.055|18.476
reuleuet|ID|5.217|96.283
reus|ES|41.156|1.107
reutlingen|DE|48.491|9.204
reutov|RU|55.761|37.858
revda|RU|56.801|59.930
revelganj|IN|25.790|84.636
revere|US|42.408|-71.012
rewah|IN|24.533|81.292
rewari|IN|28.199|76.618
rewa|IN|24.533|81.292
rexburg|US|43.826|-111.790
reyes acozac|MX|19.776|-98.981
reyhanli|TR|36.268|36.567
reykiavica|IS|64.135|-21.895
reykjavikur|IS|64.135|-21.895
reykjavik|IS|64.135|-21.895
reykjawik|IS|64.135|-21.895
reykyabik|IS|64.135|-21.895
reykyavik|IS|64.135|-21.895
reyms|FR|49.250|4.033
reynoldsburg|US|39.955|-82.812
reynosa|MX|26.081|-98.288
rezekne|LV|56.510|27.340
rezende|BR|-22.469|-44.447
rezendi|BR|-22.469|-44.447
reze|FR|47.181|-1.550
rezhitsa|LV|56.510|27.340
rezh|RU|57.370|61.404
rezne|LV|56.510|27.340
rezno|DE|49.015|12.102
rheda wiedenbruck|DE|51.850|8.300
rheda wiedenbrueck|DE|51.850|8.300
rhede|DE|51.835|6.696
rheims|FR|49.250|4.033
rheinbach|DE|50.626|6.949
rheinberg|DE|51.546|6.595
rheine|DE|52.285|7.441
rheinstetten|DE|48.968|8.307
rhenen|NL|51.959|5.568
rhizus|TR|41.021|40.522
rhondda|GB|51.659|-3.449
rhoon|NL|51.858|4.422
rho|IT|45.532|9.040
rhufain|IT|41.892|12.511
rhyl|GB|53.319|-3.492
riaad|SA|24.688|46.722
riachao do jacuipe|BR|-11.807|-39.386
riade|SA|24.688|46.722
riadi|SA|24.688|46.722
riado|SA|24.688|46.722
riadum|SA|24.688|46.722
riaekelhusen|DE|51.614|7.197
riakelhusen|DE|51.614|7.197
rialto|US|34.106|-117.370
riant|SA|24.688|46.722
riazan|RU|54.627|39.692
ribarroja del turia|ES|39.546|-0.571
ribeira do pombal|BR|-10.834|-38.536
ribeiran pretas|BR|-21.177|-47.810
ribeirao da ilha|BR|-27.699|-48.532
ribeirao das neves|BR|-19.767|-44.087
ribeirao pires|BR|-23.711|-46.413
ribeirao preto|BR|-21.177|-47.810
ribeirao|BR|-21.177|-47.810
ribeira|ES|42.746|-8.444
ribejran pretu|BR|-21.177|-47.810
ribejrao preto|BR|-21.177|-47.810
riberalta|BO|-11.007|-66.063
ribins'k|RU|58.045|38.843
ribinska|RU|58.045|38.843
ribinsko|RU|58.045|38.843
ribinsk|RU|58.045|38.843
ribnika|PL|50.097|18.542
ribnik|PL|50.097|18.542
ribnita|MD|47.768|29.010
ribnitz damgarten|DE|54.242|12.457
riccione|IT|43.999|12.657
richard toll|SN|16.462|-15.701
richards bay|ZA|-28.783|32.038
richards bej|ZA|-28.783|32.038
richardson|US|32.948|-96.730
richfield|US|44.883|-93.283
richha|IN|28.695|79.523
richmond west|US|25.610|-80.430
ridderkerk|NL|51.873|4.603
ridder|KZ|50.344|83.513
ridgecrest|US|35.622|-117.671
ridgeland|US|32.428|-90.132
ridgewood|US|40.979|-74.117
riedstadt|DE|49.834|8.496
riegelsberg|DE|49.300|6.933
riehen|CH|47.579|7.647
rieka|HR|45.343|14.409
riemst|BE|50.810|5.601
riesa|DE|51.308|13.292
rietberg|DE|51.809|8.428
rieti|IT|42.405|12.857
riezekne|LV|56.510|27.340
rifah|PS|31.287|34.260
rifu|JP|38.331|140.977
rigae|LV|56.946|24.106
riga|LV|56.946|24.106
riggiu calabbria|IT|38.110|15.661
rihad|SA|24.688|46.722
riigaa|LV|56.946|24.106
riihimaeki|FI|60.738|24.777
riihimaki|FI|60.738|24.777
riika|LV|56.946|24.106
rijadas|SA|24.688|46.722
rijada|SA|24.688|46.722
rijad|SA|24.688|46.722
rijao|CN|35.428|119.455
rijau|NG|11.104|5.256
rijeka|HR|45.343|14.409
rijeko|HR|45.343|14.409
rijen|NL|51.591|4.919
rijswijk|NL|52.036|4.325
rikaze|CN|29.250|88.883
rillieux la pape|FR|45.817|4.900
rimavska sobota|SK|48.383|20.022
rimini|IT|44.058|12.565
rimnicu vilcea|RO|45.100|24.367
rimnikou viltsea|RO|45.100|24.367
rimniku vilca|RO|45.100|24.367
rimniku vilcha|RO|45.100|24.367
rimouski|CA|48.449|-68.524
rimpnik|PL|50.097|18.542
rincon de la victoria|ES|36.717|-4.276
rincon de romos|MX|22.228|-102.322
ringas|IN|27.364|75.568
ringsted|DK|55.443|11.790
rinteln|DE|52.186|9.079
rio bonito|BR|-22.709|-42.610
rio branco do sul|BR|-25.190|-49.314
rio branco|BR|-9.975|-67.810
rio bravo|MX|25.987|-98.094
rio brilhante|BR|-21.802|-54.546
rio bueno|CL|-40.335|-72.956
rio cauto|CU|20.560|-76.917
rio ceballos|AR|-31.165|-64.322
rio claro|BR|-22.411|-47.561
rio cuarto|AR|-33.131|-64.350
rio d janeiro|BR|-22.903|-43.208
rio das ostras|BR|-22.527|-41.945
rio das pedras|BR|-22.843|-47.606
rio de janeiro|BR|-22.903|-43.208
rio de janeiru|BR|-22.903|-43.208
rio de janejro|BR|-22.903|-43.208
rio de janero|BR|-22.903|-43.208
rio de janeyro|BR|-22.903|-43.208
rio de mouro|PT|38.775|-9.328
rio de teapa|MX|17.783|-92.900
rio de zaneiras|BR|-22.903|-43.208
rio de zaneiros|BR|-22.903|-43.208
rio de zaneiro|BR|-22.903|-43.208
rio de zanejro|BR|-22.903|-43.208
rio de zaneyro|BR|-22.903|-43.208
rio de zhaneiro|BR|-22.903|-43.208
rio de zhanejro|BR|-22.903|-43.208
rio do sul|BR|-27.214|-49.643
rio formoso|BR|-8.669|-35.163
rio gallegos|AR|-51.623|-69.218
rio grande da serra|BR|-23.744|-46.398
rio grande|BR|-32.035|-52.099
rio guayabal de yateras|CU|20.367|-75.017
rio largo|BR|-9.478|-35.853
rio linda|US|38.691|-121.449
rio negrinho|BR|-26.254|-49.518
rio negro|BR|-26.106|-49.797
rio nte tzaneiro|BR|-22.903|-43.208
rio pardo|BR|-29.990|-52.378
rio preto da eva|BR|-2.698|-59.702
rio real|BR|-11.485|-37.933
rio rico|US|31.471|-110.976
rio segundo|AR|-31.653|-63.910
rio tercero|AR|-32.173|-64.114
rio tinto|PT|41.183|-8.558
rio verde de mato grosso|BR|-18.918|-54.844
riobamba|EC|-1.671|-78.647
riochacha|CO|11.544|-72.907
riohacha|CO|11.544|-72.907
riom|FR|45.900|3.117
rionegro|CO|6.155|-75.374
riosucio|CO|5.422|-75.703
rioverde|MX|21.931|-99.995
ripley|GB|53.033|-1.400
ripollet|ES|41.497|2.157
ris orangis|FR|48.651|2.414
risalpur cantonment|PK|34.060|71.993
risca|GB|51.608|-3.101
rischon lezion|IL|31.971|34.789
rishikesh|IN|30.108|78.293
rishon letsiyon|IL|31.971|34.789
rishon letsiyyon|IL|31.971|34.789
rishon lezion|IL|31.971|34.789
rishon leziyyon|IL|31.971|34.789
rishon lsiyon|IL|31.971|34.789
rishra|IN|22.724|88.346
risjon letsion|IL|31.971|34.789
risod|IN|19.977|76.788
rispampa|EC|-1.671|-78.647
riu de janeiro|BR|-22.903|-43.208
riu de janeiru|BR|-22.903|-43.208
rivas vaciamadrid|ES|40.326|-3.511
rivas|NI|11.437|-85.826
river falls|US|44.861|-92.624
rivera|UY|-30.905|-55.551
riverbank|US|37.736|-120.935
riverlea|ZA|-26.212|27.973
riversdale|ZA|-34.093|21.257
riverside|US|33.953|-117.396
riverton|US|40.522|-111.939
riverview|US|27.866|-82.326
riviera beach|US|26.775|-80.058
riviere du loup|CA|47.827|-69.542
riviethe de janvyi|BR|-22.903|-43.208
rivne|UA|50.623|26.227
rivno|UA|50.623|26.227
rivoli|IT|45.071|7.515
riwne|UA|50.623|26.227
rixensart|BE|50.712|4.525
riyadh|SA|24.688|46.722
riyad|SA|24.688|46.722
rizal|PH|15.712|121.106
rizeh|TR|41.021|40.522
rize|TR|41.021|40.522
rizhao|CN|35.428|119.455
rizounta|TR|41.021|40.522
rjasan|RU|54.627|39.692
rjashiv|PL|50.041|21.999
rjazan'|RU|54.627|39.692
rjazanskij|RU|55.733|37.767
rjazan|RU|54.627|39.692
rjustenburg|ZA|-25.668|27.242
rmi capitol|MH|7.089|171.381
road town|VG|18.427|-64.621
roanne|FR|46.033|4.067
roanoke rapids|US|36.462|-77.654
roanoke|US|37.271|-79.941
roavvenjarga|FI|66.500|25.717
roazhon|FR|48.112|-1.674
robaniemi|FI|66.500|25.717
robat karim|IR|35.485|51.083
robbah|DZ|33.280|6.910
robertsganj|IN|24.689|83.068
robertsonpet|IN|12.956|78.275
robertson|ZA|-33.803|19.885
robinsk|RU|58.045|38.843
robit|ET|12.017|39.633
rocca di papa|IT|41.766|12.702
rocha|UY|-34.483|-54.333
rochdale|GB|53.618|-2.155
rochefort|FR|45.933|-0.983
rochester hills|US|42.658|-83.150
rochford|GB|51.582|0.707
rock forest|CA|45.357|-71.997
rock hill|US|34.925|-81.025
rock island|US|41.509|-90.579
rock springs|US|41.587|-109.203
rockford|US|42.271|-89.094
rockhampton|AU|-23.380|150.506
rockingham|AU|-32.277|115.730
rockland|US|42.131|-70.916
rockledge|US|28.351|-80.725
rocklin|US|38.791|-121.236
rockville centre|US|40.659|-73.641
rockville|US|39.084|-77.153
rockwall|US|32.931|-96.460
rocky mount|US|35.938|-77.791
rocky river|US|41.476|-81.839
rodas|CU|22.342|-80.556
rodem|FR|49.443|1.099
rodez|FR|44.353|2.573
rodgau|DE|50.026|8.886
rodniki|RU|57.105|41.730
rodolfo sanchez taboada|MX|31.721|-116.572
rodonopolis|BR|-16.471|-54.636
rodos|GR|36.436|28.222
rodovre|DK|55.681|12.454
rodriges|PH|14.760|121.200
rodriguez|PH|14.760|121.200
roeaan|FR|49.443|1.099
roebtsovsk|RU|51.515|81.206
roeme|IT|41.892|12.511
roermond|NL|51.194|5.987
roeselare|BE|50.947|3.123
roese|BG|43.856|25.971
roesrath|DE|50.896|7.182
rogers|US|36.332|-94.119
roha|IN|18.437|73.120
rohnert park|US|38.340|-122.701
rohri|PK|27.692|68.895
rohtak|IN|28.894|76.589
roi ed|TH|16.057|103.653
roi et|TH|16.057|103.653
roissy en brie|FR|48.792|2.647
roitlingenas|DE|48.491|9.204
roitlinken|DE|48.491|9.204
rojales|ES|38.088|-0.725
rojtlingen|DE|48.491|9.204
rokhtak|IN|28.894|76.589
rokiskis|LT|55.959|25.595
rolandia|BR|-23.310|-51.369
rolante|BR|-29.651|-50.576
roldanillo|CO|4.413|-76.155
rolla|US|37.951|-91.771
rolling meadows|US|42.084|-88.013
romainville|FR|48.885|2.435
romano banco|IT|45.423|9.107
romano di lombardia|IT|45.521|9.754
romans sur isere|FR|45.046|5.056
roman|RO|46.921|26.926
romblon|PH|12.575|122.271
romeoville|US|41.648|-88.090
rome|IT|41.892|12.511
romita|MX|20.871|-101.517
romma|IT|41.892|12.511
romny|UA|50.751|33.475
romorantin lanthenay|FR|47.367|1.750
romsey|GB|50.989|-1.500
romulus|US|42.222|-83.397
ron phibun|TH|8.179|99.854
ronchin|FR|50.599|3.091
ronda|ES|36.742|-5.167
rondebosch|ZA|-33.963|18.476
rondonopolis|BR|-16.471|-54.636
rongai|KE|-0.173|35.864
rongpur|BD|25.747|89.252
ronianemi|FI|66.500|25.717
ronkonkoma|US|40.815|-73.112
ronnenberg|DE|52.319|9.655
ronse|BE|50.746|3.600
ron|IN|15.699|75.734
roodepoort|ZA|-26.163|27.872
rooma|IT|41.892|12.511
roorkee|IN|29.866|77.891
roosendaal|NL|51.531|4.465
roosevelt|US|40.679|-73.589
roount taoun|VG|18.427|-64.621
ropar|IN|30.969|76.527
ropczyce|PL|50.052|21.609
roquetas de mar|ES|36.764|-2.615
rosa zarate|EC|0.328|-79.474
rosamond|US|34.864|-118.163
rosarijas|AR|-32.947|-60.639
rosario do sul|BR|-30.258|-54.914
rosario|AR|-32.947|-60.639
rosarito|MX|32.360|-117.046
rosas|MR|16.514|-15.805
rose hill|US|38.789|-77.113
roseau|DM|15.302|-61.388
roseburg|US|43.217|-123.342
rosemead|US|34.081|-118.073
rosemont|US|38.552|-121.365
rosemount|US|44.739|-93.126
rosenberg|US|29.557|-95.809
rosenheim|DE|47.856|12.122
roseo|DM|15.302|-61.388
roses|ES|42.262|3.177
roseto degli abruzzi|IT|42.672|14.015
rosetta|EG|31.400|30.417
rosh ha'ayin|IL|32.096|34.957
roshal'|RU|55.669|39.875
roshhok|DE|54.089|12.140
roshtok|DE|54.089|12.140
rosiorii de vede|RO|44.117|24.983
rositten|LV|56.510|27.340
roskilde|DK|55.642|12.080
roslavl'|RU|53.953|32.864
rosny sous bois|FR|48.870|2.499
rosolini|IT|36.821|14.951
rosonas|AR|-43.300|-65.102
rosona|AR|-43.300|-65.102
roson|AR|-43.300|-65.102
rosrath|DE|50.896|7.182
rossano stazione|IT|39.599|16.635
rossendale|GB|53.685|-2.277
rosso|MR|16.514|-15.805
rostochium|DE|54.089|12.140
rostock|DE|54.089|12.140
rostokas|DE|54.089|12.140
rostoka|DE|54.089|12.140
rostokino|RU|55.833|37.667
rostok|DE|54.089|12.140
rostov an don|RU|47.231|39.723
rostov ar ddon|RU|47.231|39.723
rostov de don|RU|47.231|39.723
rostov del don|RU|47.231|39.723
rostov do don|RU|47.231|39.723
rostov doni aares|RU|47.231|39.723
rostov na donu|RU|47.231|39.723
rostov na don|RU|47.231|39.723
rostov nad donom|RU|47.231|39.723
rostov on don|RU|47.231|39.723
rostov pe don|RU|47.231|39.723
rostov sul don|RU|47.231|39.723
rostov tan cinchi|RU|47.231|39.723
rostov ved don|RU|47.231|39.723
rostova pie donas|RU|47.231|39.723
rostovas prie dono|RU|47.231|39.723
rostovia ad tanaim|RU|47.231|39.723
rostov|RU|47.231|39.723
rostow am don|RU|47.231|39.723
rostow na donu|RU|47.231|39.723
rostow nad donem|RU|47.231|39.723
rostow nad donom|RU|47.231|39.723
rosztov na donu|RU|47.231|39.723
rota|ES|36.625|-6.362
rotenburg|DE|53.111|9.411
roterdamas|NL|51.922|4.479
roterdama|NL|51.922|4.479
roterdami|NL|51.922|4.479
roterdamo|NL|51.922|4.479
roterdam|NL|51.922|4.479
roterdan|NL|51.922|4.479
roterdao|NL|51.922|4.479
roterntam|NL|51.922|4.479
roterodamum|NL|51.922|4.479
rotherham|GB|53.430|-1.357
roth|DE|49.248|11.091
rotorua|NZ|-38.139|176.245
rotselaar|BE|50.953|4.717
rottenburg|DE|48.476|8.935
rotterdam|NL|51.922|4.479
rottingdean|GB|50.810|-0.059
rottweil|DE|48.168|8.627
rouached|DZ|36.458|6.043
rouamankana|RW|-1.949|30.435
rouan|FR|49.443|1.099
roubaix|FR|50.694|3.175
roubtsovsk|RU|51.515|81.206
roud taun|VG|18.427|-64.621
rouen|FR|49.443|1.099
rouginki|BI|-3.476|30.249
rouiba|DZ|36.738|3.281
rouissat|DZ|31.924|5.350
round lake beach|US|42.372|-88.090
round lake|US|42.353|-88.093
round rock|US|30.508|-97.679
rouse|BG|43.856|25.971
rouson|AR|-43.300|-65.102
rousse|BG|43.856|25.971
roustavi|GE|41.549|44.993
routana|BI|-3.928|29.992
rouyn noranda|CA|48.237|-79.023
rovanem|FI|66.500|25.717
rovaniehmi|FI|66.500|25.717
rovaniemis|FI|66.500|25.717
rovaniemi|FI|66.500|25.717
rovanieni|FI|66.500|25.717
rovanijemi|FI|66.500|25.717
rovan|FR|49.443|1.099
roven'ky|UA|48.083|39.378
rovereto|IT|45.890|11.041
rovigo|IT|45.070|11.790
rovno|UA|50.623|26.227
rowland heights|US|33.976|-117.905
rowlett|US|32.903|-96.564
rowne|UA|50.623|26.227
rowville|AU|-37.933|145.233
roxas city|PH|11.585|122.751
roxburgh park|AU|-37.626|144.926
royal leamington spa|GB|52.300|-1.533
royal oak|US|42.489|-83.145
royal palm beach|US|26.708|-80.231
royal tunbridge wells|GB|51.133|0.263
royan|FR|45.628|-1.028
royton|GB|53.565|-2.123
roy|US|41.162|-112.026
rozariyo|AR|-32.947|-60.639
rozdil'na|UA|46.843|30.079
roznava|SK|48.660|20.538
roznov pod radhostem|CZ|49.459|18.143
roztok|DE|54.089|12.140
rozzano|IT|45.382|9.156
rtishchevo|RU|52.260|43.787
ruanas|FR|49.443|1.099
ruana|FR|49.443|1.099
rubcovs'k|RU|51.515|81.206
rubcovskas|RU|51.515|81.206
rubcovska|RU|51.515|81.206
rubcovsk|RU|51.515|81.206
rubcowsk|RU|51.515|81.206
rubiataba|BR|-15.164|-49.803
rubidoux|US|33.996|-117.406
rubio|VE|7.701|-72.356
rubizhne|UA|49.012|38.380
rubi|ES|41.492|2.033
rublevo|RU|55.785|37.355
rubtovsk|RU|51.515|81.206
rubtsovsk|RU|51.515|81.206
rubzowsk|RU|51.515|81.206
ruda o.s.|PL|50.258|18.856
ruda shl'ons'ka|PL|50.258|18.856
ruda silezka|PL|50.258|18.856
ruda slaska|PL|50.258|18.856
ruda slenska|PL|50.258|18.856
ruda sljonskaja|PL|50.258|18.856
ruda slonska|PL|50.258|18.856
rudarpur|IN|26.445|83.613
rudnyj|KZ|52.973|63.117
rudnyy|KZ|52.973|63.117
rudolstadt|DE|50.720|11.340
rudow|DE|52.424|13.485
rudsar|IR|37.138|50.288
ruduborg|FR|49.443|1.099
rueil malmaison|FR|48.877|2.190
rueno|FR|49.443|1.099
ruesselsheim|DE|49.990|8.423
rufino|AR|-34.268|-62.713
rugeley|GB|52.759|-1.937
ruislip|GB|51.573|-0.423
rujewa|TZ|-8.700|34.383
rujigis|BI|-3.476|30.249
rujigi|BI|-3.476|30.249
rukban|JO|33.314|38.703
rulenge|TZ|-2.717|30.633
rumadiya|IQ|33.421|43.308
rumadiyeh|IQ|33.421|43.308
ruma|RS|45.008|19.822
rumbekas|SS|6.806|29.677
rumbeke|SS|6.806|29.677
rumbek|SS|6.806|29.677
rumbik|SS|6.806|29.677
rumia|PL|54.571|18.388
rummelsburg|DE|52.501|13.493
rumniku vulcha|RO|45.100|24.367
rumoi|JP|43.934|141.643
rumphi|MW|-11.019|33.857
runcorn|GB|53.342|-2.731
rundu|NA|-17.933|19.767
runing|CN|33.001|114.354
runtu|NA|-17.933|19.767
ruosuons|AR|-43.300|-65.102
rupcovsk|RU|51.515|81.206
rura|IN|26.490|79.901
rurki|IN|29.866|77.891
rusaifa|JO|32.018|36.046
rusape|ZW|-18.528|32.128
ruschuk|BG|43.856|25.971
ruschuq|BG|43.856|25.971
rusciuk|BG|43.856|25.971
rusclink|BG|43.856|25.971
ruscuk|BG|43.856|25.971
rusera|IN|25.754|86.026
ruse|BG|43.856|25.971
rushchuk|BG|43.856|25.971
rushden|GB|52.289|-0.602
rushtuk|BG|43.856|25.971
ruskin|US|27.721|-82.433
russas|BR|-4.940|-37.976
russayfah|JO|32.018|36.046
russeifa|JO|32.018|36.046
russellville|US|35.278|-93.134
russelsheim|DE|49.990|8.423
russe|BG|43.856|25.971
rust'avi|GE|41.549|44.993
rustaq|OM|23.391|57.424
rustavis|GE|41.549|44.993
rustavi|GE|41.549|44.993
rustawi|GE|41.549|44.993
rustemburgo|ZA|-25.668|27.242
rustemburg|ZA|-25.668|27.242
rustenburgas|ZA|-25.668|27.242
rustenburg|ZA|-25.668|27.242
rusthavi|GE|41.549|44.993
ruston|US|32.523|-92.638
rustovsk|RU|51.515|81.206
rusze|BG|43.856|25.971
rutana|BI|-3.928|29.992
rutenga|BI|-3.928|29.992
ruteng|ID|-8.611|120.464
rutherford|US|40.826|-74.107
rutherglen|GB|55.829|-4.214
rutigliano|IT|41.010|17.006
rutland|US|43.611|-72.973
ruvne|UA|50.623|26.227
ruvo di puglia|IT|41.118|16.484
ruwandiz|IQ|36.612|44.524
ruy barbosa|BR|-12.284|-40.494
ruyigi|BI|-3.476|30.249
ruzayevka|RU|54.064|44.951
ruzomberok|SK|49.075|19.308
rvamagana|RW|-1.949|30.435
rwamagana|RW|-1.949|30.435
rwanagana|RW|-1.949|30.435
ryazan'|RU|54.627|39.692
ryazanskiy|RU|55.733|37.767
ryazan|RU|54.627|39.692
ryazhsk|RU|53.704|40.111
rybatskoye|RU|59.839|30.499
rybinskas|RU|58.045|38.843
rybinsk|RU|58.045|38.843
rybnikas|PL|50.097|18.542
rybnik|PL|50.097|18.542
rybnoye|RU|54.728|39.517
ryde|GB|50.730|-1.162
rydultowy|PL|50.059|18.417
ryezhitsa|LV|56.510|27.340
rye|US|40.981|-73.684
ryl'sk|RU|51.566|34.682
rymniku vylcha|RO|45.100|24.367
ryotsu minato|JP|38.078|138.439
rypin|PL|53.066|19.409
ryton|GB|52.617|-2.350
ryugasaki|JP|35.900|140.183
ryuo|JP|35.650|138.500
rzeszow|PL|50.041|21.999
rzeszuw|PL|50.041|21.999
rzezyca|LV|56.510|27.340
rzhev|RU|56.262|34.328
s'jon|CH|46.227|7.356
sa dec|VN|10.291|105.756
sa kaeo|TH|13.814|102.072
sa pa|VN|22.340|103.844
sa'dah|YE|16.940|43.764
sa'idabad|IR|29.451|55.681
sa'ida|DZ|34.830|0.152
sa'ir|PS|31.579|35.140
saada|YE|16.940|43.764
saalfelden am steinernen meer|AT|47.427|12.848
saalfeld|DE|50.648|11.365
saarayego|BA|43.849|18.356
saarbrecken|DE|49.233|7.010
saarbrigge|DE|49.233|7.010
saarbrjuken|DE|49.233|7.010
saarbrjukken|DE|49.233|7.010
saarbrucken|DE|49.233|7.010
saarbruecken|DE|49.233|7.010
saarbruekken|DE|49.233|7.010
saarbrukken|DE|49.233|7.010
saarlouis|DE|49.314|6.752
saarmpryken|DE|49.233|7.010
saatli|AZ|39.932|48.369
saatly|AZ|39.932|48.369
sabac|RS|44.747|19.690
sabadell|ES|41.543|2.109
sabae|JP|35.946|136.185
sabah as salim|KW|29.257|48.057
sabak bernam|MY|3.770|100.988
sabalgarh|IN|26.249|77.408
sabana grande de boya|DO|18.945|-69.793
sabanagrande|CO|10.791|-74.761
sabanalarga|CO|10.630|-74.921
sabang|ID|5.890|95.316
sabaria|HU|47.231|16.622
sabhah|LY|27.038|14.428
sabha|LY|27.038|14.428
sabhian|LY|27.038|14.428
sabinas hidalgo|MX|26.504|-100.182
sabirabadas|AZ|40.009|48.477
sabirabad|AZ|40.009|48.477
sablayan|PH|12.835|120.769
sabrah|LY|32.793|12.488
sabratah|LY|32.793|12.488
sabratha|LY|32.793|12.488
sabra|LY|32.793|12.488
sabuncu|AZ|40.443|49.948
sabya|SA|17.149|42.625
sabzawar|IR|36.213|57.682
sabzevar|IR|36.213|57.682
sabzewar|IR|36.213|57.682
sabzivor|IR|36.213|57.682
sacaia|JP|34.583|135.467
sacaium|JP|34.583|135.467
sacavem|PT|38.792|-9.108
sacele|RO|45.617|25.711
sachse|US|32.976|-96.595
sachtos|RU|47.709|40.214
sachty|RU|47.709|40.214
sacile|IT|45.954|12.503
saco|US|43.501|-70.443
sacramento|US|38.582|-121.494
sadabad|IN|27.438|78.038
sadabe|MG|-18.633|47.700
sadalgi|IN|16.559|74.532
sadao|TH|6.639|100.423
sadaseopet|IN|17.619|77.953
sadikabad|PK|28.306|70.131
sadiqabad|PK|28.306|70.131
sadri|IN|25.186|73.453
saebha|LY|27.038|14.428
saebhiaen|LY|27.038|14.428
safaga|EG|26.749|33.939
safakes|TN|34.741|10.760
safakis|TN|34.741|10.760
safaqis|TN|34.741|10.760
safed|IL|32.965|35.496
safety harbor|US|27.991|-82.693
safhauzenas|CH|47.697|8.635
safhauzene|CH|47.697|8.635
safhauzo|CH|47.697|8.635
safidon|IN|29.406|76.670
safim|MA|32.299|-9.237
safipur|IN|26.738|80.344
safi|MA|32.299|-9.237
safonovo|RU|55.150|33.217
safranbolu|TR|41.251|32.694
safwa|SA|26.650|49.952
sagae|JP|38.373|140.273
sagaing|MM|21.879|95.980
sagajn|MM|21.879|95.980
sagalo|ML|12.200|-10.700
sagamu|NG|6.848|3.646
sagang|MM|21.879|95.980
sagara|JP|34.685|138.205
sagashi|JP|33.233|130.300
sagauli|IN|26.764|84.743
sagay|PH|10.945|123.424
saga|JP|33.233|130.300
saggiz|IR|36.250|46.273
saghez|IR|36.250|46.273
saghghez|IR|36.250|46.273
sagua de tanamo|CU|20.583|-75.241
sagua la grande|CU|22.807|-80.076
saguenay|CA|48.417|-71.066
sagunto|ES|39.683|-0.267
sahab|JO|31.870|36.005
sahagun|CO|8.946|-75.443
sahambavany|MG|-14.267|50.167
sahambava|MG|-14.267|50.167
saham|OM|24.172|56.889
saharanpur|IN|29.968|77.545
saharsa|IN|25.875|86.596
sahaspur|IN|29.121|78.623
sahaswan|IN|28.072|78.751
sahavato|MG|-20.600|48.333
sahawar|IN|27.796|78.834
sahibganj|IN|25.244|87.635
sahivalas|PK|30.667|73.100
sahiwal|PK|30.667|73.100
sahti|RU|47.709|40.214
sahto|RU|47.709|40.214
sahty|RU|47.709|40.214
sahuarita|US|31.958|-110.956
sahuayo de morelos|MX|20.059|-102.716
sahzadpur|BD|24.177|89.599
saida|DZ|34.830|0.152
saidpur|BD|25.778|88.892
saiha|IN|22.492|92.981
saijo|JP|33.917|133.183
saiki|JP|32.950|131.900
saimarreh|IQ|34.196|43.886
sainam|CN|23.155|112.892
sainan|CN|23.155|112.892
saint albans|AU|-37.733|144.800
saint amand les eaux|FR|50.447|3.431
saint andre|RE|-20.963|55.650
saint augustin de desmaures|CA|46.741|-71.451
saint avertin|FR|47.364|0.740
saint avold|FR|49.103|6.701
saint basile le grand|CA|45.533|-73.282
saint benoit|RE|-21.038|55.719
saint brieuc|FR|48.515|-2.768
saint bruno de montarville|CA|45.533|-73.349
saint chamond|FR|45.474|4.525
saint clair shores|US|42.497|-82.889
saint constant|CA|45.367|-73.566
saint croix|VI|17.728|-64.747
saint cyr l'ecole|FR|48.799|2.068
saint cyr sur loire|FR|47.400|0.667
saint die des vosges|FR|48.283|6.950
saint dizier|FR|48.633|4.950
saint domingue|DO|18.500|-69.989
saint egreve|FR|45.233|5.683
saint etienne du rouvray|FR|49.378|1.105
saint etienne|FR|45.434|4.390
saint etien|FR|45.434|4.390
saint eustache|CA|45.565|-73.906
saint fons|FR|45.709|4.861
saint gallen|CH|47.424|9.375
saint gall|CH|47.424|9.375
saint genis laval|FR|45.696|4.793
saint george's|GD|12.056|-61.748
saint george.s|GD|12.056|-61.748
saint georges|CA|46.114|-70.665
saint germain en laye|FR|48.900|2.083
saint ghislain|BE|50.448|3.819
saint gratien|FR|48.974|2.287
saint helier|JE|49.188|-2.105
saint herblain|FR|47.218|-1.648
saint hyacinthe|CA|45.631|-72.957
saint iuan|PR|18.466|-66.106
saint jean de braye|FR|47.913|1.977
saint jean de la ruelle|FR|47.911|1.865
saint jean sur richelieu|CA|45.307|-73.263
saint jerome|CA|45.780|-74.004
saint john|CA|45.273|-66.068
saint kilda|AU|-37.868|144.981
saint laurent du maroni|GF|5.501|-54.029
saint laurent du var|FR|43.671|7.176
saint laurent|CA|45.500|-73.666
saint lazare|CA|45.400|-74.133
saint leonard|CA|45.588|-73.595
saint leu la foret|FR|49.017|2.250
saint louis park|US|44.948|-93.348
saint lo|FR|49.116|-1.090
saint malo|FR|48.650|-2.017
saint mande|FR|48.839|2.416
saint marc|HT|19.108|-72.694
saint marin|SM|43.937|12.446
saint martin d'heres|FR|45.165|5.763
saint matthews|US|38.253|-85.656
saint maur des fosses|FR|48.794|2.493
saint maximin la sainte baume|FR|43.452|5.862
saint medard en jalles|FR|44.897|-0.721
saint michael|US|45.210|-93.665
saint michel sur orge|FR|48.635|2.308
saint nazaire|FR|47.283|-2.200
saint neots|GB|52.217|-0.267
saint nicolas|BE|50.628|5.532
saint omer|FR|50.750|2.250
saint ouen l'aumone|FR|49.044|2.121
saint ouen|FR|48.907|2.333
saint peter port|GG|49.460|-2.535
saint petersbourg|RU|59.939|30.314
saint petersburg|RU|59.939|30.314
saint peters|US|38.800|-90.627
saint pierre des corps|FR|47.386|0.748
saint pierre port|GG|49.460|-2.535
saint pierre|RE|-21.339|55.478
saint pol sur mer|FR|51.031|2.340
saint priest|FR|45.696|4.939
saint quentin en yvelines|FR|48.772|2.019
saint quentin|FR|49.849|3.288
saint sebastien sur loire|FR|47.208|-1.503
saint thomas mount|IN|13.003|80.196
sainte anne|GP|16.226|-61.379
sainte croix|VI|17.728|-64.747
sainte foy les lyon|FR|45.737|4.797
sainte genevieve des bois|FR|48.647|2.320
sainte julie|CA|45.583|-73.332
sainte rose|GP|16.333|-61.697
sainte suzanne|RE|-20.906|55.609
sainte therese|CA|45.639|-73.828
saintes|FR|45.750|-0.633
sainthia|IN|23.948|87.680
saipan|MP|15.212|145.755
saireavo|BA|43.849|18.356
sairt|TR|37.929|41.941
saitama|JP|35.908|139.657
saizburg|AT|47.799|13.044
sajama|JP|35.853|139.412
sajnshand|MN|44.882|110.116
sakado|JP|35.957|139.389
sakai nakajima|JP|36.267|139.250
sakaidecho|JP|34.323|133.836
sakaiminato|JP|35.550|133.233
sakai|JP|34.583|135.467
sakakah|SA|29.970|40.206
sakaka|SA|29.970|40.206
sakaraha|MG|-22.900|44.533
sakassou|CI|7.455|-5.293
sakata|JP|38.917|139.855
sakchu up|KP|40.389|125.047
sakete|BJ|6.736|2.659
sakezo|IR|36.250|46.273
sakez|IR|36.250|46.273
sake|CD|-1.574|29.043
sakharsa|IN|25.875|86.596
sakhipur|BD|24.320|90.169
sakhival|PK|30.667|73.100
sakhnin|IL|32.864|35.297
sakhon nakhon|TH|17.161|104.147
sakiz|IR|36.250|46.273
saki|NG|8.668|3.394
sakkiz|IR|36.250|46.273
sakleshpur|IN|12.941|75.785
sakol nagorn|TH|17.161|104.147
sakol nakorn|TH|17.161|104.147
sakon nakawn|TH|17.161|104.147
sakon nakhaun|TH|17.161|104.147
sakon nakhon|TH|17.161|104.147
sakon nakorn|TH|17.161|104.147
sakrand|PK|26.138|68.274
sakti|IN|22.027|82.961
sakurai|JP|34.500|135.850
sakura|JP|35.717|140.233
saku|JP|36.217|138.483
sal'jan|AZ|39.596|48.985
sal'sk|RU|46.475|41.541
sal'ta|AR|-24.786|-65.412
sal'til'jo|MX|25.423|-101.005
sal'til'o|MX|25.423|-101.005
sal'to|UY|-31.383|-57.967
sal'vador|BR|-12.971|-38.511
sal'yany|AZ|39.596|48.985
salaberry de valleyfield|CA|45.250|-74.133
saladas|AR|-28.254|-58.626
salaga|GH|8.551|-0.519
salah bey|DZ|35.855|5.291
salalah|OM|17.015|54.092
salala|OM|17.015|54.092
salamanque|ES|40.969|-5.664
salama|GT|15.103|-90.318
salaqi|CN|40.541|110.511
salaspeles|LV|56.860|24.365
salaspilis|LV|56.860|24.365
salaspils|LV|56.860|24.365
salatiga|ID|-7.332|110.493
salauat|RU|53.384|55.908
salavatas|RU|53.384|55.908
salavata|RU|53.384|55.908
salavat|RU|53.384|55.908
salawat|RU|53.384|55.908
salaya|IN|22.310|69.604
salcburg|AT|47.799|13.044
salcburk|AT|47.799|13.044
salcedo|DO|19.378|-70.418
saldanha|ZA|-33.012|17.944
salechardas|RU|66.530|66.602
salechardum|RU|66.530|66.602
salechard|RU|66.530|66.602
saleharda|RU|66.530|66.602
salehardo|RU|66.530|66.602
salehard|RU|66.530|66.602
salejard|RU|66.530|66.602
salekhard|RU|66.530|66.602
salem|IN|11.651|78.159
salernas|IT|40.675|14.793
salerne|IT|40.675|14.793
salerno|IT|40.675|14.793
salernum|IT|40.675|14.793
salernu|IT|40.675|14.793
sale|MA|34.053|-6.798
salford|GB|53.488|-2.290
salgotarjanas|HU|48.099|19.803
salgotarjan|HU|48.099|19.803
salgueiro|BR|-8.074|-39.119
salian|AZ|39.596|48.985
salierno|IT|40.675|14.793
saligorsk|BY|52.788|27.541
salihli|TR|38.483|28.148
salihorskas|BY|52.788|27.541
salihorska|BY|52.788|27.541
salihorsk|BY|52.788|27.541
salima|MW|-13.780|34.459
salina cruz|MX|16.184|-95.201
salinas|US|36.678|-121.656
salina|US|38.840|-97.611
salinopolis|BR|-0.614|-47.356
salisburgh|AT|47.799|13.044
salisburgium|AT|47.799|13.044
salisburgo|AT|47.799|13.044
salisburgum|AT|47.799|13.044
salisburgu|AT|47.799|13.044
salisbury|ZW|-17.828|31.053
sallanches|FR|45.944|6.632
sallee|MA|34.053|-6.798
salmantica|ES|40.969|-5.664
salmas|IR|38.197|44.765
salmon arm|CA|50.700|-119.302
salmon creek|US|45.711|-122.649
salon de provence|FR|43.641|5.095
salonta|RO|46.800|21.650
salor|UZ|41.372|69.382
salou|ES|41.077|1.142
salo|FI|60.383|23.133
salqin|SY|36.140|36.454
salsomaggiore terme|IT|44.816|9.986
salt lake city|US|40.761|-111.891
saltas|UY|-31.383|-57.967
saltaurbo|AR|-24.786|-65.412
salta|AR|-24.786|-65.412
saltil'o|MX|25.423|-101.005
saltillo|MX|25.423|-101.005
saltilo|MX|25.423|-101.005
salto de pirapora|BR|-23.649|-47.573
saltpond|GH|5.209|-1.061
saltsmpournk|AT|47.799|13.044
saltzburg|AT|47.799|13.044
salt|ES|41.975|2.793
salumbar|IN|24.135|74.044
salur|IN|18.517|83.205
saluzzo|IT|44.647|7.493
salvadoras|BR|-12.971|-38.511
salvadora|BR|-12.971|-38.511
salvador|BR|-12.971|-38.511
salvaleon de higueey|DO|18.615|-68.708
salvaleon de higuey|DO|18.615|-68.708
salvatierra|MX|20.212|-100.879
salwa|KW|29.296|48.079
salyan|AZ|39.596|48.985
salyhorsk|BY|52.788|27.541
salzborg|AT|47.799|13.044
salzbourg|AT|47.799|13.044
salzburgo|AT|47.799|13.044
salzburg|AT|47.799|13.044
salzbursko|AT|47.799|13.044
salzkotten|DE|51.672|8.601
salzwedel|DE|52.854|11.152
sam phran|TH|13.727|100.215
sam roi yot|TH|12.271|99.872
samah|CN|18.243|109.505
samalkha|IN|29.236|77.013
samalkot|IN|17.057|82.176
samalut|EG|28.312|30.710
samannud|EG|30.962|31.241
samarae|RU|53.200|50.150
samarang|ID|-6.993|110.421
samara|RU|53.200|50.150
samarcanda|UZ|39.654|66.960
samarcande|UZ|39.654|66.960
samare|RU|53.200|50.150
samarga|RU|53.200|50.150
samarinda|ID|-0.492|117.146
samarkandas|UZ|39.654|66.960
samarkanda|UZ|39.654|66.960
samarkando|UZ|39.654|66.960
samarqand|UZ|39.654|66.960
samarra'|IQ|34.196|43.886
samarrah|IQ|34.196|43.886
samarra|IQ|34.196|43.886
samar|RU|53.200|50.150
samastipur|IN|25.862|85.780
samaxi|AZ|40.631|48.641
sama|ES|43.296|-5.684
sambaha|MG|-14.267|50.167
sambalpore|IN|21.465|83.976
sambalpur|IN|21.465|83.976
sambal|IN|28.585|78.570
sambava|MG|-14.267|50.167
samba|IN|32.562|75.120
sambhal|IN|28.585|78.570
sambhar|IN|26.908|75.191
sambir|UA|49.518|23.198
samborondon|EC|-1.963|-79.724
sambotel|HU|47.231|16.622
sambrial|PK|32.478|74.353
samdakan|MY|5.840|118.118
samdari|IN|25.813|72.579
samfya|ZM|-11.365|29.557
samho rodongjagu|KP|39.947|127.871
samitah|SA|16.596|42.944
samkir|AZ|40.830|46.018
sammamish|US|47.642|-122.080
samnan|IR|35.577|53.392
samobor|HR|45.803|15.718
samokov|BG|42.337|23.553
sampaloc|PH|14.540|121.360
sampang|ID|-7.187|113.239
sampava|MG|-14.267|50.167
sampit|ID|-2.531|112.950
sampsonievskiy|RU|59.985|30.343
sampsounta|TR|41.287|36.330
sampues|CO|9.184|-75.382
samrala|IN|30.836|76.193
samraong|KH|14.182|103.518
samrong|KH|14.182|103.518
samsoun|TR|41.287|36.330
samsunas|TR|41.287|36.330
samsuna|TR|41.287|36.330
samsun|TR|41.287|36.330
samthar|IN|25.843|78.907
samtredia|GE|42.154|42.335
samudh prakarn|TH|13.599|100.597
samudh sagorn|TH|13.548|100.274
samudh songgram|TH|13.415|100.003
samut prakan|TH|13.599|100.597
samut sakhon|TH|13.548|100.274
samut songkhram|TH|13.415|100.003
samut songkram|TH|13.415|100.003
samxor|AZ|40.830|46.018
san andres del rabanedo|ES|42.612|-5.617
san andres itzapa|GT|14.620|-90.844
san andres tuxtla|MX|18.449|-95.213
san andres|CO|12.585|-81.701
san angelo|US|31.464|-100.437
san antonio de la cal|MX|17.028|-96.701
san antonio de los altos|VE|10.389|-66.952
san antonio de los banos|CU|22.890|-82.501
san antonio del tachira|VE|7.815|-72.443
san antonio oeste|AR|-40.732|-64.948
san antonio tecomitl|MX|19.218|-98.988
san antonio|US|29.424|-98.494
san bartolome de tirajana|ES|27.925|-15.573
san bartolome|ES|29.001|-13.613
san benedetto del tronto|IT|42.957|13.877
san benito abad|CO|8.929|-75.027
san bernardino contla|MX|19.329|-98.166
san bernardino tlaxcalancingo|MX|19.029|-98.277
san bernardino|US|34.108|-117.290
san bernardo|CL|-33.592|-70.700
san blas|ES|40.439|-3.615
san bonifacio|IT|45.396|11.274
san borja|BO|-14.817|-66.850
san bruno|US|37.630|-122.411
san carlos de bariloche|AR|-41.146|-71.308
san carlos del zulia|VE|9.000|-71.914
san carlos park|US|26.467|-81.801
san cataldo|IT|37.484|13.985
san clemente|US|33.427|-117.612
san cristobal de las casas|MX|16.732|-92.641
san cristobal verapaz|GT|15.396|-90.565
san diego|US|32.715|-117.157
san dimas|US|34.107|-117.807
san dona di piave|IT|45.630|12.568
san donato milanese|IT|45.410|9.268
san felice a cancello|IT|41.017|14.487
san fernando de apure|VE|7.888|-67.472
san fernando de henares|ES|40.424|-3.533
san fernando de monte cristi|DO|19.848|-71.646
san francisco acuautla|MX|19.346|-98.860
san francisco de macoris|DO|19.301|-70.253
san francisco del rincon|MX|21.018|-101.855
san francisco el alto|GT|14.950|-91.450
san francisco|US|37.775|-122.419
san german|CU|20.600|-76.134
san gil|CO|6.560|-73.136
san giorgio a cremano|IT|40.833|14.342
san giovanni in fiore|IT|39.254|16.697
san giovanni in persiceto|IT|44.638|11.184
san giovanni la punta|IT|37.577|15.094
san giovanni lupatoto|IT|45.382|11.045
san giovanni rotondo|IT|41.706|15.728
san giovanni valdarno|IT|43.568|11.530
san giuliano milanese|IT|45.394|9.291
san giuseppe vesuviano|IT|40.836|14.505
san ignacio de velasco|BO|-16.367|-60.950
san ignacio|BZ|17.159|-89.070
san ildefonso|PH|15.081|120.941
san jeronimo cuatro vientos|MX|19.293|-98.842
san jeronimo ixtepec|MX|16.579|-95.102
san joaquin|VE|10.263|-67.786
san jorge pueblo nuevo|MX|19.254|-99.628
san jorge|AR|-31.896|-61.860
san jose de guanipa|VE|8.887|-64.165
san jose de jachal|AR|-30.241|-68.747
san jose de las lajas|CU|22.961|-82.151
san jose de mayo|UY|-34.337|-56.714
san jose de ocoa|DO|18.547|-70.506
san jose del cabo|MX|23.059|-109.698
san jose del guaviare|CO|2.573|-72.646
san jose del monte|PH|14.814|121.045
san jose guadalupe otzacatipan|MX|19.345|-99.592
san jose iturbide|MX|21.002|-100.384
san jose pinula|GT|14.546|-90.411
san jose|US|37.339|-121.895
san juan bautista|PY|-26.669|-57.146
san juan capistrano|US|33.502|-117.663
san juan de alicante|ES|38.401|-0.436
san juan de aznalfarache|ES|37.358|-6.037
san juan de colon|VE|8.031|-72.261
san juan de dios|CR|9.877|-84.085
san juan de la maguana|DO|18.806|-71.230
san juan de los lagos|MX|21.249|-102.330
san juan de los morros|VE|9.912|-67.354
san juan del cesar|CO|10.771|-73.003
san juan del rio|MX|20.389|-99.996
san juan nepomuceno|CO|9.952|-75.082
san juan sacatepequez|GT|14.719|-90.644
san justo|AR|-30.789|-60.592
san kamphaeng|TH|18.745|99.120
san lazzaro|IT|44.471|11.409
san leandro|US|37.725|-122.156
san leonardo|PH|15.363|120.964
san lorenzo acopilco|MX|19.329|-99.326
san lorenzo de el escorial|ES|40.591|-4.147
san lorenzo de esmeraldas|EC|1.286|-78.835
san lorenzo|PY|-25.340|-57.509
san lucas sacatepequez|GT|14.610|-90.657
san luis del palmar|AR|-27.508|-58.555
san luis obispo|US|35.283|-120.660
san luis potosi|MX|22.150|-100.979
san luis rio colorado|MX|32.456|-114.772
san marcelino|PH|14.974|120.157
san mariano|PH|7.500|126.000
san marino|SM|43.937|12.446
san martin azcatepec|MX|19.687|-98.973
san martin de la vega|ES|40.207|-3.571
san martin de los andes|AR|-40.158|-71.353
san mateo atenco|MX|19.268|-99.532
san mateo otzacatipan|MX|19.333|-99.603
san mauro torinese|IT|45.104|7.768
san miguel coatlinchan|MX|19.450|-98.873
san miguel de abona|ES|28.098|-16.617
san miguel de allende|MX|20.915|-100.744
san miguel de cozumel|MX|20.501|-86.946
san miguel de papasquiaro|MX|24.831|-105.336
san miguel de tucuman|AR|-26.824|-65.223
san miguel del padron|CU|23.066|-82.295
san miguel el alto|MX|21.030|-102.404
san miguel xico viejo|MX|19.270|-98.936
san miguel zinacantepec|MX|19.284|-99.734
san miguelito|PA|9.050|-79.471
san miniato basso|IT|43.693|10.841
san miniato|IT|43.680|10.850
san narciso|PH|15.014|120.080
san nicola la strada|IT|41.052|14.333
san nicolas de los arroyos|AR|-33.336|-60.225
san nicolas de los garza|MX|25.742|-100.302
san onofre|CO|9.736|-75.526
san pa tong|TH|18.628|98.896
san pablo autopan|MX|19.356|-99.657
san pablo de las salinas|MX|19.667|-99.095
san pablo jocopilas|GT|14.583|-91.450
san pablo|PH|14.068|121.326
san paolo|BR|-23.547|-46.636
san pascual|PH|13.810|121.022
san pedro ayampuc|GT|14.787|-90.451
san pedro de alcantara|ES|36.488|-4.991
san pedro de lloc|PE|-7.429|-79.504
san pedro de macoris|DO|18.462|-69.297
san pedro del pinatar|ES|37.836|-0.791
san pedro garza garcia|MX|25.657|-100.403
san pedro madera|MX|29.194|-108.147
san pedro sacatepequez|GT|14.967|-91.767
san pedro sula|HN|15.504|-88.025
san rafael abajo|CR|9.831|-84.290
san rafael arriba|CR|9.876|-84.077
san rafael del sur|NI|11.849|-86.438
san rafael oriente|SV|13.383|-88.350
san rafael tlanalapan|MX|19.292|-98.468
san ramon de la nueva oran|AR|-23.137|-64.324
san ramon|US|37.780|-121.978
san remo|IT|43.817|7.777
san roque|ES|36.211|-5.384
san salvador atenco|MX|19.552|-98.919
san salvador de jujuy|AR|-24.195|-65.297
san salvador el seco|MX|19.133|-97.642
san salvador tizatlalli|MX|19.260|-99.591
san salvador|SV|13.689|-89.187
san salvo|IT|42.044|14.733
san sebastian de los reyes|ES|40.556|-3.627
san sebastian el grande|MX|20.517|-103.417
san sebastiano|IT|45.652|10.257
san sebastian|ES|43.313|-1.975
san severo|IT|41.686|15.381
san simon|PH|15.000|120.781
san tan valley|US|33.191|-111.528
san vicent del raspeig|ES|38.396|-0.525
san vicente de canete|PE|-13.076|-76.385
san vicente de moravia|CR|9.962|-84.049
san vicente de tagua tagua|CL|-34.439|-71.078
san vito dei normanni|IT|40.656|17.708
san'a'|YE|15.355|44.207
san'ah|YE|15.355|44.207
san'a|YE|15.355|44.207
san'ja|CN|18.243|109.505
san'min|CN|26.249|117.619
san'nkae|CN|31.222|121.458
sana'a|YE|15.355|44.207
sanaa|YE|15.355|44.207
sanandadsch|IR|35.315|46.999
sanandadz|IR|35.315|46.999
sanandago|IR|35.315|46.999
sanandaj|IR|35.315|46.999
sanandere|ES|43.465|-3.804
sanandij|IR|35.315|46.999
sanand|IN|22.992|72.382
sanarate|GT|14.795|-90.192
sanary sur mer|FR|43.118|5.800
sanaur|IN|30.302|76.458
sanawad|IN|22.174|76.070
sana|PE|-6.919|-79.582
sancaktepe|TR|41.002|29.232
sanchajus|CN|31.222|121.458
sanchazi|CN|42.082|126.600
sanchor|IN|24.754|71.773
sancoale|IN|15.378|73.904
sanct croix|VI|17.728|-64.747
sancta crux|VI|17.728|-64.747
sancta rosa|AR|-36.617|-64.283
sancti spiritus|CU|21.930|-79.442
sanctiacobi|CL|-33.457|-70.648
sanctorum|MX|19.099|-98.254
sand springs|US|36.140|-96.109
sandacho|JP|34.884|135.227
sandakan|MY|5.840|118.118
sandanski|BG|41.567|23.283
sanda|JP|34.884|135.227
sandbach|GB|53.145|-2.363
sandefjord|NO|59.131|10.217
sandikli|TR|38.465|30.269
sandila|IN|27.070|80.515
sandi|IN|27.289|79.952
sandnes|NO|58.852|5.735
sandomierz|PL|50.683|21.749
sandown|GB|50.652|-1.161
sandur|IN|15.086|76.547
sandusky|US|41.449|-82.708
sandviken|SE|60.617|16.767
sandwip|BD|22.514|91.455
sandy hills|US|40.581|-111.851
sandy springs|US|33.924|-84.379
sandyford|IE|53.275|-6.225
sandy|US|40.592|-111.884
sang e charak|AF|35.850|66.437
sangaj|CN|31.222|121.458
sangamner|IN|19.568|74.212
sangareddi|IN|17.625|78.087
sangaria|IN|29.799|74.467
sangay|CN|31.222|121.458
sangerhausen|DE|51.472|11.295
sanger|US|36.708|-119.556
sanghaj|CN|31.222|121.458
sanghar|PK|26.047|68.948
sanghay|CN|31.222|121.458
sangju|KR|36.415|128.161
sangla hill|PK|31.717|73.383
sangla|IN|16.854|74.564
sangli|IN|16.854|74.564
sangmelima|CM|2.933|11.983
sangod|IN|24.927|76.286
sangola|IN|17.439|75.194
sangre grande|TT|10.583|-61.117
sangrur|IN|30.245|75.845
sanhaja|CN|31.222|121.458
sanhajo|CN|31.222|121.458
sanjo|JP|37.617|138.950
sankeshwar|IN|16.256|74.482
sankrail|IN|22.550|88.225
sankt augustin|DE|50.775|7.197
sankt gallen|CH|47.424|9.375
sankt galo|CH|47.424|9.375
sankt ingbert|DE|49.277|7.117
sankt p'olten|AT|48.200|15.633
sankt peitersbuerg|RU|59.939|30.314
sankt pel'ten|AT|48.200|15.633
sankt peltenas|AT|48.200|15.633
sankt pelten|AT|48.200|15.633
sankt peterburgas|RU|59.939|30.314
sankt peterburgo|RU|59.939|30.314
sankt peterburg|RU|59.939|30.314
sankt petersborg|RU|59.939|30.314
sankt petersburg|RU|59.939|30.314
sankt peterzburg|RU|59.939|30.314
sankt pjol'ten|AT|48.200|15.633
sankt poelten|AT|48.200|15.633
sankt polten|AT|48.200|15.633
sankt polton|AT|48.200|15.633
sankt pyolten|AT|48.200|15.633
sankt wendel|DE|49.466|7.168
sankta stefano|FR|45.434|4.390
sankti petursborg|RU|59.939|30.314
sankti spiritus|CU|21.930|-79.442
sanliurfa|TR|37.167|38.794
sanlucar de barrameda|ES|36.778|-6.351
sanming|CN|26.249|117.619
sannar|SD|13.569|33.567
sannicandro garganico|IT|41.838|15.565
sannois|FR|48.967|2.250
sanok|PL|49.556|22.206
sano|JP|36.317|139.583
sansanne mango|TG|10.359|0.471
sanshui|CN|23.155|112.892
sant adria de besos|ES|41.431|2.219
sant andreu de la barca|ES|41.447|1.972
sant andreu de palomar|ES|41.435|2.190
sant antoni de portmany|ES|38.981|1.304
sant boi de llobregat|ES|41.344|2.037
sant carles de la rapita|ES|40.617|0.600
sant celoni|ES|41.689|2.490
sant cugat del valles|ES|41.471|2.086
sant esteve|FR|45.434|4.390
sant etieve|FR|45.434|4.390
sant feliu de guixols|ES|41.783|3.033
sant feliu de llobregat|ES|41.383|2.050
sant joan despi|ES|41.367|2.057
sant just desvern|ES|41.384|2.068
sant marin|SM|43.937|12.446
sant marti|ES|41.418|2.199
sant pere de ribes|ES|41.260|1.774
sant petersbourg|RU|59.939|30.314
sant petersburgo|RU|59.939|30.314
sant petersburg|RU|59.939|30.314
sant quirze del valles|ES|41.533|2.083
sant vicenc dels horts|ES|41.393|2.007
sant'anastasia|IT|40.868|14.402
sant'antimo|IT|40.942|14.235
sant'antonio abate|IT|40.722|14.540
sant'jago de keretaro|MX|20.588|-100.388
sant'jago de kompostelae|ES|42.881|-8.546
sant'jago de kompostela|ES|42.881|-8.546
sant'jago de kubae|CU|20.021|-75.827
sant'jago de kuba|CU|20.021|-75.827
sant'jago de los kabal'eros|DO|19.452|-70.697
sant'jago del' ehstero|AR|-27.795|-64.261
sant'jago del' estero|AR|-27.795|-64.261
sant'jago|CL|-33.457|-70.648
santa anita|MX|20.551|-103.440
santa barbara d'oeste|BR|-22.754|-47.414
santa barbara|US|34.421|-119.698
santa brigida|ES|28.032|-15.504
santa catalina|PH|9.334|122.864
santa catarina pinula|GT|14.569|-90.495
santa catarina|MX|25.673|-100.458
santa cecilia|BR|-26.961|-50.427
santa clarita|US|34.392|-118.543
santa coloma de gramenet|ES|41.452|2.208
santa cruz cabralia|BR|-16.278|-39.025
santa cruz das palmeiras|BR|-21.827|-47.249
santa cruz de barahona|DO|18.209|-71.101
santa cruz de el seibo|DO|18.766|-69.039
santa cruz de juventino rosas|MX|20.643|-100.993
santa cruz de la palma|ES|28.684|-17.764
santa cruz de la sierra|BO|-17.786|-63.181
santa cruz de tenerife|ES|28.468|-16.255
santa cruz del norte|CU|23.154|-81.926
santa cruz del quiche|GT|15.031|-91.149
santa cruz del sur|CU|20.716|-77.998
santa cruz do capibaribe|BR|-7.957|-36.205
santa cruz do rio pardo|BR|-22.899|-49.633
santa cruz do sul|BR|-29.718|-52.426
santa cruz xoxocotlan|MX|17.030|-96.735
santa elena de uairen|VE|4.602|-61.110
santa eularia des riu|ES|38.985|1.534
santa fe de la vera cruz|AR|-31.633|-60.700
santa fe do sul|BR|-20.211|-50.926
santa fe springs|US|33.947|-118.085
santa gertrudes|BR|-22.457|-47.530
santa helena de goias|BR|-17.814|-50.597
santa helena|BR|-2.231|-45.300
santa ines|BR|-3.667|-45.380
santa iria da azoia|PT|38.846|-9.087
santa koloma de gramanet|ES|41.452|2.208
santa krouth nte tenerife|ES|28.468|-16.255
santa krus de baraona|DO|18.209|-71.101
santa krus de la sierra|BO|-17.786|-63.181
santa krus de tenerife|ES|28.468|-16.255
santa krus del' kiche|GT|15.031|-91.149
santa krus du sul|BR|-29.718|-52.426
santa kruz de tenerife|ES|28.468|-16.255
santa lucia cotzumalguapa|GT|14.333|-91.017
santa lusija|BR|-19.770|-43.851
santa luzia|BR|-19.770|-43.851
santa luzija|BR|-19.770|-43.851
santa maria capua vetere|IT|41.082|14.253
santa maria chimalhuacan|MX|19.422|-98.950
santa maria da vitoria|BR|-13.388|-44.199
santa maria de jesus|GT|14.518|-90.727
santa maria totoltepec|MX|19.307|-99.593
santa marta|CO|11.241|-74.199
santa monica|US|34.019|-118.491
santa paula|US|34.354|-119.059
santa perpetua de mogoda|ES|41.533|2.183
santa peterburg|RU|59.939|30.314
santa pola|ES|38.192|-0.566
santa quiteria do maranhao|BR|-3.516|-42.547
santa rita do passa quatro|BR|-21.710|-47.478
santa rita do sapucai|BR|-22.252|-45.703
santa rita|BR|-7.114|-34.978
santa rosa de cabal|CO|4.868|-75.621
santa rosa de copan|HN|14.767|-88.779
santa rosa de kopanas|HN|14.767|-88.779
santa rosa de kopan|HN|14.767|-88.779
santa rosa de viterbo|BR|-21.473|-47.363
santa rosa jauregui|MX|20.741|-100.448
santa tecla|SV|13.677|-89.280
santa tekla|SV|13.677|-89.280
santa teresa|VE|10.234|-66.663
santa vitoria do palmar|BR|-33.519|-53.368
santaluz|BR|-11.256|-39.375
santana de parnaiba|BR|-23.444|-46.918
santana do ipanema|BR|-9.378|-37.245
santana do livramento|BR|-30.891|-55.533
santana do paraiso|BR|-19.364|-42.569
santana|BR|-0.058|-51.182
santandel|ES|43.465|-3.804
santander de quilichao|CO|3.009|-76.485
santanderas|ES|43.465|-3.804
santandera|ES|43.465|-3.804
santandero|ES|43.465|-3.804
santander|ES|43.465|-3.804
santarem|BR|-2.443|-54.708
santarenas|BR|-2.443|-54.708
santaren|BR|-2.443|-54.708
santee|US|32.838|-116.974
santeramo in colle|IT|40.792|16.759
santiago atitlan|GT|14.638|-91.229
santiago de cao|PE|-7.959|-79.239
santiago de compostela|ES|42.881|-8.546
santiago de compostella|ES|42.881|-8.546
santiago de cuba|CU|20.021|-75.827
santiago de kompostela|ES|42.881|-8.546
santiago de kubo|CU|20.021|-75.827
santiago de las vegas|CU|22.970|-82.387
santiago de los caballeros|DO|19.452|-70.697
santiago de los kampagieros|DO|19.452|-70.697
santiago de maria|SV|13.483|-88.467
santiago de queretaro|MX|20.588|-100.388
santiago de surco|PE|-12.136|-77.007
santiago de veraguas|PA|8.100|-80.983
santiago del estero|AR|-27.795|-64.261
santiago del torno|BO|-17.987|-63.381
santiago di compostela|ES|42.881|-8.546
santiago di cuba|CU|20.021|-75.827
santiago ixcuintla|MX|21.813|-105.208
santiago momoxpan|MX|19.074|-98.267
santiago nte keretaro|MX|20.588|-100.388
santiago nte kompostela|ES|42.881|-8.546
santiago nte kouva|CU|20.021|-75.827
santiago papasquiaro|MX|25.044|-105.419
santiago sacatepequez|GT|14.635|-90.676
santiago teyahualco|MX|19.660|-99.125
santiago tianguistenco|MX|19.180|-99.466
santiago tulantepec|MX|20.036|-98.356
santiago tuxtla|MX|18.466|-95.301
santiago|CL|-33.457|-70.648
santiagu de compostela|ES|42.881|-8.546
santiagu di queretaro|MX|20.588|-100.388
santianko|CL|-33.457|-70.648
santiaqo de kompostela|ES|42.881|-8.546
santijago de keretaro|MX|20.588|-100.388
santijago de kompostela|ES|42.881|-8.546
santijago de kuba|CU|20.021|-75.827
santijago del estero|AR|-27.795|-64.261
santipur|IN|23.247|88.433
santjago de keretaras|MX|20.588|-100.388
santjago de keretaro|MX|20.588|-100.388
santjago de kompostela|ES|42.881|-8.546
santjago de kuba|CU|20.021|-75.827
santjago de los kabaljerosas|DO|19.452|-70.697
santjago de veragvasa|PA|8.100|-80.983
santjago del esteras|AR|-27.795|-64.261
santjago del estero|AR|-27.795|-64.261
santjago|CL|-33.457|-70.648
santo amaro da imperatriz|BR|-27.688|-48.779
santo amaro|BR|-12.547|-38.712
santo anastacio|BR|-21.838|-51.610
santo andre|BR|-23.664|-46.538
santo angelo|BR|-28.299|-54.263
santo antonio da platina|BR|-23.295|-50.077
santo antonio de jesus|BR|-12.969|-39.261
santo antonio de padua|BR|-21.539|-42.180
santo antonio de posse|BR|-22.606|-46.919
santo antonio do amparo|BR|-20.946|-44.919
santo antonio do monte|BR|-20.087|-45.294
santo domingo de los colorados|EC|-0.253|-79.175
santo domingo este|DO|18.488|-69.857
santo domingo oeste|DO|18.500|-70.000
santo domingo tehuantepec|MX|16.325|-95.241
santo domingo|DO|18.500|-69.989
santo estevao|BR|-12.430|-39.251
santo ntomin'nko|DO|18.500|-69.989
santo rosario|PH|15.034|120.684
santol|PH|15.162|120.567
santomera|ES|38.061|-1.049
santos dumont|BR|-21.457|-43.553
santosas|BR|-23.961|-46.334
santos|BR|-23.961|-46.334
santouo|CN|23.368|116.715
santou|CN|23.368|116.715
sants montjuic|ES|41.373|2.155
santu andre|BR|-23.664|-46.538
santuario|CO|6.138|-75.264
santurtzi|ES|43.328|-3.032
santusa|BR|-23.961|-46.334
santus|BR|-23.961|-46.334
santutxu|ES|43.253|-2.916
santyoku|KR|37.441|129.171
sanub|TR|42.027|35.163
sanxay|CN|31.222|121.458
sanxenxo|ES|42.400|-8.807
sanya|CN|18.243|109.505
san|ML|13.303|-4.896
sao bento do sul|BR|-26.250|-49.379
sao bernardo do campo|BR|-23.694|-46.565
sao borja|BR|-28.661|-56.004
sao caetano do sul|BR|-23.623|-46.551
sao carlos|BR|-22.017|-47.891
sao cristovao|BR|-11.015|-37.206
sao domingos de rana|PT|38.701|-9.328
sao domingos do maranhao|BR|-5.576|-44.385
sao felix do xingu|BR|-6.645|-51.995
sao fidelis|BR|-21.646|-41.747
sao francisco do conde|BR|-12.627|-38.680
sao francisco do sul|BR|-26.243|-48.638
sao francisco|US|37.775|-122.419
sao gabriel da cachoeira|BR|-0.118|-67.085
sao gabriel|BR|-30.336|-54.320
sao goncalo do amarante|BR|-3.607|-38.968
sao goncalo do sapucai|BR|-21.892|-45.595
sao gotardo|BR|-19.311|-46.049
sao jeronimo|BR|-29.959|-51.722
sao joao da barra|BR|-21.640|-41.051
sao joao da boa vista|BR|-21.969|-46.798
sao joao da madeira|PT|40.902|-8.490
sao joao da talha|PT|38.822|-9.091
sao joao de meriti|BR|-22.804|-43.372
sao joao del rei|BR|-21.136|-44.262
sao joao dos inhamuns|BR|-6.000|-40.283
sao joao dos patos|BR|-6.495|-43.702
sao joao nepomuceno|BR|-21.540|-43.011
sao joaquim da barra|BR|-20.581|-47.855
sao joaquim|BR|-28.294|-49.932
sao jose de mipibu|BR|-6.075|-35.238
sao jose de ribamar|BR|-2.562|-44.054
sao jose do egito|BR|-7.479|-37.274
sao jose do rio pardo|BR|-21.596|-46.889
sao jose do rio preto|BR|-20.820|-49.379
sao jose dos campos|BR|-23.179|-45.887
sao jose dos pinhais|BR|-25.530|-49.208
sao jose|BR|-28.212|-49.163
sao leopoldo|BR|-29.760|-51.147
sao lourenco da mata|BR|-8.002|-35.018
sao lourenco do sul|BR|-31.365|-51.978
sao lourenco|BR|-22.116|-45.054
sao luis de montes belos|BR|-16.525|-50.372
sao luis do quitunde|BR|-9.318|-35.561
sao luis|BR|-2.530|-44.303
sao luiz gonzaga|BR|-28.408|-54.961
sao mamede de infesta|PT|41.200|-8.603
sao manuel|BR|-22.731|-48.571
sao marcos|BR|-28.971|-51.068
sao mateus do maranhao|BR|-4.042|-44.475
sao mateus do sul|BR|-25.874|-50.383
sao mateus|BR|-18.720|-39.859
sao miguel do araguaia|BR|-13.275|-50.163
sao miguel do guama|BR|-1.627|-47.483
sao miguel do iguacu|BR|-25.348|-54.238
sao miguel dos campos|BR|-9.781|-36.094
sao paulo|BR|-23.547|-46.636
sao pedro da aldeia|BR|-22.839|-42.103
sao pedro da cova|PT|41.155|-8.504
sao pedro|BR|-22.549|-47.914
sao raimundo nonato|BR|-9.015|-42.699
sao roque|BR|-23.529|-47.135
sao sebastiao do cai|BR|-29.587|-51.376
sao sebastiao do paraiso|BR|-20.917|-46.991
sao sebastiao do passe|BR|-12.512|-38.495
sao sepe|BR|-30.161|-53.565
sao tome|ST|0.337|6.727
sao vicente|BR|-23.963|-46.392
saoguan|CN|24.800|113.583
saoner|IN|21.385|78.922
saosing|CN|30.002|120.579
saotly|AZ|39.932|48.369
saoula|DZ|36.705|3.025
sapanca|TR|40.691|30.267
sapele|NG|5.894|5.677
sapiranga|BR|-29.638|-51.007
saporas|JP|43.067|141.350
saporo|JP|43.067|141.350
sapporoshi|JP|43.067|141.350
sapporo|JP|43.067|141.350
sapporum|JP|43.067|141.350
sapucaia|BR|-29.833|-51.150
sapukaja|BR|-29.833|-51.150
sapulpa|US|35.999|-96.114
saqez|IR|36.250|46.273
saqqez|IR|36.250|46.273
saqqiz|IR|36.250|46.273
saquarema|BR|-22.920|-42.510
sar e pol|AF|36.215|65.932
sar e pul|AF|36.215|65.932
sar i pul|AF|36.215|65.932
sara kaeo|TH|13.814|102.072
saraburi|TH|14.533|100.917
saraevo|BA|43.849|18.356
saragebo|BA|43.849|18.356
saragiebo|BA|43.849|18.356
saragievo|BA|43.849|18.356
sarai akil|IN|25.379|81.510
sarai alamgir|PK|32.905|73.755
sarai mir|IN|26.027|82.918
sarai naurang|PK|32.826|70.781
sarai sidhu|PK|30.595|71.970
saraipali|IN|21.315|83.006
sarajevas|BA|43.849|18.356
sarajeva|BA|43.849|18.356
sarajevo|BA|43.849|18.356
sarajevs|BA|43.849|18.356
sarajevu|BA|43.849|18.356
sarajewo|BA|43.849|18.356
saraj|MK|42.000|21.328
sarakhs|IR|36.545|61.158
saraktash|RU|51.788|56.361
sarande|AL|39.876|20.005
sarandi|BR|-23.444|-51.874
sarangpur|IN|23.567|76.473
sarankhola|BD|22.310|89.791
saranosh|RU|54.184|45.175
sarans'k|RU|54.184|45.175
saranskas|RU|54.184|45.175
saranska|RU|54.184|45.175
saransko|RU|54.184|45.175
saransk|RU|54.184|45.175
saran|RU|54.184|45.175
sarapul|RU|56.476|53.798
saraqib|SY|35.864|36.806
sarasota|US|27.336|-82.531
saratof|RU|51.541|46.009
saratoga|US|37.264|-122.023
saratovas|RU|51.541|46.009
saratova|RU|51.541|46.009
saratovia|RU|51.541|46.009
saratovu|RU|51.541|46.009
saratov|RU|51.541|46.009
saratow|RU|51.541|46.009
saratuovs|RU|51.541|46.009
saratu|RU|51.541|46.009
sarauli|IN|28.494|79.092
saravia|PH|10.878|122.968
saravipons|DE|49.233|7.010
saraxevo|BA|43.849|18.356
saraybosna|BA|43.849|18.356
sarayevo|BA|43.849|18.356
sarayevu|BA|43.849|18.356
saraykoy|TR|37.924|28.925
sarbriken|DE|49.233|7.010
sarbriukenas|DE|49.233|7.010
sarbruch|DE|49.233|7.010
sarcelles|FR|49.000|2.383
sardarshahr|IN|28.441|74.491
sardhana|IN|29.146|77.614
sardulgarh|IN|29.692|75.236
sardza|AE|25.337|55.412
sardzsa|AE|25.337|55.412
sarebryken|DE|49.233|7.010
saretow|RU|51.541|46.009
sargoda|PK|32.084|72.671
sargodha|PK|32.084|72.671
sargodkha|PK|32.084|72.671
sarh|TD|9.143|18.392
sariaya|PH|13.962|121.526
sarigerme|TR|36.715|28.704
sarikamis|TR|40.328|42.587
sarika|AE|25.337|55.412
sarikei|MY|2.117|111.517
sarishabari|BD|24.751|89.831
saris|IR|36.563|53.060
sarivone|KP|38.507|125.756
sariwon|KP|38.507|125.756
sariyo|IR|36.563|53.060
sari|IR|36.563|53.060
sarja|AE|25.337|55.412
sarjo|AE|25.337|55.412
sarkand|KZ|45.411|79.915
sarkhej|IN|22.983|72.502
sarkh|TD|9.143|18.392
sarkikaraagac|TR|38.079|31.366
sarkisla|TR|39.352|36.410
sarnia|CA|42.979|-82.404
sarno|IT|40.807|14.622
sarny|UA|51.338|26.602
saronno|IT|45.625|9.035
sarov|RU|54.936|43.324
sarpol e zahab|IR|34.461|45.863
sarpsborgas|NO|59.284|11.110
sarpsborg|NO|59.284|11.110
sarpsbuorgs|NO|59.284|11.110
sarrebruck|DE|49.233|7.010
sarreguemines|FR|49.110|7.067
sarria sant gervasi|ES|41.401|2.139
sarstedt|DE|52.235|9.854
sartell|US|45.622|-94.207
sartrouville|FR|48.948|2.192
sarvar|HU|47.254|16.935
sarwar|IN|26.063|75.011
saryaghash|KZ|41.460|69.168
sarytau|RU|51.541|46.009
sarzana|IT|44.112|9.962
sarza|AE|25.337|55.412
sarzedo|BR|-20.035|-44.145
sasaguri|JP|33.616|130.551
sasayama|JP|35.067|135.217
sasebo|JP|33.159|129.723
sasebum|JP|33.159|129.723
saseho|JP|33.159|129.723
sasel|DE|53.654|10.112
saskatoon|CA|52.132|-106.669
sasolburg|ZA|-26.814|27.817
sasovo|RU|54.354|41.920
sassandra|CI|4.954|-6.085
sassari|IT|40.726|8.556
sassenheim|NL|52.225|4.522
sassuolo|IT|44.543|10.785
sasvad|IN|18.344|74.031
sata barbar doeste|BR|-22.754|-47.414
satana|IN|20.595|74.203
satara|IN|17.686|73.993
sathif|DZ|36.191|5.414
sathupalli|IN|17.250|80.869
sathyamangalam|IN|11.505|77.238
satif|DZ|36.191|5.414
satipo|PE|-11.252|-74.639
satita|SY|34.821|36.118
satkania|BD|22.076|92.050
satka|RU|55.042|59.040
satkhira|BD|22.708|89.072
satna|IN|24.577|80.827
satoraljaujhely|HU|48.395|21.659
satou mare|RO|47.799|22.863
satsumasendai|JP|31.817|130.300
sattahip|TH|12.666|100.901
sattat|MA|33.001|-7.617
sattenapalle|IN|16.394|80.152
satte|JP|36.073|139.726
sattur|IN|9.356|77.925
satu mare|RO|47.799|22.863
satuba|BR|-9.563|-35.824
satul mare|RO|47.799|22.863
satul|TH|6.623|100.067
satun|TH|6.623|100.067
saubara|BR|-12.738|-38.769
saugor|IN|23.839|78.739
saugus|US|42.465|-71.010
sauhadz|EG|26.557|31.695
saulgau|DE|48.017|9.501
sauli|LT|55.933|23.317
sault ste. marie|CA|46.517|-84.333
saumur|FR|47.267|-0.083
saun luis|BR|-2.530|-44.303
saun paulu|BR|-23.547|-46.636
saundatti|IN|15.766|75.118
saurimo|AO|-9.661|20.392
saurimu|AO|-9.661|20.392
sausar|IN|21.656|78.797
savage|US|44.779|-93.336
savalou|BJ|7.928|1.976
savalu|BJ|7.928|1.976
savanna la mar|JM|18.219|-78.133
savannah|US|32.084|-81.100
savannaket|LA|16.565|104.753
savannakhet|LA|16.565|104.753
savannakkhet|LA|16.565|104.753
savantvadi|IN|15.904|73.822
savanur|IN|14.973|75.337
savan|IN|26.221|84.356
savaria|HU|47.231|16.622
sava|IT|40.402|17.553
savda|IN|21.151|75.889
saveh|IR|35.021|50.357
savelugu|GH|9.624|-0.825
save|BJ|8.034|2.487
savigliano|IT|44.648|7.657
savigny le temple|FR|48.574|2.583
savigny sur orge|FR|48.677|2.348
savona|IT|44.309|8.477
savonlinna|FI|61.870|28.880
sawaditz|RS|46.100|19.667
sawai madhopur|IN|26.023|76.344
sawakin|SD|19.106|37.332
sawang daen din|TH|17.475|103.458
sawangan|ID|-6.403|106.774
sawankhalok|TH|17.316|99.832
sawara|JP|35.883|140.500
sawhaj|EG|26.557|31.695
sawo palo|BR|-23.547|-46.636
saxti|RU|47.709|40.214
sayama|JP|35.853|139.412
sayanogorsk|RU|53.087|91.400
sayansk|RU|54.109|102.165
sayat|TM|38.784|63.880
sayda|LB|33.560|35.376
sayhat|SA|26.485|50.040
sayla|IN|22.549|71.483
saylibabi|MR|15.158|-12.184
saynshand|MN|44.882|110.116
sayreville junction|US|40.465|-74.330
sayreville|US|40.459|-74.361
sayula|MX|19.882|-103.600
sayville|US|40.736|-73.082
sayyan|YE|15.172|44.324
scafati|IT|40.760|14.537
scafusa|CH|47.697|8.635
scaggsville|US|39.145|-76.900
scalabis|PT|39.233|-8.683
scandicci|IT|43.754|11.188
scarborough|CA|43.772|-79.257
scarsdale|US|41.005|-73.785
sceaux|FR|48.776|2.290
scecinas|PL|53.429|14.553
scecina|PL|53.429|14.553
scecin|PL|53.429|14.553
scetsin|PL|53.429|14.553
schachty|RU|47.709|40.214
schaffhausen|CH|47.697|8.635
schaffhouse|CH|47.697|8.635
schaffusa|CH|47.697|8.635
schanghai|CN|31.222|121.458
schardscha|AE|25.337|55.412
schaulen|LT|55.933|23.317
schaumburg|US|42.033|-88.083
schemacha|AZ|40.631|48.641
schenectady|US|42.814|-73.940
schererville|US|41.479|-87.455
schertz|US|29.552|-98.270
scheveningen|NL|52.105|4.276
schiebroek|NL|51.958|4.471
schiedam|NL|51.919|4.389
schifferstadt|DE|49.384|8.377
schiffweiler|DE|49.367|7.133
schijndel|NL|51.623|5.432
schilde|BE|51.241|4.583
schiltigheim|FR|48.607|7.749
schinjanga|TZ|-3.664|33.421
schio|IT|45.713|11.357
schiras|IR|29.610|52.531
schkeuditz|DE|51.397|12.221
schleswig|DE|54.522|9.559
schluchtern|DE|50.349|9.525
schluechtern|DE|50.349|9.525
schmalkalden|DE|50.721|10.444
schmallenberg|DE|51.155|8.285
schmargendorf|DE|52.475|13.291
schmelz|DE|49.433|6.850
schneeberg|DE|50.595|12.641
schneverdingen|DE|53.117|9.795
schoenebeck|DE|52.017|11.731
schofhausen|CH|47.697|8.635
schofield barracks|US|21.498|-158.065
schonebeck|DE|52.017|11.731
schoneberg bezirk|DE|52.467|13.350
schoneberg|DE|52.467|13.350
schopfheim|DE|47.651|7.821
schorndorf|DE|48.805|9.527
schortens|DE|53.533|7.950
schoten|BE|51.253|4.503
schramberg|DE|48.224|8.386
schrobenhausen|DE|48.561|11.261
schroeder|BR|-26.413|-49.073
schumen|BG|43.271|26.923
schwabach|DE|49.330|11.023
schwabisch gmund|DE|48.799|9.798
schwabisch hall|DE|49.111|9.739
schwaebisch hall|DE|49.111|9.739
schwalbach|DE|49.300|6.817
schwalmstadt|DE|50.933|9.217
schwalmtal|DE|51.217|6.267
schwandorf in bayern|DE|49.325|12.110
schwanewede|DE|53.233|8.600
schwangcheng|CN|45.350|126.283
schwarzenberg|DE|50.538|12.785
schwechat|AT|48.133|16.467
schweinfurt|DE|50.049|10.222
schweizer reneke|ZA|-27.189|25.329
schwelm|DE|51.286|7.294
schwerin|DE|53.629|11.413
schwerte|DE|51.444|7.567
schwetzingen|DE|49.382|8.582
schymkent|KZ|42.300|69.600
sciacca|IT|37.507|13.084
sciaffusa|CH|47.697|8.635
sciafuesa|CH|47.697|8.635
sciafusa|CH|47.697|8.635
scicli|IT|36.790|14.703
scopia|MK|41.996|21.431
scordia|IT|37.295|14.841
scotch plains|US|40.655|-74.390
scottburgh|ZA|-30.287|30.753
scottsdale|US|33.509|-111.899
scranton|US|41.409|-75.665
scudai|MY|1.537|103.658
scunthorpe|GB|53.579|-0.654
scupi|MK|41.996|21.431
scutari|TR|41.023|29.024
seabra|BR|-12.417|-41.770
seabrook|US|38.968|-76.847
seagoville|US|32.640|-96.538
seaham|GB|54.839|-1.346
seal beach|US|33.741|-118.105
searcy|US|35.251|-91.736
seaside|US|36.611|-121.852
seatac|US|47.448|-122.292
seattle|US|47.606|-122.332
sebastea|TR|39.748|37.016
sebastian|US|27.816|-80.471
sebastia|TR|39.748|37.016
sebastopolis|UA|44.589|33.522
sebastopoli|UA|44.589|33.522
sebastopolo|UA|44.589|33.522
sebastopol|UA|44.589|33.522
sebdou|DZ|34.637|-1.331
sebenico|HR|43.727|15.906
sebenicum|HR|43.727|15.906
seberghan|AF|36.668|65.753
sebes|RO|45.956|23.571
sebeta|ET|8.917|38.617
sebhah|LY|27.038|14.428
sebha|LY|27.038|14.428
sebilla|ES|37.383|-5.973
sebille|ES|37.383|-5.973
sebin karahisar|TR|40.288|38.424
sebu|PH|6.220|124.694
sebzevar|IR|36.213|57.682
secaucus|US|40.790|-74.057
sechura|PE|-5.557|-80.822
secunda|ZA|-26.550|29.167
secunderabad|IN|17.504|78.543
security widefield|US|38.747|-104.714
sedalia|US|38.704|-93.228
sedan|FR|49.700|4.950
seddouk|DZ|36.547|4.686
sederot|IL|31.525|34.597
sedhiou|SN|12.708|-15.557
sedhiu|SN|12.708|-15.557
sedrata|DZ|36.129|7.534
sedunum|CH|46.227|7.356
sedzong|KR|36.592|127.292
seeb|OM|23.670|58.189
seeheim jugenheim|DE|49.765|8.652
seelze|DE|52.396|9.597
seesen|DE|51.891|10.178
seevetal|DE|53.400|9.967
seferihisar|TR|38.197|26.839
sefrou|MA|33.832|-4.828
segamat|MY|2.515|102.816
segbwema|SL|7.995|-10.950
segedin|HU|46.253|20.148
seged|HU|46.253|20.148
segele|CI|7.961|-6.673
segesta|HR|45.466|16.378
segezha|RU|63.741|34.322
seghedin|HU|46.253|20.148
segou|ML|13.432|-6.216
segrate|IT|45.492|9.298
seguela|CI|7.961|-6.673
seguin|US|29.569|-97.965
segundo ensanche|ES|42.814|-1.643
sehnde|DE|52.314|9.968
sehore|IN|23.200|77.083
sehwan|PK|26.425|67.861
seinaejoki|FI|62.794|22.828
seinajoki|FI|62.794|22.828
seinejokis|FI|62.794|22.828
seinjogi|FI|62.794|22.828
seins|NO|59.210|9.609
sejnejoki|FI|62.794|22.828
sejnjajoki|FI|62.794|22.828
sejnt pitur port|GG|49.460|-2.535
sejong|KR|36.592|127.292
sekawang|ID|0.909|108.985
seka|TH|17.929|103.955
sekesfehervaras|HU|47.190|18.410
sekesfehervara|HU|47.190|18.410
sekesfehervar|HU|47.190|18.410
sekeshfegervar|HU|47.190|18.410
sekeshfekhervar|HU|47.190|18.410
sekhupura|PK|31.713|73.978
sekkez|IR|36.250|46.273
sekondi takoradi|GH|4.934|-1.714
sekondis takoradis|GH|4.934|-1.714
seksardas|HU|46.350|18.709
seksard|HU|46.350|18.709
seksar|HU|46.350|18.709
sekudai|MY|1.537|103.658
sekunderabad|IN|17.504|78.543
sel'tso|RU|53.368|34.103
selam|IN|11.651|78.159
selargius|IT|39.258|9.163
selby|GB|53.783|-1.067
selb|DE|50.171|12.131
selcuk|TR|37.951|27.368
selden|US|40.866|-73.036
selebi phikwe|BW|-21.979|27.843
selestat|FR|48.267|7.450
selibabi|MR|15.158|-12.184
selibaby|MR|15.158|-12.184
seligenstadt|DE|50.043|8.974
sellye|SK|48.151|17.881
selm|DE|51.697|7.468
selogiri|ID|-7.783|110.867
selu|IN|19.455|76.441
selvasa|IN|20.274|72.997
selydove|UA|48.147|37.300
semaran'nk|ID|-6.993|110.421
semarangas|ID|-6.993|110.421
semarang|ID|-6.993|110.421
semdinli|TR|37.305|44.574
semei|KZ|50.427|80.267
semeja|KZ|50.427|80.267
semejus|KZ|50.427|80.267
semej|KZ|50.427|80.267
semenovskoye|RU|55.683|37.550
semenov|RU|56.787|44.493
semenyih|MY|2.952|101.843
semerkant|UZ|39.654|66.960
semerqend|UZ|39.654|66.960
semey|KZ|50.427|80.267
semikarakorsk|RU|47.519|40.811
semiluki|RU|51.685|39.028
seminole|US|27.840|-82.791
semirom|IR|31.417|51.567
semnan|IR|35.577|53.392
semporna|MY|4.482|118.611
sen'gian'nk|CN|41.792|123.433
sena madureira|BR|-9.063|-68.672
senador canedo|BR|-16.708|-49.093
senador pompeu|BR|-5.588|-39.372
senago|IT|45.576|9.126
senak'i|GE|42.270|42.068
sencsen|CN|22.546|114.068
sendaishi|JP|38.267|140.867
sendai|JP|38.267|140.867
sendaj|JP|38.267|140.867
sendhwa|IN|21.686|75.096
sendzenas|CN|22.546|114.068
senekal|ZA|-28.320|27.621
senendec|IR|35.315|46.999
senendedzas|IR|35.315|46.999
senendedzh|IR|35.315|46.999
senftenberg|DE|51.525|14.002
senga|SD|13.148|33.931
senggora|TH|7.199|100.595
sengkang|ID|-4.128|120.030
senhor do bonfim|BR|-10.461|-40.189
senhora da hora|PT|41.186|-8.652
senica|SK|48.679|17.367
senigallia|IT|43.716|13.209
senirkent|TR|38.104|30.549
senjana|CN|41.792|123.433
senjangas|CN|41.792|123.433
senjango|CN|41.792|123.433
senjang|CN|41.792|123.433
senjeno|CN|22.546|114.068
senkou|ML|13.432|-6.216
senlis|FR|49.200|2.583
sennaar|SD|13.569|33.567
sennar|SD|13.569|33.567
senna|IR|35.315|46.999
senneh|IR|35.315|46.999
sensuntepeque|SV|13.867|-88.633
sensuntepque|SV|13.867|-88.633
sensutepeke|SV|13.867|-88.633
sens|FR|48.200|3.283
sent dzhons|CA|47.565|-52.709
sent dzhorzhes|GD|12.056|-61.748
sent dzonsas|CA|47.565|-52.709
sent dzordzas|GD|12.056|-61.748
sent ehc'en|FR|45.434|4.390
sent eht'en|FR|45.434|4.390
sent et'en|FR|45.434|4.390
sent etien|FR|45.434|4.390
sent etjenas|FR|45.434|4.390
sent etjen|FR|45.434|4.390
sent etyen|FR|45.434|4.390
sent khel'er|JE|49.188|-2.105
sent piter portas|GG|49.460|-2.535
sent piter port|GG|49.460|-2.535
sent tzons|AG|17.117|-61.846
sent tzortzes|GD|12.056|-61.748
senta|RS|45.928|20.077
senzen|CN|22.546|114.068
seoel|KR|37.566|126.978
seogwipo|KR|33.253|126.562
seohara|IN|29.209|78.588
seondha|IN|26.154|78.781
seonghwan|KR|36.916|127.131
seongnam si|KR|37.439|127.138
seoni malwa|IN|22.450|77.466
seoni|IN|22.085|79.550
seosan|KR|36.782|126.452
seoul|KR|37.566|126.978
sepaitan|ID|-6.119|106.575
sepang|MY|2.693|101.750
sepatan|ID|-6.119|106.575
sept iles|CA|50.200|-66.382
sepuka|TZ|-4.750|34.533
seqiz|IR|36.250|46.273
sequeira|PT|40.554|-7.226
seraing|BE|50.584|5.501
seraium|BA|43.849|18.356
serampore|IN|22.753|88.342
serampur|IN|22.753|88.342
seram|IN|17.179|77.290
serang|ID|-6.115|106.154
serayevo|BA|43.849|18.356
serchhip|IN|23.293|92.847
serdica|BG|42.698|23.324
serdobsk|RU|52.459|44.217
sereang|ID|-7.033|107.518
seredmistja|PL|52.229|21.016
sereflikochisar|TR|38.939|33.539
seregno|IT|45.650|9.205
seremban|MY|2.730|101.938
serendah|MY|3.365|101.604
sergach|RU|55.531|45.466
sergiev posad|RU|56.300|38.133
sergijev posad|RU|56.300|38.133
sergijev possad|RU|56.300|38.133
sergijew possad|RU|56.300|38.133
sergiyev posad|RU|56.300|38.133
sergiyevskiy posad|RU|56.300|38.133
seriate|IT|45.685|9.725
seria|BN|4.606|114.325
serik|TR|36.917|31.099
serilingampalle|IN|17.493|78.302
serilingampally|IN|17.493|78.302
serinhisar|TR|37.581|29.266
serinyol|TR|36.361|36.214
seririt|ID|-8.193|114.939
serooue|BW|-22.388|26.711
seropedica|BR|-22.744|-43.708
serova|BW|-22.388|26.711
serove|BW|-22.388|26.711
serov|RU|59.603|60.579
serowe|BW|-22.388|26.711
serpoechov|RU|54.916|37.411
serpong|ID|-6.317|106.664
serpuchov|RU|54.916|37.411
serpuchow|RU|54.916|37.411
serpuhhov|RU|54.916|37.411
serpuhov|RU|54.916|37.411
serpukhov|RU|54.916|37.411
serra negra|BR|-22.612|-46.701
serra talhada|BR|-7.992|-38.298
serrana|BR|-21.211|-47.596
serra|BR|-20.129|-40.308
serres|GR|41.085|23.548
serrinha|BR|-11.664|-39.008
sertania|BR|-8.074|-37.264
sertaozinho|BR|-21.138|-47.990
sertolovo|RU|60.144|30.202
sesena|ES|40.105|-3.698
sesheke|ZM|-17.476|24.297
sesimbra|PT|38.445|-9.101
seskine|LT|54.710|25.251
sesopone|KH|13.586|102.974
sestao|ES|43.310|-3.007
sesto fiorentino|IT|43.832|11.199
sesto san giovanni|IT|45.533|9.226
sestri levante|IT|44.273|9.397
sestroretsk|RU|60.098|29.964
sestu|IT|39.298|9.092
sesvete|HR|45.831|16.116
setakamachi takayanagi|JP|33.149|130.465
setatas|MA|33.001|-7.617
setauket east setauket|US|40.931|-73.102
sete lagoas|BR|-19.466|-44.247
sete|FR|43.403|3.693
setharja old|PK|27.213|68.469
seti lagoas|BR|-19.466|-44.247
setifas|DZ|36.191|5.414
setif|DZ|36.191|5.414
setoumpal|PT|38.524|-8.888
seto|JP|35.233|137.100
settat|MA|33.001|-7.617
settimo torinese|IT|45.139|7.770
setubala|PT|38.524|-8.888
setubalis|PT|38.524|-8.888
setubal|PT|38.524|-8.888
setul|TH|6.623|100.067
setun'|RU|55.717|37.417
seuel|KR|37.566|126.978
seulas|KR|37.566|126.978
seula|KR|37.566|126.978
seulo|KR|37.566|126.978
seulum|KR|37.566|126.978
sevan|AM|40.547|44.942
sevasteia|TR|39.748|37.016
sevastopal'|UA|44.589|33.522
sevastopol'|UA|44.589|33.522
sevastopole|UA|44.589|33.522
sevastopolis|UA|44.589|33.522
sevastopolj|UA|44.589|33.522
sevastopolo|UA|44.589|33.522
sevastopol|UA|44.589|33.522
sevastoupoli|UA|44.589|33.522
sevas|TR|39.748|37.016
seven oaks|US|34.049|-81.146
sevenoaks|GB|51.273|0.189
severek|TR|37.755|39.317
severna park|US|39.070|-76.545
severnyj|RU|55.936|37.549
severnyy|RU|55.936|37.549
severn|US|39.137|-76.698
severo zadonsk|RU|54.035|38.402
severobaykal'sk|RU|55.637|109.323
severodonec'k|UA|48.948|38.492
severodoneck|UA|48.948|38.492
severodonetsk|UA|48.948|38.492
severodvins'k|RU|64.564|39.830
severodvinskas|RU|64.564|39.830
severodvinska|RU|64.564|39.830
severodvinsk|RU|64.564|39.830
severomorsk|RU|69.069|33.416
severoural'sk|RU|60.153|59.952
severs'k|RU|56.601|84.886
severskas|RU|56.601|84.886
severskaya|RU|44.854|38.677
seversk|RU|56.601|84.886
seveso|IT|45.647|9.143
sevhac|EG|26.557|31.695
sevidzheh|ES|37.383|-5.973
sevierville|US|35.868|-83.562
sevil'ja|ES|37.383|-5.973
sevila|ES|37.383|-5.973
sevileje|ES|37.383|-5.973
sevilha|ES|37.383|-5.973
sevilia|ES|37.383|-5.973
sevilija|ES|37.383|-5.973
sevilja|ES|37.383|-5.973
sevilla|ES|37.383|-5.973
seville|ES|37.383|-5.973
sevilo|ES|37.383|-5.973
sevilya|ES|37.383|-5.973
seviya|ES|37.383|-5.973
sevlievo|BG|43.026|25.114
sevran|FR|48.945|2.527
sevres|FR|48.823|2.218
sewastopol|UA|44.589|33.522
sewas|TR|39.748|37.016
seweliye|ES|37.383|-5.973
sewerodwinsk|RU|64.564|39.830
sewersk|RU|56.601|84.886
sewilla|ES|37.383|-5.973
sewjerodwinsk|RU|64.564|39.830
sewjersk|RU|56.601|84.886
sewon|ID|-7.876|110.359
sexmoan|PH|14.944|120.623
seydisehir|TR|37.419|31.845
seydi|TM|39.482|62.914
seynod|FR|45.885|6.088
sezze|IT|41.500|13.062
sfaksas|TN|34.741|10.760
sfakso|TN|34.741|10.760
sfaks|TN|34.741|10.760
sfantu gheorghe|RO|45.867|25.783
sfantul gheorghe|RO|45.867|25.783
sfaqes|TN|34.741|10.760
sfax|TN|34.741|10.760
sfehntu georg|RO|45.867|25.783
sfintu gheorghe|RO|45.867|25.783
sfizef|DZ|35.235|-0.244
sfvks|TN|34.741|10.760
sgerd|TR|37.929|41.941
sha tin|HK|22.383|114.183
shabin al kum|EG|30.553|31.009
shabqadar|PK|34.216|71.555
shache|CN|38.417|77.241
shadegan|IR|30.649|48.665
shadrinsk|RU|56.085|63.633
shaffgauzen|CH|47.697|8.635
shaffkhauzen|CH|47.697|8.635
shafkhauzen|CH|47.697|8.635
shafter|US|35.501|-119.272
shagamu|NG|6.848|3.646
shah alam|MY|3.085|101.533
shahada|IN|21.545|74.471
shahbazpur|IN|26.305|87.289
shahdad kot|PK|27.847|67.907
shahdadpur|PK|25.925|68.623
shahdol|IN|23.294|81.362
shahecheng|CN|36.938|114.506
shahe|CN|36.938|114.506
shahganj|IN|26.050|82.684
shahhsien|CN|36.938|114.506
shahin dezh|IR|36.679|46.567
shahi|IN|28.550|79.318
shahjahanpur|IN|27.882|79.909
shahjanpur|IN|27.882|79.909
shahkot|PK|31.571|73.485
shahpur chakar|PK|26.155|68.651
shahr e babak|IR|30.116|55.119
shahr e kord|IR|32.326|50.864
shahr sultan|PK|29.576|71.021
shahrak|AF|34.107|64.305
shahre jadide andisheh|IR|35.680|51.019
shahreza|IR|32.034|51.879
shahriar|IR|35.659|51.058
shahrisabz|UZ|39.058|66.834
shahrud|IR|36.418|54.976
shahzadpur|BD|24.177|89.599
shajapur|IN|23.426|76.278
shajty|RU|47.709|40.214
shakargarh|PK|32.264|75.160
shaker heights|US|41.474|-81.537
shakh alam|MY|3.085|101.533
shakhe|CN|36.938|114.506
shakhtars'k|UA|48.057|38.438
shakhti|RU|47.709|40.214
shakhty|RU|47.709|40.214
shakhun'ya|RU|57.676|46.611
shakiso|ET|5.750|38.917
shakopee|US|44.798|-93.527
shal'gotar'jan|HU|48.099|19.803
shalgotarjan|HU|48.099|19.803
shali|RU|43.148|45.902
shalkar|KZ|48.033|48.900
shalqar|KZ|47.833|59.600
shama junction|GH|5.009|-1.630
shamakhi|AZ|40.631|48.641
shamakhy|AZ|40.631|48.641
shambu|ET|9.567|37.100
shamgarh|IN|24.188|75.639
shamkhor|AZ|40.830|46.018
shamkir|AZ|40.830|46.018
shamli|IN|29.450|77.310
shamnagar|IN|22.833|88.367
shamnagore|IN|22.833|88.367
shan'khajguan'|CN|40.002|119.749
shan'tou|CN|23.368|116.715
shan'vehj|CN|22.782|115.347
shancheng|CN|34.795|116.082
shancju|CN|34.450|115.650
shangai|CN|31.222|121.458
shangaj|CN|31.222|121.458
shanghai|CN|31.222|121.458
shangmei|CN|27.743|111.296
shangqiu|CN|34.450|115.650
shangrao|CN|28.452|117.943
shangri la|CN|27.825|99.708
shangyu|CN|30.016|120.871
shangzhao|CN|28.452|117.943
shangzhi|CN|45.214|127.974
shanhaiguan|CN|40.002|119.749
shanhaikwan|CN|40.002|119.749
shanhetun|CN|44.700|127.200
shanjeev home|LK|7.382|81.842
shankhaj|CN|31.222|121.458
shanting|CN|35.075|117.458
shantipur|IN|23.247|88.433
shantou|CN|23.368|116.715
shantow|CN|23.368|116.715
shanwei|CN|22.782|115.347
shanzhao|CN|28.452|117.943
shaoguan'|CN|24.800|113.583
shaoguan|CN|24.800|113.583
shaohingfu|CN|30.002|120.579
shaohing|CN|30.002|120.579
shaokwan|CN|24.800|113.583
shaosing|CN|30.002|120.579
shaosin|CN|30.002|120.579
shaowu|CN|27.341|117.483
shaoxing|CN|30.002|120.579
shaping|CN|22.770|112.958
shar'ya|RU|58.369|45.516
shardza|AE|25.337|55.412
shardzha|AE|25.337|55.412
sharga|AE|25.337|55.412
shariin|KP|38.507|125.756
sharijah|AE|25.337|55.412
shariqah|AE|25.337|55.412
sharjah|AE|25.337|55.412
sharja|AE|25.337|55.412
sharqpur sharif|PK|31.461|74.101
sharud|IR|36.418|54.976
sharypovo|RU|55.540|89.201
shashemene|ET|7.200|38.600
shashi|CN|30.307|112.245
shasi|CN|30.307|112.245
shatkhira|BD|22.708|89.072
shatura|RU|55.573|39.537
shaulyay|LT|55.933|23.317
shavli|LT|55.933|23.317
shawinigan|CA|46.567|-72.749
shawllay|LT|55.933|23.317
shayurgan|AF|36.668|65.753
shaze|CN|30.307|112.245
shazhe|CN|30.307|112.245
shchechin|PL|53.429|14.553
shchecin|PL|53.429|14.553
shchekino|RU|54.005|37.522
shchekin|PL|53.429|14.553
shchelkovo|RU|55.925|37.972
shcherbinka|RU|55.500|37.560
shchetsin|PL|53.429|14.553
shchigry|RU|51.876|36.904
shchuchinsk|KZ|52.936|70.189
shchuchyn|BY|53.601|24.747
shchukino|RU|55.800|37.450
shchyolkovo|RU|55.925|37.972
shebekino|RU|50.410|36.914
shebergan|AF|36.668|65.753
sheberghan|AF|36.668|65.753
sheberkhan|AF|36.668|65.753
shebin al kom|EG|30.553|31.009
sheboygan|US|43.751|-87.715
sheepshead bay|US|40.591|-73.945
sheffield|GB|53.383|-1.466
shefrogan|AF|36.668|65.753
shegaon|IN|20.793|76.699
shehlung|CN|23.114|113.847
shehn'jan|CN|41.792|123.433
sheikhpura|IN|25.140|85.841
sheikhupura|PK|31.713|73.978
sheikkhupura|PK|31.713|73.978
shekhupura|PK|31.713|73.978
sheki|AZ|41.192|47.171
shekkhupura|PK|31.713|73.978
shekkiu|CN|22.946|113.358
shekki|CN|22.517|113.385
sheklung|CN|23.114|113.847
sheksna|RU|59.210|38.511
shelby|US|42.671|-83.033
shelekhov|RU|52.214|104.100
shelton|US|41.316|-73.093
shelui|TZ|-4.367|34.200
shemakha|AZ|40.631|48.641
shemonaikha|KZ|50.628|81.912
shen'chzhen'|CN|22.546|114.068
shen'jan|CN|41.792|123.433
shenandoah|US|30.401|-91.001
shendi|SD|16.692|33.434
shendzen|CN|22.546|114.068
shengking|CN|41.792|123.433
shengli|CN|37.463|118.492
shenjang|CN|41.792|123.433
shenjiamen|CN|29.958|122.298
shenyang|CN|41.792|123.433
shenyan|CN|41.792|123.433
shenzhen|CN|22.546|114.068
sheoganj|IN|25.139|73.068
sheohar|IN|26.514|85.293
sheopur|IN|25.665|76.696
shepetivka|UA|50.185|27.064
shepparton|AU|-36.380|145.399
sherbrooke|CA|45.400|-71.899
sherghati|IN|24.559|84.792
sheridan|US|44.797|-106.956
sherkot|IN|29.327|78.574
sherman oaks|US|34.151|-118.449
sherman|US|33.636|-96.609
sheroz|IR|29.610|52.531
sherpur|BD|25.019|90.018
sherrelwood|US|39.838|-105.001
shertallai|IN|9.686|76.340
sherwood park|CA|53.517|-113.319
shetland|GB|60.155|-1.149
shhechin|PL|53.429|14.553
shhecin|PL|53.429|14.553
shhelkovo|RU|55.925|37.972
shhip|MK|41.746|22.196
shhjolkovo|RU|55.925|37.972
shhukino|RU|55.800|37.450
shhutgart|DE|48.782|9.177
shibarghan|AF|36.668|65.753
shibata|JP|37.950|139.333
shibeniku|HR|43.727|15.906
shibenik|HR|43.727|15.906
shibergan|AF|36.668|65.753
shibetsu|JP|43.659|145.132
shibganj|BD|24.685|88.156
shibin al kawm|EG|30.553|31.009
shibin al qanatir|EG|30.313|31.320
shibin el kom|EG|30.553|31.009
shibirghan|AF|36.668|65.753
shibukawa|JP|36.483|139.000
shibushi|JP|31.467|131.105
shiczjachzhuan|CN|38.041|114.479
shido|JP|34.323|134.173
shidzuoka|JP|34.983|138.383
shieli|KZ|44.169|66.739
shien|NO|59.210|9.609
shiggaon|IN|14.991|75.225
shiguai|CN|40.706|110.286
shihezi|CN|44.302|86.037
shihjiazhuang|CN|38.041|114.479
shihkiachwang|CN|38.041|114.479
shihkiachwan|CN|38.041|114.479
shijan'|CN|32.648|110.778
shijan|CN|32.567|110.783
shijen|CN|32.648|110.778
shijiazhuang|CN|38.041|114.479
shikarpur|PK|27.957|68.638
shikhedze|CN|44.302|86.037
shikhedzy|CN|44.302|86.037
shikhehczy|CN|44.302|86.037
shikiu|CN|22.946|113.358
shiki|JP|35.833|139.583
shikohabad|IN|27.108|78.587
shiliguri|IN|26.710|88.429
shilin|CN|24.819|103.332
shillong|IN|25.569|91.883
shilong|CN|23.114|113.847
shilovo|RU|54.320|40.874
shimabara|JP|32.783|130.367
shimada|JP|34.817|138.183
shimanovsk|RU|52.006|127.678
shima|CN|24.446|117.812
shimkent|KZ|42.300|69.600
shimla|IN|31.104|77.167
shimo furano|JP|43.350|142.383
shimodate|JP|36.300|139.983
shimoda|JP|34.667|138.950
shimoga|IN|13.932|75.568
shimogga|IN|13.932|75.568
shimokizukuri|JP|40.816|140.375
shimonoseki|JP|33.950|130.950
shimotoda|JP|35.815|139.685
shin'ichi|JP|34.555|133.273
shin'janga|TZ|-3.664|33.421
shinas|OM|24.743|56.466
shindand|AF|33.303|62.147
shingishu|KP|40.101|124.398
shinjanga|TZ|-3.664|33.421
shinjo|JP|38.759|140.301
shinshiro|JP|34.900|137.500
shinyanga|TZ|-3.664|33.421
shiogama|JP|38.317|141.033
shiojiri|JP|36.100|137.967
shiozawa|JP|37.038|138.849
shipley|GB|53.833|-1.767
shiqiao|CN|22.946|113.358
shiqizhen|CN|22.517|113.385
shiqi|CN|22.517|113.385
shiraguppi|IN|16.619|74.709
shirahamacho usazakiminami|JP|34.783|134.717
shiraoi|JP|42.550|141.350
shiraoka|JP|36.018|139.660
shiraz|IR|29.610|52.531
shirbin|EG|31.197|31.524
shirdi|IN|19.766|74.477
shirhatti|IN|15.234|75.580
shirnak|TR|37.514|42.454
shiroishi|JP|38.003|140.618
shiroi|JP|35.800|140.067
shirone|JP|37.764|139.022
shirpur|IN|21.348|74.880
shirvan|IR|37.397|57.930
shishgarh|IN|28.729|79.315
shisui|JP|35.717|140.267
shitanjing|CN|39.234|106.344
shitszuyshan'|CN|39.233|106.769
shitszyachzhuan|CN|38.041|114.479
shiuchow|CN|24.800|113.583
shiukuan|CN|24.800|113.583
shivaji nagar|IN|18.530|73.853
shivamogga|IN|13.932|75.568
shivamoggi|IN|13.932|75.568
shively|US|38.200|-85.823
shivpuri|IN|25.424|77.662
shiwan|CN|23.001|113.077
shixenze|CN|44.302|86.037
shixing|CN|24.948|114.066
shiyan|CN|32.648|110.778
shizhjazhuan|CN|38.041|114.479
shizilu|CN|35.171|118.829
shizuishan|CN|39.233|106.769
shizukuishi|JP|39.694|140.984
shizunai furukawacho|JP|42.334|142.367
shizuokashi|JP|34.983|138.383
shizuoka|JP|34.983|138.383
shjaulaj|LT|55.933|23.317
shjauljaj|LT|55.933|23.317
shkoder|AL|42.068|19.513
shkodra|AL|42.068|19.513
shkupi|MK|41.996|21.431
shkup|MK|41.996|21.431
sho'rchi|UZ|37.999|67.787
shobara|JP|34.850|133.017
shobu|JP|36.067|139.600
shofirkon|UZ|40.120|64.501
sholapur|IN|17.672|75.910
sholinghur|IN|13.118|79.420
shoranur|IN|10.762|76.271
shorapur|IN|16.521|76.757
shoreham by sea|GB|50.834|-0.274
shoreham|GB|51.333|0.178
shoreline|US|47.756|-122.342
shoreview|US|45.079|-93.147
shorewood|US|41.520|-88.202
shorin|KP|38.754|125.645
shorkot|PK|31.910|70.878
short pump|US|37.650|-77.612
shostka|UA|51.863|33.470
shouguang|CN|36.880|118.737
shoumen|BG|43.271|26.923
shoushi|AZ|39.760|46.750
showot|UZ|41.656|60.303
shpola|UA|49.007|31.395
shreveport|US|32.525|-93.750
shri dzhajavardenepura kotte|LK|6.883|79.907
shrigonda|IN|18.615|74.699
shrinagar|IN|34.086|74.806
shrirampur|IN|22.753|88.342
shrirangapattana|IN|12.423|76.684
shtime|XK|42.433|21.040
shtip|MK|41.746|22.196
shtutgarti|DE|48.782|9.177
shtutgart|DE|48.782|9.177
shtuttgart|DE|48.782|9.177
shuangcheng|CN|45.350|126.283
shuangjashan|CN|46.636|131.154
shuangyang|CN|43.524|125.674
shuangyashan|CN|46.636|131.154
shuanujashan'|CN|46.636|131.154
shudzjadzhuan|CN|38.041|114.479
shujaabad|PK|29.880|71.293
shujalpur|IN|23.407|76.710
shujen|CN|32.648|110.778
shulan|CN|44.417|126.950
shumchun|CN|22.546|114.068
shumen|BG|43.271|26.923
shumerlya|RU|55.501|46.413
shumikha|RU|55.226|63.296
shumla|BG|43.271|26.923
shun'i|CN|40.122|116.648
shundzhun|CN|22.546|114.068
shunjan|CN|41.792|123.433
shunyi|CN|40.122|116.648
shurugwi|ZW|-19.670|30.006
shushary|RU|59.809|30.382
shusha|AZ|39.760|46.750
shushenskoye|RU|53.325|91.936
shushe|AZ|39.760|46.750
shushi|AZ|39.760|46.750
shushtar|IR|32.050|48.848
shush|IR|32.194|48.244
shuto orizari|MK|42.040|21.425
shuya|RU|56.849|41.388
shverini|DE|53.629|11.413
shverin|DE|53.629|11.413
shwangcheng|CN|45.350|126.283
shwebo|MM|22.569|95.698
shyamnagar|IN|22.833|88.367
shyaulyay|LT|55.933|23.317
shymkent|KZ|42.300|69.600
si racha|TH|13.174|100.931
si sa ket|TH|15.115|104.329
si satchanalai|TH|17.517|99.760
sialkotas|PK|32.493|74.531
sialkote|PK|32.493|74.531
sialkot|PK|32.493|74.531
sianukvil'|KH|10.609|103.530
siaouliai|LT|55.933|23.317
siaule|LT|55.933|23.317
siauliai|LT|55.933|23.317
siauliu|LT|55.933|23.317
siavonga|ZM|-16.538|28.709
siaya|KE|0.061|34.288
sibanicu|CU|21.236|-77.526
sibate|CO|4.484|-74.245
sibay|RU|52.718|58.666
sibbo|FI|60.378|25.269
sibenikas|HR|43.727|15.906
sibenik|HR|43.727|15.906
sibidi|CG|-3.682|13.350
sibilia|ES|37.383|-5.973
sibin|RO|45.800|24.150
sibiti|CG|-3.682|13.350
sibiu|RO|45.800|24.150
sibi|PK|29.543|67.877
siboe|MY|2.300|111.817
sibolga|ID|1.740|98.781
sibsagar|IN|26.984|94.638
sibulan|PH|9.358|123.285
sibut|CF|5.718|19.074
sibu|MY|2.300|111.817
sicklerville|US|39.717|-74.969
sicsiacsuang|CN|38.041|114.479
sicuani|PE|-14.269|-71.226
sidaardja|ID|-7.448|112.718
sidareja|ID|-7.485|108.792
siddhapur|IN|23.918|72.372
siddharthanagar|NP|27.500|83.450
siddipet|IN|18.105|78.849
siderno|IT|38.270|16.296
sidhauli|IN|27.282|80.835
sidhi|IN|24.404|81.880
sidi abdelli|DZ|35.069|-1.137
sidi aissa|DZ|35.885|3.772
sidi akkacha|DZ|36.465|1.303
sidi amrane|DZ|33.499|6.008
sidi bal abbes|DZ|35.190|-0.631
sidi bel abbes|DZ|35.190|-0.631
sidi bel abesas|DZ|35.190|-0.631
sidi bel abes|DZ|35.190|-0.631
sidi bel' abbes|DZ|35.190|-0.631
sidi bennour|MA|32.652|-8.428
sidi bouzid|TN|35.038|9.485
sidi buzid|TN|35.038|9.485
sidi ech chahmi|DZ|35.659|-0.522
sidi ifni|MA|29.380|-10.173
sidi khaled|DZ|34.387|4.988
sidi merouane|DZ|36.521|6.261
sidi moussa|DZ|36.606|3.088
sidi okba|DZ|34.745|5.898
sidi qacem|MA|34.221|-5.708
sidi salim|EG|31.271|30.786
sidi slimane|MA|34.265|-5.926
sidi yahia el gharb|MA|34.305|-6.304
sidlaghatta|IN|13.389|77.864
sidney|US|40.284|-84.156
sidoardio|ID|-7.448|112.718
sidoardja|ID|-7.448|112.718
sidoardjo|ID|-7.448|112.718
sidoarjo|ID|-7.448|112.718
sidohardjo|ID|-7.448|112.718
sidonas|LB|33.560|35.376
sidona|LB|33.560|35.376
sidone|LB|33.560|35.376
sidoni|LB|33.560|35.376
sidon|LB|33.560|35.376
sidrolandia|BR|-20.932|-54.961
sidun|LB|33.560|35.376
siduoka|JP|34.983|138.383
sidziadzuangas|CN|38.041|114.479
sidzjadzuana|CN|38.041|114.479
sidzuoka|JP|34.983|138.383
sidzuok|JP|34.983|138.383
siedlce|PL|52.168|22.290
siegburg|DE|50.800|7.208
siegen|DE|50.875|8.024
siem reab|KH|13.362|103.861
siem reap|KH|13.362|103.861
siemianowice slaskie|PL|50.327|19.029
siemiatycze|PL|52.427|22.862
sienas|NO|59.210|9.609
siena|IT|43.318|11.331
sieradz|PL|51.596|18.730
siergijew posad|RU|56.300|38.133
sierpc|PL|52.857|19.669
sierpuchow|RU|54.916|37.411
sierpukhovo|RU|54.916|37.411
sierra vista|US|31.555|-110.304
sierre|CH|46.292|7.536
sievierodonetsk|UA|48.948|38.492
siewierodwinsk|RU|64.564|39.830
siewiersk|RU|56.601|84.886
sighetu marmatiei|RO|47.932|23.886
sighisoara|RO|46.221|24.793
sigjaguango|CN|38.041|114.479
sigli|ID|5.385|95.961
sigmaringen|DE|48.088|9.230
siguatepeque|HN|14.600|-87.833
siguiri|GN|11.423|-9.169
sig|DZ|35.528|-0.194
sihanoukville|KH|10.609|103.530
sihanouk|KH|10.609|103.530
sihora|IN|23.487|80.104
sihor|IN|21.711|71.962
siilinjaervi|FI|63.083|27.667
siilinjarvi|FI|63.083|27.667
siirt|TR|37.929|41.941
sijalkot|PK|32.493|74.531
sijem reap|KH|13.362|103.861
sijua|IN|23.776|86.330
sijunjung|ID|-0.701|100.977
sikandarabad|IN|28.452|77.700
sikandarpur|IN|26.043|84.053
sikandra rao|IN|27.689|78.380
sikanonville|KH|10.609|103.530
sikar|IN|27.612|75.140
sikasas|ML|11.318|-5.667
sikaso|ML|11.318|-5.667
sikasso|ML|11.318|-5.667
sikeston|US|36.877|-89.588
sikka|IN|22.432|69.842
sikonge|TZ|-5.633|32.767
siktifkar|RU|61.676|50.810
siktivkara|RU|61.676|50.810
siktivkar|RU|61.676|50.810
sil li|KP|39.495|125.474
silainiai|LT|54.929|23.886
silang|PH|14.216|120.971
silapathar|IN|27.594|94.724
silchar|IN|24.827|92.798
silet|BD|24.899|91.872
silguri|IN|26.710|88.429
silhatas|BD|24.899|91.872
silhatta|BD|24.899|91.872
siliana|TN|36.085|9.371
silifke|TR|36.378|33.934
siligun|IN|26.710|88.429
siliguri|IN|26.710|88.429
silistrae|BG|44.117|27.267
silistra|BG|44.117|27.267
silistre|BG|44.117|27.267
silivri|TR|41.074|28.246
silkeborg|DK|56.170|9.545
silkhet|BD|24.899|91.872
sillamaee|EE|59.397|27.763
sillamae|EE|59.397|27.763
sillanwali|PK|31.825|72.541
silla|ES|39.363|-0.412
sillod|IN|20.303|75.653
siloam springs|US|36.188|-94.540
silongas|IN|25.569|91.883
silopi|TR|37.244|42.463
silot|BD|24.899|91.872
silute|LT|55.349|21.483
silva jardim|BR|-22.651|-42.392
silvan|TR|38.137|41.008
silvasa|IN|20.274|72.997
silvassa|IN|20.274|72.997
silver firs|US|47.866|-122.155
silver lake|US|34.087|-118.270
silver spring|US|38.991|-77.026
silverdale|US|47.645|-122.695
silyanah|TN|36.085|9.371
simanggang|MY|1.247|111.453
simao dias|BR|-10.738|-37.811
simav|TR|39.088|28.978
simdega|IN|22.615|84.502
simferepol'|UA|44.957|34.111
simferopol'|UA|44.957|34.111
simferopole|UA|44.957|34.111
simferopolis|UA|44.957|34.111
simferopoli|UA|44.957|34.111
simferopolj|UA|44.957|34.111
simferopolo|UA|44.957|34.111
simferopol|UA|44.957|34.111
simi valley|US|34.269|-118.781
simkenta|KZ|42.300|69.600
simkento|KZ|42.300|69.600
simkent|KZ|42.300|69.600
simla|IN|31.104|77.167
simleu silvaniei|RO|47.233|22.800
simmerath|DE|50.600|6.300
simoes filho|BR|-12.784|-38.404
simonoseki|JP|33.950|130.950
simpang empat|MY|4.950|100.633
simpang|ID|-1.264|104.097
simpiou|RO|45.800|24.150
simpsonville|US|34.737|-82.254
sim|RU|54.993|57.698
sin le noble|FR|50.362|3.131
sinah|IQ|36.808|43.038
sinandij|IR|35.315|46.999
sinanju|KP|39.598|125.610
sinan|KR|34.826|126.109
sincelejo|CO|9.305|-75.398
since|CO|9.244|-75.147
sindelfingen|DE|48.700|9.017
sindgi|IN|16.919|76.234
sindhnur|IN|15.770|76.756
sineidzu|KP|40.101|124.398
sinferopoli|UA|44.957|34.111
sinferopol|UA|44.957|34.111
sinfra|CI|6.621|-5.911
sing buri|TH|14.888|100.405
singanallur|IN|10.998|77.034
singaparna|ID|-7.351|108.111
singapore|SG|1.290|103.850
singapour|SG|1.290|103.850
singapura|SG|1.290|103.850
singapur|SG|1.290|103.850
singaradja|ID|-8.112|115.088
singaradzha|ID|-8.112|115.088
singaraja|ID|-8.112|115.088
singarayakonda|IN|15.230|80.028
singa|SD|13.148|33.931
singen|DE|47.759|8.840
singgora|TH|7.199|100.595
singha buri|TH|14.888|100.405
singida|TZ|-4.816|34.744
singkawang|ID|0.909|108.985
singkil|ID|2.287|97.788
singojuruh|ID|-8.317|114.233
singora|TH|7.199|100.595
singorra|TH|7.199|100.595
singosari|ID|-7.892|112.666
singrauli|IN|24.200|82.675
singur|IN|22.809|88.229
sinhyeon|KR|34.883|128.627
sinidzsu|KP|40.101|124.398
sinjah|SD|13.148|33.931
sinjai|ID|-5.124|120.253
sinjanga|TZ|-3.664|33.421
sinjar|IQ|36.321|41.877
sinja|SD|13.148|33.931
sinjhoro|PK|26.030|68.809
sinkapoure|SG|1.290|103.850
sinmak|KP|38.417|126.233
sinnai|IT|39.303|9.203
sinnar|SD|13.569|33.567
sinneh|IR|35.315|46.999
sinob|TR|42.027|35.163
sinope|TR|42.027|35.163
sinopi|TR|42.027|35.163
sinop|BR|-11.864|-55.502
sinselechas|CO|9.305|-75.398
sinselekho|CO|9.305|-75.398
sinsheim|DE|49.253|8.879
sint genesius rode|BE|50.746|4.358
sint gillis waas|BE|51.219|4.124
sint katelijne waver|BE|51.067|4.535
sint kruis|BE|51.214|3.249
sint niklaas|BE|51.165|4.144
sint oedenrode|NL|51.568|5.460
sint petersbork|RU|59.939|30.314
sint petersburg|RU|59.939|30.314
sint pieters leeuw|BE|50.779|4.244
sint truiden|BE|50.817|5.186
sinti bouzint|TN|35.038|9.485
sintra|PT|38.801|-9.378
sinub|TR|42.027|35.163
sinuiju|KP|40.101|124.398
sinyichju|KP|40.101|124.398
sinzig|DE|50.544|7.246
siofok|HU|46.904|18.058
sionas|CH|46.227|7.356
sioux city|US|42.500|-96.400
sioux falls|US|43.550|-96.700
sipalay|PH|9.752|122.404
sipingjie|CN|43.161|124.378
siping|CN|43.161|124.378
siquirres|CR|10.097|-83.507
siracusa|IT|37.084|15.276
siradzhgandzh|BD|24.458|89.708
siraha|NP|26.654|86.209
sirajganj|BD|24.458|89.708
siranganj|BD|24.458|89.708
sirari|TZ|-1.254|34.476
sirazas|IR|29.610|52.531
siraza|IR|29.610|52.531
sirazo|IR|29.610|52.531
siraz|IR|29.610|52.531
sira|IN|13.742|76.904
sircan|IR|29.451|55.681
sirdaryo|UZ|40.844|68.662
sirdschan|IR|29.451|55.681
sirdzan|IR|29.451|55.681
sirdzhan|IR|29.451|55.681
sirhind|IN|30.643|76.384
sirinhaem|BR|-8.591|-35.116
sirjan|IR|29.451|55.681
sirkazhi|IN|11.237|79.736
sirnak|TR|37.514|42.454
sirohi|IN|24.888|72.848
sironj|IN|24.103|77.691
sirsaganj|IN|27.057|78.687
sirsa|IN|29.535|75.029
sirsilla|IN|18.389|78.810
sirtas|TR|37.929|41.941
sirta|LY|31.209|16.589
sirte|LY|31.209|16.589
sirto|LY|31.209|16.589
siruguppa|IN|15.630|76.892
sirumugai|IN|11.321|77.005
sirur|IN|18.828|74.375
sirvan|AZ|39.938|48.929
sisakas|HR|45.466|16.378
sisak|HR|45.466|16.378
sisauli|IN|29.414|77.469
siscia|HR|45.466|16.378
sisek|HR|45.466|16.378
sishui|CN|35.649|117.276
sisli|TR|41.060|28.987
sisobhon|KH|13.586|102.974
sisophon|KH|13.586|102.974
sisseg|HR|45.466|16.378
sissek|HR|45.466|16.378
siswa bazar|IN|27.147|83.758
sita road|PK|27.033|67.850
sitamarhi|IN|26.594|85.491
sitampiky|MG|-16.667|46.100
sitangkai|PH|4.661|119.396
sitapur|IN|27.562|80.683
sitarganj|IN|28.929|79.704
sitges|ES|41.235|1.812
sitifis|DZ|36.191|5.414
sitkaing|MM|21.879|95.980
sitoebanda|ID|-7.706|114.010
sitoebondo|ID|-7.706|114.010
sitrah|BH|26.155|50.621
sittard|NL|50.998|5.869
sitten|CH|46.227|7.356
sittingbourne|GB|51.341|0.733
sittwe|MM|20.146|92.898
situbando|ID|-7.706|114.010
situbondo|ID|-7.706|114.010
situeh|MM|20.146|92.898
situe|MM|20.146|92.898
sitve|MM|20.146|92.898
sitziazouank|CN|38.041|114.479
siuna|NI|13.733|-84.777
siuri|IN|23.908|87.528
sivaganga|IN|9.847|78.484
sivakasi|IN|9.450|77.798
sivan|IN|26.221|84.356
sivasas|TR|39.748|37.016
sivastopol|UA|44.589|33.522
sivas|TR|39.748|37.016
sivereke|TR|37.755|39.317
siverek|TR|37.755|39.317
siviglia|ES|37.383|-5.973
sivilja|ES|37.383|-5.973
siwana|IN|25.652|72.422
siwan|IN|26.221|84.356
siwas|TR|39.748|37.016
six fours les plages|FR|43.100|5.850
siyabuswa|ZA|-25.113|29.045
sizuoka|JP|34.983|138.383
sjachty|RU|47.709|40.214
sjakhty|RU|47.709|40.214
sjanghae|CN|31.222|121.458
sjanghai|CN|31.222|121.458
sjangqiu|CN|34.450|115.650
sjangrao|CN|28.452|117.943
sjantou|CN|23.368|116.715
sjaoxing|CN|30.002|120.579
sjaulaj|LT|55.933|23.317
sjenyang|CN|41.792|123.433
sjimkent|KZ|42.300|69.600
sjiraz|IR|29.610|52.531
sjtraasburg|FR|48.584|7.746
sjumen|BG|43.271|26.923
sjymkent|KZ|42.300|69.600
skadar|AL|42.068|19.513
skadovs'k|UA|46.116|32.911
skaka|SA|29.970|40.206
skalica|SK|48.845|17.226
skanes|TN|35.783|10.800
skarzysko kamienna|PL|51.113|20.872
skawina|PL|49.975|19.829
skegness|GB|53.144|0.336
skelleftea|SE|64.751|20.953
skelmersdale|GB|53.550|-2.773
skhirate|MA|33.853|-7.032
skhodnya|RU|55.948|37.298
skien|NO|59.210|9.609
skierniewice|PL|51.955|20.158
skikda|DZ|36.876|6.909
skive|DK|56.564|9.040
skodra|AL|42.068|19.513
skoevde|SE|58.391|13.845
skokie|US|42.033|-87.733
skol nakon|TH|17.161|104.147
skop'e|MK|41.996|21.431
skopeia|MK|41.996|21.431
skope|MK|41.996|21.431
skopia|MK|41.996|21.431
skopie|MK|41.996|21.431
skopin|RU|53.825|39.551
skopiye|MK|41.996|21.431
skopje|MK|41.996|21.431
skopjo|MK|41.996|21.431
skople|MK|41.996|21.431
skoplie|MK|41.996|21.431
skoplje|MK|41.996|21.431
skopye|MK|41.996|21.431
skovde|SE|58.391|13.845
skudai|MY|1.537|103.658
skvyra|UA|49.732|29.666
slagelse|DK|55.403|11.355
slantsy|RU|59.118|28.091
slany|CZ|50.230|14.087
slatina|RO|44.433|24.367
slavgorod|RU|52.998|78.645
slavjansk|UA|48.867|37.617
slavons'kij brod|HR|45.160|18.016
slavonski brodas|HR|45.160|18.016
slavonski brod|HR|45.160|18.016
slavuta|UA|50.302|26.865
slavutych|UA|51.520|30.734
slavyansk na kubani|RU|45.256|38.126
slavyansk|UA|48.867|37.617
slawi|ID|-6.982|109.141
slawjansk|UA|48.867|37.617
slawonisch brod|HR|45.160|18.016
sleaford|GB|52.998|-0.409
sleman|ID|-7.716|110.356
slidell|US|30.275|-89.781
sliedrecht|NL|51.821|4.776
sligo|IE|54.270|-8.469
slivenas|BG|42.686|26.329
sliven|BG|42.686|26.329
slivno|BG|42.686|26.329
sliwen|BG|42.686|26.329
slobodka|RU|55.867|37.583
slobodskoy|RU|58.732|50.177
slobozia|RO|44.565|27.363
slonim|BY|53.087|25.316
slough|GB|51.509|-0.595
sloveansk|UA|48.867|37.617
sloviansk|UA|48.867|37.617
slovjan'sk|UA|48.867|37.617
slovjans'k|UA|48.867|37.617
slovjanskas|UA|48.867|37.617
slovjanska|UA|48.867|37.617
slovjansko|UA|48.867|37.617
slovjansk|UA|48.867|37.617
slovyansk|UA|48.867|37.617
slowiansk|UA|48.867|37.617
slowjansk|UA|48.867|37.617
slubice|PL|52.351|14.561
slupsk|PL|54.464|17.029
slutsk|BY|53.027|27.560
slyudyanka|RU|51.659|103.706
smach mean chey|KH|11.547|103.036
smara|RU|53.200|50.150
smarhon'|BY|54.480|26.396
smederevo|RS|44.663|20.930
smederevska palanka|RS|44.365|20.959
smila|UA|49.222|31.887
smithfield|US|41.922|-71.550
smithtown|US|40.856|-73.201
smol'n'sku|RU|54.782|32.040
smolen'sk|RU|54.782|32.040
smolens'k|RU|54.782|32.040
smolenscum|RU|54.782|32.040
smolenskaj|RU|54.782|32.040
smolenskas|RU|54.782|32.040
smolenska|RU|54.782|32.040
smolensk|RU|54.782|32.040
smolian|BG|41.585|24.692
smoljan|BG|41.585|24.692
smolyan|BG|41.585|24.692
smulen|RU|54.782|32.040
smut songkhram|TH|13.415|100.003
smyrna|TR|38.413|27.138
sneek|NL|53.033|5.659
snellville|US|33.857|-84.020
snezhinsk|RU|56.085|60.731
snina|SK|48.989|22.151
snizhne|UA|48.026|38.772
soacha|CO|4.579|-74.217
soachu|CO|4.579|-74.217
soai rieng|KH|11.088|105.799
soanierana ivongo|MG|-16.917|49.583
soanindrariny|MG|-19.900|47.233
soavinandriana|MG|-19.167|46.733
soba|NG|10.981|8.057
sobinka|RU|55.986|40.011
sobradinho|BR|-12.833|-39.100
sobral|BR|-3.686|-40.350
sobrat|BR|-3.686|-40.350
sobue|JP|35.250|136.717
soc trang|VN|9.600|105.972
socastee|US|33.684|-78.998
sochaczew|PL|52.229|20.238
sochi|RU|43.599|39.726
sochumi|GE|43.007|40.989
socoto|NG|13.063|5.243
soczi|RU|43.599|39.726
sodermalm|SE|59.313|18.076
sodertalje|SE|59.196|17.625
soder|SE|59.313|18.076
sodhri|PK|32.462|74.182
soeai|TL|-9.313|125.256
soedermalm|SE|59.313|18.076
soedertaelje|SE|59.196|17.625
soeder|SE|59.313|18.076
soei rieng|KH|11.088|105.799
soekaboemi|ID|-6.918|106.927
soeke|TR|37.748|27.406
soemadang|ID|-6.859|107.916
soemedang|ID|-6.859|107.916
soemi|UA|50.922|34.800
soemmerda|DE|51.159|11.115
soemy|UA|50.922|34.800
soeo tome|ST|0.337|6.727
soerabaja|ID|-7.249|112.751
soerabaya|ID|-7.249|112.751
soerakarta|ID|-7.556|110.832
soergoet|RU|61.250|73.417
soeul|KR|37.566|126.978
soe|ID|-9.861|124.284
sofiae|BG|42.698|23.324
sofia|BG|42.698|23.324
sofie|BG|42.698|23.324
sofifi|ID|0.737|127.559
sofii|BG|42.698|23.324
sofija|BG|42.698|23.324
sofijo|BG|42.698|23.324
sofij|BG|42.698|23.324
sofio|BG|42.698|23.324
sofiya|BG|42.698|23.324
sofja|BG|42.698|23.324
sofo birnin gwari|NG|11.015|6.780
sofrino|RU|56.150|37.933
sofya|BG|42.698|23.324
sogag|EG|26.557|31.695
sogamosas|CO|5.714|-72.934
sogamoso|CO|5.714|-72.934
sogvipkho|KR|33.253|126.562
sohagas|EG|26.557|31.695
sohagpur|IN|22.701|78.195
sohag|EG|26.557|31.695
soharas|OM|24.350|56.708
sohar|OM|24.350|56.708
sohna|IN|28.247|77.065
sohumi|GE|43.007|40.989
sohum|GE|43.007|40.989
soifia|BG|42.698|23.324
soignies|BE|50.579|4.071
soio|AO|-6.135|12.369
soissons|FR|49.382|3.324
soisy sous montmorency|FR|48.988|2.302
sojapangas|SV|13.710|-89.140
sojapango|SV|13.710|-89.140
sojat|IN|25.925|73.666
soja|JP|34.675|133.751
sojitra|IN|22.539|72.720
sokal'|UA|50.474|24.283
sokaraja|ID|-7.458|109.288
soka|JP|35.836|139.800
sokcho|KR|38.207|128.592
soke|TR|37.748|27.406
sokhag|EG|26.557|31.695
sokhumi|GE|43.007|40.989
sokniai|LT|55.933|23.317
sokode|TG|8.983|1.133
sokol'niki|RU|55.802|37.672
sokolka|PL|53.407|23.502
sokolov|CZ|50.181|12.640
sokolow podlaski|PL|52.407|22.253
sokoni|TZ|-6.433|39.550
sokonte|TG|8.983|1.133
sokotas|NG|13.063|5.243
sokoto|NG|13.063|5.243
soko|ID|-7.483|112.427
soktovkar|RU|61.676|50.810
sol' iletsk|RU|51.163|54.992
sol'nok|HU|47.183|20.200
solana|PH|17.653|121.691
solanea|BR|-6.755|-35.540
solano|PH|16.519|121.181
solan|IN|30.909|77.109
solapur|IN|17.672|75.910
solec kujawski|PL|53.084|18.226
soledad de diez gutierrez|MX|22.189|-100.938
soledade|BR|-28.818|-52.510
soledad|CO|10.918|-74.765
solhan|TR|38.965|41.054
solich|DE|51.173|7.085
soligors'k|BY|52.788|27.541
soligorsk|BY|52.788|27.541
solihull|GB|52.414|-1.781
solikamskas|RU|59.632|56.769
solikamsk|RU|59.632|56.769
solingen|DE|51.173|7.085
solin|HR|43.543|16.493
sollentuna|SE|59.428|17.951
solna|SE|59.360|18.001
solncevo|RU|55.637|37.381
solnechnogorsk|RU|56.183|36.983
solnoca|HU|47.183|20.200
solnokas|HU|47.183|20.200
solnok|HU|47.183|20.200
solntsevo|RU|55.637|37.381
solok|ID|-0.801|100.657
solola|GT|14.772|-91.183
solon|US|41.390|-81.441
soltau|DE|52.986|9.843
somanda|TZ|-3.367|33.950
soma|TR|39.186|27.609
sombatgej|HU|47.231|16.622
sombathejus|HU|47.231|16.622
sombathelj|HU|47.231|16.622
sombathel|HU|47.231|16.622
sombatkhej|HU|47.231|16.622
sombatkhel|HU|47.231|16.622
sombor|RS|45.774|19.112
sombotel|HU|47.231|16.622
sombrerete|MX|23.635|-103.642
somerset east|ZA|-32.722|25.588
somerton|US|32.596|-114.710
somerville|US|42.388|-71.100
someshwar|IN|13.491|75.066
somkent|KZ|42.300|69.600
somma vesuviana|IT|40.873|14.439
sommerda|DE|51.159|11.115
somotas|NI|13.481|-86.582
somotillo|NI|13.043|-86.906
somoto|NI|13.481|-86.582
sompeta|IN|18.944|84.584
somrong|KH|14.182|103.518
son la|VN|21.326|103.919
son tay|VN|21.141|105.507
sonamukhi|IN|23.305|87.413
sonari|IN|27.025|95.016
sonbong|KP|42.342|130.397
sonderborg|DK|54.909|9.807
sondershausen|DE|51.370|10.870
sondrio|IT|46.169|9.871
sonepat|IN|28.995|77.019
sonepur|IN|20.833|83.917
song cau|VN|13.456|109.223
songadh|IN|21.170|73.564
songea|TZ|-10.683|35.650
songeja|TZ|-10.683|35.650
songjianghe|CN|42.186|127.479
songjiang|CN|31.036|121.215
songkhla|TH|7.199|100.595
songkkhla|TH|7.199|100.595
songkla|TH|7.199|100.595
songnim|KP|38.754|125.645
songwa|TZ|-3.517|33.517
songyang|CN|34.455|113.028
songyuan|CN|45.129|124.828
sonipat|IN|28.995|77.019
sonneberg|DE|50.359|11.175
sonqor|IR|34.782|47.599
sonsonate|SV|13.719|-89.724
sonson|CO|5.711|-75.311
sonthofen|DE|47.518|10.283
sonzacate|SV|13.734|-89.715
sophia|BG|42.698|23.324
sopot|PL|54.442|18.560
sopron|HU|47.685|16.590
sopur|IN|34.287|74.472
sorada|IN|19.761|84.430
soran|KZ|49.791|72.837
sora|IT|41.718|13.614
soreang|ID|-7.033|107.518
sorel tracy|CA|46.033|-73.116
sorgues|FR|44.010|4.874
sorgun|TR|39.810|35.186
sorgyt|RU|61.250|73.417
soria|ES|41.764|-2.469
sorocaba|BR|-23.502|-47.458
soroca|MD|48.157|28.285
sorochinsk|RU|52.434|53.158
sorokaba|BR|-23.502|-47.458
soroka|MD|48.157|28.285
soroki|MD|48.157|28.285
sorong|ID|-0.880|131.261
soron|IN|27.891|78.746
soroti|UG|1.715|33.611
soro|IN|21.279|86.688
sorsogon|PH|12.974|123.993
sortavala|RU|61.712|30.710
sosnogorsk|RU|63.602|53.882
sosnovaya polyana|RU|59.835|30.147
sosnovecas|PL|50.287|19.104
sosnoveca|PL|50.287|19.104
sosnovec|PL|50.287|19.104
sosnovice|PL|50.287|19.104
sosnovka|RU|60.017|30.350
sosnovoborsk|RU|56.122|93.338
sosnovyy bor|RU|59.900|29.086
sosnowez|PL|50.287|19.104
sosnowiec|PL|50.287|19.104
sossnowitz|PL|50.287|19.104
sotchi|RU|43.599|39.726
soteropolis|BR|-12.971|-38.511
sotji|RU|43.599|39.726
sotouboua|TG|8.563|0.984
sotschi|RU|43.599|39.726
sotsi|RU|43.599|39.726
sotsji|RU|43.599|39.726
sotteville les rouen|FR|49.410|1.090
souba|FJ|-18.142|178.441
soubre|CI|5.786|-6.608
souehto|ZA|-26.268|27.858
soueto|ZA|-26.268|27.858
souez|EG|29.974|32.526
sougueur|DZ|35.186|1.496
souhag|EG|26.557|31.695
souk ahras|DZ|36.286|7.951
soukhoumi|GE|43.007|40.989
soukre|BO|-19.033|-65.263
soumagne|BE|50.614|5.747
souma|DZ|36.518|2.905
soumy|UA|50.922|34.800
sououon|KR|37.291|127.009
souq ahras|DZ|36.286|7.951
souq larb'a al gharb|MA|34.687|-6.003
sour el ghozlane|DZ|36.148|3.691
sourabaya|ID|-7.249|112.751
sourakarta|ID|-7.556|110.832
sourampagia|ID|-7.249|112.751
souran|SY|35.292|36.748
soure|BR|-3.736|-38.653
sourgout|RU|61.250|73.417
souse|TN|35.825|10.637
soussa|TN|35.825|10.637
sousse|TN|35.825|10.637
south bel air|US|39.533|-76.337
south bend|US|41.683|-86.250
south benfleet|GB|51.553|0.560
south boston|US|42.333|-71.049
south bradenton|US|27.463|-82.582
south brisbane|AU|-27.480|153.020
south burlington|US|44.467|-73.171
south croydon|GB|51.362|-0.094
south el monte|US|34.052|-118.047
south elgin|US|41.994|-88.292
south elmsall|GB|53.597|-1.280
south euclid|US|41.523|-81.518
south gate|US|33.955|-118.212
south grafton|AU|-29.708|152.926
south hadley|US|42.258|-72.575
south hill|US|47.141|-122.270
south holland|US|41.601|-87.607
south houston|US|29.663|-95.235
south jordan heights|US|40.564|-111.949
south jordan|US|40.562|-111.930
south kingstown|US|41.447|-71.525
south lake tahoe|US|38.933|-119.984
south laurel|US|39.070|-76.850
south miami heights|US|25.598|-80.381
south milwaukee|US|42.911|-87.861
south ockendon|GB|51.508|0.283
south ogden|US|41.192|-111.971
south old bridge|US|40.408|-74.354
south orange|US|40.749|-74.261
south pasadena|US|34.116|-118.150
south peabody|US|42.510|-70.949
south plainfield|US|40.579|-74.412
south portland gardens|US|43.639|-70.315
south portland|US|43.641|-70.241
south riding|US|38.921|-77.504
south river|US|40.446|-74.386
south saint paul|US|44.893|-93.035
south salt lake|US|40.719|-111.888
south san francisco|US|37.655|-122.408
south san jose hills|US|34.013|-117.905
south shields|GB|54.999|-1.432
south suffolk|US|36.717|-76.590
south tangerang|ID|-6.289|106.718
south valley|US|35.010|-106.678
south vineland|US|39.446|-75.029
south whittier|US|33.950|-118.039
south windsor|US|41.824|-72.621
south yuba city|US|39.117|-121.639
southall|GB|51.509|-0.371
southampton|GB|50.904|-1.404
southaven|US|34.989|-90.013
southbridge|US|42.075|-72.033
southbury|US|41.481|-73.213
southchase|US|28.393|-81.383
southend on sea|GB|51.538|0.714
southfield|US|42.473|-83.222
southgate|US|42.214|-83.194
southglenn|US|39.587|-104.953
southlake|US|32.941|-97.134
southport|GB|53.646|-3.010
southsea|GB|50.792|-1.086
soutseava|RO|47.633|26.250
soutsoou|CN|31.304|120.595
souva|FJ|-18.142|178.441
sovetas|ZA|-26.268|27.858
soveto|ZA|-26.268|27.858
sovetskaya gavan'|RU|48.972|140.289
sovetskiy|RU|61.361|63.584
sovkar|RU|59.632|56.769
soweto|ZA|-26.268|27.858
soyapango|SV|13.710|-89.140
soygaon|IN|20.596|75.618
soyibug|IN|34.077|74.706
soyopango|SV|13.710|-89.140
spalato|HR|43.509|16.439
spalatum|HR|43.509|16.439
spalding|GB|52.787|-0.151
spanaway|US|47.104|-122.435
spandau|DE|52.551|13.199
spanish fork|US|40.115|-111.655
spanish lake|US|38.788|-90.216
spanish springs|US|39.649|-119.707
spanish town|JM|17.991|-76.957
sparks|US|39.535|-119.753
spartanburg|US|34.950|-81.932
sparti|GR|37.074|22.430
spassk dal'niy|RU|44.599|132.826
spenge|DE|52.140|8.485
spennymoor|GB|54.699|-1.602
speyer|DE|49.321|8.431
spijkenisse|NL|51.845|4.329
spinea orgnano|IT|45.491|12.155
spisska nova ves|SK|48.945|20.562
spitak|AM|40.832|44.267
spittal an der drau|AT|46.800|13.500
splitas|HR|43.509|16.439
splita|HR|43.509|16.439
split|HR|43.509|16.439
spokane valley|US|47.673|-117.239
spokane|US|47.660|-117.429
spoleto|IT|42.741|12.739
spremberg|DE|51.570|14.374
spring valley|US|36.108|-115.245
springboro|US|39.552|-84.233
springdale|US|36.187|-94.129
springe|DE|52.208|9.554
springfield gardens|US|40.663|-73.762
springs|ZA|-26.250|28.400
springvale|AU|-37.949|145.153
springville|US|40.165|-111.611
spring|US|30.080|-95.417
sprockhoevel|DE|51.347|7.243
sprockhovel|DE|51.347|7.243
spruce grove|CA|53.533|-113.919
sraburi|TH|14.533|100.917
sragen|ID|-7.426|111.022
srandakan|ID|-7.939|110.251
sredets|BG|42.698|23.324
sredmest'e|PL|52.229|21.016
sredneuralsk|RU|56.989|60.467
sreehatta|BD|24.899|91.872
sremcica|RS|44.677|20.392
sremska mitrovica|RS|44.976|19.612
srem|PL|52.089|17.015
sri dungargarh|IN|28.096|74.009
sri jayewardenepura kotte|LK|6.883|79.907
sri madhopur|IN|27.466|75.597
srihotto|BD|24.899|91.872
srinagaras|IN|34.086|74.806
srinagaro|IN|34.086|74.806
srinagar|IN|34.086|74.806
srinankar|IN|34.086|74.806
srinigar|IN|34.086|74.806
srinivaspur|IN|13.339|78.212
sriperumbudur|IN|12.968|79.942
sriramnagar|IN|17.267|78.255
srirampur|IN|22.948|88.020
srisailain|IN|16.072|78.868
srivaikuntam|IN|8.629|77.913
srivardhan|IN|18.046|73.016
srivilliputhur|IN|9.513|77.634
sroda wielkopolska|PL|52.228|17.276
srodmiescie|PL|52.229|21.016
srono|ID|-8.400|114.267
ssabirabad|AZ|40.009|48.477
ssaljany|AZ|39.596|48.985
ssongea|TZ|-10.683|35.650
ssotschi|RU|43.599|39.726
ssuchum|GE|43.007|40.989
ssupingkai|CN|43.161|124.378
st austell|GB|50.343|-4.774
st helens|GB|53.450|-2.733
st. albert|CA|53.633|-113.635
st. catharines|CA|43.171|-79.243
st. john's|CA|47.565|-52.709
st. louis|US|38.627|-90.198
st. marys|US|30.731|-81.546
st. pauli|DE|53.557|9.964
st. petersburg|RU|59.939|30.314
st. thomas|CA|42.774|-81.180
staaken|DE|52.537|13.151
stabat|ID|3.733|98.450
stabroek|BE|51.332|4.371
stade|DE|53.593|9.476
stadskanaal|NL|52.989|6.950
stadtallendorf|DE|50.823|9.013
stadthagen|DE|52.323|9.203
stadtlohn|DE|51.994|6.919
staerletamaq|RU|53.625|55.950
stafangur|NO|58.970|5.733
staffanstorp|SE|55.643|13.206
stafford|GB|52.805|-2.116
staines|GB|51.431|-0.506
stains|FR|48.950|2.383
stakhanov|UA|48.568|38.644
stallings|US|35.091|-80.686
stalowa wola|PL|50.583|22.053
stalybridge|GB|53.484|-2.059
stamford|US|41.053|-73.539
standerton|ZA|-26.934|29.242
stanger|ZA|-29.328|31.290
stanlef|FK|-51.700|-57.850
stanlejo|FK|-51.700|-57.850
stanley|GB|54.868|-1.698
stanton|US|33.803|-117.993
stantsiya novyy afon|GE|43.081|40.838
staphorst|NL|52.645|6.211
stara l'ubovna|SK|49.299|20.686
stara lubovna|SK|49.299|20.686
stara pazova|RS|44.985|20.161
stara sagora|BG|42.433|25.642
stara zagorae|BG|42.433|25.642
stara zagora|BG|42.433|25.642
starachowice|PL|51.037|21.071
staraya derevnya|RU|59.988|30.243
staraya kupavna|RU|55.808|38.181
staraya russa|RU|57.994|31.361
stargard szczecinski|PL|53.337|15.050
starij oskol|RU|51.297|37.842
starkville|US|33.450|-88.820
starletamaq|RU|53.625|55.950
starnberg|DE|48.002|11.344
starobil's'k|UA|49.278|38.911
starodub|RU|52.584|32.763
starogard gdanski|PL|53.964|18.526
starokostyantyniv|UA|49.758|27.203
starominskaya|RU|46.530|39.050
staroshcherbinovskaya|RU|46.631|38.674
stary bohumin|CZ|49.917|18.336
stary oskol|RU|51.297|37.842
staryi oskol|RU|51.297|37.842
staryj oskol|RU|51.297|37.842
staryy malgobek|RU|43.544|44.596
staryy oskol|RU|51.297|37.842
stassfurt|DE|51.852|11.585
staszow|PL|50.563|21.166
state college|US|40.793|-77.860
staten island|US|40.562|-74.140
statesboro|US|32.449|-81.783
statesville|US|35.783|-80.887
staunton|US|38.150|-79.073
stavangera|NO|58.970|5.733
stavanger|NO|58.970|5.733
staveley|GB|53.267|-1.350
stavenger|NO|58.970|5.733
stavropol|RU|45.043|41.973
stebnyk|UA|49.294|23.564
steenbergen|NL|51.584|4.319
steenwijk|NL|52.788|6.121
steffisburg|CH|46.778|7.632
steglitz bezirk|DE|52.456|13.332
steglitz|DE|52.456|13.332
steilshoop|DE|53.610|10.059
steinamanger|HU|47.231|16.622
steinfurt|DE|52.150|7.337
steinhagen|DE|52.000|8.400
steinkjer|NO|64.015|11.495
stekene|BE|51.210|4.037
stellenbosch|ZA|-33.935|18.867
stellingen|DE|53.592|9.929
stendal|DE|52.607|11.859
stenkjaer|NO|64.015|11.495
stenlis|FK|-51.700|-57.850
stenli|FK|-51.700|-57.850
stenlose|DK|55.768|12.197
step'anavan|AM|41.010|44.385
stephenville|US|32.221|-98.202
stepnogorsk|KZ|52.351|71.882
sterling heights|US|42.580|-83.030
sterlitamakas|RU|53.625|55.950
sterlitamaka|RU|53.625|55.950
sterlitamak|RU|53.625|55.950
stetin|PL|53.429|14.553
stettino|PL|53.429|14.553
stettinum|PL|53.429|14.553
stettin|PL|53.429|14.553
steubenville|US|40.370|-80.634
stevenage|GB|51.902|-0.203
stevens point|US|44.524|-89.575
stevenson ranch|US|34.390|-118.574
steyr|AT|48.043|14.421
stilfontein|ZA|-26.845|26.768
stiplia|MK|41.746|22.196
stirling|GB|56.119|-3.937
stjokolna|SE|59.333|18.065
stocarda|DE|48.782|9.177
stoccarda|DE|48.782|9.177
stoccholm|SE|59.333|18.065
stoccolma|SE|59.333|18.065
stockach|DE|47.851|9.009
stockbridge|US|33.544|-84.234
stockelsdorf|DE|53.892|10.647
stockholbma|SE|59.333|18.065
stockholm|SE|59.333|18.065
stockolm|SE|59.333|18.065
stockport|GB|53.410|-2.158
stockton on tees|GB|54.568|-1.319
stockton|US|37.958|-121.291
stocolma|SE|59.333|18.065
stocolm|SE|59.333|18.065
stoeng treng|KH|13.526|105.968
stokcholme|SE|59.333|18.065
stoke on trent|GB|53.004|-2.185
stokgol'm|SE|59.333|18.065
stokgolm|SE|59.333|18.065
stokhol'm|SE|59.333|18.065
stokholmas|SE|59.333|18.065
stokholma|SE|59.333|18.065
stokholmi|SE|59.333|18.065
stokholmo|SE|59.333|18.065
stokholm|SE|59.333|18.065
stokkholmur|SE|59.333|18.065
stokkholm|SE|59.333|18.065
stokkolma|SE|59.333|18.065
stokol'ma|SE|59.333|18.065
stokolm|SE|59.333|18.065
stolberg|DE|50.774|6.226
stoneham|US|42.480|-71.100
storrs|US|41.808|-72.250
stoughton|US|42.125|-71.102
stourbridge|GB|52.456|-2.143
stourport on severn|GB|52.350|-2.267
stoutnkarde|DE|48.782|9.177
stowbtsy|BY|53.478|26.743
stowmarket|GB|52.189|0.998
stow|US|41.160|-81.440
straasburch|FR|48.584|7.746
straasbuurich|FR|48.584|7.746
straatsburg|FR|48.584|7.746
straelen|DE|51.442|6.266
strakonice|CZ|49.261|13.902
stralsund|DE|54.309|13.082
strasborgh|FR|48.584|7.746
strasborg|FR|48.584|7.746
strasbourgo|FR|48.584|7.746
strasbourg|FR|48.584|7.746
strasburas|FR|48.584|7.746
strasbura|FR|48.584|7.746
strasburgo|FR|48.584|7.746
strasburgu|FR|48.584|7.746
strasburg|FR|48.584|7.746
strasburk|FR|48.584|7.746
strasburq|FR|48.584|7.746
strasbwrg|FR|48.584|7.746
straseni|MD|47.142|28.608
strasheny|MD|47.142|28.608
strassborg|FR|48.584|7.746
strassbourg|FR|48.584|7.746
strassburg|FR|48.584|7.746
straszburg|FR|48.584|7.746
stratford upon avon|GB|52.192|-1.707
straubing|DE|48.881|12.574
strausberg|DE|52.579|13.887
strazburgu|FR|48.584|7.746
strazburg|FR|48.584|7.746
strazbur|FR|48.584|7.746
streamwood|US|42.026|-88.178
streetsboro|US|41.239|-81.346
stretford|GB|53.450|-2.317
strezhevoy|RU|60.733|77.589
striharet|RO|44.433|24.367
stroatsburg|FR|48.584|7.746
strogino|RU|55.818|37.412
stroitel'|RU|50.785|36.483
stromitza|MK|41.438|22.643
stromnitsa|MK|41.438|22.643
stromnitza|MK|41.438|22.643
strongsville|US|41.315|-81.836
strood|GB|51.393|0.477
stroosburi|FR|48.584|7.746
stroossbuerg|FR|48.584|7.746
strossburg|FR|48.584|7.746
stroud|GB|51.750|-2.200
strouga|MK|41.178|20.678
stroumitsa|MK|41.438|22.643
struga|MK|41.178|20.678
strumica|MK|41.438|22.643
strumitsa|MK|41.438|22.643
strumitza|MK|41.438|22.643
strunino|RU|56.373|38.583
stryi|UA|49.262|23.856
strzegom|PL|50.963|16.350
strzelce opolskie|PL|50.511|18.301
stsetsin|PL|53.429|14.553
stuart|US|27.198|-80.253
stucarda|DE|48.782|9.177
stuculma|SE|59.333|18.065
studenichani|MK|41.916|21.531
stuggart|DE|48.782|9.177
stuhlweissenburg|HU|47.190|18.410
stuhr|DE|53.033|8.750
stung teeng|KH|13.526|105.968
stung treng|KH|13.526|105.968
stuokhuolms|SE|59.333|18.065
stupino|RU|54.901|38.071
stutgardia|DE|48.782|9.177
stutgartas|DE|48.782|9.177
stutgarte|DE|48.782|9.177
stutgarto|DE|48.782|9.177
stutqart|DE|48.782|9.177
stutterheim|ZA|-32.571|27.424
stuttgart feuerbach|DE|48.809|9.157
stuttgart muehlhausen|DE|48.842|9.230
stuttgart muhlhausen|DE|48.842|9.230
stuttgart ost|DE|48.784|9.210
stuttgart|DE|48.782|9.177
su ngai kolok|TH|6.030|101.966
suais|EG|29.974|32.526
suai|TL|-9.313|125.256
suar|IN|29.028|79.057
suay|PH|10.053|122.842
subang dzhaja|MY|3.044|101.581
subang jaya|MY|3.044|101.581
subaykhan|SY|34.853|40.600
subhan buri|TH|14.474|100.122
subic|PH|14.880|120.234
subotica|RS|46.100|19.667
subotiza|RS|46.100|19.667
sucava|RO|47.633|26.250
suceava|RO|47.633|26.250
suchava|RO|47.633|26.250
suchjou|CN|31.304|120.595
suchow|CN|34.180|117.157
suchumi|GE|43.007|40.989
suchum|GE|43.007|40.989
suchzhou|CN|31.304|120.595
sucre|BO|-19.033|-65.263
sucy en brie|FR|48.769|2.535
suczawa|RO|47.633|26.250
suczjatun'|CN|41.659|123.339
sudak|UA|44.849|34.975
sudley|US|38.793|-77.497
sudostroy|RU|64.564|39.830
sudzhou|CN|31.304|120.595
sudzou|CN|31.304|120.595
sudzuka|JP|34.883|136.583
suecas|EG|29.974|32.526
sueca|ES|39.203|-0.311
suehbaatar|MN|50.231|106.208
suehckij|EG|29.974|32.526
suehc|EG|29.974|32.526
suejdzou|CN|31.711|113.363
suejkhua|CN|46.640|126.995
suerinum|DE|53.629|11.413
suesia|EG|29.974|32.526
suess|EG|29.974|32.526
sueveys|EG|29.974|32.526
sueyoshicho ninokata|JP|31.650|131.017
suezi|EG|29.974|32.526
suezo|EG|29.974|32.526
suez|EG|29.974|32.526
sufalat sama'il|OM|23.317|58.017
sufan buri|TH|14.474|100.122
suffolk|US|36.728|-76.585
sugar hill|US|34.106|-84.034
sugar land|US|29.620|-95.635
sugito|JP|36.031|139.726
sugouo|CN|31.304|120.595
suhag|EG|26.557|31.695
suhaj|EG|26.557|31.695
suhar|OM|24.350|56.708
suhbaatar|MN|50.231|106.208
suhhumi|GE|43.007|40.989
suhl|DE|50.609|10.694
suhumi|GE|43.007|40.989
suhumo|GE|43.007|40.989
suhum|GH|6.041|-0.450
suibara|JP|37.846|139.230
suicheng|CN|33.896|117.933
suichow|CN|31.711|113.363
suifenhe|CN|44.400|131.148
suihua|CN|46.640|126.995
suika|JP|34.761|135.516
suileng|CN|47.248|127.095
suining|CN|30.508|105.573
suisun|US|38.238|-122.040
suita|JP|34.761|135.516
suitland|US|38.849|-76.924
suixian|CN|31.711|113.363
suixi|CN|33.891|116.775
suizhou|CN|31.711|113.363
sujangarh|IN|27.700|74.467
sujchzhou|CN|31.711|113.363
sujiatun|CN|41.659|123.339
sujkhua|CN|46.640|126.995
sujnin|CN|30.508|105.573
sujta|JP|34.761|135.516
sujumi|GE|43.007|40.989
sukabumi|ID|-6.918|106.927
sukagawa|JP|37.283|140.383
sukajkida|DZ|36.876|6.909
sukanthai|TH|17.008|99.823
sukauthai|TH|17.008|99.823
suket|IN|24.646|76.042
sukhar|OM|24.350|56.708
sukhbaatar|MN|50.231|106.208
sukheke mandi|PK|31.864|73.511
sukhinichi|RU|54.100|35.343
sukhobhai|TH|17.008|99.823
sukhodhai|TH|17.008|99.823
sukhothai|TH|17.008|99.823
sukhothaj|TH|17.008|99.823
sukhothat|TH|17.008|99.823
sukhoy log|RU|56.909|62.030
sukhumi|GE|43.007|40.989
sukhum|GE|43.007|40.989
sukiatun|CN|41.659|123.339
sukkhotaj|TH|17.008|99.823
sukkhotkhaj|TH|17.008|99.823
sukkur|PK|27.705|68.857
sukodhai|TH|17.008|99.823
sukotajus|TH|17.008|99.823
sukre|BO|-19.033|-65.263
sukri|BO|-19.033|-65.263
sukro|BO|-19.033|-65.263
sukumo|JP|32.933|132.733
sukuras|PK|27.705|68.857
sukur|PK|27.705|68.857
sukuta|GM|13.410|-16.708
sul'jana|PE|-4.904|-80.685
sulaija|NG|9.181|7.179
sulana|PE|-4.904|-80.685
sulechow|PL|52.084|15.625
suleija|NG|9.181|7.179
suleja|NG|9.181|7.179
sulejowek|PL|52.252|21.269
sullana|PE|-4.904|-80.685
sulmona|IT|42.049|13.926
sulphur springs|US|33.138|-95.601
sulphur|US|30.237|-93.377
sultanah|SA|24.493|39.586
sultanbeyli|TR|40.961|29.271
sultangazi|TR|41.107|28.868
sultanpur|IN|26.258|82.073
suluktu|KG|39.937|69.568
suluova|TR|40.831|35.648
suluq|LY|31.668|20.252
suluru|IN|13.700|80.017
sulur|IN|11.024|77.126
sulya|IN|12.561|75.387
sulzbach rosenberg|DE|49.501|11.746
sulzbach|DE|49.299|7.057
sumad|UA|50.922|34.800
sumae|UA|50.922|34.800
sumai|UA|50.922|34.800
sumare|BR|-22.822|-47.267
sumbauanga|TZ|-7.967|31.617
sumbavanga|TZ|-7.967|31.617
sumbawa besar|ID|-8.493|117.420
sumbawanga|TZ|-7.967|31.617
sumberpucung|ID|-8.159|112.483
sumber|ID|-6.760|108.483
sumbe|AO|-11.206|13.844
sumedang utara|ID|-6.850|107.917
sumedang|ID|-6.859|107.916
sumenep|ID|-7.017|113.867
sumen|BG|43.271|26.923
sumgait|AZ|40.590|49.669
sumgjajet|AZ|40.590|49.669
sumio|UA|50.922|34.800
sumla|BG|43.271|26.923
summerlin south|US|36.117|-115.330
summerville|US|33.019|-80.176
summit|US|40.716|-74.365
sumnu|BG|43.271|26.923
sumoto|JP|34.350|134.900
sumpango|GT|14.646|-90.734
sumperk|CZ|49.965|16.971
sumqayit|AZ|40.590|49.669
sumqayyt|AZ|40.590|49.669
sumter|US|33.920|-80.341
sumusta as sultani|EG|28.917|30.850
sumy|UA|50.922|34.800
sun city center|US|27.718|-82.352
sun city west|US|33.662|-112.341
sun prairie|US|43.184|-89.214
sun valley|US|39.596|-119.776
sun'jani|GH|7.340|-2.327
sunagawa|JP|43.486|141.906
sunam|IN|30.129|75.799
sunan|KP|39.198|125.690
sunbury on thames|GB|51.404|-0.418
sunbury|AU|-37.577|144.726
sunch'on|KR|34.948|127.489
sunchales|AR|-30.944|-61.561
suncheon|KR|34.948|127.489
sunchiang|CN|31.036|121.215
sunchun|KR|34.948|127.489
sundargarh|IN|22.117|84.033
sundarnagar|IN|31.535|76.905
sundbyberg|SE|59.361|17.971
sunderland|GB|54.905|-1.382
sundern|DE|51.328|8.004
sundsvall|SE|62.391|17.306
sunel|IN|24.371|75.957
sungai besar|MY|3.675|100.987
sungai patani|MY|5.647|100.488
sungai penuh|ID|-2.056|101.391
sungai petani|MY|5.647|100.488
sungai raya|ID|0.700|108.900
sungai udang|MY|2.269|102.143
sungailiat|ID|-1.854|106.122
sungal|ID|3.576|98.615
sungei patani|MY|5.647|100.488
sunggal|ID|3.576|98.615
sungkiang|CN|31.036|121.215
sungurlu|TR|40.167|34.374
sunjanis|GH|7.340|-2.327
sunkiangfu|CN|31.036|121.215
sunkiang|CN|31.036|121.215
sunland park|US|31.797|-106.580
sunland|US|34.267|-118.302
sunny isles beach|US|25.951|-80.123
sunnybank hills|AU|-27.610|153.054
sunnybank|AU|-27.583|153.050
sunnyside|US|40.740|-73.935
sunnyvale|US|37.369|-122.036
sunrise manor|US|36.211|-115.073
sunrise|US|26.134|-80.113
sunset|US|25.706|-80.352
sunshine west|AU|-37.791|144.816
sunujuan'|CN|45.129|124.828
sunyani|GH|7.340|-2.327
sunzha|RU|43.319|45.049
suofeje|BG|42.698|23.324
suong|KH|11.912|105.658
suozhen|CN|36.954|118.105
supaul|IN|26.115|86.595
superior|US|46.721|-92.104
supham buri|TH|14.474|100.122
suphan buri|TH|14.474|100.122
supin|CN|43.161|124.378
surabaia|ID|-7.249|112.751
surabaja|ID|-7.249|112.751
surabajo|ID|-7.249|112.751
surabaya|ID|-7.249|112.751
surajgarh|IN|28.310|75.733
surakarta|ID|-7.556|110.832
surakarte|ID|-7.556|110.832
surallah|PH|6.375|124.745
surandai|IN|8.976|77.419
surat thani|TH|9.140|99.333
suratas|IN|21.196|72.830
surate|IN|21.196|72.830
suratgarh|IN|29.322|73.900
surat|IN|21.196|72.830
surbiton|GB|51.391|-0.298
surendranagar|IN|22.727|71.649
suresnes|FR|48.871|2.229
surfers paradise|AU|-28.003|153.430
surgutas|RU|61.250|73.417
surguta|RU|61.250|73.417
surguto|RU|61.250|73.417
surgutum|RU|61.250|73.417
surgut|RU|61.250|73.417
surianwan|IN|25.464|82.419
suriapet|IN|17.141|79.620
surigao|PH|9.789|125.495
surindra|TH|14.882|103.494
surindr|TH|14.882|103.494
surin|TH|14.882|103.494
surkhakhi|RU|43.188|44.902
surkhpur|PK|32.717|74.450
surman|LY|32.757|12.572
surmene|TR|40.906|40.128
surovikino|RU|48.607|42.846
surprise|US|33.631|-112.333
surqut|RU|61.250|73.417
surrey|CA|49.106|-122.825
surtaen|LY|31.209|16.589
surtan|LY|31.209|16.589
surtas|LY|31.209|16.589
surtiaen|LY|31.209|16.589
surtian|LY|31.209|16.589
surubim|BR|-7.833|-35.755
suruc|TR|36.976|38.425
suryanagar|IN|34.086|74.806
suryapet|IN|17.141|79.620
sur|OM|22.567|59.529
susah|TN|35.825|10.637
susaki|JP|33.395|133.291
susangerd|IR|31.564|48.190
susano|BR|-23.543|-46.311
susanville|US|40.416|-120.653
susas|TN|35.825|10.637
susehri|TR|40.160|38.084
sussa|TN|35.825|10.637
susuka|JP|34.883|136.583
susurluk|TR|39.914|28.158
suto orizare|MK|42.040|21.425
sutsjou|CN|31.304|120.595
sutton coldfield|GB|52.567|-1.817
sutton in ashfield|GB|53.125|-1.261
sutton|GB|51.350|-0.200
suva reka|XK|42.359|20.825
suvae|FJ|-18.142|178.441
suvajs|EG|29.974|32.526
suvannakhet|LA|16.565|104.753
suva|FJ|-18.142|178.441
suverek|TR|37.755|39.317
suveys|EG|29.974|32.526
suvon|KR|37.291|127.009
suvorovskaya|RU|44.190|42.660
suvorov|RU|54.122|36.497
suwalki|PL|54.112|22.931
suwanakhet|LA|16.565|104.753
suwanee|US|34.051|-84.071
suwa|JP|36.038|138.113
suwhaj|EG|26.557|31.695
suwon|KR|37.291|127.009
suxian|CN|33.636|116.979
suynin|CN|30.508|105.573
suzaka|JP|36.650|138.317
suzano|BR|-23.543|-46.311
suzanu|BR|-23.543|-46.311
suzhou|CN|31.304|120.595
suzuka|JP|34.883|136.583
suzun|RU|53.784|82.312
suzzara|IT|44.992|10.744
svaety tomas|ST|0.337|6.727
svai rieng|KH|11.088|105.799
svakopmundas|NA|-22.683|14.533
svakopmund|NA|-22.683|14.533
svalyava|UA|48.549|22.996
svannakhet|LA|16.565|104.753
svatove|UA|49.410|38.150
svaty tomas|ST|0.337|6.727
svay rieng|KH|11.088|105.799
svendborg|DK|55.060|10.607
sverdlovs'k|UA|48.090|39.652
sverinas|DE|53.629|11.413
sverine|DE|53.629|11.413
sverin|DE|53.629|11.413
sveti hipolit|AT|48.200|15.633
svetlanovskiy|RU|60.003|30.331
svetlograd|RU|45.335|42.855
svetlyy|RU|54.675|20.135
svetogorsk|RU|61.112|28.863
sviblovo|RU|55.850|37.633
svilengrad|BG|41.767|26.200
svishtov|BG|43.620|25.350
svitavy|CZ|49.756|16.468
svitlovods'k|UA|49.049|33.241
svobodnyy|RU|51.375|128.141
svobody|RU|44.026|43.050
svyetlahorsk|BY|52.633|29.739
swabi|PK|34.120|72.470
swabue|CN|22.782|115.347
swadlincote|GB|52.774|-1.557
swakopmund|NA|-22.683|14.533
swanley|GB|51.397|0.173
swanscombe|GB|51.447|0.310
swansea|GB|51.621|-3.943
swarzedz|PL|52.413|17.085
swatow|CN|23.368|116.715
swedru|GH|5.537|-0.700
sweetwater|US|25.763|-80.373
swerin|DE|53.629|11.413
swidnica|PL|50.844|16.489
swidnik|PL|51.219|22.696
swidwin|PL|53.775|15.777
swiebodzice|PL|50.860|16.328
swiebodzin|PL|52.248|15.534
swiecie|PL|53.410|18.447
swietochlowice|PL|50.296|18.917
swindon|GB|51.558|-1.781
swinoujscie|PL|53.911|14.247
swinton|GB|53.500|-2.350
swnjyangh|CN|41.792|123.433
swords|IE|53.460|-6.218
swzgyahcuengh|CN|38.041|114.479
syamnagar|IN|22.833|88.367
syariin|KP|38.507|125.756
syaulyay|LT|55.933|23.317
sybas|OM|23.670|58.189
sybin|RO|45.800|24.150
sycamore|US|41.989|-88.687
sydney|AU|-33.868|151.207
sydon|LB|33.560|35.376
syedpur|BD|25.778|88.892
syeverodonets'k|UA|48.948|38.492
syevyerodonets'k|UA|48.948|38.492
syke|DE|52.913|8.822
sykies|GR|40.649|22.951
syktyvkaras|RU|61.676|50.810
syktyvkar|RU|61.676|50.810
syktywkar|RU|61.676|50.810
sylhet|BD|24.899|91.872
sylvania|US|41.719|-83.713
symferopoli|UA|44.957|34.111
symferopol|UA|44.957|34.111
symkentas|KZ|42.300|69.600
symkent|KZ|42.300|69.600
sympheropolis|UA|44.957|34.111
synel'nykove|UA|48.320|35.518
synopa|TR|42.027|35.163
syosset|US|40.826|-73.502
sypin|CN|43.161|124.378
syracuse|US|43.048|-76.147
syriam|MM|16.769|96.245
syrta|LY|31.209|16.589
syrte|LY|31.209|16.589
syrti|LY|31.209|16.589
sysert'|RU|56.502|60.819
sysran|RU|53.158|48.468
syzran'|RU|53.158|48.468
syzran|RU|53.158|48.468
szabadka|RS|46.100|19.667
szachty|RU|47.709|40.214
szafuza|CH|47.697|8.635
szalavat|RU|53.384|55.908
szalehard|RU|66.530|66.602
szalem|IN|11.651|78.159
szalihorszk|BY|52.788|27.541
szamara|RU|53.200|50.150
szamotuly|PL|52.612|16.578
szanghaj|CN|31.222|121.458
szapporo|JP|43.067|141.350
szarajevo|BA|43.849|18.356
szaranszk|RU|54.184|45.175
szaratov|RU|51.541|46.009
szardza|AE|25.337|55.412
szari|IR|36.563|53.060
szarvas|HU|46.867|20.550
szawle|LT|55.933|23.317
szazhalombatta|HU|47.326|18.921
szczecinek|PL|53.708|16.699
szczecin|PL|53.429|14.553
szczetno|PL|53.429|14.553
szczytno|PL|53.563|20.987
szeben|RO|45.800|24.150
szegedin|HU|46.253|20.148
szeged|HU|46.253|20.148
szeghed|HU|46.253|20.148
szekesfehervar|HU|47.190|18.410
szekszard|HU|46.350|18.709
szentendre|HU|47.669|19.076
szentes|HU|46.656|20.272
szentkiraly|HU|47.231|16.622
szepingkai|CN|43.161|124.378
szeping|CN|43.161|124.378
szevasztopol|UA|44.589|33.522
szfaksz|TN|34.741|10.760
szidon|LB|33.560|35.376
szigetszentmiklos|HU|47.344|19.043
sziktivkar|RU|61.676|50.810
szilhet|BD|24.899|91.872
szilisztra|BG|44.117|27.267
szimferopol|UA|44.957|34.111
sziraz|IR|29.610|52.531
sziszek|HR|45.466|16.378
szkodra|AL|42.068|19.513
szkopje|MK|41.996|21.431
szmolenszk|RU|54.782|32.040
szoeul|KR|37.566|126.978
szofia|BG|42.698|23.324
szolikamszk|RU|59.632|56.769
szolnok|HU|47.183|20.200
szombatehly|HU|47.231|16.622
szombathely|HU|47.231|16.622
szombatnely|HU|47.231|16.622
szoul|KR|37.566|126.978
szrinagar|IN|34.086|74.806
sztetin|PL|53.429|14.553
sztokholm|SE|59.333|18.065
sztyerlitamak|RU|53.625|55.950
szucsava|RO|47.633|26.250
szucsou|CN|31.304|120.595
szuez|EG|29.974|32.526
szuk ahrasz|DZ|36.286|7.951
szukkur|PK|27.705|68.857
szumi|UA|50.922|34.800
szurgut|RU|61.250|73.417
szurt|LY|31.209|16.589
szusza|TN|35.825|10.637
szybenik|HR|43.727|15.906
szymkent|KZ|42.300|69.600
t'aebaek|KR|37.176|128.989
t'art'arr|AZ|40.342|46.932
t'elavi|GE|41.920|45.473
t'ongch'on up|KP|38.954|127.892
t'onsberg|NO|59.268|10.408
t'ung|CN|39.904|116.662
t'urfang|CN|42.948|89.179
ta khmau|KH|11.483|104.950
ta'if|SA|21.270|40.416
ta'izz|YE|13.580|44.021
taal|PH|13.880|120.923
taastrup|DK|55.652|12.292
tabaco|PH|13.359|123.734
tabanan|ID|-8.541|115.125
tabas|IR|33.596|56.924
tabatinga|BR|-4.231|-69.939
tabira|BR|-7.591|-37.539
taboao da serra|BR|-23.626|-46.792
tabora|TZ|-5.016|32.827
tabor|CZ|49.414|14.658
tabouk|SA|28.400|36.572
tabou|CI|4.423|-7.353
tabrez|IR|38.080|46.292
tabris|IR|38.080|46.292
tabrizo|IR|38.080|46.292
tabriz|IR|38.080|46.292
tabuao da serra|BR|-23.626|-46.792
tabukas|SA|28.400|36.572
tabuk|SA|28.400|36.572
taby|SE|59.444|18.069
tacambaro de codallos|MX|19.235|-101.458
tacarigua|VE|10.086|-67.920
tachilek|MM|20.448|99.881
tachkent|UZ|41.265|69.216
tacna|PE|-18.015|-70.254
tacoma|US|47.253|-122.444
tacoronte|ES|28.477|-16.410
tacuarembo|UY|-31.717|-55.981
tacurong|PH|6.692|124.676
tadepallegudem|IN|16.815|81.527
tadepalle|IN|16.483|80.600
tadepalligudem|IN|16.815|81.527
tadif|SY|36.348|37.531
tadimi|JP|35.317|137.133
tadjourah|DJ|11.785|42.884
tadjoura|DJ|11.785|42.884
tadjura|DJ|11.785|42.884
tadley|GB|51.350|-1.129
tadmait|DZ|36.744|3.900
tadmur|SY|34.562|38.284
tadotsu|JP|34.275|133.750
tadpatri|IN|14.908|78.010
tadzhura|DJ|11.785|42.884
tadzimi|JP|35.317|137.133
tadzura|DJ|11.785|42.884
taebris|IR|38.080|46.292
taebriz|IR|38.080|46.292
taebuk|SA|28.400|36.572
taekhran|IR|35.694|51.422
taesal li|KR|36.971|126.454
tafas|SY|32.737|36.067
tafi viejo|AR|-26.732|-65.259
tafo|GH|6.735|-1.613
taft|IR|31.744|54.203
taganka|RU|55.733|37.667
taganrogas|RU|47.236|38.897
taganroga|RU|47.236|38.897
taganrog|RU|47.236|38.897
taganskij|RU|55.733|37.667
taganskiy|RU|55.733|37.667
tagas|PH|13.167|123.717
tagawa|JP|33.633|130.800
tagbilaran city|PH|9.656|123.852
tagig|PH|14.524|121.079
tagiura|LY|32.882|13.351
tagoloan|PH|8.540|124.754
tagta|TM|41.650|59.916
tagudin|PH|16.936|120.444
taguig|PH|14.524|121.079
tahara|JP|34.667|137.267
tahe|CN|52.333|124.733
tahla|MA|34.050|-4.422
tahlequah|US|35.915|-94.970
tahoua|NE|14.889|5.269
tahran|IR|35.694|51.422
tahta|EG|26.769|31.502
tahua|NE|14.889|5.269
tai nin|VN|11.310|106.098
tai po|HK|22.450|114.169
tai'an|CN|36.185|117.120
taianfu|CN|36.185|117.120
taibejus|TW|25.048|121.532
taicheng|CN|22.251|112.780
taichow|CN|32.491|119.908
taichung|TW|24.147|120.684
taicungas|TW|24.147|120.684
taigiouan|CN|37.869|112.560
taihe|CN|45.762|130.851
taijuana|CN|37.869|112.560
taijuan|CN|37.869|112.560
taikang|CN|46.861|124.442
taikhan|AF|36.736|69.535
tailai|CN|46.389|123.414
taillinn|EE|59.437|24.754
tainanas|TW|22.991|120.213
tainanshih|TW|22.991|120.213
tainanshi|TW|22.991|120.213
tainan|TW|22.991|120.213
taiobeiras|BR|-15.808|-42.233
taipeh|TW|25.048|121.532
taipeium|TW|25.048|121.532
taipei|TW|25.048|121.532
taipejus|TW|25.048|121.532
taipeng|MY|4.850|100.733
taipe|TW|25.048|121.532
taipingo|MY|4.850|100.733
taiping|MY|4.850|100.733
taisen ri|KR|36.349|126.598
taishan|CN|22.251|112.780
taitsjou|CN|32.491|119.908
taitung city|TW|22.758|121.144
taixing|CN|32.167|120.014
taixkent|UZ|41.265|69.216
taiyuan|CN|37.869|112.560
taiyuenum|CN|37.869|112.560
taizhong|TW|24.147|120.684
taizhou|CN|32.491|119.908
taizz|YE|13.580|44.021
tajan'|CN|36.185|117.120
tajbehj|TW|25.048|121.532
tajchzhou|CN|32.491|119.908
tajchzhun|TW|24.147|120.684
tajcung|TW|24.147|120.684
tajdzhou|CN|32.491|119.908
tajdzou|CN|32.491|119.908
tajerouine|TN|35.892|8.553
tajgou|CN|32.491|119.908
tajima|JP|35.317|137.133
tajimi|JP|35.317|137.133
tajjuan'|CN|37.869|112.560
tajjuan|CN|37.869|112.560
tajjuean|CN|37.869|112.560
tajjuen|CN|37.869|112.560
tajnan'|TW|22.991|120.213
tajnan|TW|22.991|120.213
tajpej|TW|25.048|121.532
tajpeo|TW|25.048|121.532
tajpin|MY|4.850|100.733
tajpur|IN|29.162|78.485
tajshan'|CN|22.251|112.780
tajuanas|CN|37.869|112.560
tajuano|CN|37.869|112.560
tajumi|JP|35.317|137.133
tajura'|LY|32.882|13.351
tajurah|LY|32.882|13.351
tajura|DJ|11.785|42.884
tajzhun|TW|24.147|120.684
tak bai|TH|6.259|102.055
takab|IR|36.401|47.113
takacuki|JP|34.848|135.617
takahagi|JP|36.717|140.717
takahama|JP|34.917|136.983
takahashi|JP|34.783|133.617
takahata|JP|38.002|140.191
takaishi|JP|34.517|135.433
takamacu|JP|34.333|134.050
takamatsushi|JP|34.333|134.050
takamatsu|JP|34.333|134.050
takamatu|JP|34.333|134.050
takanabe|JP|32.133|131.500
takanosu|JP|40.223|140.366
takaoka|JP|36.750|137.017
takaradzuka|JP|34.799|135.357
takarazuka|JP|34.799|135.357
takasaki|JP|36.333|139.017
takas|TH|16.870|99.129
takatsuki|JP|34.848|135.617
takatuki|JP|34.848|135.617
takayama|JP|36.133|137.250
takedamachi|JP|32.967|131.400
takefu|JP|35.904|136.167
takehara|JP|34.338|132.917
takelsa|TN|36.783|10.633
takeocho takeo|JP|33.190|130.021
takeo|KH|10.991|104.785
takestan|IR|36.070|49.696
taketoyo|JP|34.850|136.917
takev|KH|10.991|104.785
takhatgarh|IN|25.322|73.005
takhatpur|IN|22.129|81.870
takhua|NE|14.889|5.269
takikawa|JP|43.553|141.906
taki|IN|22.589|88.933
takna|PE|-18.015|-70.254
takno|PE|-18.015|-70.254
takoma park|US|38.978|-77.007
takoradi|GH|4.884|-1.755
takuarembo|UY|-31.717|-55.981
takum|NG|7.267|9.983
tak|TH|16.870|99.129
tal'kauano|CL|-36.725|-73.117
tal'ka|CL|-35.426|-71.655
tal'menka|RU|53.818|83.568
tal'ne|UA|48.889|30.695
talacogon|PH|8.456|125.784
talagang|PK|32.930|72.416
talagante|CL|-33.664|-70.927
talaja|IN|21.353|72.035
talamba|PK|30.527|72.240
talara|PE|-4.577|-81.272
talass|KG|42.523|72.243
talas|US|32.783|-96.807
talata mafara|NG|12.568|6.062
talavera de la reina|ES|39.963|-4.831
talavera|PH|15.588|120.919
talcahuano|CL|-36.725|-73.117
talca|CL|-35.426|-71.655
talcher|IN|20.949|85.234
taldikorgan|KZ|45.016|78.374
taldiqo'rg'an|KZ|45.016|78.374
taldiqorgan|KZ|45.016|78.374
taldokorgan|KZ|45.016|78.374
taldukorgan|KZ|45.016|78.374
taldykorganas|KZ|45.016|78.374
taldykorgan|KZ|45.016|78.374
taldykourgan|KZ|45.016|78.374
taldykurgan|KZ|45.000|77.917
taldyqorghan|KZ|45.000|77.917
talegaon dabhade|IN|18.735|73.676
taleigao|IN|15.469|73.833
talence|FR|44.805|-0.595
taleqan|AF|36.736|69.535
talghar|KZ|43.303|77.241
talhar|PK|24.883|68.817
talha|EG|31.054|31.378
talikan|AF|36.736|69.535
talikhan|AF|36.736|69.535
talikota|IN|16.473|76.311
talinas|EE|59.437|24.754
talini|EE|59.437|24.754
talino|EE|59.437|24.754
talins|EE|59.437|24.754
talin|EE|59.437|24.754
talipparamba|IN|12.042|75.359
taliqan|AF|36.736|69.535
talkahuanas|CL|-36.725|-73.117
talkan|AF|36.736|69.535
talkao|CL|-35.426|-71.655
talkauano|CL|-36.725|-73.117
talkavano|CL|-36.725|-73.117
talkawanu|CL|-36.725|-73.117
talka|CL|-35.426|-71.655
talkha|EG|31.054|31.378
tall rif'at|SY|36.472|37.095
talladega|US|33.436|-86.106
tallaght|IE|53.286|-6.373
tallahassee|US|30.438|-84.281
tallbisah|SY|34.841|36.731
tallidn|EE|59.437|24.754
tallina|EE|59.437|24.754
tallinna|EE|59.437|24.754
tallinn|EE|59.437|24.754
tallin|EE|59.437|24.754
tallkalakh|SY|34.668|36.260
tallkayf|IQ|36.491|43.120
tallmadge|US|41.101|-81.442
talnakh|RU|69.487|88.397
taloc|PH|10.575|122.895
taloda|IN|21.561|74.212
talokan|AF|36.736|69.535
taloqan|AF|36.736|69.535
talugan|AF|36.736|69.535
talukanas|AF|36.736|69.535
talukan|AF|36.736|69.535
taluqan|AF|36.736|69.535
talwandi bhai|IN|30.856|74.930
talwara|IN|31.938|75.887
tal|PK|35.479|72.244
tam ky|VN|15.574|108.474
tamahrasset|DZ|22.785|5.523
tamale|GH|9.401|-0.839
tamalous|DZ|36.838|6.640
tamamura|JP|36.300|139.117
taman senai|MY|1.601|103.642
tamana|JP|32.947|130.574
tamandare|BR|-8.756|-35.100
tamanghasset|DZ|22.785|5.523
tamano|JP|34.483|133.950
tamanrasetas|DZ|22.785|5.523
tamanraset|DZ|22.785|5.523
tamanrassete|DZ|22.785|5.523
tamanrasset|DZ|22.785|5.523
tamarac|US|26.213|-80.250
tamatave|MG|-18.149|49.402
tamazula de gordiano|MX|19.680|-103.251
tamazunchale|MX|21.260|-98.789
tambacounda|SN|13.771|-13.667
tambakunda|SN|13.771|-13.667
tambaram|IN|12.925|80.127
tambau|BR|-21.705|-47.274
tambo grande|PE|-4.927|-80.345
tambof|RU|52.732|41.443
tambopata|PE|-12.672|-69.355
tamboril|DO|19.485|-70.611
tambovas|RU|52.732|41.443
tambova|RU|52.732|41.443
tambovia|RU|52.732|41.443
tambov|RU|52.732|41.443
tambow|RU|52.732|41.443
tambuwal|NG|12.406|4.646
tamenghasset|DZ|22.785|5.523
tame|CO|6.461|-71.736
tamiami|US|25.759|-80.398
tamiyah|EG|29.476|30.961
tamluk|IN|22.301|87.926
tammerfors|FI|61.499|23.787
tampa|US|27.948|-82.458
tampeks|MX|22.255|-97.869
tampereh|FI|61.499|23.787
tampere|FI|61.499|23.787
tampin|MY|2.470|102.230
tampora|TZ|-5.016|32.827
tampriz|IR|38.080|46.292
tamra|IL|32.853|35.199
tamuning tumon harmon village|GU|13.488|144.781
tan an|VN|10.536|106.414
tan tan|MA|28.438|-11.103
tan'nka|TZ|-5.069|39.099
tanabi|BR|-20.626|-49.649
tanah merah|MY|5.800|102.150
tanakpur|IN|29.074|80.111
tanashicho|JP|35.729|139.538
tanauan|PH|14.086|121.150
tanay|PH|14.497|121.285
tandag|PH|9.078|126.199
tandahimba|TZ|-10.750|39.633
tandalti|SD|13.017|31.867
tanda|EG|30.788|31.002
tandil'|AR|-37.322|-59.133
tandilis|AR|-37.322|-59.133
tandil|AR|-37.322|-59.133
tandjoengbalai|ID|2.967|99.800
tandjoengpinang|ID|0.917|104.458
tandjungbalai|ID|2.967|99.800
tandjungpinang|ID|0.917|104.458
tandlianwala|PK|31.033|73.133
tando adam|PK|25.768|68.662
tando alahyar|PK|25.463|68.719
tando allahyar|PK|25.463|68.719
tando ghulam ali|PK|25.131|68.868
tando jam|PK|25.427|68.536
tando muhammad khan|PK|25.123|68.536
tandur|IN|17.248|77.577
tangail|BD|24.250|89.917
tangancicuaro de arista|MX|19.887|-102.206
tangarang|ID|-6.178|106.630
tanga|TZ|-5.069|39.099
tangerangas|ID|-6.178|106.630
tangerang|ID|-6.178|106.630
tangeri|MA|35.767|-5.800
tangero|MA|35.767|-5.800
tanger|MA|35.767|-5.800
tanggulangin|ID|-7.500|112.700
tanggu|CN|39.021|117.647
tangiers|MA|35.767|-5.800
tangier|MA|35.767|-5.800
tangjiazhuang|CN|39.743|118.451
tangjin|KR|36.894|126.630
tangkak|MY|2.267|102.545
tango|CN|39.021|117.647
tangping|CN|22.032|111.935
tangsanas|CN|39.633|118.183
tangsano|CN|39.633|118.183
tangshan|CN|39.633|118.183
tangua|BR|-22.730|-42.714
tangub|PH|8.062|123.748
tanguieta|BJ|10.621|1.267
tangzhai|CN|34.433|116.591
tanjavur|IN|10.785|79.139
tanjay|PH|9.516|123.158
tanja|IN|19.197|72.964
tanjore|IN|10.785|79.139
tanjor|IN|10.785|79.139
tanjung pandan|ID|-2.734|107.635
tanjung sepat|MY|2.658|101.563
tanjung tokong|MY|5.461|100.307
tanjungagung|ID|-3.937|103.805
tanjungbalai|ID|2.967|99.800
tanjungpinang|ID|0.917|104.458
tanjungtiram|ID|4.061|98.370
tankanronk|RU|47.236|38.897
tank|PK|32.217|70.383
tanna|IN|19.197|72.964
tanout|NE|14.971|8.888
tanque verde|US|32.252|-110.737
tansen|NP|27.867|83.547
tanshan'|CN|39.633|118.183
tanshan|CN|39.633|118.183
tanta|EG|30.788|31.002
tantou|CN|26.030|119.597
tantoyuca|MX|21.351|-98.226
tantzoura|DJ|11.785|42.884
tanuku|IN|16.754|81.681
tanuma|JP|36.367|139.583
tanushimarumachi toyoki|JP|33.350|130.683
tanza|PH|14.675|120.939
tanzher|MA|35.767|-5.800
taoru|IN|28.212|76.950
taounate|MA|34.537|-4.640
taouranke|LT|55.252|22.290
taourirt|MA|34.407|-2.897
taoyuan city|TW|24.994|121.297
taozhuang|CN|34.850|117.333
tapachula|MX|14.904|-92.257
tapachule|MX|14.904|-92.257
tapah road|MY|4.167|101.200
tapes|BR|-30.673|-51.396
taphan hin|TH|16.221|100.420
tapiramuta|BR|-11.847|-40.791
tapolca|HU|46.882|17.441
taqanroq|RU|47.236|38.897
taqna|PE|-18.015|-70.254
taquara|BR|-29.651|-50.781
taquaritinga|BR|-21.406|-48.505
taquarituba|BR|-23.533|-49.244
taquari|BR|-29.800|-51.864
tarables|LY|32.875|13.187
tarabulus|LY|32.875|13.187
taradale|NZ|-39.533|176.850
taragono|ES|41.117|1.250
tarakan|ID|3.313|117.592
tarakeswar|IN|22.886|88.014
taramangalam|IN|11.694|77.970
taranagar|IN|28.669|75.032
tarana|IN|23.334|76.043
tarancon|ES|40.009|-3.007
taranto|IT|40.416|17.255
taras|KZ|42.900|71.367
tarauaca|BR|-8.161|-70.766
tarawa|KI|1.328|172.977
tarazas|KZ|42.900|71.367
taraza|KZ|42.900|71.367
taraz|KZ|42.900|71.367
tara|RU|56.894|74.371
tarbatum|EE|58.381|26.725
tarbes|FR|43.233|0.083
tarde|IT|40.416|17.255
taree|AU|-31.911|152.454
tarente|IT|40.416|17.255
tarento|IT|40.416|17.255
tarentum|IT|40.416|17.255
tarent|IT|40.416|17.255
targovichte|BG|43.251|26.572
targovishte|BG|43.251|26.572
targovisjte|BG|43.251|26.572
targoviste|RO|44.925|25.457
targovixte|BG|43.251|26.572
targowek|PL|52.292|21.048
targowischte|BG|43.251|26.572
targu jiu|RO|45.050|23.283
targu mures|RO|46.542|24.557
targu neamt|RO|47.200|26.367
targu secuiesc|RO|46.000|26.133
targu zhiju|RO|45.050|23.283
targul jiu|RO|45.050|23.283
targul mures|RO|46.542|24.557
targuvek|PL|52.292|21.048
tarhunah|LY|32.435|13.633
tarhuna|LY|32.435|13.633
tariba|VE|7.819|-72.224
taricha|BO|-21.535|-64.730
tarifa|ES|36.014|-5.607
tarija|BO|-21.535|-64.730
tarikere|IN|13.710|75.814
tarikha|BO|-21.535|-64.730
tarime|TZ|-1.350|34.367
tarixa|BO|-21.535|-64.730
tarkhuny|LY|32.435|13.633
tarko sale|RU|64.916|77.775
tarkwa|GH|5.306|-1.985
tarlac city|PH|15.480|120.598
tarma|PE|-11.419|-75.690
tarn taran|IN|31.452|74.928
tarnaveni|RO|46.332|24.297
tarneit|AU|-37.867|144.667
tarnkoviste|BG|43.251|26.572
tarnobrzeg|PL|50.573|21.679
tarnopol'|UA|49.556|25.606
tarnopol|UA|49.556|25.606
tarnova|PL|50.014|20.987
tarnov|PL|50.014|20.987
tarnowskie gory|PL|50.445|18.861
tarnow|PL|50.014|20.987
tarnuvas|PL|50.014|20.987
tarnuv|PL|50.014|20.987
tarnuw|PL|50.014|20.987
taroudant|MA|30.470|-8.877
tarpon springs|US|28.146|-82.757
tarraco|ES|41.117|1.250
tarragona|ES|41.117|1.250
tarragone|ES|41.117|1.250
tarrago|ES|41.117|1.250
tarrega|ES|41.647|1.140
tarsas|TR|36.918|34.893
tarse|TR|36.918|34.893
tarson|TR|36.918|34.893
tarsos|TR|36.918|34.893
tarsous|TR|36.918|34.893
tarso|TR|36.918|34.893
tarsus|TR|36.918|34.893
tartagal|AR|-22.516|-63.801
tartar|AZ|40.342|46.932
tartouss|SY|34.889|35.887
tartous|SY|34.889|35.887
tartto|EE|58.381|26.725
tartus|SY|34.889|35.887
tartu|EE|58.381|26.725
tarub|ID|-6.933|109.167
tarui|JP|35.367|136.533
tarumizu|JP|31.483|130.700
tarut|SA|26.573|50.037
tasboget|KZ|44.774|65.552
taschkent|UZ|41.265|69.216
tasek gelugor|MY|5.480|100.498
tasek gelugur|MY|5.480|100.498
tasek glugor|MY|5.480|100.498
tasgaon|IN|17.037|74.602
tash kumyr|KG|41.346|72.217
tashkend|UZ|41.265|69.216
tashkenti|UZ|41.265|69.216
tashkent|UZ|41.265|69.216
tashken|UZ|41.265|69.216
tashtagol|RU|52.766|87.889
tasikmalaja|ID|-7.327|108.221
tasikmalaya|ID|-7.327|108.221
tasjkent|UZ|41.265|69.216
taskende|UZ|41.265|69.216
taskentas|UZ|41.265|69.216
taskenta|UZ|41.265|69.216
taskento|UZ|41.265|69.216
taskent|UZ|41.265|69.216
taskopru|TR|41.510|34.214
tasova|TR|40.760|36.322
tassin la demi lune|FR|45.755|4.788
taszkent|UZ|41.265|69.216
tataban'ja|HU|47.585|18.393
tatabana|HU|47.585|18.393
tatabania|HU|47.585|18.393
tatabanja|HU|47.585|18.393
tatabanj|HU|47.585|18.393
tatabanya|HU|47.585|18.393
tatahouine|TN|32.930|10.452
tataouine|TN|32.930|10.452
tatarsk|RU|55.219|75.983
tatauin|TN|32.930|10.452
tatavinas|TN|32.930|10.452
tatavin|TN|32.930|10.452
tatawin|TN|32.930|10.452
tata|HU|47.653|18.318
tatebayashi|JP|36.250|139.533
tateyama|JP|34.983|139.867
tatsunocho tominaga|JP|34.864|134.552
tatsuno|JP|35.984|137.997
tatui|BR|-23.356|-47.857
tatvan|TR|38.492|42.283
taubatea|BR|-23.026|-45.555
taubate|BR|-23.026|-45.555
taufkirchen|DE|48.049|11.617
taundzhi|MM|20.789|97.038
taundzis|MM|20.789|97.038
taundzi|MM|20.789|97.038
taungdwingyi|MM|20.006|95.545
taunggyi|MM|20.789|97.038
taungngu|MM|18.943|96.434
taungoo|MM|18.943|96.434
taungu|MM|18.943|96.434
taunsa|PK|30.705|70.651
taunusstein|DE|50.150|8.152
taupo|NZ|-38.683|176.083
taurages|LT|55.252|22.290
taurage|LT|55.252|22.290
tauragie|LT|55.252|22.290
tauranga|NZ|-37.686|176.167
tauris|IR|38.080|46.292
taurogen|LT|55.252|22.290
tauroggen|LT|55.252|22.290
taurogi|LT|55.252|22.290
tauzaras|TN|33.920|8.134
tauzar|TN|33.920|8.134
tavares|US|28.804|-81.726
tavau|MY|4.245|117.891
tavda|RU|58.043|65.273
tavernes de la valldigna|ES|39.072|-0.266
taverny|FR|49.025|2.217
tavsanli|TR|39.542|29.499
tawao|MY|4.245|117.891
tawaramoto|JP|34.554|135.793
tawau|MY|4.245|117.891
tawzar|TN|33.920|8.134
taxco de alarcon|MX|18.555|-99.606
taxkent|UZ|41.265|69.216
tay ninh|CN|36.626|101.757
tayabas|PH|14.026|121.593
taybad|IR|34.740|60.776
taychun|TW|24.147|120.684
tayga|RU|56.064|85.622
tayif|SA|21.270|40.416
tayipeh|TW|25.048|121.532
taylors lakes|AU|-37.699|144.786
taylorsville|US|40.668|-111.939
taylors|US|34.920|-82.296
taylor|US|42.241|-83.270
taynam|TW|22.991|120.213
tayshet|RU|55.934|98.004
taytay|PH|14.559|121.133
tayu|ID|-6.540|111.052
tayyibat al imam|SY|35.266|36.712
tayyuan|CN|37.869|112.560
taza|MA|34.210|-4.010
tazimi|JP|35.317|137.133
tazoult lambese|DZ|35.482|6.261
tbeng meanchey|KH|13.807|104.980
tbilisis|GE|41.694|44.834
tbilisi|GE|41.694|44.834
tbiliso|GE|41.694|44.834
tbilissi|GE|41.694|44.834
tbilisskaya|RU|45.363|40.190
tbilisy|GE|41.694|44.834
tbiliszi|GE|41.694|44.834
tbilis|GE|41.694|44.834
tbilsi|GE|41.694|44.834
tblisi|GE|41.694|44.834
tchaj tung|TW|22.758|121.144
tchamba|TG|9.033|1.417
tchaourou|BJ|8.886|2.598
tchibanga|GA|-2.933|10.982
tchollire|CM|8.402|14.170
tczew|PL|54.092|18.778
teaneck|US|40.898|-74.016
teapa|MX|17.550|-92.952
tearce|MK|42.074|21.052
tebesa|DZ|35.404|8.124
tebesbest|DZ|33.117|6.083
tebessa|DZ|35.404|8.124
tebingtinggi|ID|3.329|99.162
tebrizas|IR|38.080|46.292
tebriza|IR|38.080|46.292
tebriz|IR|38.080|46.292
tebuek|SA|28.400|36.572
tebuk|SA|28.400|36.572
tecamac de felipe villanueva|MX|19.713|-98.968
tecamachalco|MX|18.884|-97.733
tecamac|MX|19.713|-98.969
tecate|MX|32.567|-116.625
tecax|MX|20.205|-89.285
techerane|IR|35.694|51.422
techiman|GH|7.586|-1.941
tecoman|MX|18.917|-103.878
tecpan guatemala|GT|14.767|-90.994
tecuci|RO|45.850|27.434
teerao|IR|35.694|51.422
teera|IR|35.694|51.422
tefe|BR|-3.368|-64.721
tegal|ID|-6.869|109.140
tegelen|NL|51.344|6.136
tegel|DE|52.576|13.294
tegeran|IR|35.694|51.422
teghra|IN|25.490|85.940
tegina|NG|10.071|6.191
tegousigalpa|HN|14.082|-87.207
tegousigoualpa|HN|14.082|-87.207
tegucigalpa|HN|14.082|-87.207
tegucigalpo|HN|14.082|-87.207
tegucigucigalpa|HN|14.082|-87.207
teguise|ES|29.060|-13.564
tegusigal'pa|HN|14.082|-87.207
tegusigalpa|HN|14.082|-87.207
tegusigalp|HN|14.082|-87.207
teguzigalpa|HN|14.082|-87.207
teheranas|IR|35.694|51.422
teherana|IR|35.694|51.422
teherano|IR|35.694|51.422
teheran|IR|35.694|51.422
tehl' aviu|IL|32.081|34.781
tehnd'iin|CN|39.142|117.177
tehrano|IR|35.694|51.422
tehran|IR|35.694|51.422
tehri|IN|30.391|78.480
tehuacan|MX|18.464|-97.397
tehuahcan|MX|18.464|-97.397
teignmouth|GB|50.548|-3.496
tejar|CR|9.746|-84.234
tejen|TM|37.383|60.505
tejupilco de hidalgo|MX|18.905|-100.153
tekane|MR|16.578|-15.460
tekari|IN|24.943|84.843
tekeli|KZ|44.833|78.831
tekfurdag|TR|40.978|27.509
tekheran|IR|35.694|51.422
tekirdaa|TR|40.978|27.509
tekirdag|TR|40.978|27.509
tekirdahas|TR|40.978|27.509
tekirova|TR|36.502|30.527
tekkalakote|IN|15.534|76.877
tekkali|IN|18.606|84.235
tekkekoy|TR|41.212|36.460
teknaf|BD|20.858|92.298
tekrit|IQ|34.616|43.679
tekstil'shchiki|RU|55.700|37.743
tekstil'shhiki|RU|55.700|37.743
tel aviv|IL|32.081|34.781
tel' aviv|IL|32.081|34.781
tel'de|ES|27.992|-15.419
tel'she|LT|55.981|22.247
tel'shjaj|LT|55.981|22.247
telabastagan|PH|15.119|120.608
telavis|GE|41.920|45.473
telavi|GE|41.920|45.473
telav|GE|41.920|45.473
telawi|GE|41.920|45.473
tela|HN|15.774|-87.467
telde|ES|27.992|-15.419
telemaco borba|BR|-24.324|-50.616
telerghma|DZ|36.117|6.354
telev|GE|41.920|45.473
telford|GB|52.677|-2.449
telgte|DE|51.980|7.783
telhara|IN|21.027|76.839
telimele|GN|10.900|-13.033
telin|CN|42.293|123.841
tell abib|IL|32.081|34.781
tell afif|IL|32.081|34.781
tellicherry|IN|11.748|75.493
teloloapan|MX|18.367|-99.868
telsai|LT|55.981|22.247
telschen|LT|55.981|22.247
telsche|LT|55.981|22.247
telse|LT|55.981|22.247
telshay|LT|55.981|22.247
telshi|LT|55.981|22.247
telshjaj|LT|55.981|22.247
telshyay|LT|55.981|22.247
telsiai|LT|55.981|22.247
telsiao|LT|55.981|22.247
telsiu|LT|55.981|22.247
telsi|LT|55.981|22.247
telsze|LT|55.981|22.247
teltow|DE|52.403|13.260
teluk intan|MY|4.026|101.021
teluk nibung|ID|3.001|99.816
teluknaga|ID|-6.099|106.638
temapache|MX|21.066|-97.642
tema|GH|5.670|-0.017
tembisa|ZA|-25.996|28.227
temecula|US|33.494|-117.148
temen|RU|57.152|65.527
temerluh|MY|3.451|102.418
temeschburg|RO|45.754|21.226
temeschwar|RO|45.754|21.226
temesvarinum|RO|45.754|21.226
temesvar|RO|45.754|21.226
temeswar|RO|45.754|21.226
temirtaou|KZ|50.055|72.965
temirtau|KZ|50.055|72.965
temirtaw|KZ|50.055|72.965
temishvar|RO|45.754|21.226
temisoara|RO|45.754|21.226
temisvar|RO|45.754|21.226
temixco|MX|18.853|-99.225
temma|GH|5.670|-0.017
temouko|CL|-38.740|-72.598
tempe junction|US|33.414|-111.943
tempelhof bezirk|DE|52.467|13.400
tempelhof|DE|52.467|13.400
tempe|US|33.415|-111.909
temple city|US|34.107|-118.058
temple terrace|US|28.035|-82.389
temple|US|31.098|-97.343
templin|DE|53.119|13.502
tempu|BT|27.466|89.642
temryuk|RU|45.271|37.387
temse|BE|51.128|4.214
temuco|CL|-38.740|-72.598
temukas|CL|-38.740|-72.598
temuko|CL|-38.740|-72.598
temuks|CL|-38.740|-72.598
temyrtau|KZ|50.055|72.965
tenango de arista|MX|19.104|-99.590
tena|EC|-0.994|-77.813
tendo|JP|38.354|140.370
tengrela|CI|10.481|-6.407
teni|IN|10.015|77.482
tenkodogas|BF|11.780|-0.370
tenkodogo|BF|11.780|-0.370
tenkousinkalpa|HN|14.082|-87.207
tenno|JP|39.900|139.967
tenosique de pino suarez|MX|17.473|-91.424
tenri|JP|34.583|135.833
tensberg|NO|59.268|10.408
teocaltiche|MX|21.434|-102.574
teodoro sampaio|BR|-22.532|-52.167
teofilo otoni|BR|-17.858|-41.505
teofilu otoni|BR|-17.858|-41.505
teolocholco|MX|19.243|-98.191
teoloyucan|MX|19.744|-99.181
teonthar|IN|24.982|81.642
teotihuacan de arista|MX|19.690|-98.861
teotihuacan|MX|19.689|-98.861
teo|ES|42.750|-8.500
tepalcatepec|MX|19.187|-102.849
tepatitlan de morelos|MX|20.817|-102.763
tepatlaxco de hidalgo|MX|19.067|-97.966
tepeaca|MX|18.967|-97.900
tepecik|TR|41.029|28.550
tepeji del rio de ocampo|MX|19.905|-99.344
tepic|MX|21.510|-104.896
tepikas|MX|21.510|-104.896
tepik|MX|21.510|-104.896
teplice|CZ|50.640|13.825
tepotzotlan|MX|19.721|-99.224
tepoztlan|MX|18.986|-99.101
tequila|MX|20.882|-103.836
tequisquiapan|MX|20.523|-99.892
tequixquiac|MX|19.909|-99.145
tequsiqalpa|HN|14.082|-87.207
teramo|IT|42.661|13.699
terana|AL|41.328|19.819
terasa|ES|41.567|2.017
tera|NE|14.008|0.753
terbanggi besar|ID|-4.879|105.218
terbata|EE|58.381|26.725
terdal|IN|16.494|75.047
terek|RU|43.483|44.136
teresa|PH|14.561|121.219
teresina|BR|-5.089|-42.802
teresopolis|BR|-22.417|-42.978
terezina|BR|-5.089|-42.802
terezopolis|BR|-22.417|-42.978
tergeste|IT|45.643|13.790
tergesti|IT|45.643|13.790
tergnier|FR|49.656|3.301
tergovishce|BG|43.251|26.572
tergoviste|BG|43.251|26.572
terlizzi|IT|41.129|16.545
termas de rio hondo|AR|-27.494|-64.860
termez|UZ|37.224|67.278
terme|TR|41.209|36.974
termicen|DZ|34.878|-1.315
termini imerese|IT|37.982|13.697
termiz|UZ|37.224|67.278
termoli|IT|42.000|14.994
ternate|ID|0.791|127.384
terneuzen|NL|51.336|3.828
ternitz|AT|47.716|16.036
terni|IT|42.563|12.643
ternopil'|UA|49.556|25.606
ternopilo|UA|49.556|25.606
ternopil|UA|49.556|25.606
ternopol'|UA|49.556|25.606
terrace heights|US|40.721|-73.769
terrace|CA|54.516|-128.603
terracina|IT|41.292|13.244
terrassa|ES|41.567|2.017
terrazas del valle|MX|32.487|-116.827
terre haute|US|39.467|-87.414
terrebonne|CA|45.700|-73.647
terrell|US|32.736|-96.275
terrytown|US|29.910|-90.033
terst|IT|45.643|13.790
tersus|TR|36.918|34.893
terter|AZ|40.342|46.932
teruel|ES|40.346|-1.106
tervuren|BE|50.824|4.514
terzigno|IT|40.804|14.493
tesalonica|GR|40.644|22.931
tesaloniki|GR|40.644|22.931
teshi old town|GH|5.584|-0.107
tesistan|MX|20.801|-103.470
tessalonica|GR|40.644|22.931
tessaoua|NE|13.757|7.987
tessenderlo|BE|51.065|5.089
tete|MZ|-16.156|33.587
tetobo|MK|42.010|20.972
tetouan|MA|35.578|-5.368
tetovas|MK|42.010|20.972
tetova|MK|42.010|20.972
tetovo|MK|42.010|20.972
tetowo|MK|42.010|20.972
tettnang|DE|47.669|9.591
tetuan de las victorias|ES|40.467|-3.717
tetuanas|MA|35.578|-5.368
tetuano|MA|35.578|-5.368
tetuao|MA|35.578|-5.368
teuakan|MX|18.464|-97.397
teuctzincalpan|HN|14.082|-87.207
teurgn|FR|47.383|0.683
teutonia|BR|-29.448|-51.806
tevakan|MX|18.464|-97.397
tewksbury|US|42.611|-71.234
tewrez|IR|38.080|46.292
texas city|US|29.384|-94.903
texcoco|MX|19.512|-98.883
teykovo|RU|56.858|40.537
tezcoco|MX|19.512|-98.883
teziutlan|MX|19.817|-97.360
tezontepec de aldama|MX|20.191|-99.274
tezpur|IN|26.633|92.800
tha bo|TH|17.850|102.581
tha kham|TH|9.111|99.232
tha mai|TH|12.621|102.005
tha maka|TH|13.900|99.767
tha muang|TH|13.961|99.641
tha ruea|TH|14.567|100.726
tha yang|TH|12.958|99.906
thaba nchu|ZA|-29.209|26.839
thadon|MM|16.919|97.370
thakhek|LA|17.410|104.831
thakhet|LA|17.410|104.831
thakhok|LA|17.410|104.831
thakurdwara|IN|29.192|78.861
thakurganj|IN|26.427|88.131
thakurgaon|BD|26.031|88.470
thala|TN|35.572|8.670
thamaga|BW|-24.670|25.540
thana bhawan|IN|29.586|77.418
thana|IN|19.197|72.964
thanesar|IN|29.973|76.832
thane|IN|19.197|72.964
thanh hoa|VN|19.800|105.767
thanh pho bac lieu|VN|9.294|105.728
thanh pho cao bang|VN|22.666|106.258
thanh pho ha giang|VN|22.823|104.984
thanh pho ha long|VN|20.950|107.073
thanh pho hai duong|VN|20.941|106.333
thanh pho hoa binh|VN|20.817|105.338
thanh pho lang son|VN|21.853|106.761
thanh pho nam dinh|VN|20.434|106.177
thanh pho ninh binh|VN|20.258|105.980
thanh pho phu ly|VN|20.545|105.912
thanh pho thai binh|VN|20.450|106.340
thanh pho thai nguyen|VN|21.594|105.848
thanh pho tuyen quang|VN|21.824|105.214
thanh pho uong bi|VN|21.034|106.770
thanjavur|IN|10.785|79.139
than|IN|22.574|71.199
thap khlo|TH|16.160|100.597
thap than|TH|15.461|99.892
tharad|IN|24.396|71.626
tharangambadi|IN|11.028|79.854
tharu shah|PK|26.942|68.118
tharyarwady|MM|17.654|95.788
thasra|IN|22.798|73.212
thatcham|GB|51.404|-1.260
thaton|MM|16.919|97.370
thatta|PK|24.747|67.924
thayetmyo|MM|19.321|95.183
thbeng meanchey|KH|13.807|104.980
thbilisi|GE|41.694|44.834
the acreage|US|26.794|-80.267
the bronx|US|40.850|-73.866
the colony|US|33.089|-96.886
the crossings|US|25.671|-80.401
the dalles|US|45.595|-121.179
the hague|NL|52.077|4.299
the hammocks|US|25.671|-80.445
the valley|AI|18.217|-63.058
the villages|US|28.934|-81.960
the woodlands|US|30.158|-95.489
thelavi|GE|41.920|45.473
thenia|DZ|36.725|3.557
theniet el had|DZ|35.871|2.028
theni|IN|10.015|77.482
thenkasi|IN|8.960|77.315
theophilo ottoni|BR|-17.858|-41.505
theranda|AL|41.328|19.819
theresina|BR|-5.089|-42.802
therezina|BR|-5.089|-42.802
therezopolis|BR|-22.417|-42.978
thessalonica|GR|40.644|22.931
thessalonike|GR|40.644|22.931
thessaloniki|GR|40.644|22.931
thessalonique|GR|40.644|22.931
thetford mines|CA|46.094|-71.305
thetford|GB|52.417|0.750
theunissen|ZA|-28.411|26.701
theveste|DZ|35.404|8.124
thiais|FR|48.765|2.396
thiene|IT|45.709|11.480
thies nones|SN|14.783|-16.967
thika|KE|-1.033|37.069
thimbu|BT|27.466|89.642
thimfou|BT|27.466|89.642
thimpago|BT|27.466|89.642
thimphou|BT|27.466|89.642
thimphu|BT|27.466|89.642
thimpu|BT|27.466|89.642
thionville|FR|49.367|6.167
thiruthani|IN|13.176|79.616
thiruvananthapuram|IN|8.486|76.949
thiruvarur|IN|10.773|79.637
thivai|GR|38.325|23.319
thoen|TH|17.613|99.216
thohoyandou|ZA|-22.946|30.485
thomastown|AU|-37.683|145.017
thomazeau|HT|18.653|-72.094
thongwa|MM|16.760|96.525
thonon les bains|FR|46.367|6.483
thornaby on tees|GB|54.533|-1.300
thornbury|AU|-37.750|145.000
thornlie|AU|-32.060|115.955
thornton cleveleys|GB|53.874|-3.022
thornton|US|39.868|-104.972
thorn|PL|53.014|18.598
thorold|CA|43.117|-79.200
thorshavn|FO|62.010|-6.772
thorunium|PL|53.014|18.598
thoubal|IN|24.639|93.996
thousand oaks|US|34.171|-118.838
three lakes|US|25.642|-80.398
thrissur|IN|10.517|76.217
throgs neck|US|40.823|-73.820
thu dau mot|VN|10.980|106.652
thubruq|LY|32.084|23.976
thul|PK|28.240|68.776
thunder bay|CA|48.382|-89.250
thung song|TH|8.165|99.680
thun|CH|46.751|7.622
thusuros|TN|33.920|8.134
thuy hoa|VN|13.095|109.321
ti port de paix|HT|19.933|-72.833
tianchang|CN|37.998|114.016
tiandzinas|CN|39.142|117.177
tianfu|CN|37.197|122.052
tiangua|BR|-3.732|-40.992
tianjing|CN|39.142|117.177
tianjin|CN|39.142|117.177
tianpeng|CN|30.987|103.939
tianshui|CN|34.580|105.742
tiantzin|CN|39.142|117.177
tiaretas|DZ|35.371|1.317
tiaret|DZ|35.371|1.317
tiassale|CI|5.898|-4.823
tias|ES|28.961|-13.645
tibati|CM|6.465|12.628
tiberias|IL|32.792|35.531
tibilisi|GE|41.694|44.834
tibiri|NE|13.563|7.048
tibissa|DZ|35.404|8.124
tiblisi|GE|41.694|44.834
tiblissi|GE|41.694|44.834
tichau|PL|50.137|18.966
tichouana|MX|32.503|-117.004
tichuana|MX|32.503|-117.004
ticul|MX|20.398|-89.535
tiebo|SN|14.633|-16.233
tieling|CN|42.293|123.841
tieli|CN|46.980|128.045
tielt|BE|50.999|3.327
tiel|NL|51.887|5.429
tiencin|CN|39.142|117.177
tiencsin|CN|39.142|117.177
tiendzin|CN|39.142|117.177
tienen|BE|50.807|4.938
tientsin|CN|39.142|117.177
tierralta|CO|8.174|-76.059
tiete|BR|-23.102|-47.715
tiffin|US|41.114|-83.178
tiflet|MA|33.895|-6.306
tiflis|GE|41.694|44.834
tifton|US|31.450|-83.508
tigard|US|45.431|-122.771
tigre|AR|-34.426|-58.580
tigwav|HT|18.431|-72.865
tihuana|MX|32.503|-117.004
tijarat|DZ|35.371|1.317
tijara|IN|27.934|76.855
tijuana|MX|32.503|-117.004
tijucas|BR|-27.241|-48.634
tikamgarh|IN|24.743|78.831
tikapur|NP|28.500|81.133
tikhi|PL|50.137|18.966
tikhoretsk|RU|45.855|40.125
tikhuanae|MX|32.503|-117.004
tikhuana|MX|32.503|-117.004
tikhvin|RU|59.645|33.529
tiko|CM|4.075|9.360
tikret|IQ|34.616|43.679
tikritas|IQ|34.616|43.679
tikrit|IQ|34.616|43.679
tilburch|NL|51.556|5.091
tilburgas|NL|51.556|5.091
tilburga|NL|51.556|5.091
tilburgo|NL|51.556|5.091
tilburg|NL|51.556|5.091
tilhar|IN|27.963|79.738
tilia|NL|51.556|5.091
tilimsan|DZ|34.878|-1.315
tilimsen|DZ|34.878|-1.315
tillaberi|NE|14.207|1.454
tillabery|NE|14.207|1.454
tillmans corner|US|30.590|-88.171
timaru|NZ|-44.397|171.254
timashevsk|RU|45.617|38.945
timbauba|BR|-7.505|-35.318
timbiras|BR|-4.255|-43.941
timbocto|ML|16.773|-3.007
timboctu|ML|16.773|-3.007
timboektoe|ML|16.773|-3.007
timbouctou|ML|16.773|-3.007
timbo|BR|-26.823|-49.272
timbuctoo|ML|16.773|-3.007
timbuctu|ML|16.773|-3.007
timbuktuo|ML|16.773|-3.007
timbuktu|ML|16.773|-3.007
timbuo|BT|27.466|89.642
timbu|BT|27.466|89.642
timfou|BT|27.466|89.642
timfu|BT|27.466|89.642
timimoun|DZ|29.264|0.231
timishoara|RO|45.754|21.226
timisoara|RO|45.754|21.226
timizart|DZ|36.800|4.267
timmins|CA|48.467|-81.333
timon|BR|-5.094|-42.837
timoteo|BR|-19.581|-42.650
timphu|BT|27.466|89.642
timpouktou|ML|16.773|-3.007
timpu|BT|27.466|89.642
tinaquillo|VE|9.919|-68.305
tinde|TZ|-3.883|33.200
tindivanam|IN|12.234|79.656
tindouf|DZ|27.671|-8.147
tindufas|DZ|27.671|-8.147
tinduf|DZ|27.671|-8.147
tinghir|MA|31.515|-5.533
tingis|MA|35.767|-5.800
tingi|TZ|-11.300|35.033
tingo maria|PE|-9.296|-75.998
tinis|TN|36.819|10.166
tinley park|US|41.573|-87.784
tinnanur|IN|13.114|80.027
tinnevelli|IN|8.725|77.685
tinnevelly|IN|8.725|77.685
tinsukia|IN|27.489|95.360
tinton falls|US|40.304|-74.100
tiombuctu|ML|16.773|-3.007
tionsbergas|NO|59.268|10.408
tiorana|AL|41.328|19.819
tioumen|RU|57.152|65.527
tipasa|DZ|36.590|2.447
tipaza|DZ|36.590|2.447
tipazo|DZ|36.590|2.447
tiphlida|GE|41.694|44.834
tipitapa|NI|12.197|-86.097
tippi|ET|7.200|35.450
tipton|GB|52.530|-2.068
tiptur|IN|13.256|76.478
tiquisate|GT|14.284|-91.361
tirabson|TR|41.005|39.727
tirabzon|TR|41.005|39.727
tirah|IL|32.234|34.950
tiranae|AL|41.328|19.819
tirana|AL|41.328|19.819
tirane|AL|41.328|19.819
tirano|AL|41.328|19.819
tiran|AL|41.328|19.819
tiraspol'|MD|46.843|29.629
tiraspole|MD|46.843|29.629
tiraspolis|MD|46.843|29.629
tiraspoli|MD|46.843|29.629
tiraspolo|MD|46.843|29.629
tiraspolul|MD|46.843|29.629
tiraspol|MD|46.843|29.629
tirat karmel|IL|32.760|34.972
tirebolu|TR|41.007|38.814
tire|TR|38.089|27.735
tirgovishte|BG|43.251|26.572
tirgoviste|RO|44.925|25.457
tirgu jiu|RO|45.050|23.283
tirgu mures|RO|46.542|24.557
tirgu zhiu|RO|45.050|23.283
tirgu ziu|RO|45.050|23.283
tirhanimine|MA|35.236|-3.955
tirmitine|DZ|36.654|3.981
tirmiz|UZ|37.224|67.278
tirnkou ziou|RO|45.050|23.283
tirruvannamalai|IN|12.227|79.075
tirthahalli|IN|13.688|75.245
tiruccirappalli|IN|10.816|78.697
tiruccsirapalli|IN|10.816|78.697
tiruchchendur|IN|8.497|78.119
tiruchchinappalli|IN|10.816|78.697
tiruchchirappalli|IN|10.816|78.697
tiruchengode|IN|11.380|77.894
tiruchirapali|IN|10.816|78.697
tiruchirapalli|IN|10.816|78.697
tiruchirappalli|IN|10.816|78.697
tiruchi|IN|10.816|78.697
tirucirapali|IN|10.816|78.697
tirukkoyilur|IN|11.966|79.203
tirumalai|IN|13.636|79.420
tirunelveli|IN|8.725|77.685
tirunelweli|IN|8.725|77.685
tirupati|IN|13.636|79.420
tirupparangunram|IN|9.881|78.073
tiruppur|IN|11.115|77.355
tiruppuvanam|IN|9.826|78.258
tirupur|IN|11.115|77.355
tirur|IN|10.914|75.921
tiruttangal|IN|9.483|77.833
tiruvalla|IN|9.382|76.575
tiruvallur|IN|13.144|79.909
tiruvananantapuram|IN|8.486|76.949
tiruvanantapuramas|IN|8.486|76.949
tiruvanantapuram|IN|8.486|76.949
tiruvannamalai|IN|12.227|79.075
tiruvannamalaj|IN|12.227|79.075
tiruvattiyur|IN|13.158|80.302
tiruvottiyur|IN|13.158|80.302
tisaiyanvilai|IN|8.332|77.866
tissemsilt|DZ|35.607|1.811
tissemsil|DZ|35.607|1.811
tiszaujvaros|HU|47.933|21.083
titagarh|IN|22.743|88.373
titao|BF|13.767|-2.067
titlagarh|IN|20.290|83.152
tiumene|RU|57.152|65.527
tiumen|RU|57.152|65.527
tiverton|GB|50.902|-3.492
tivoli|IT|41.960|12.802
tiwi|PH|13.459|123.680
tiwnis|TN|36.819|10.166
tixtla de guerrero|MX|17.567|-99.398
tizayuca|MX|19.837|-98.976
tizi gheniff|DZ|36.588|3.774
tizi n tleta|DZ|36.546|4.057
tizi ouzou|DZ|36.712|4.046
tizi rached|DZ|36.672|4.192
tizi uzu|DZ|36.712|4.046
tizi wuzu|DZ|36.712|4.046
tizimin|MX|21.143|-88.151
tiznit|MA|29.697|-9.732
tjan'czin'|CN|39.142|117.177
tjandzina|CN|39.142|117.177
tjangino|CN|39.142|117.177
tjencin|CN|39.142|117.177
tjoemen|RU|57.152|65.527
tjonsberg|NO|59.268|10.408
tjoplyj stan|RU|55.620|37.493
tjumen'|RU|57.152|65.527
tjumena|RU|57.152|65.527
tjumenj|RU|57.152|65.527
tjumeno|RU|57.152|65.527
tjumen|RU|57.152|65.527
tkhandzhavur|IN|10.785|79.139
tkheni|IN|10.015|77.482
tkhimpkhu|BT|27.466|89.642
tlahuac|MX|19.283|-99.003
tlajomulco de zuniga|MX|20.474|-103.447
tlakepake|MX|20.641|-103.293
tlalnepantla|MX|19.540|-99.195
tlalpam|MX|19.297|-99.168
tlalpan|MX|19.297|-99.168
tlapa de comonfort|MX|17.545|-98.576
tlapacoyan|MX|19.963|-97.211
tlaquepaque|MX|20.641|-103.293
tlaquiltenango|MX|18.634|-99.163
tlaskala|MX|19.319|-98.200
tlaxcala|MX|19.319|-98.200
tlemcen|DZ|34.878|-1.315
tlemsenas|DZ|34.878|-1.315
tlemsen|DZ|34.878|-1.315
to'rqao'rg'on|UZ|41.000|71.512
toamasina|MG|-18.149|49.402
toba tek singh|PK|30.974|72.483
toba|JP|34.483|136.842
tobetsu|JP|43.217|141.517
tobias barreto|BR|-11.184|-37.998
tobol'sk|RU|58.198|68.255
tobolsk|RU|58.198|68.255
tobroek|LY|32.084|23.976
tobrouk|LY|32.084|23.976
tobruch|LY|32.084|23.976
tobruck|LY|32.084|23.976
tobruk|LY|32.084|23.976
tocache|PE|-8.188|-76.520
tocat|TR|40.314|36.554
tochigi|JP|36.383|139.733
tochio honcho|JP|37.476|138.995
tochiu|JP|35.690|139.692
tochkent|UZ|41.265|69.216
tocio|JP|35.690|139.692
tocoa|HN|15.683|-86.000
tocopilla|CL|-22.092|-70.198
tocumen|PA|9.089|-79.383
todabhim|IN|26.917|76.817
todaraisingh|IN|26.024|75.482
toekhasi|JP|34.767|137.383
toela|RU|54.196|37.618
toenisvorst|DE|51.321|6.494
toensberg|NO|59.268|10.408
toewriz|IR|38.080|46.292
togane|JP|35.550|140.367
togitsu|JP|32.833|129.850
togliattigrad|RU|53.530|49.346
togliatti|RU|53.530|49.346
toguchin|RU|55.235|84.386
tohana|IN|29.713|75.904
toishan|CN|22.251|112.780
tojama|JP|36.700|137.217
tojohashi|JP|34.767|137.383
tojokava|JP|34.817|137.400
tojokhashi|JP|34.767|137.383
tojokhasi|JP|34.767|137.383
tojota|JP|35.083|137.150
tokamachi|JP|37.133|138.767
tokar|SD|18.425|37.729
tokatas|TR|40.314|36.554
tokatiaen|TR|40.314|36.554
tokatian|TR|40.314|36.554
tokat|TR|40.314|36.554
tokhuat|TR|40.314|36.554
tokijas|JP|35.690|139.692
tokija|JP|35.690|139.692
tokio|JP|35.690|139.692
toki|JP|35.350|137.183
tokjo|JP|35.690|139.692
tokmak|UA|47.255|35.712
tokmok|KG|42.842|75.301
tokoname|JP|34.883|136.850
tokorodzava|JP|35.799|139.469
tokorosawa|JP|35.799|139.469
tokorozaua|JP|35.799|139.469
tokorozava|JP|35.799|139.469
tokorozawa|JP|35.799|139.469
toktogul|KG|41.874|72.942
tokushimashi|JP|34.067|134.567
tokushima|JP|34.067|134.567
tokusima|JP|34.067|134.567
tokuyama|JP|34.050|131.817
tokyo|JP|35.690|139.692
tol'jatti|RU|53.530|49.346
tol'yatti|RU|53.530|49.346
tolati|RU|53.530|49.346
toledas|ES|39.858|-4.023
tolede|ES|39.858|-4.023
toledu|ES|39.858|-4.023
tolentino|IT|43.209|13.285
toletum|ES|39.858|-4.023
toleu|ES|39.858|-4.023
tolga|DZ|34.722|5.378
toliara|MG|-23.350|43.667
toliary|MG|-23.350|43.667
toliatti|RU|53.530|49.346
toljati|RU|53.530|49.346
toljatti|RU|53.530|49.346
tollohcan|MX|19.288|-99.653
tologan|AF|36.736|69.535
tolone|FR|43.117|5.933
tolon|FR|43.117|5.933
tolosa|FR|43.604|1.444
tolouka|MX|19.288|-99.653
toloxa|FR|43.604|1.444
toloza|FR|43.604|1.444
toluca|MX|19.288|-99.653
toluka|MX|19.288|-99.653
tolu|CO|9.524|-75.581
tolyatti|RU|53.530|49.346
tom'sku|RU|56.498|84.974
tomakomai|JP|42.637|141.603
tomakomaj|JP|42.637|141.603
tomares|ES|37.373|-6.046
tomar|PT|39.602|-8.409
tomaszow lubelski|PL|50.448|23.416
tomaszow mazowiecki|PL|51.531|20.009
tombouctou|ML|16.773|-3.007
tombuctu|ML|16.773|-3.007
tombuktu|ML|16.773|-3.007
tombutum|ML|16.773|-3.007
tombutu|ML|16.773|-3.007
tombu|RU|52.732|41.443
tomck|RU|56.498|84.974
tome acu|BR|-2.419|-48.152
tomelloso|ES|39.158|-3.022
tome|CL|-36.618|-72.956
tomigusuku|JP|26.186|127.682
tomilino|RU|55.656|37.947
tomioka|JP|36.254|138.898
tomium|RU|56.498|84.974
tomiya|JP|38.393|140.886
tomobe|JP|36.350|140.300
tomohon|ID|1.317|124.804
tomprouk|LY|32.084|23.976
toms river|US|39.954|-74.198
toms'k|RU|56.498|84.974
tomskaj|RU|56.498|84.974
tomskas|RU|56.498|84.974
tomska|RU|56.498|84.974
tomsk|RU|56.498|84.974
tomszk|RU|56.498|84.974
tonala|MX|20.624|-103.234
tonallan|MX|20.624|-103.234
tonbridge|GB|51.195|0.274
tonbuktu|ML|16.773|-3.007
tondabayashicho|JP|34.501|135.602
tondabayashi|JP|34.501|135.602
tondano|ID|1.305|124.913
tondi|IN|9.742|79.018
tonekabon|IR|36.816|50.874
tonga|CM|4.967|10.700
tongchuanshi|CN|35.075|109.085
tongelre|NL|51.449|5.520
tongeren|BE|50.781|5.465
tongging|ID|2.898|98.523
tonghae|KR|37.544|129.107
tongi|BD|23.892|90.402
tongliao|CN|43.612|122.265
tongren|CN|27.717|109.185
tongxian|CN|39.904|116.662
tongzhou|CN|39.904|116.662
tonisvorst|DE|51.321|6.494
tonj|SS|7.274|28.677
tonk|IN|26.166|75.788
tonosho|JP|34.480|134.170
tonota|BW|-21.442|27.462
tono|JP|39.317|141.533
tonsberg|NO|59.268|10.408
tooele|US|40.531|-112.298
toowoomba|AU|-27.561|151.954
topeka|US|39.048|-95.678
topi|PK|34.070|72.621
topki|RU|55.277|85.616
toqat|TR|40.314|36.554
toquio|JP|35.690|139.692
tor lupara|IT|41.998|12.618
torbali|TR|38.152|27.362
torbat e heydariyeh|IR|35.274|59.219
torbat e heydari|IR|35.274|59.219
torbat e jam|IR|35.244|60.623
torcy|FR|48.850|2.650
tordera|ES|41.699|2.719
torechon de ardosas|ES|40.455|-3.470
torekhon de ardos|ES|40.455|-3.470
toreonas|MX|25.544|-103.419
toreon|MX|25.544|-103.419
toreviekha|ES|37.979|-0.682
toreviexa|ES|37.979|-0.682
torevijekha|ES|37.979|-0.682
torez|UA|48.039|38.597
torgau|DE|51.560|12.996
torhout|BE|51.066|3.101
toride|JP|35.900|140.083
torino|IT|45.070|7.687
torinu|IT|45.070|7.687
torin|IT|45.070|7.687
toritama|BR|-8.007|-36.057
torit|SS|4.412|32.570
tornio|FI|65.848|24.147
torokszentmiklos|HU|47.183|20.417
toronto|CA|43.700|-79.416
tororo|UG|0.693|34.181
toroun|PL|53.014|18.598
torquay|GB|50.464|-3.514
torrance|US|33.836|-118.341
torre annunziata|IT|40.753|14.453
torre del greco|IT|40.789|14.368
torre pacheco|ES|37.743|-0.954
torredembarra|ES|41.145|1.399
torrejon de ardoz|ES|40.455|-3.470
torrekhon de ardos|ES|40.455|-3.470
torrelavega|ES|43.349|-4.048
torrelodones|ES|40.577|-3.927
torremaggiore|IT|41.689|15.294
torremolinos|ES|36.620|-4.500
torrent|ES|39.437|-0.465
torreon|MX|25.544|-103.419
torres vedras|PT|39.091|-9.259
torres|BR|-29.335|-49.727
torrev'ekha|ES|37.979|-0.682
torrevekha|ES|37.979|-0.682
torrevella|ES|37.979|-0.682
torrevieja|ES|37.979|-0.682
torrington|US|41.801|-73.121
torrox|ES|36.758|-3.952
torschavn|FO|62.010|-6.772
torsgavn|FO|62.010|-6.772
torshamn|FO|62.010|-6.772
torshaunas|FO|62.010|-6.772
torshavn|FO|62.010|-6.772
torshgavn|FO|62.010|-6.772
torshkhavn|FO|62.010|-6.772
torskhavn|FO|62.010|-6.772
tortona|IT|44.898|8.864
tortosa|ES|40.812|0.522
torun'|PL|53.014|18.598
toruna|PL|53.014|18.598
torune|PL|53.014|18.598
toruni|PL|53.014|18.598
torunj|PL|53.014|18.598
torun|PL|53.014|18.598
torvaianica|IT|41.621|12.462
torzhok|RU|57.044|34.962
toshbuloq|UZ|40.916|71.578
toshkand|UZ|41.265|69.216
toshkent|UZ|41.265|69.216
toshloq|UZ|40.477|71.768
tosno|RU|59.540|30.878
tosu|JP|33.367|130.517
tosya|TR|41.015|34.040
totana|ES|37.769|-1.502
totonicapan|GT|14.912|-91.361
totonikapan|GT|14.912|-91.361
totoris|JP|35.500|134.233
totori|JP|35.500|134.233
totton|GB|50.919|-1.490
tottori|JP|35.500|134.233
toturi|JP|35.500|134.233
touba|SN|14.850|-15.883
tougan|BF|13.072|-3.069
touggourt|DZ|33.105|6.058
tougue|GN|11.445|-11.664
toukh|EG|30.354|31.201
toula|RU|54.196|37.618
toulon|FR|43.117|5.933
toulouse|FR|43.604|1.444
toulouz|FR|43.604|1.444
toultsea|RO|45.167|28.800
toul|FR|48.683|5.900
toumodi|CI|6.558|-5.018
toun'cha|CO|5.535|-73.368
toungoo|MM|18.943|96.434
tourcoing|FR|50.724|3.161
tourfan|CN|42.948|89.179
tourkou|FI|60.451|22.269
tourlaville|FR|49.638|-1.566
tournai|BE|50.607|3.389
tournefeuille|FR|43.589|1.319
tourshavna|FO|62.010|-6.772
tours|FR|47.383|0.683
town 'n' country|US|28.011|-82.577
townsville|AU|-19.266|146.806
towriz|IR|38.080|46.292
towson|US|39.401|-76.602
toyamashi|JP|36.700|137.217
toyama|JP|36.700|137.217
toyoda|JP|35.083|137.150
toyohama|JP|34.709|136.934
toyohashi|JP|34.767|137.383
toyohasi|JP|34.767|137.383
toyohasyi|JP|34.767|137.383
toyokawa|JP|34.817|137.400
toyonaka|JP|34.782|135.469
toyooka|JP|35.540|134.820
toyoshina|JP|36.300|137.901
toyota|JP|35.083|137.150
toyshan|CN|22.251|112.780
tozer|TN|33.920|8.134
tozeur|TN|33.920|8.134
tozkhurmato|IQ|34.888|44.633
tpilisi|GE|41.694|44.834
tqvarch'eli|GE|42.840|41.680
tra vinh|VN|9.947|106.342
trables|LY|32.875|13.187
trablous|LB|34.437|35.850
trablussam|LB|34.437|35.850
trablus|LY|32.875|13.187
trabzonas|TR|41.005|39.727
trabzona|TR|41.005|39.727
trabzon|TR|41.005|39.727
tracy|US|37.740|-121.426
tradate|IT|45.708|8.908
trairi|BR|-3.278|-39.269
traiskirchen|AT|48.015|16.293
tralee|IE|52.270|-9.703
tramandai|BR|-29.985|-50.134
trang|TH|7.556|99.611
trani|IT|41.277|16.410
trapani|IT|38.018|12.536
trapesonda|TR|41.005|39.727
trapezonte|TR|41.005|39.727
trapezounta|TR|41.005|39.727
trapezund|TR|41.005|39.727
trapezunt|TR|41.005|39.727
trapezus|TR|41.005|39.727
trapisonda|TR|41.005|39.727
trapizon|TR|41.005|39.727
trappes|FR|48.774|2.018
traralgon|AU|-38.195|146.542
trat|TH|12.244|102.515
traunreut|DE|47.963|12.592
traunstein|DE|47.868|12.643
traun|AT|48.227|14.235
traverse city|US|44.763|-85.621
travnik|BA|44.226|17.666
trbovlje|SI|46.155|15.053
treant|IT|46.068|11.121
trebic|CZ|49.215|15.882
trebinje|BA|42.712|18.344
trebisonda|TR|41.005|39.727
trebisov|SK|48.629|21.720
trebizonda|TR|41.005|39.727
trebizonde|TR|41.005|39.727
trebizond|TR|41.005|39.727
trecate|IT|45.434|8.736
treier|DE|49.756|6.639
treinta i tresas|UY|-33.233|-54.383
treinta y tres|UY|-33.233|-54.383
trejnta i tres|UY|-33.233|-54.383
trekhgornyy|RU|54.815|58.459
trelew|AR|-43.249|-65.305
trelleborg|SE|55.375|13.157
tremblay en france|FR|48.950|2.568
tremecen|DZ|34.878|-1.315
tremembe|BR|-22.958|-45.549
tremont|US|42.358|-71.060
trenchin|SK|48.895|18.044
trencin|SK|48.895|18.044
trencsen|SK|48.895|18.044
trenczyn|SK|48.895|18.044
trenggalek|ID|-8.076|111.706
trentas|IT|46.068|11.121
trente|IT|46.068|11.121
trentola ducenta|IT|40.975|14.175
trenton|US|40.217|-74.743
trento|IT|46.068|11.121
trentschin|SK|48.895|18.044
trentsen|SK|48.895|18.044
trentu|IT|46.068|11.121
tres arroyos|AR|-38.374|-60.280
tres cantos|ES|40.601|-3.708
tres coracoes|BR|-21.697|-45.253
tres coroas|BR|-29.517|-50.778
tres de maio|BR|-27.773|-54.240
tres de mayo|MX|18.869|-99.208
tres isletas|AR|-26.341|-60.432
tres lagoas|BR|-20.788|-51.703
tres passos|BR|-27.456|-53.932
tres pontas|BR|-21.367|-45.513
tres rios|BR|-22.117|-43.209
trevere|DE|49.756|6.639
treveris|DE|49.756|6.639
treveri|DE|49.756|6.639
treves|DE|49.756|6.639
treviglio|IT|45.521|9.591
treviri|DE|49.756|6.639
treviro|DE|49.756|6.639
trevir|DE|49.756|6.639
treviso|IT|45.667|12.242
trewir|DE|49.756|6.639
treynta i tres|UY|-33.233|-54.383
trezzano sul naviglio|IT|45.422|9.063
trgovishte|BG|43.251|26.572
trgoviste|BG|43.251|26.572
triboli|LY|32.875|13.187
trichinapalli|IN|10.816|78.697
trichinopoli|IN|10.816|78.697
trichinopoly|IN|10.816|78.697
trichura|IN|10.517|76.217
trichur|IN|10.517|76.217
trichy|IN|10.816|78.697
tridentum|IT|46.068|11.121
trident|IT|46.068|11.121
trient|IT|46.068|11.121
trier|DE|49.756|6.639
triestas|IT|45.643|13.790
trieste|IT|45.643|13.790
triesti|IT|45.643|13.790
triesto|IT|45.643|13.790
triests|IT|45.643|13.790
triest|IT|45.643|13.790
trieszt|IT|45.643|13.790
triggiano|IT|41.065|16.925
trikala|GR|39.555|21.768
trikomali|LK|8.571|81.234
trikunamalaja|LK|8.571|81.234
trinchinopoly|IN|10.816|78.697
trincomalee|LK|8.571|81.234
trincomali|LK|8.571|81.234
trindade|BR|-16.649|-49.489
trinec|CZ|49.678|18.671
trinidadas|BO|-14.833|-64.900
trinkomale|LK|8.571|81.234
trinkomalis|LK|8.571|81.234
trinkomali|LK|8.571|81.234
trinquemalay|LK|8.571|81.234
triolet|MU|-20.055|57.545
trionta|IT|46.068|11.121
triphelis|GE|41.694|44.834
tripili|LY|32.875|13.187
tripole|LY|32.875|13.187
tripolis|LY|32.875|13.187
tripolitza|GR|37.509|22.379
tripolizza|GR|37.509|22.379
tripoli|LY|32.875|13.187
tripolo|LY|32.875|13.187
tripoly|LY|32.875|13.187
tripol|LY|32.875|13.187
tripuli|LY|32.875|13.187
tripul|LY|32.875|13.187
trire|DE|49.756|6.639
triri|DE|49.756|6.639
trivandrum|IN|8.486|76.949
trnava|SK|48.377|17.587
trnawa|SK|48.377|17.587
troandin|NO|63.430|10.395
trois rivieres|CA|46.345|-72.548
troisdorf|DE|50.809|7.150
troitskaya|RU|43.307|44.984
trollhaettan|SE|58.284|12.289
trollhattan|SE|58.284|12.289
troms'o|NO|69.649|18.955
tromse|NO|69.649|18.955
tromsieg|NO|69.649|18.955
tromsjo|NO|69.649|18.955
tromsoe|NO|69.649|18.955
tromsonda|NO|69.649|18.955
tromso|NO|69.649|18.955
tromssa|NO|69.649|18.955
trondheimas|NO|63.430|10.395
trondheim|NO|63.430|10.395
trondhjem|NO|63.430|10.395
trondkhajm|NO|63.430|10.395
trondkhejm|NO|63.430|10.395
trongejm|NO|63.430|10.395
tronheima|NO|63.430|10.395
tronkhejm|NO|63.430|10.395
trontchaim|NO|63.430|10.395
troparevo|RU|55.656|37.485
troparjovo|RU|55.656|37.485
trossingen|DE|48.077|8.644
trotwood|US|39.797|-84.311
troutdale|US|45.539|-122.387
trowbridge|GB|51.319|-2.209
troxillo|PE|-8.116|-79.030
troyan|BG|42.894|24.716
troyes|FR|48.300|4.083
trstenik|RS|43.617|21.003
trubchevsk|RU|52.580|33.764
truchiljas|PE|-8.116|-79.030
truckee|US|39.328|-120.183
trucuk|ID|-7.718|110.659
trudovoye|RU|43.298|132.069
truhillu|PE|-8.116|-79.030
trujillo alto|PR|18.355|-66.007
trujillo|PE|-8.116|-79.030
trukhijo|PE|-8.116|-79.030
trukhil'jo al'to|PR|18.355|-66.007
trukhil'o|PE|-8.116|-79.030
trukhiljo|PE|-8.116|-79.030
trukhilo alto|PR|18.355|-66.007
trumbull|US|41.243|-73.201
trumse|NO|69.649|18.955
truondheims|NO|63.430|10.395
truskavets'|UA|49.278|23.506
trussville|US|33.620|-86.609
trutnov|CZ|50.561|15.913
trydent|IT|46.068|11.121
trypolis|LY|32.875|13.187
tryras|DE|49.756|6.639
trzcianka|PL|53.041|16.456
trzebinia|PL|50.159|19.470
ts'khinvali|GE|42.228|43.969
tsaratanana|MG|-16.797|47.652
tsaritsyno|RU|55.625|37.650
tsartino|RU|55.625|37.650
tsevie|TG|6.426|1.213
tshela|CD|-4.997|12.948
tshikapa|CD|-6.416|20.800
tsimlyansk|RU|47.646|42.102
tsiombe|MG|-25.300|45.483
tsirang|BT|27.022|90.123
tsiroanomandidy|MG|-18.770|46.047
tsotsin yurt|RU|43.242|46.000
tsqaltubo|GE|42.341|42.598
tsubame|JP|37.664|138.925
tsubata|JP|36.670|136.740
tsuen wan|HK|22.371|114.105
tsukawaki|JP|33.277|131.156
tsukuba|JP|36.200|140.100
tsukumiura|JP|33.075|131.869
tsuma|JP|32.100|131.400
tsun wan|HK|22.371|114.105
tsuruga|JP|35.645|136.056
tsurugi asahimachi|JP|36.450|136.633
tsuruoka|JP|38.722|139.822
tsurusaki|JP|33.245|131.692
tsushima|JP|35.167|136.717
tsushi|JP|34.733|136.517
tsuyama|JP|35.052|133.999
tsu|JP|34.733|136.517
tsyurupyns'k|UA|46.618|32.719
ttuplis|GE|41.694|44.834
tualatin|US|45.384|-122.764
tual|ID|-5.619|132.789
tuamasina|MG|-18.149|49.402
tuapse|RU|44.105|39.080
tuban|ID|-6.898|112.065
tubarao|BR|-28.467|-49.007
tubarjal|SA|30.500|38.216
tubas|PS|32.321|35.370
tubbergen|NL|52.407|6.785
tubingen|DE|48.523|9.052
tubize|BE|50.691|4.201
tubrukas|LY|32.084|23.976
tubruk|LY|32.084|23.976
tubruq|LY|32.084|23.976
tucano|BR|-10.958|-38.791
tuchkovo|RU|55.601|36.468
tuckahoe|US|37.590|-77.556
tucker|US|33.855|-84.217
tucson|US|32.222|-110.926
tucuma|BR|-0.183|-50.050
tucupita|VE|9.058|-62.050
tucurui|BR|-3.766|-49.679
tudela|ES|42.062|-1.605
tuebingen|DE|48.523|9.052
tuemen|RU|57.152|65.527
tuen mun|HK|22.392|113.972
tuenis|TN|36.819|10.166
tuensang|IN|26.267|94.824
tueria|RU|56.858|35.901
tueri|IT|45.070|7.687
tuerkmenabat|TM|39.073|63.579
tufanganj|IN|26.317|89.665
tufan|CN|42.948|89.179
tuguegarao|PH|17.616|121.723
tuguegaro|PH|17.616|121.723
tuinis|TN|36.819|10.166
tui|ES|42.047|-8.644
tujunga|US|34.252|-118.288
tukat|TR|40.314|36.554
tukkum|LV|56.967|23.155
tukrah|LY|32.534|20.579
tukumas|LV|56.967|23.155
tukumes|LV|56.967|23.155
tukums|LV|56.967|23.155
tukum|LV|56.967|23.155
tukupita|VE|9.058|-62.050
tukuyu|TZ|-9.250|33.650
tukwila|US|47.474|-122.261
tul'cha|RO|45.167|28.800
tul'chyn|UA|48.674|28.846
tul'kan|EC|0.812|-77.717
tula de allende|MX|20.052|-99.344
tulae|RU|54.196|37.618
tulancingo|MX|20.084|-98.363
tulangan utara|ID|-7.474|112.650
tulare|US|36.208|-119.347
tula|RU|54.196|37.618
tulcan|EC|0.812|-77.717
tulca|RO|45.167|28.800
tulcea|RO|45.167|28.800
tulchan|EC|0.812|-77.717
tulcha|RO|45.167|28.800
tulcsa|RO|45.167|28.800
tulcza|RO|45.167|28.800
tulear|MG|-23.350|43.667
tuliara|MG|-23.350|43.667
tuljapur|IN|18.008|76.070
tulkanas|EC|0.812|-77.717
tulkan|EC|0.812|-77.717
tulkarm|PS|32.310|35.029
tullahoma|US|35.362|-86.209
tullear|MG|-23.350|43.667
tulle|FR|45.267|1.767
tullinge|SE|59.200|17.900
tulonas|FR|43.117|5.933
tulona|FR|43.117|5.933
tulon|FR|43.117|5.933
tulsa|US|36.154|-95.993
tultepec|MX|19.685|-99.128
tultitlan|MX|19.647|-99.168
tultscha|RO|45.167|28.800
tulua|CO|4.085|-76.195
tulungagung|ID|-8.066|111.903
tuluni|FR|43.117|5.933
tulun|RU|54.564|100.581
tulupan|CN|42.948|89.179
tuluzae|FR|43.604|1.444
tuluza|FR|43.604|1.444
tuluzo|FR|43.604|1.444
tuluz|FR|43.604|1.444
tumaco|CO|1.799|-78.816
tumakooru|IN|13.341|77.102
tumakuru|IN|13.341|77.102
tumba|SE|59.199|17.833
tumbesas|PE|-3.567|-80.452
tumbes|PE|-3.567|-80.452
tumbez|PE|-3.567|-80.452
tumbi|TZ|-5.067|32.733
tumenum|RU|57.152|65.527
tumkur|IN|13.341|77.102
tumpis|PE|-3.567|-80.452
tumpiurbo|PE|-3.567|-80.452
tumsar|IN|21.383|79.733
tumwater|US|47.007|-122.909
tunapuna|TT|10.633|-61.383
tunceli|TR|39.099|39.544
tuncha|CO|5.535|-73.368
tunchuan'|CN|35.075|109.085
tunchzhou|CN|39.904|116.662
tundla|IN|27.215|78.237
tunduma|TZ|-9.300|32.767
tundzheli|TR|39.099|39.544
tunes|TN|36.819|10.166
tunez|TN|36.819|10.166
tung chung|HK|22.288|113.942
tungchuan|CN|35.075|109.085
tungipara|BD|22.900|89.903
tungi|BD|23.892|90.402
tunglao|CN|43.612|122.265
tungliaochen|CN|43.612|122.265
tunisas|TN|36.819|10.166
tunisa|TN|36.819|10.166
tunisi|TN|36.819|10.166
tunisz|TN|36.819|10.166
tunis|TN|36.819|10.166
tunixi|TN|36.819|10.166
tunizo|TN|36.819|10.166
tuniz|TN|36.819|10.166
tuni|IN|17.359|82.546
tunja|CO|5.535|-73.368
tunkha|CO|5.535|-73.368
tunljao|CN|43.612|122.265
tunsyan'|CN|39.904|116.662
tuntum|BR|-5.258|-44.649
tunus|TN|36.819|10.166
tupaciguara|BR|-18.592|-48.705
tupancireta|BR|-29.081|-53.836
tupa|BR|-21.935|-50.514
tupelo|US|34.258|-88.705
tupiza|BO|-21.443|-65.719
tupi|PH|6.334|124.953
tuquerres|CO|1.089|-77.618
turabah|SA|21.214|41.633
turaif|SA|31.673|38.664
turaiyur|IN|11.150|78.599
turas|FR|47.383|0.683
turbaco|CO|10.329|-75.411
turbat i haidari|IR|35.274|59.219
turbat|PK|26.001|63.048
turbet i haidari|IR|35.274|59.219
turbo|CO|8.093|-76.728
turcu|FI|60.451|22.269
turda|RO|46.567|23.783
turek|PL|52.015|18.501
turen|IT|45.070|7.687
turfan|CN|42.948|89.179
turgalium|PE|-8.116|-79.030
turgovishte|BG|43.251|26.572
turgoviste|BG|43.251|26.572
turgu zhiu|RO|45.050|23.283
turgul mures|RO|46.542|24.557
turgutlu|TR|38.495|27.700
turgutreis|TR|37.017|27.267
turhal|TR|40.388|36.081
turijn|IT|45.070|7.687
turim|IT|45.070|7.687
turinas|IT|45.070|7.687
turina|IT|45.070|7.687
turino|IT|45.070|7.687
turinsk|RU|58.046|63.696
turinu|IT|45.070|7.687
turin|IT|45.070|7.687
turkestan|KZ|43.297|68.252
turkhal|TR|40.388|36.081
turkmanobod|TM|39.073|63.579
turkmenabad|TM|39.073|63.579
turkmenabatas|TM|39.073|63.579
turkmenabat|TM|39.073|63.579
turkmenbasy|TM|40.022|52.955
turku|FI|60.451|22.269
turlock|US|37.495|-120.847
turmeras|VE|10.229|-67.474
turmero|VE|10.229|-67.474
turnava|SK|48.377|17.587
turnhout|BE|51.323|4.945
turnu magurele|RO|43.750|24.867
turones|FR|47.383|0.683
turpan|CN|42.948|89.179
turrialba|CR|9.905|-83.684
tursunzoda|TJ|38.514|68.233
turyn|IT|45.070|7.687
tuscaloosa|US|33.210|-87.569
tustin|US|33.746|-117.826
tutamandahostel|EC|-0.197|-78.498
tutayev|RU|57.885|39.541
tutong|BN|4.800|114.650
tuttlingen|DE|47.985|8.818
tuubaa|SN|14.850|-15.883
tuusula|FI|60.404|25.026
tuxpam de rodriguez cano|MX|20.958|-97.408
tuxpan de rodriguez cano|MX|20.958|-97.408
tuxtepec|MX|18.088|-96.125
tuxtla|MX|16.760|-93.113
tuymazy|RU|54.607|53.710
tuytepa|UZ|41.032|69.363
tuzer|TN|33.920|8.134
tuzla|BA|44.538|18.667
tver'|RU|56.858|35.901
tvera|RU|56.858|35.901
tvere|RU|56.858|35.901
tverj|RU|56.858|35.901
tver|RU|56.858|35.901
twante|MM|16.710|95.929
twentynine palms|US|34.136|-116.054
twin falls|US|42.563|-114.461
twinsburg|US|41.313|-81.440
tyantszin|CN|39.142|117.177
tychos|PL|50.137|18.966
tychy|PL|50.137|18.966
tykhy|PL|50.137|18.966
tyldesley|GB|53.514|-2.468
tyler|US|32.351|-95.301
tynda|RU|55.156|124.725
tynemouth|GB|55.018|-1.426
tynida|TN|36.819|10.166
tyoply stan|RU|55.620|37.493
tyoumen|RU|57.152|65.527
tyranna|AL|41.328|19.819
tyraspol|MD|46.843|29.629
tyras|LB|33.273|35.194
tyre|LB|33.273|35.194
tyrgovishte|BG|43.251|26.572
tyrgowiszte|BG|43.251|26.572
tyrgu muresh|RO|46.542|24.557
tyrgu zhiu|RO|45.050|23.283
tyrnau|SK|48.377|17.587
tyrnyauz|RU|43.383|42.918
tyros|LB|33.273|35.194
tyrus|LB|33.273|35.194
tysons corner|US|38.919|-77.231
tyumen'|RU|57.152|65.527
tyumeny|RU|57.152|65.527
tyumen|RU|57.152|65.527
tzaneen|ZA|-23.833|30.164
ualog|PH|10.574|123.393
ubach palenberg|DE|50.918|6.123
ubaitaba|BR|-14.313|-39.323
ubata|BR|-14.209|-39.526
ubate|CO|5.309|-73.816
ubatuba|BR|-23.434|-45.071
ubauro|PK|28.164|69.731
uba|BR|-21.120|-42.943
ubeda|ES|38.013|-3.370
uberaba|BR|-19.748|-47.932
uberlandia|BR|-18.919|-48.277
uberlandija|BR|-18.919|-48.277
uberlingen|DE|47.770|9.171
ube|JP|33.943|131.251
ubiaja|NG|6.656|6.385
ubol rachatani|TH|15.238|104.849
ubol rajadhani|TH|15.238|104.849
ubon rachatani|TH|15.238|104.849
ubon rachpani|TH|15.238|104.849
ubon ratchathani|TH|15.238|104.849
ubon ratczathani|TH|15.238|104.849
ubrique|ES|36.678|-5.446
ubsala|SE|59.859|17.639
ubud|ID|-8.510|115.265
uchiza|PE|-8.459|-76.463
uchkeken|RU|43.938|42.512
uchqurghon shahri|UZ|41.114|72.079
uchta|RU|63.567|53.683
uciana|LT|55.498|25.599
uciany|LT|55.498|25.599
uckfield|GB|50.969|0.096
ucunomija|JP|36.567|139.883
udachny|RU|66.430|112.402
udaipura|IN|24.586|73.713
udaipur|IN|24.586|73.713
udajpur|IN|24.586|73.713
udalguri|IN|26.754|92.102
udankudi|IN|8.430|78.029
udaun thani|TH|17.416|102.786
uddevalla|SE|58.348|11.942
uddzhajn|IN|23.182|75.776
uddzsain|IN|23.182|75.776
uden|NL|51.661|5.619
udgir|IN|18.393|77.118
udhampur|IN|32.924|75.136
udine|IT|46.069|13.237
udipi|IN|13.335|74.746
udomlya|RU|57.879|34.992
udon tani|TH|17.416|102.786
udon thani|TH|17.416|102.786
udshary|AZ|40.519|47.654
udumalaippettai|IN|10.588|77.248
udupi|IN|13.335|74.746
udzajin|IN|23.182|75.776
udzdzain|IN|23.182|75.776
udzhara|AZ|40.519|47.654
udzhary|AZ|40.519|47.654
udzhar|AZ|40.519|47.654
udzhi|JP|34.890|135.803
udzis|JP|34.890|135.803
uebach palenberg|DE|50.918|6.123
ueda|JP|36.403|138.282
uehda|JP|36.403|138.282
uekimachi mono|JP|32.900|130.689
uelzen|DE|52.966|10.561
ueno ebisumachi|JP|34.759|136.131
uenohara|JP|35.617|139.117
uenye|TR|41.131|37.282
uerguep|TR|38.630|34.912
ueruemqi|CN|43.801|87.600
ueskuedar|TR|41.023|29.024
uetersen|DE|53.688|9.664
ufa|RU|54.743|55.968
uga|NG|5.936|7.079
ugep|NG|5.809|8.081
ughelli|NG|5.490|6.004
uglich|RU|57.528|38.332
uherske hradiste|CZ|49.070|17.460
uhersky brod|CZ|49.025|17.647
uige|AO|-7.609|15.061
uijeongbu si|KR|37.742|127.047
uiju|KP|40.199|124.532
uitenhage|ZA|-33.758|25.397
uithoorn|NL|52.237|4.826
uizhe|AO|-7.609|15.061
ujar|AZ|40.519|47.654
ujgorod|UA|48.617|22.300
ujhani|IN|28.003|79.008
ujhorodo|UA|48.617|22.300
ujhorod|UA|48.617|22.300
ujiie|JP|36.683|139.967
uji|JP|34.890|135.803
ujjain|IN|23.182|75.776
ujqorod|UA|48.617|22.300
ukhta|RU|63.567|53.683
ukiah|US|39.150|-123.208
ukmerge|LT|55.250|24.750
ul'janovs'k|RU|54.328|48.387
ul'janovsk|RU|54.328|48.387
ul'san|KR|35.537|129.317
ul'yanovsk|RU|54.328|48.387
ulaan baatar|MN|47.908|106.883
ulaan udeh|RU|51.827|107.606
ulaanggom|MN|49.981|92.067
ulaangom|MN|49.981|92.067
ulan batoras|MN|47.908|106.883
ulan bator|MN|47.908|106.883
ulan batur|MN|47.908|106.883
ulan udeh|RU|51.827|107.606
ulan ude|RU|51.827|107.606
ulangom|MN|49.981|92.067
ulanhot|CN|46.083|122.083
ulankom|MN|49.981|92.067
ulanovsk|RU|54.328|48.387
ulasnagar|IN|19.217|73.150
ulhasnagar|IN|19.217|73.150
ulianovsk|RU|54.328|48.387
uliassutai|MN|47.742|96.844
uliastai|MN|47.742|96.844
uliastaj|MN|47.742|96.844
uliastay|MN|47.742|96.844
uliyassutai|MN|47.742|96.844
uliyasutai|MN|47.742|96.844
uljanovskas|RU|54.328|48.387
uljanovska|RU|54.328|48.387
uljanovsko|RU|54.328|48.387
uljanovsk|RU|54.328|48.387
uljanovszk|RU|54.328|48.387
uljanowsk|RU|54.328|48.387
uljassutai|MN|47.742|96.844
uljasutai|MN|47.742|96.844
ulkhasnagar|IN|19.217|73.150
ullal|IN|12.806|74.861
ulmas|DE|48.398|9.992
ulm|DE|48.398|9.992
ulsan|KR|35.537|129.317
ulu tiram|MY|1.600|103.817
ulundi|ZA|-28.335|31.416
ulyaasatay|MN|47.742|96.844
ulyanovsk|RU|54.328|48.387
ulyasutay|MN|47.742|96.844
um al kawain|AE|25.565|55.555
um al quweim|AE|25.565|55.555
uman'|UA|48.748|30.222
uman|MX|20.882|-89.746
umarga|IN|17.838|76.623
umaria|IN|23.525|80.837
umarkhed|IN|19.601|77.689
umea|SE|63.828|20.260
umina|AU|-33.523|151.313
umi|JP|33.568|130.510
umkomaas|ZA|-30.207|30.798
umm al qaiwain|AE|25.565|55.555
umm al qawain|AE|25.565|55.555
umm al qaywayn|AE|25.565|55.555
umm al quwain|AE|25.565|55.555
umm as summaq|JO|31.885|35.854
umm ehl' kajvajn|AE|25.565|55.555
umm el fahm|IL|32.517|35.153
umm lajj|SA|25.021|37.269
umm qasr|IQ|30.036|47.920
umm ruwaba|SD|12.906|31.216
umm salal muhammad|QA|25.415|51.406
umraniye|TR|41.016|29.125
umred|IN|20.854|79.325
umreth|IN|22.699|73.116
umuahia|NG|5.525|7.495
umuakhija|NG|5.525|7.495
umuarama|BR|-23.766|-53.325
unaizah|SA|26.084|43.994
unai|BR|-16.358|-46.906
unajza|SA|26.084|43.994
unayzah|SA|26.084|43.994
unayza|SA|26.084|43.994
unecha|RU|52.846|32.674
ungaran|ID|-7.140|110.405
ungen'|MD|47.211|27.800
ungenis|MD|47.211|27.800
ungeni|MD|47.211|27.800
ungeny|MD|47.211|27.800
ungen|MD|47.211|27.800
unggaran|ID|-7.140|110.405
ungheni|MD|47.211|27.800
ungsang|KR|35.406|129.169
ungvar|UA|48.617|22.300
unhel|IN|23.338|75.559
uniao da vitoria|BR|-26.230|-51.086
uniao dos palmares|BR|-9.163|-36.032
uniao|BR|-4.586|-42.864
union de reyes|CU|22.795|-81.536
union hill novelty hill|US|47.679|-122.028
uniondale|US|40.700|-73.593
unionport|US|40.827|-73.850
union|US|40.698|-74.263
universal city|US|34.139|-118.353
university city|US|38.656|-90.309
university heights|US|40.860|-73.909
university place|US|47.236|-122.550
university|US|28.074|-82.439
unjha|IN|23.804|72.391
unnao|IN|26.547|80.488
unna|DE|51.538|7.690
unquillo|AR|-31.231|-64.316
unterhaching|DE|48.066|11.616
unterkrozingen|DE|47.919|7.690
unterschleissheim|DE|48.280|11.577
untolovo|RU|60.012|30.209
unye|TR|41.131|37.282
uozu|JP|36.800|137.400
upata|VE|8.009|-62.399
upfala|SE|59.859|17.639
upington|ZA|-28.448|21.256
upland|US|34.098|-117.648
upleta|IN|21.740|70.283
uppal kalan|IN|17.406|78.559
upper alton|US|38.911|-90.151
upper arlington|US|39.995|-83.062
upper dir|PK|35.207|71.877
upper hutt|NZ|-41.138|175.050
upper saint clair|US|40.336|-80.083
upplands vaesby|SE|59.518|17.911
upplands vasby|SE|59.518|17.911
uppsalae|SE|59.859|17.639
uppsala|SE|59.859|17.639
uppsalir|SE|59.859|17.639
uppsal|SE|59.859|17.639
upsala|SE|59.859|17.639
upsalia|SE|59.859|17.639
upsalo|SE|59.859|17.639
urajasu|JP|35.671|139.889
urambo|TZ|-5.067|32.050
uran|IN|18.878|72.939
uravakonda|IN|14.946|77.259
urayasu|JP|35.671|139.889
uray|RU|60.130|64.789
urbana|US|40.111|-88.207
urbandale|US|41.627|-93.712
urdaneta|PH|15.976|120.571
ureshinomachi shimojuku|JP|33.114|130.003
urganch|UZ|41.550|60.633
urgench|UZ|41.550|60.633
urgentj|UZ|41.550|60.633
urgup|TR|38.630|34.912
urgut|UZ|39.402|67.243
uriangato|MX|20.141|-101.183
uritsk|RU|59.839|30.175
uriyasutai|MN|47.742|96.844
urk|NL|52.663|5.601
urla|TR|38.323|26.764
urmston|GB|53.449|-2.354
uromi|NG|6.700|6.333
urrao|CO|6.317|-76.134
ursinuv|PL|52.151|21.050
ursus|PL|52.195|20.884
ursynov|PL|52.151|21.050
ursynow|PL|52.151|21.050
uruacu|BR|-14.525|-49.141
uruapan|MX|19.411|-102.056
urucuca|BR|-14.593|-39.284
uruguaiana|BR|-29.755|-57.088
uruguajana|BR|-29.755|-57.088
uruguayana|BR|-29.755|-57.088
urugvajana|BR|-29.755|-57.088
urumchi|CN|43.801|87.600
urumcio|CN|43.801|87.600
urumcis|CN|43.801|87.600
urumci|CN|43.801|87.600
urumcsi|CN|43.801|87.600
urumczi|CN|43.801|87.600
urumptsi|CN|43.801|87.600
urumqi|CN|43.801|87.600
urumtschi|CN|43.801|87.600
urumtsi|CN|43.801|87.600
urumutsi|CN|43.801|87.600
urunchi|CN|43.801|87.600
urus martan|RU|43.131|45.538
urusan|KR|35.537|129.317
uryupinsk|RU|50.805|42.014
urziceni|RO|44.717|26.633
usa river|TZ|-3.367|36.850
usagara|TZ|-2.683|33.000
usakas|TR|38.674|29.406
usak|TR|38.674|29.406
uschak|TR|38.674|29.406
uschhorod|UA|48.617|22.300
usehat|IN|27.798|79.238
usera|ES|40.389|-3.700
usevia|TZ|-7.100|31.233
ush tyube|KZ|45.252|77.980
ushak|TR|38.674|29.406
ushaq|TR|38.674|29.406
ushibukamachi|JP|32.201|130.022
ushiku|JP|35.967|140.133
ushirombo|TZ|-3.492|31.964
ushuaia|AR|-54.800|-68.300
ushuaja|AR|-54.800|-68.300
usilampatti|IN|9.969|77.786
usinsk|RU|65.994|57.528
uskjudar|TR|41.023|29.024
uskudar|TR|41.023|29.024
uslar|DE|51.657|9.635
usman'|RU|52.047|39.729
usol'ye sibirskoye|RU|52.752|103.645
ussuriisk|RU|43.803|131.946
ussurijsk|RU|43.803|131.946
ussuriysk|RU|43.803|131.946
ussuryjsk|RU|43.803|131.946
usszurijszk|RU|43.803|131.946
ust kamenogorsk|KZ|49.971|82.606
ust' dzheguta|RU|44.083|41.976
ust' ilimsk|RU|58.001|102.662
ust' kamenogorsk|KZ|49.971|82.606
ust' katav|RU|54.937|58.176
ust' kut|RU|56.794|105.767
ust' labinsk|RU|45.211|39.689
usta muhammad|PK|28.177|68.044
uster|CH|47.347|8.721
usti nad labem|CZ|50.661|14.032
usti nad orlici|CZ|49.974|16.394
ustka|PL|54.580|16.862
ustron|PL|49.722|18.802
usuaja|AR|-54.800|-68.300
usuaya|AR|-54.800|-68.300
usuki|JP|33.123|131.804
usulutanas|SV|13.350|-88.450
usulutane|SV|13.350|-88.450
usulutan|SV|13.350|-88.450
usvaja|AR|-54.800|-68.300
utaraditas|TH|17.626|100.094
utaraditra|TH|17.626|100.094
utaradit|TH|17.626|100.094
utebo|ES|41.708|-0.999
utena|LT|55.498|25.599
utenos|LT|55.498|25.599
utert|NL|52.091|5.122
uthai thani|TH|15.379|100.025
uthal|PK|25.807|66.622
utica|US|43.101|-75.233
utmanzai|PK|34.188|71.763
uto|JP|32.683|130.667
utraula|IN|27.319|82.419
utrechtas|NL|52.091|5.122
utrecht|NL|52.091|5.122
utrech|NL|52.091|5.122
utrehta|NL|52.091|5.122
utreht|NL|52.091|5.122
utrei|NL|52.091|5.122
utrekht|NL|52.091|5.122
utreque|NL|52.091|5.122
utrera|ES|37.185|-5.781
utrext|NL|52.091|5.122
utsunomiyashi|JP|36.567|139.883
utsunomiya|JP|36.567|139.883
uttamapalaiyam|IN|9.807|77.327
uttar char fasson|BD|22.226|90.713
uttaradit|TH|17.626|100.094
uttarkashi|IN|30.730|78.443
uttiramerur|IN|12.614|79.757
uttradit|TH|17.626|100.094
utyana|LT|55.498|25.599
uumaja|SE|63.828|20.260
uusikaupunki|FI|60.800|21.408
uvalde|US|29.210|-99.786
uvarovo|RU|51.985|42.261
uva|RU|56.991|52.185
uvira|CD|-3.395|29.138
uwajima|JP|33.224|132.560
uychi|UZ|41.081|71.923
uyovu|TZ|-3.283|31.526
uyo|NG|5.051|7.934
uzgen|KG|40.770|73.301
uzgorod|UA|48.617|22.300
uzhgorod|UA|48.617|22.300
uzhhorod|UA|48.617|22.300
uzhorodas|UA|48.617|22.300
uzhorodum|UA|48.617|22.300
uzhorod|UA|48.617|22.300
uzhur|RU|55.312|89.833
uzice|RS|43.859|19.849
uzjany|LT|55.498|25.599
uzjhorod|UA|48.617|22.300
uzlovaya|RU|53.982|38.171
uzunkoeprue|TR|41.266|26.689
uzunkopru|TR|41.266|26.689
v'edmae|AR|-40.813|-62.997
v'edma|AR|-40.813|-62.997
v'ent'jan|LA|17.967|102.600
v'nise|IT|45.437|12.333
vaasa|FI|63.096|21.616
vacaria|BR|-28.512|-50.934
vacaville|US|38.357|-121.988
vacoas|MU|-20.298|57.478
vacoa|MU|-20.298|57.478
vac|HU|47.776|19.136
vadakku valliyur|IN|8.381|77.613
vadamadurai|IN|10.440|78.100
vada|IN|19.653|73.148
vadigenhalli|IN|13.297|77.802
vadippatti|IN|10.085|77.961
vadlapudi|IN|14.311|79.804
vadnagar|IN|23.786|72.639
vadodara|IN|22.299|73.208
vaducas|LI|47.142|9.522
vaduc|LI|47.142|9.522
vaduzo|LI|47.142|9.522
vaduz|LI|47.142|9.522
vaenersborg|SE|58.381|12.323
vaernamo|SE|57.186|14.040
vaesteras|SE|59.616|16.553
vaestervik|SE|57.758|16.637
vaexjoe|SE|56.878|14.809
vagiadolid|ES|41.655|-4.724
vagonoremont|RU|55.900|37.550
vahdat|TJ|38.556|69.014
vaihingen an der enz|DE|48.936|8.960
vaijapur|IN|19.927|74.728
vaikam|IN|9.749|76.396
vaileite|MT|35.900|14.515
vaile|DK|55.709|9.536
vaisakhapattanam|IN|17.680|83.202
vajle|DK|55.709|9.536
vakfikebir|TR|41.046|39.276
vakhsh|TJ|37.715|68.835
val d'or|CA|48.097|-77.797
val'divija|CL|-39.814|-73.246
val'edupar|CO|10.463|-73.253
val'jadolid|ES|41.655|-4.724
val'paraiso|CL|-33.039|-71.627
valabhipur|IN|21.889|71.879
valadolido|ES|41.655|-4.724
valadolid|ES|41.655|-4.724
valadoli|ES|41.655|-4.724
valantsa|ES|39.470|-0.377
valasske mezirici|CZ|49.472|17.971
valdagno|IT|45.645|11.299
valday|RU|57.975|33.252
valdemoro|ES|40.191|-3.679
valdepenas|ES|38.762|-3.385
valdeveje|CL|-39.814|-73.246
valdivia|CL|-39.814|-73.246
valdivija|CL|-39.814|-73.246
valdoletum|ES|41.655|-4.724
valdosta|US|30.833|-83.280
valedupar|CO|10.463|-73.253
valenca do piaui|BR|-6.407|-41.746
valenciennes|FR|50.350|3.533
valencie|ES|39.470|-0.377
valencija|ES|39.470|-0.377
valenseje|ES|39.470|-0.377
valensij|ES|39.470|-0.377
valensyaa|ES|39.470|-0.377
valens|VE|10.162|-68.008
valenthia|ES|39.470|-0.377
valenzano|IT|41.044|16.885
valenza|ES|39.470|-0.377
valera|VE|9.318|-70.604
valeta|MT|35.900|14.515
valetta|MT|35.900|14.515
valhadolid|ES|41.655|-4.724
valincia|VE|10.162|-68.008
valinda|US|34.045|-117.944
valinhos|BR|-22.971|-46.996
valjadolidas|ES|41.655|-4.724
valjadolida|ES|41.655|-4.724
valjadolid|ES|41.655|-4.724
valjeduparas|CO|10.463|-73.253
valjevo|RS|44.275|19.898
valkeakoski|FI|61.264|24.031
valkenswaard|NL|51.351|5.460
valkovar|HR|45.343|19.000
valko|HR|45.343|19.000
vallabh vidyanagar|IN|22.533|72.900
valladolid|ES|41.655|-4.724
valladolis|ES|41.655|-4.724
valladolit|ES|41.655|-4.724
vallauris|FR|43.578|7.055
valle de bravo|MX|19.195|-100.131
valle de la pascua|VE|9.216|-66.007
valle de santiago|MX|20.391|-101.192
valle hermoso|MX|25.672|-97.813
valledupar|CO|10.463|-73.253
vallejo|US|38.104|-122.257
vallenar|CL|-28.576|-70.759
vallentuna|SE|59.534|18.078
valleta|MT|35.900|14.515
vallettae|MT|35.900|14.515
valletta|MT|35.900|14.515
vallett|MT|35.900|14.515
valley station|US|38.111|-85.870
valley stream|US|40.664|-73.708
vallona|AL|40.467|19.490
valls|ES|41.286|1.250
valmeena|LV|57.541|25.428
valmeera|LV|57.541|25.428
valmeira|LV|57.541|25.428
valmera|LV|57.541|25.428
valmieras|LV|57.541|25.428
valmiera|LV|57.541|25.428
valmijera|LV|57.541|25.428
valona|AL|40.467|19.490
valongo|PT|41.195|-8.510
valparaesos|CL|-33.039|-71.627
valparaisas|CL|-33.039|-71.627
valparaiso|CL|-33.039|-71.627
valparais|CL|-33.039|-71.627
valparai|IN|10.327|76.951
valparayso|CL|-33.039|-71.627
valrico|US|27.938|-82.236
valsad|IN|20.610|72.934
valuyki|RU|50.203|38.107
valvedditturai|LK|9.817|80.167
valyadolid|ES|41.655|-4.724
van buren|US|35.437|-94.348
van nest|US|40.848|-73.864
van nuys|US|34.187|-118.449
vanadzoras|AM|40.805|44.494
vanadzor|AM|40.805|44.494
vanajor|AM|40.805|44.494
vanas|TR|38.495|43.383
vancouver|CA|49.250|-123.119
vandalia|US|39.891|-84.199
vandavasi|IN|12.504|79.606
vanda|FI|60.294|25.041
vanderbijlpark|ZA|-26.712|27.838
vandoeuvre les nancy|FR|48.650|6.183
vanersborg|SE|58.381|12.323
vangaindrano|MG|-23.350|47.600
vangviang|LA|18.924|102.448
vanino|RU|49.098|140.253
vaniyambadi|IN|12.682|78.620
vanlose|DK|55.684|12.487
vannes|FR|47.667|-2.750
vannovka|KZ|42.533|70.350
vantaa|FI|60.294|25.041
vantania|FI|60.294|25.041
vanta|FI|60.294|25.041
vanves|FR|48.823|2.290
van|TR|38.495|43.383
vapadedara|IN|22.299|73.208
vapi|IN|20.372|72.905
varadero|CU|23.157|-81.244
varamin|IR|35.324|51.646
varanasio|IN|25.317|83.010
varanasis|IN|25.317|83.010
varanasi|IN|25.317|83.010
varanassi|IN|25.317|83.010
varangaon|IN|21.018|75.910
varasdino|HR|46.304|16.338
varasdinum|HR|46.304|16.338
varasd|HR|46.304|16.338
varazdin|HR|46.304|16.338
varazhdin|HR|46.304|16.338
varberg|SE|57.106|12.251
varel|DE|53.397|8.136
varennes|CA|45.683|-73.432
varese|IT|45.821|8.825
vargem grande do sul|BR|-21.832|-46.894
vargem grande|BR|-3.543|-43.916
varginha|BR|-21.551|-45.430
vari|GR|37.833|23.803
varjota|BR|-4.194|-40.477
varkala|IN|8.733|76.717
varkaus|FI|62.315|27.873
varnae|BG|43.217|27.917
varnamo|SE|57.186|14.040
varna|BG|43.217|27.917
varnsdorf|CZ|50.912|14.618
varpalota|HU|47.199|18.140
varto|TR|39.174|41.454
varzea alegre|BR|-5.350|-40.383
varzea da palma|BR|-17.598|-44.734
varzea grande|BR|-15.647|-56.133
varzea paulista|BR|-23.211|-46.828
varzhin'ja|BR|-21.551|-45.430
vasastan|SE|59.346|18.050
vasa|IN|22.661|72.755
vasco da gama|IN|15.396|73.816
vasil'evskij ostrov|RU|59.941|30.254
vasil'yevo|RU|55.836|48.658
vasind|IN|19.408|73.263
vasko da gama|IN|15.396|73.816
vasloui|RO|46.633|27.733
vasluiul|RO|46.633|27.733
vaslui|RO|46.633|27.733
vaslujus|RO|46.633|27.733
vasluj|RO|46.633|27.733
vassouras|BR|-22.404|-43.663
vasteras|SE|59.616|16.553
vastervik|SE|57.758|16.637
vasto|IT|42.111|14.706
vasudevanallur|IN|9.239|77.411
vasyl'evsky ostrov|RU|59.941|30.254
vasylivka|UA|47.437|35.274
vasylkiv|UA|50.187|30.313
vaszlo|RO|46.633|27.733
vaterstetten|DE|48.105|11.768
vatican city|VA|41.903|12.454
vatra dornei|RO|47.350|25.367
vattalkundu|IN|10.161|77.759
vatutine|UA|49.015|31.062
vatutino|RU|55.884|37.691
vaudreuil dorion|CA|45.400|-74.033
vaughan|CA|43.836|-79.498
vaulx en velin|FR|45.782|4.921
vaureal|FR|49.033|2.033
vavatenina|MG|-17.467|49.200
vavoua|CI|7.382|-6.478
vavuniya|LK|8.751|80.497
vawkavysk|BY|53.156|24.451
vaxjo|SE|56.878|14.809
vayadolid|ES|41.655|-4.724
vayalar|IN|9.712|76.339
vazante|BR|-17.987|-46.908
vechelde|DE|52.260|10.365
vechta|DE|52.726|8.286
vecses|HU|47.407|19.286
vedaraniyam|IN|10.372|79.851
vedma|AR|-40.813|-62.997
veendam|NL|53.107|6.879
veenendaal|NL|52.029|5.559
veeranshahr|TR|37.223|39.755
vega baja|PR|18.444|-66.388
vega bakha|PR|18.444|-66.388
veghel|NL|51.617|5.549
vehari|PK|30.044|72.356
veinticinco de mayo|AR|-35.432|-60.173
vejalpur|IN|22.690|73.563
vejle|DK|55.709|9.536
vekse|SE|56.878|14.809
veksh'o|SE|56.878|14.809
vekshe|SE|56.878|14.809
vekshjo|SE|56.878|14.809
vel'sk|RU|61.070|42.098
velasco ibarra|EC|-1.044|-79.638
velbert|DE|51.335|7.043
velen'e|SI|46.359|15.110
velence|IT|45.437|12.333
velenje|SI|46.359|15.110
velesas|MK|41.716|21.776
velesa|MK|41.716|21.776
velesi|MK|41.716|21.776
velessa|MK|41.716|21.776
velesu|MK|41.716|21.776
veles|MK|41.716|21.776
velez malaga|ES|36.781|-4.103
velika gorica|HR|45.712|16.076
velika kladusa|BA|45.185|15.806
veliki novgorod|RU|58.521|31.271
velikie luki|RU|56.340|30.545
velikij novgorod|RU|58.521|31.271
velikije loeki|RU|56.340|30.545
velikije luki|RU|56.340|30.545
velikiy novgorod|RU|58.521|31.271
velikiy ustyug|RU|60.762|46.314
velikiye luki|RU|56.340|30.545
veliko tarnovo|BG|43.081|25.629
veliko turnovo|BG|43.081|25.629
veliky novgorod|RU|58.521|31.271
velingara|SN|13.150|-14.117
velingrad|BG|42.028|23.992
velizy villacoublay|FR|48.782|2.194
velletri|IT|41.686|12.778
vellmar|DE|51.358|9.480
vellore|IN|12.918|79.133
vellor|IN|12.918|79.133
velluru|IN|12.918|79.133
velp|NL|51.995|5.974
velsen zuid|NL|52.460|4.650
veluru|IN|12.918|79.133
vemalwada|IN|18.465|78.869
venado tuerto|AR|-33.746|-61.969
venancio aires|BR|-29.606|-52.192
venaria reale|IT|45.126|7.631
venceremos|MX|20.551|-100.398
vence|FR|43.723|7.112
vendome|FR|47.800|1.067
venecia|IT|45.437|12.333
venecija|IT|45.437|12.333
venecio|IT|45.437|12.333
venedeg|IT|45.437|12.333
venedig|IT|45.437|12.333
venediku|IT|45.437|12.333
venedik|IT|45.437|12.333
venesia|IT|45.437|12.333
venetia|IT|45.437|12.333
venetie|IT|45.437|12.333
venetik|IT|45.437|12.333
venetsia|IT|45.437|12.333
venev|RU|54.355|38.268
veneza|IT|45.437|12.333
venezia|IT|45.437|12.333
venezsia|IT|45.437|12.333
venezuela|CU|21.737|-78.793
venies|IT|45.437|12.333
venilale|TL|-8.643|126.378
venise|IT|45.437|12.333
venissieux|FR|45.703|4.871
venizia|IT|45.437|12.333
venkatagiri|IN|13.960|79.580
venlo|NL|51.370|6.168
venray|NL|51.525|5.975
vent'jan|LA|17.967|102.600
ventanas|EC|-1.442|-79.459
ventimiglia|IT|43.790|7.609
ventjan|LA|17.967|102.600
ventspilis|LV|57.390|21.573
ventspils|LV|57.390|21.573
ventura|US|34.278|-119.293
ventyan|LA|17.967|102.600
venustiano carranza|MX|19.443|-99.097
vepagunta|IN|17.778|83.216
vera cruz|BR|-12.633|-41.033
veracruz|MX|19.181|-96.143
verakrusas|MX|19.181|-96.143
verakrus|MX|19.181|-96.143
verakruz|MX|19.181|-96.143
veramin|IR|35.324|51.646
veranopolis|BR|-28.936|-51.549
veraval|IN|20.908|70.368
vera|AR|-29.459|-60.213
verbania|IT|45.921|8.552
vercelli|IT|45.322|8.420
verden|DE|52.923|9.235
verdun|FR|49.167|5.383
vereeniging|ZA|-26.673|27.926
verenigingas|ZA|-26.673|27.926
vereniging|ZA|-26.673|27.926
vereshchagino|RU|58.079|54.656
verkhniy ufaley|RU|56.056|60.240
verkhnyaya pyshma|RU|56.970|60.582
verkhnyaya salda|RU|58.049|60.559
verl|DE|51.883|8.517
verneuil sur seine|FR|48.974|1.965
vernier|CH|46.217|6.085
vernon hills|US|42.219|-87.980
vero beach south|US|27.616|-80.413
vero beach|US|27.639|-80.397
veroce|HR|45.832|17.384
verocze|HR|45.832|17.384
veroia|GR|40.524|22.202
verona|IT|45.430|10.984
verone|IT|45.430|10.984
verrettes|HT|19.050|-72.466
verrieres le buisson|FR|48.746|2.268
versailles|FR|48.800|2.133
versmold|DE|52.040|8.153
vertientes|CU|21.258|-78.150
vertou|FR|47.169|-1.469
veruela|PH|8.073|125.956
verviers|BE|50.589|5.862
veshnjaki|RU|55.724|37.820
veshnyaki|RU|55.724|37.820
vesoul|FR|47.633|6.167
vespasiano|BR|-19.692|-43.923
vespremas|HU|47.093|17.911
vesprem|HU|47.093|17.911
vesprimia|HU|47.093|17.911
vesprim|HU|47.093|17.911
vessprem|HU|47.093|17.911
vestavia hills|US|33.449|-86.788
vesterosas|SE|59.616|16.553
vesterosa|SE|59.616|16.553
vesteros|SE|59.616|16.553
veszprem|HU|47.093|17.911
veszprim|HU|47.093|17.911
vetapalem|IN|15.785|80.307
vettaikkaranpudur|IN|10.562|76.913
vettur|IN|8.717|76.726
vevey|CH|46.463|6.843
vexioe|SE|56.878|14.809
vexionia|SE|56.878|14.809
vexio|SE|56.878|14.809
vezirkopru|TR|41.144|35.455
vi thanh|VN|9.784|105.470
vialonga|PT|38.871|-9.068
viaman|BR|-30.081|-51.023
viamao|BR|-30.081|-51.023
viana do castelo|PT|41.693|-8.833
vianchan|LA|17.967|102.600
vianen|NL|51.992|5.092
viangchan|LA|17.967|102.600
vianna do castello|PT|41.693|-8.833
viareggio|IT|43.867|10.250
vibo valentia|IT|38.676|16.101
viborgas|DK|56.453|9.402
viborga|DK|56.453|9.402
viborg|DK|56.453|9.402
vibor|DK|56.453|9.402
viburgo|DK|56.453|9.402
vicalvaro|ES|40.400|-3.600
vicar|ES|36.832|-2.643
vicebsko|BY|55.190|30.205
vicebsk|BY|55.190|30.205
vicebszk|BY|55.190|30.205
vicence|IT|45.547|11.547
vicenza|IT|45.547|11.547
vicenzsa|IT|45.547|11.547
vicetia|IT|45.547|11.547
vichenca|IT|45.547|11.547
vichuga|RU|57.213|41.930
vichy|FR|46.117|3.417
viciebsk|BY|55.190|30.205
vicksburg|US|32.353|-90.878
vicosa do ceara|BR|-3.562|-41.092
vicosa|BR|-20.754|-42.882
victor rosales|MX|22.949|-102.702
victoria de durango|MX|24.020|-104.658
victoria falls|ZW|-17.933|25.831
victorias|PH|10.902|123.070
victoriaville|CA|46.050|-71.966
victoria|CA|48.433|-123.369
victorville|US|34.536|-117.291
vic|ES|41.930|2.255
videira|BR|-27.008|-51.152
viden'|AT|48.208|16.372
viden|AT|48.208|16.372
vidinas|BG|43.990|22.872
vidine|BG|43.990|22.872
vidinu|BG|43.990|22.872
vidin|BG|43.990|22.872
vidisa|IN|23.526|77.811
vidisha|IN|23.526|77.811
vidnoye|RU|55.552|37.710
vidzajavada|IN|16.507|80.647
vidzhajavada|IN|16.507|80.647
vidzsajavada|IN|16.507|80.647
vieden|AT|48.208|16.372
viedma|AR|-40.813|-62.997
vieh yen|VN|21.309|105.605
viena|AT|48.208|16.372
vienciana|LA|17.967|102.600
viengchan|LA|17.967|102.600
viengtjan|LA|17.967|102.600
vienna|AT|48.208|16.372
vienne|AT|48.208|16.372
vieno|AT|48.208|16.372
vientane|LA|17.967|102.600
vientianas|LA|17.967|102.600
vientiane|LA|17.967|102.600
vientian|LA|17.967|102.600
vientijan|LA|17.967|102.600
vientjan|LA|17.967|102.600
vientyan|LA|17.967|102.600
viernheim|DE|49.540|8.578
viersen|DE|51.254|6.394
vierzon|FR|47.217|2.083
viet tri|VN|21.323|105.402
vigan|PH|17.575|120.387
vigas|ES|42.233|-8.723
vigevano|IT|45.314|8.854
vigia|BR|-0.858|-48.142
vignesie|IT|45.437|12.333
vigneux sur seine|FR|48.703|2.414
vignola|IT|44.484|11.011
vigo|ES|42.233|-8.723
viguyanagram|IN|18.117|83.411
vihari|PK|30.044|72.356
vihti|FI|60.417|24.320
vijajauada|IN|16.507|80.647
vijamao|BR|-30.081|-51.023
vijapur|IN|23.562|72.748
vijavisensio|CO|4.142|-73.627
vijayavada|IN|16.507|80.647
vijayawada|IN|16.507|80.647
vijentijan|LA|17.967|102.600
vijjorban|FR|45.767|4.883
vikarabad|IN|17.338|77.904
vikhorevka|RU|56.121|101.178
vikindu|TZ|-7.007|39.298
viktoria|CA|48.433|-123.369
viktorii|SC|-4.617|55.450
viktorija de durango|MX|24.020|-104.658
viktorija|CA|48.433|-123.369
viktorio|CA|48.433|-123.369
viktoriya|CA|48.433|-123.369
viktori|CA|48.433|-123.369
viktorya|SC|-4.617|55.450
vil'ja nuehva|GT|14.527|-90.588
vil'jaehrmosa|MX|17.987|-92.930
vil'jandi|EE|58.364|25.590
vil'jarrika|PY|-25.749|-56.435
vil'javisensio|CO|4.142|-73.627
vil'njus|LT|54.689|25.280
vil'no|LT|54.689|25.280
vil'nyus|LT|54.689|25.280
vil'yandi|EE|58.364|25.590
vila do conde|PT|41.355|-8.743
vila franca de xira|PT|38.955|-8.990
vila nova de gaia|PT|41.134|-8.617
vila realas|PT|41.301|-7.744
vila real|ES|39.938|-0.101
vila seca|ES|41.111|1.148
vila vel'ja|BR|-20.330|-40.292
vila vela|BR|-20.330|-40.292
vila velha|BR|-20.330|-40.292
vila velja|BR|-20.330|-40.292
viladecans|ES|41.314|2.014
vilaermosa|MX|17.987|-92.930
vilafranca del penedes|ES|41.346|1.697
vilagarcia de arousa|ES|42.596|-8.764
vilalba|ES|43.298|-7.681
vilande|EE|58.364|25.590
vilandi|EE|58.364|25.590
vilanova i la geltru|ES|41.224|1.725
vilar de andorinho|PT|41.108|-8.596
vilaseca|ES|42.062|2.255
vilassar de mar|ES|41.505|2.392
vilerbanas|FR|45.767|4.883
vilerbana|FR|45.767|4.883
vilerban|FR|45.767|4.883
vilhena|BR|-12.741|-60.146
vilja luganas|AR|-34.679|-58.473
vilja nueva|GT|14.527|-90.588
viljaermosa|MX|17.987|-92.930
viljahermosa|MX|17.987|-92.930
viljandis|EE|58.364|25.590
viljandi|EE|58.364|25.590
viljarika|PY|-25.749|-56.435
viljavisensijas|CO|4.142|-73.627
viljavisensio|CO|4.142|-73.627
viljoenskroon|ZA|-27.208|26.949
viljurban|FR|45.767|4.883
vilkpede|LT|54.670|25.248
villa alemana|CL|-33.042|-71.373
villa allende|AR|-31.295|-64.295
villa altagracia|DO|18.673|-70.171
villa anales|GT|14.481|-90.532
villa angela|AR|-27.574|-60.715
villa bisono|DO|19.564|-70.876
villa bruzual|VE|9.333|-69.121
villa canales|GT|14.481|-90.532
villa carlos paz|AR|-31.424|-64.498
villa constitucion|AR|-33.228|-60.330
villa consuelo|DO|18.483|-69.900
villa cuauhtemoc otzolotepec|MX|19.417|-99.559
villa de costa rica|MX|24.592|-107.388
villa de cura|VE|10.039|-67.489
villa de vallecas|ES|40.367|-3.601
villa del rosario|CO|7.834|-72.474
villa dolores|AR|-31.946|-65.190
villa elisa|PY|-25.368|-57.593
villa francisca|DO|18.483|-69.889
villa gesell|AR|-37.264|-56.973
villa hayes|PY|-25.093|-57.524
villa juarez|MX|24.659|-107.541
villa lugano|AR|-34.679|-58.473
villa maria|AR|-32.408|-63.240
villa mercedes|AR|-33.676|-65.458
villa nanchital|MX|18.071|-94.408
villa nueva|GT|14.527|-90.588
villa ocampo|AR|-28.488|-59.355
villa ortuzar|AR|-34.580|-58.468
villa park|US|41.890|-87.989
villa paula de sarmiento|AR|-31.493|-68.538
villa regina|AR|-39.100|-67.067
villa santa rita|AR|-34.611|-58.481
villa vicente guerrero|MX|19.121|-98.166
villa yapacani|BO|-17.400|-63.833
villabate|IT|38.078|13.443
villach|AT|46.610|13.856
villafranca di verona|IT|45.354|10.845
villagran|MX|20.515|-100.997
villaguay|AR|-31.865|-59.027
villahermosa|MX|17.987|-92.930
villajoyosa|ES|38.508|-0.233
villamaria|CO|5.045|-75.515
villamontes|BO|-21.262|-63.469
villanova|IT|41.964|12.756
villanueva de la canada|ES|40.447|-4.004
villanueva de la serena|ES|38.977|-5.797
villanueva del pardillo|ES|40.490|-3.964
villaquilambre|ES|42.647|-5.558
villaricca|IT|40.920|14.193
villarrika|PY|-25.749|-56.435
villarrobledo|ES|39.270|-2.601
villaverde|ES|40.350|-3.700
villavicencio|CO|4.142|-73.627
villaviciosa de odon|ES|40.357|-3.900
villazon|BO|-22.087|-65.594
villefontaine|FR|45.612|5.146
villefranche sur saone|FR|45.983|4.717
villejuif|FR|48.794|2.360
villemomble|FR|48.883|2.500
villenave d'ornon|FR|44.773|-0.544
villena|ES|38.637|-0.866
villeneuve d'ascq|FR|50.617|3.167
villeneuve la garenne|FR|48.939|2.315
villeneuve le roi|FR|48.737|2.401
villeneuve saint georges|FR|48.732|2.449
villeneuve sur lot|FR|44.409|0.704
villeparisis|FR|48.942|2.615
villepinte|FR|48.962|2.533
villerbann|FR|45.767|4.883
villers les nancy|FR|48.671|6.151
villeta|CO|5.009|-74.472
villeurbanne|FR|45.767|4.883
villiers le bel|FR|49.009|2.398
villiers sur marne|FR|48.831|2.548
villingen schwenningen|DE|48.062|8.494
villupuram|IN|11.940|79.492
viln'|LT|54.689|25.280
vilna|LT|54.689|25.280
vilnias|LT|54.689|25.280
vilnia|LT|54.689|25.280
vilnious|LT|54.689|25.280
vilnis|LT|54.689|25.280
vilnius|LT|54.689|25.280
vilnjus|LT|54.689|25.280
vilno|LT|54.689|25.280
vilnues|LT|54.689|25.280
vilnus|LT|54.689|25.280
vilnyus|LT|54.689|25.280
vilshofen|DE|48.627|13.192
vilvoorde|BE|50.928|4.429
vilyandi|EE|58.364|25.590
vilyeyka|BY|54.491|26.911
vilyuchinsk|RU|52.931|158.405
vimercate|IT|45.615|9.368
vimodrone|IT|45.515|9.288
vimpornk|DK|56.453|9.402
vin'ja del' mar|CL|-33.025|-71.552
vina del mar|CL|-33.025|-71.552
vinales|CU|22.619|-83.707
vinarborg|AT|48.208|16.372
vinaros|ES|40.470|0.476
vinces|EC|-1.556|-79.752
vindau|LV|57.390|21.573
vindava|LV|57.390|21.573
vindobona|AT|48.208|16.372
vineland|US|39.486|-75.026
vineyard|US|38.464|-121.347
vinezzia|IT|45.437|12.333
vinh long|VN|10.254|105.972
vinh yen|VN|21.309|105.605
vinhedo|BR|-23.030|-46.975
vinh|VN|18.673|105.692
vinica|MK|41.883|22.509
vinis|VN|18.673|105.692
vinja del maras|CL|-33.025|-71.552
vinja del mar|CL|-33.025|-71.552
vinja del' mar|CL|-33.025|-71.552
vinkovci|HR|45.288|18.805
vinnica|UA|49.233|28.481
vinnicja|UA|49.233|28.481
vinnitsa|UA|49.233|28.481
vinnytsia|UA|49.233|28.481
vinnytsya|UA|49.233|28.481
vintin|BG|43.990|22.872
vinukonda|IN|16.053|79.740
vinya del mar|CL|-33.025|-71.552
virac|PH|13.585|124.237
viradouro|BR|-20.873|-48.297
viransehir|TR|37.223|39.755
viranshekhire|TR|37.223|39.755
virarajendrapet|IN|12.196|75.805
virar|IN|19.456|72.811
viravanallur|IN|8.696|77.519
virdzhinija|ZA|-28.104|26.866
virginia beach|US|36.853|-75.978
virginia|ZA|-28.104|26.866
viroflay|FR|48.801|2.162
virovitica|HR|45.832|17.384
virovitisa|HR|45.832|17.384
virudunagar|IN|9.585|77.958
viru|PE|-8.416|-78.752
viry chatillon|FR|48.672|2.393
visaginas|LT|55.597|26.440
visakhapatnamas|IN|17.680|83.202
visakhapatnam|IN|17.680|83.202
visakha|IN|17.680|83.202
visak|IN|17.680|83.202
visalia|US|36.330|-119.292
visavadar|IN|21.340|70.750
visbija|SE|57.641|18.296
visbis|SE|57.641|18.296
visbi|SE|57.641|18.296
visbju|SE|57.641|18.296
visbue|SE|57.641|18.296
visbu|SE|57.641|18.296
visby|SE|57.641|18.296
visconde do rio branco|BR|-21.010|-42.841
viseu de sus|RO|47.717|24.433
vise|BE|50.738|5.699
vishakhapatnam|IN|17.680|83.202
vishakkhapatnam|IN|17.680|83.202
vismpy|SE|57.641|18.296
visnagar|IN|23.699|72.552
visoko|BA|43.989|18.178
vista alegre|PA|8.928|-79.703
vista|US|33.200|-117.243
vit'b'sku|BY|55.190|30.205
vitebs'k|BY|55.190|30.205
vitebscum|BY|55.190|30.205
vitebskas|BY|55.190|30.205
vitebska|BY|55.190|30.205
vitebsk|BY|55.190|30.205
vitepsk|BY|55.190|30.205
viterbo|IT|42.419|12.106
vite|IN|17.273|74.538
vitina|XK|42.321|21.358
vitoria da conquista|BR|-14.866|-40.839
vitoria de santo antao|BR|-8.118|-35.291
vitoria do mearim|BR|-3.462|-44.871
vitoria|BR|-20.319|-40.338
vitorija da konkista|BR|-14.866|-40.839
vitorija de santu antan|BR|-8.118|-35.291
vitre|FR|48.118|-1.206
vitrolles|FR|43.460|5.249
vitry le francois|FR|48.733|4.583
vitry sur seine|FR|48.787|2.403
vitsebsk|BY|55.190|30.205
vitsemp'sk|BY|55.190|30.205
vitsiebsk|BY|55.190|30.205
vitsyebsk|BY|55.190|30.205
vittoria|IT|36.952|14.528
vittorio veneto|IT|45.980|12.301
viveiro|ES|43.662|-7.593
viyana|AT|48.208|16.372
vizagapatam|IN|17.680|83.202
vizagapatnam|IN|17.680|83.202
vizag|IN|17.680|83.202
vizeu|PT|40.661|-7.910
vizianagaram|IN|18.117|83.411
vizianagarm|IN|18.117|83.411
vizianagram|IN|18.117|83.411
vizijanagaram|IN|18.117|83.411
vjedma|AR|-40.813|-62.997
vjencana|LA|17.967|102.600
vjentiano|LA|17.967|102.600
vjentjan|LA|17.967|102.600
vl'gogradu|RU|48.719|44.502
vl'ora|AL|40.467|19.490
vlaardingen|NL|51.913|4.342
vladicaucaso|RU|43.037|44.668
vladikaukazas|RU|43.037|44.668
vladikaukaza|RU|43.037|44.668
vladikavkaz|RU|43.037|44.668
vladimiras|RU|56.137|40.397
vladimira|RU|56.137|40.397
vladimir|RU|56.137|40.397
vladiqafqaz|RU|43.037|44.668
vladivostokas|RU|43.106|131.874
vladivostoka|RU|43.106|131.874
vladivostokium|RU|43.106|131.874
vladivostok|RU|43.106|131.874
vlagyimir|RU|56.137|40.397
vlagyivosztok|RU|43.106|131.874
vlantikavkaz|RU|43.037|44.668
vliore|AL|40.467|19.490
vlissingen|NL|51.443|3.574
vljora|AL|40.467|19.490
vlona|AL|40.467|19.490
vlone|AL|40.467|19.490
vlora|AL|40.467|19.490
vlore|AL|40.467|19.490
vlotho|DE|52.165|8.860
vlyora|AL|40.467|19.490
vnukovo|RU|55.612|37.296
voelklingen|DE|49.252|6.859
voerde|DE|51.597|6.686
vogan|TG|6.333|1.533
voghera|IT|44.992|9.012
vohibinany|MG|-17.350|49.033
vohipaho|MG|-23.550|47.500
voinjama|LR|8.422|-9.748
voinyamai|LR|8.422|-9.748
voiron|FR|45.364|5.592
voi|KE|-3.396|38.556
vol'mar|LV|57.541|25.428
vol'sk|RU|52.045|47.380
volendam|NL|52.495|5.071
volgodons'k|RU|47.514|42.151
volgodonskas|RU|47.514|42.151
volgodonska|RU|47.514|42.151
volgodonsk|RU|47.514|42.151
volgogradas|RU|48.719|44.502
volgograda|RU|48.719|44.502
volgogrado|RU|48.719|44.502
volgogradum|RU|48.719|44.502
volgograd|RU|48.719|44.502
volgorechensk|RU|57.439|41.156
volkhov|RU|59.926|32.338
volklingen|DE|49.252|6.859
volksrust|ZA|-27.365|29.882
volla|IT|40.874|14.341
volnkonkrant|RU|48.719|44.502
volnovakha|UA|47.601|37.497
volodimiria|RU|56.137|40.397
volodimir|RU|56.137|40.397
volodymyr volyns'kyy|UA|50.853|24.324
vologdae|RU|59.224|39.884
vologda|RU|59.224|39.884
vologdo|RU|59.224|39.884
vologd|RU|59.224|39.884
volokolamsk|RU|56.034|35.969
volos|GR|39.361|22.942
volqodonsk|RU|47.514|42.151
volqoqrad|RU|48.719|44.502
volta redonda|BR|-22.523|-44.104
voluntari|RO|44.490|26.173
volzhskij|RU|48.786|44.780
volzhskiy|RU|48.786|44.780
volzhsk|RU|55.866|48.359
volzjskij|RU|48.786|44.780
volzski|RU|48.786|44.780
vondrozo|MG|-22.817|47.283
vonjama|LR|8.422|-9.748
voorburg|NL|52.074|4.360
voorhees|US|40.481|-74.483
voorschoten|NL|52.127|4.449
vorgashor|RU|67.584|63.794
vorkuta|RU|67.499|64.053
vorob'yovo|RU|55.717|37.533
voronej|RU|51.672|39.184
voronezas|RU|51.672|39.184
voroneza|RU|51.672|39.184
voronezh|RU|51.672|39.184
voronezj|RU|51.672|39.184
voronez|RU|51.672|39.184
vose'|TJ|37.804|69.644
voskresensk|RU|55.317|38.653
vostochnoe degunino|RU|55.880|37.558
votkinsk|RU|57.049|53.987
votorantim|BR|-23.547|-47.438
votuporanga|BR|-20.423|-49.973
voula|GR|37.842|23.777
vovchans'k|UA|50.291|36.941
voznesensk|UA|47.565|31.331
vracae|BG|43.210|23.563
vraca|BG|43.210|23.563
vrangel'|RU|42.730|133.083
vranje|RS|42.551|21.900
vranov nad topl'ou|SK|48.888|21.685
vranov nad toplou|SK|48.888|21.685
vrata|BG|43.210|23.563
vratca|BG|43.210|23.563
vratsa|BG|43.210|23.563
vrattsa|BG|43.210|23.563
vratza|BG|43.210|23.563
vrbas|RS|45.571|19.641
vreden|DE|52.038|6.828
vriddhachalam|IN|11.515|79.322
vrilissia|GR|38.034|23.830
vrindavan|IN|27.581|77.697
vrsac|RS|45.117|21.304
vryburg|ZA|-26.957|24.728
vryheid|ZA|-27.770|30.792
vsetin|CZ|49.339|17.996
vsevolozhsk|RU|60.015|30.673
vught|NL|51.653|5.287
vukovaras|HR|45.343|19.000
vukovari|HR|45.343|19.000
vukovar|HR|45.343|19.000
vulcan|RO|45.383|23.267
vung tau|VN|10.346|107.084
vushtrri|XK|42.823|20.968
vuyyuru|IN|16.363|80.844
vwawa|TZ|-9.117|32.933
vyantyan|LA|17.967|102.600
vyara|IN|21.111|73.394
vyatskiye polyany|RU|56.226|51.066
vyaz'ma|RU|55.210|34.295
vyazemskiy|RU|47.538|134.756
vyazniki|RU|56.241|42.156
vyborg|RU|60.708|28.753
vyentyan|LA|17.967|102.600
vykhino zhulebino|RU|55.702|37.812
vyksa|RU|55.318|42.174
vylande|EE|58.364|25.590
vynohradiv|UA|48.141|23.027
vyronas|GR|37.961|23.753
vyselki|RU|45.581|39.664
vyshhorod|UA|50.585|30.490
vyshneve|UA|50.389|30.370
vyshniy volochek|RU|57.591|34.565
vyskov|CZ|49.277|16.999
waalwijk|NL|51.682|5.071
wabu|KR|37.590|127.220
wacheng|CN|33.783|114.517
wachtberg|DE|50.633|7.100
waco|US|31.549|-97.147
wad medani|SD|14.401|33.520
waddan|LY|29.161|16.139
waddinxveen|NL|52.045|4.651
wade hampton|US|34.904|-82.333
wadern|DE|49.541|6.888
wadgassen|DE|49.267|6.783
wadi al seer|JO|31.954|35.818
wadi as sayr|JO|31.954|35.818
wadi as sir|JO|31.954|35.818
wadi es sir|JO|31.954|35.818
wadi|IN|17.052|76.990
wadowice|PL|49.883|19.493
wadsworth|US|41.026|-81.730
waegwan|KR|35.993|128.398
wafangdian|CN|39.618|122.008
wageningen|NL|51.970|5.667
wagga wagga|AU|-35.126|147.354
waghausel|DE|49.250|8.513
wagrowiec|PL|52.808|17.200
wahiawa|US|21.503|-158.025
waiblingen|DE|48.832|9.316
wailuku|US|20.891|-156.506
waingapu|ID|-9.657|120.264
waipahu|US|21.387|-158.009
waitakere|NZ|-36.918|174.658
wai|IN|17.953|73.891
wajeer|KE|1.747|40.057
wajir|KE|1.747|40.057
wakayamashi|JP|34.233|135.167
wakayama|JP|34.233|135.167
wake forest|US|35.980|-78.510
wakema|MM|16.603|95.183
wakimachi|JP|34.067|134.150
wakiso|UG|0.404|32.459
wakkanai|JP|45.409|141.674
wako|JP|35.789|139.623
wakuya|JP|38.545|141.135
walajapet|IN|12.925|79.366
walbrzych|PL|50.771|16.284
walcourt|BE|50.254|4.438
walcz|PL|53.278|16.471
waldbroel|DE|50.876|7.617
waldbrol|DE|50.876|7.617
waldenburg|PL|50.771|16.284
waldkirch|DE|48.096|7.964
waldkraiburg|DE|48.209|12.399
waldorf|US|38.625|-76.939
waldshut tiengen|DE|47.623|8.217
waling|NP|27.983|83.767
waliso|ET|8.534|37.965
walkden|GB|53.517|-2.400
walker|US|43.001|-85.768
walla walla|US|46.065|-118.343
wallasey|GB|53.423|-3.065
wallenhorst|DE|52.350|8.017
wallingford center|US|41.450|-72.819
wallingford|US|41.457|-72.823
wallsend|GB|54.991|-1.534
walnut creek|US|37.906|-122.065
walnut grove|CA|49.165|-122.640
walnut park|US|33.968|-118.225
walnut|US|34.020|-117.865
walsall|GB|52.585|-1.984
walsrode|DE|52.861|9.593
waltham abbey|GB|51.687|-0.004
waltham|US|42.376|-71.236
walton on thames|GB|51.385|-0.421
waltrop|DE|51.621|7.402
walvis bay|NA|-22.957|14.505
wanaraja|ID|-7.175|107.981
wandlitz|DE|52.742|13.458
wandsbek|DE|53.583|10.083
wang nam yen|TH|13.503|102.181
wang noi|TH|14.227|100.716
wang saphung|TH|17.301|101.769
wanganui|NZ|-39.933|175.050
wangaratta|AU|-36.358|146.321
wangen im allgau|DE|47.690|9.832
wangkui|CN|46.833|126.478
wangon|ID|-7.516|109.054
wangqing|CN|43.322|129.763
wani|IN|20.055|78.953
wanju|KR|35.845|127.148
wankaner|IN|22.612|70.944
wanlaweyn|SO|2.619|44.894
wanning|CN|18.799|110.384
wanparti|IN|16.367|78.069
wantagh|US|40.684|-73.510
wantirna south|AU|-37.883|145.217
wanxian|CN|30.815|108.371
wao|PH|7.683|124.667
warah|PK|27.448|67.797
warangal|IN|18.000|79.583
waraseoni|IN|21.762|80.043
warburg|DE|51.490|9.146
warburton|PK|31.550|73.833
wardenburg|DE|53.067|8.200
wardha|IN|20.739|78.598
waregem|BE|50.889|3.428
warendorf|DE|51.951|7.988
waren|DE|53.520|12.680
ware|GB|51.811|-0.029
warin chamrap|TH|15.193|104.863
waris aliganj|IN|25.017|85.640
warmbaths|ZA|-24.883|28.283
warminster|GB|51.204|-2.179
warner robins|US|32.616|-83.627
warnes|BO|-17.516|-63.168
warora|IN|20.229|79.003
warren township|US|40.608|-74.518
warrensburg|US|38.763|-93.736
warrenton|ZA|-28.114|24.848
warren|US|42.490|-83.013
warrington|GB|53.393|-2.580
warri|NG|5.517|5.750
warrnambool|AU|-38.382|142.488
warsawa|PL|52.230|21.012
warsaw|PL|52.230|21.012
warschau|PL|52.230|21.012
warskou|PL|52.230|21.012
warstein|DE|51.445|8.349
warszawa|PL|52.230|21.012
warszaw|PL|52.230|21.012
warud|IN|21.471|78.270
warwick|US|41.700|-71.416
washim|IN|20.111|77.133
washington heights|US|40.850|-73.935
washougal|US|45.583|-122.353
wasquehal|FR|50.670|3.134
wassenaar|NL|52.146|4.403
wassenberg|DE|51.100|6.155
watampone|ID|-4.539|120.328
watari|JP|38.035|140.851
watauga|US|32.858|-97.255
waterbury|US|41.558|-73.052
waterlooville|GB|50.881|-1.030
waterville|US|44.552|-69.632
watford|GB|51.655|-0.396
wath upon dearne|GB|53.503|-1.346
watsa|CD|3.037|29.536
watsonville|US|36.910|-121.757
wattala|LK|6.978|79.890
wattrelos|FR|50.701|3.218
waukee|US|41.612|-93.885
waukegan|US|42.364|-87.845
waukesha|US|43.012|-88.231
wausau|US|44.959|-89.630
wauwatosa|US|43.049|-88.008
wau|SS|7.701|27.990
waverly|US|42.739|-84.621
wavre|BE|50.717|4.601
wawer|PL|52.197|21.178
waxahachie|US|32.387|-96.848
waynesboro|US|38.068|-78.889
wazirabad|PK|32.443|74.120
wazirganj|IN|28.211|79.057
weatherford|US|32.759|-97.797
webster groves|US|38.593|-90.357
webuye|KE|0.608|34.770
wedding bezirk|DE|52.547|13.356
wedding|DE|52.547|13.356
wedel|DE|53.584|9.698
wedi|ID|-7.743|110.579
wednesbury|GB|52.551|-2.024
wednesfield|GB|52.596|-2.085
weener|DE|53.163|7.351
weert|NL|51.252|5.707
weesp|NL|52.307|5.042
wegberg|DE|51.142|6.284
weichanglu|CN|37.181|119.942
weiden|DE|49.677|12.156
weifang|CN|36.710|119.102
weihai|CN|37.509|122.114
weil am rhein|DE|47.593|7.621
weil der stadt|DE|48.750|8.872
weilerswist|DE|50.753|6.846
weilheim|DE|47.841|11.155
weimar|DE|50.980|11.329
weinan|CN|34.504|109.509
weingarten|DE|47.810|9.639
weinheim|DE|49.549|8.667
weining|CN|26.850|104.233
weinstadt endersbach|DE|48.813|9.364
weinzierl bei krems|AT|48.400|15.600
weirton heights|US|40.408|-80.539
weirton|US|40.419|-80.590
weissenburg in bayern|DE|49.031|10.972
weissenfels|DE|51.201|11.968
weissensee|DE|52.556|13.466
weisswasser|DE|51.504|14.640
weiterstadt|DE|49.904|8.589
wejherowo|PL|54.606|18.236
wekiwa springs|US|28.699|-81.426
welahan|ID|-6.800|110.717
weleri|ID|-6.971|110.067
weligama|LK|5.975|80.430
welisara|LK|7.028|79.901
welkom|ZA|-27.977|26.735
welland|CA|42.983|-79.250
wellesley|US|42.296|-71.293
wellingborough|GB|52.303|-0.694
wellington|NZ|-41.287|174.776
welling|GB|51.462|0.108
wels|AT|48.167|14.033
welwyn garden city|GB|51.802|-0.207
wenatchee|US|47.423|-120.310
wenceslau braz|BR|-23.874|-49.803
wenchi|GH|7.739|-2.105
wenchow|CN|27.999|120.667
wendelstein|DE|49.352|11.151
wenden|DE|50.967|7.867
wendlingen am neckar|DE|48.671|9.376
wenji|ET|8.450|39.283
wenling|CN|28.375|121.384
wensen|KP|39.153|127.444
wenshan city|CN|23.363|104.250
wenshang|CN|35.727|116.496
wentsjou|CN|27.999|120.667
wentzville|US|38.811|-90.853
wenxing|CN|28.682|112.879
wenzhou|CN|27.999|120.667
werdau|DE|50.736|12.375
werder|DE|52.379|12.934
werdohl|DE|51.260|7.766
werkendam|NL|51.810|4.894
werl|DE|51.555|7.914
wermelskirchen|DE|51.140|7.216
werne|DE|51.664|7.634
wernigerode|DE|51.837|10.782
werota|ET|11.917|37.700
werribee|AU|-37.900|144.667
wertheim|DE|49.759|9.509
weru|ID|-6.711|108.504
wervik|BE|50.781|3.039
wer|IN|27.019|77.176
wesel|DE|51.667|6.620
weslaco|US|26.160|-97.991
wesley chapel|US|28.240|-82.328
wesola|PL|52.255|21.224
wesseling|DE|50.827|6.975
wesselsbron|ZA|-27.855|26.366
west albany|US|42.683|-73.778
west allis|US|43.017|-88.007
west and east lealman|US|27.820|-82.689
west babylon|US|40.718|-73.354
west bend|US|43.425|-88.183
west bloomfield township|US|42.569|-83.384
west bridgford|GB|52.930|-1.125
west bromwich|GB|52.519|-1.994
west carson|US|33.822|-118.293
west chester|US|39.961|-75.608
west chicago|US|41.885|-88.204
west columbia|US|33.993|-81.074
west coon rapids|US|45.160|-93.350
west covina|US|34.069|-117.939
west des moines|US|41.577|-93.711
west elkridge|US|39.207|-76.727
west end|CA|49.283|-123.133
west falls church|US|38.891|-77.184
west fargo|US|46.875|-96.900
west gulfport|US|30.404|-89.094
west hartford|US|41.762|-72.742
west haven|US|41.271|-72.947
west hempstead|US|40.705|-73.650
west hills|US|34.197|-118.644
west hollywood|US|34.090|-118.362
west island|CC|-12.157|96.823
west islip|US|40.706|-73.306
west jerusalem|IL|31.782|35.220
west jordan|US|40.610|-111.939
west kelowna|CA|49.862|-119.583
west lafayette|US|40.426|-86.908
west lake sammamish|US|47.578|-122.101
west lake stevens|US|47.993|-122.102
west linn|US|45.366|-122.612
west little river|US|25.857|-80.237
west lynchburg|US|37.403|-79.178
west melbourne|US|28.072|-80.653
west memphis|US|35.146|-90.185
west mifflin|US|40.363|-79.866
west milford|US|41.131|-74.367
west molesey|GB|51.400|-0.380
west new york|US|40.788|-74.014
west odessa|US|31.842|-102.499
west orange|US|40.799|-74.239
west palm beach|US|26.715|-80.053
west park|US|25.985|-80.199
west pennant|AU|-33.746|151.048
west pensacola|US|30.427|-87.280
west puente valley|US|34.052|-117.968
west raleigh|US|35.787|-78.664
west sacramento|US|38.580|-121.530
west saint paul|US|44.916|-93.102
west scarborough|US|43.570|-70.388
west seneca|US|42.850|-78.800
west torrington|US|41.818|-73.144
west university place|US|29.718|-95.434
west valley city|US|40.692|-112.001
west vancouver|CA|49.367|-123.167
west whittier los nietos|US|33.976|-118.069
westbrook|US|43.677|-70.371
westbury|US|40.756|-73.588
westchase|US|28.055|-82.610
westend|DE|52.517|13.276
westerlo|BE|51.090|4.915
westerly|US|41.378|-71.827
westerstede|DE|53.257|7.927
westerville|US|40.126|-82.929
westford|US|42.579|-71.438
westhoughton|GB|53.549|-2.525
westlake|US|41.455|-81.918
westland|US|42.324|-83.400
westmount|CA|45.483|-73.599
weston super mare|GB|51.346|-2.977
westonaria|ZA|-26.319|27.649
weston|US|26.100|-80.400
westport|US|39.100|-94.579
wete|TZ|-5.056|39.729
wethersfield|US|41.714|-72.653
wetteren|BE|51.005|3.883
wettingen|CH|47.470|8.316
wetzlar|DE|50.561|8.505
wevelgem|BE|50.800|3.167
wewak|PG|-3.550|143.632
weybridge|GB|51.372|-0.460
whakatane|NZ|-37.959|176.985
whangarei|NZ|-35.732|174.324
wheat ridge|US|39.766|-105.077
whickham|GB|54.946|-1.676
white bear lake|US|45.085|-93.010
white plains|US|41.034|-73.763
white river|ZA|-25.332|31.012
white rock|CA|49.016|-122.803
white settlement|US|32.760|-97.458
whitefield|GB|53.550|-2.300
whitehall township|US|40.667|-75.500
whitehall|US|33.749|-84.388
whitehaven|GB|54.549|-3.584
whitehorse|CA|60.716|-135.054
whitestone|US|40.795|-73.818
whitley bay|GB|55.040|-1.447
whitney|US|36.098|-115.036
whitstable|GB|51.361|1.026
whittier|US|33.979|-118.033
whyalla|AU|-33.033|137.565
wiasban|DE|50.083|8.249
wiazburg|DE|49.794|9.951
wichian buri|TH|15.658|101.106
wichita falls|US|33.914|-98.493
wichita|US|37.692|-97.338
wichit|TH|7.889|98.385
wickford|GB|51.611|0.523
widnes|GB|53.362|-2.734
wiehl|DE|50.950|7.551
wieliczka|PL|49.987|20.065
wielun|PL|51.221|18.570
wiener neustadt|AT|47.800|16.250
wierden|NL|52.359|6.593
wiesbaden|DE|50.083|8.249
wiesloch|DE|49.295|8.698
wigan|GB|53.533|-2.617
wigston magna|GB|52.581|-1.092
wijchen|NL|51.809|5.725
wijk bij duurstede|NL|51.974|5.342
wildeshausen|DE|52.894|8.434
wildomar|US|33.599|-117.280
wildwood|US|38.583|-90.663
wilhelmshaven|DE|53.530|8.113
wilhelmstadt|DE|52.525|13.177
wilkes barre|US|41.246|-75.881
wilkinsburg|US|40.442|-79.882
willebroek|BE|51.060|4.360
willemstad|CW|12.108|-68.934
willemsted|CW|12.108|-68.934
willenhall|GB|52.585|-2.059
willetton|AU|-32.053|115.888
williamsburg|US|37.271|-76.707
williamsport|US|41.241|-77.001
williamstown|US|39.686|-74.995
willich|DE|51.264|6.547
willimantic|US|41.711|-72.208
willingboro|US|40.028|-74.869
williston|US|48.147|-103.618
willmar|US|45.122|-95.043
willoughby|US|41.640|-81.406
willow grove|US|40.144|-75.116
willowbrook|US|33.917|-118.255
willowdale|CA|43.767|-79.399
wilmersdorf bezirk|DE|52.483|13.317
wilmersdorf|DE|52.483|13.317
wilmette|US|42.072|-87.723
wilmington island|US|32.004|-80.974
wilmslow|GB|53.328|-2.231
wilnsdorf|DE|50.817|8.100
wilsonville|US|45.300|-122.774
wilson|US|35.721|-77.916
wilton|US|41.195|-73.438
wil|CH|47.462|9.046
winder|US|33.993|-83.720
windham|US|41.700|-72.157
windhoek|NA|-22.559|17.083
windhuk|NA|-22.559|17.083
windoek|NA|-22.559|17.083
windsor|CA|42.300|-83.017
winneba|GH|5.351|-0.623
winnenden|DE|48.876|9.398
winnipeg|CA|49.884|-97.147
winona|US|44.050|-91.639
winschoten|NL|53.144|7.035
winsen|DE|53.358|10.213
winsford|GB|53.183|-2.517
winston salem|US|36.100|-80.244
winter gardens|US|32.831|-116.933
winter garden|US|28.565|-81.586
winter haven|US|28.022|-81.733
winter park|US|28.600|-81.339
winter springs|US|28.699|-81.308
winterhude|DE|53.600|10.000
winterswijk|NL|51.972|6.719
winterthur|CH|47.506|8.724
winthrop|US|42.375|-70.983
wipperfuerth|DE|51.116|7.399
wipperfurth|DE|51.116|7.399
wiradesa|ID|-6.892|109.619
wirciburc|DE|49.794|9.951
wisbech|GB|52.666|0.159
wisch|NL|51.926|6.417
wisconsin rapids|US|44.384|-89.817
wiset chaichan|TH|14.595|100.338
wishaw|GB|55.767|-3.917
wismar|DE|53.893|11.453
wissbade|DE|50.083|8.249
witbank|ZA|-25.871|29.233
witham|GB|51.800|0.640
witney|GB|51.784|-1.485
wittenau|DE|52.593|13.321
wittenberge|DE|53.005|11.750
wittenheim|FR|47.808|7.337
witten|DE|51.444|7.353
wittlich|DE|49.986|6.893
wittmund|DE|53.577|7.778
wittstock|DE|53.161|12.483
witzenhausen|DE|51.341|9.855
wlochy|PL|52.179|20.946
wloclawek|PL|52.648|19.068
wobkent|UZ|40.030|64.515
wobulenzi|UG|0.728|32.512
woburn|US|42.479|-71.152
wodonga|AU|-36.122|146.888
wodzislaw slaski|PL|50.004|18.472
woerden|NL|52.085|4.883
woerth am rhein|DE|49.049|8.260
wokha|IN|26.097|94.258
wokingham|GB|51.411|-0.836
woking|GB|51.319|-0.559
wola|PL|52.240|20.989
wolcott|US|41.602|-72.987
wolf trap|US|38.940|-77.286
wolfenbuettel|DE|52.164|10.541
wolfenbuttel|DE|52.164|10.541
wolfen|DE|51.661|12.269
wolfratshausen|DE|47.913|11.422
wolfsberg|AT|46.841|14.844
wolfsboerj|DE|52.425|10.781
wolfsborj|DE|52.425|10.781
wolfsbourg|DE|52.425|10.781
wolfsburgo|DE|52.425|10.781
wolfsburg|DE|52.425|10.781
wolfsbuurich|DE|52.425|10.781
wollongong|AU|-34.424|150.893
wolmaransstad|ZA|-27.197|25.983
wolomin|PL|52.340|21.242
wolverhampton|GB|52.585|-2.123
wombwell|GB|53.522|-1.397
wongsorejo|ID|-7.991|114.401
wonju|KR|37.351|127.945
wonopringgo|ID|-6.983|109.617
wonosari|ID|-7.966|110.604
wonosobo|ID|-7.359|109.903
wonsan|KP|39.153|127.444
woodbridge|US|40.558|-74.285
woodburn|US|45.144|-122.855
woodbury|US|44.924|-92.959
woodford green|GB|51.609|0.023
woodhaven|US|40.689|-73.858
woodland hills|US|34.168|-118.606
woodland|US|38.679|-121.773
woodmere|US|40.632|-73.713
woodside|US|40.745|-73.905
woonsocket|US|42.003|-71.515
wooster|US|40.805|-81.936
workington|GB|54.642|-3.544
worksop|GB|53.302|-1.124
worms|DE|49.633|8.359
worth am rhein|DE|49.049|8.260
worthing|GB|50.818|-0.375
wrexham|GB|53.047|-2.991
wright|US|30.456|-86.638
wroclaw|PL|51.100|17.033
wroclow|PL|51.100|17.033
wroklaw|PL|51.100|17.033
wroslaw|PL|51.100|17.033
wrzesnia|PL|52.325|17.565
wuchang|CN|44.914|127.150
wucheng|CN|29.601|118.175
wuchow|CN|23.483|111.317
wuchuan|CN|21.457|110.766
wuda|CN|39.499|106.712
wudil|NG|11.809|8.844
wuelfrath|DE|51.282|7.038
wuerselen|DE|50.818|6.135
wuerzboerj|DE|49.794|9.951
wuerzburg|DE|49.794|9.951
wuhai|CN|39.684|106.816
wuhan|CN|30.583|114.267
wuhiutsun|CN|29.851|115.552
wuhu|CN|31.337|118.374
wukari|NG|7.871|9.778
wulfrath|DE|51.282|7.038
wulfsborg|DE|52.425|10.781
wum|CM|6.383|10.067
wunstorf|DE|52.424|9.436
wupperdaal|DE|51.270|7.168
wuppertal|DE|51.270|7.168
wurselen|DE|50.818|6.135
wurtzbourg|DE|49.794|9.951
wurtzburgo|DE|49.794|9.951
wurzborj|DE|49.794|9.951
wurzburgo|DE|49.794|9.951
wurzburg|DE|49.794|9.951
wurzen|DE|51.371|12.739
wusih|CN|31.569|120.289
wusong|CN|30.950|117.783
wusueh|CN|29.851|115.552
wuustwezel|BE|51.392|4.595
wuwei|CN|37.927|102.632
wuxi|CN|31.569|120.289
wuxue|CN|29.851|115.552
wuyang|CN|31.992|116.247
wuzhou|CN|23.483|111.317
wyandotte|US|42.214|-83.150
wyckoff|US|41.010|-74.173
wylie|US|33.015|-96.539
wyndham vale|AU|-37.842|144.541
wynhoeke|NA|-22.559|17.083
wyoming|US|42.913|-85.705
wyszkow|PL|52.593|21.458
xacmaz|AZ|41.464|48.806
xai xai|MZ|-25.052|33.644
xalapa de enriquez|MX|19.531|-96.916
xam nua|LA|20.416|104.048
xankandi|AZ|39.818|46.753
xanten|DE|51.659|6.453
xanthi|GR|41.135|24.888
xanxere|BR|-26.877|-52.404
xativa|ES|38.990|-0.519
xenia|US|39.685|-83.930
xi'an|CN|34.258|108.929
xiamen|CN|24.480|118.082
xiangcheng chengguanzhen|CN|33.847|113.478
xiangfan|CN|32.042|112.145
xiangtan|CN|27.850|112.900
xiangxiang|CN|27.733|112.533
xiangyangfu|CN|32.042|112.145
xiangyang|CN|32.042|112.145
xianju|CN|28.855|120.732
xianning|CN|29.843|114.322
xiannu|CN|32.428|119.560
xianshuigu|CN|38.985|117.383
xiantaozhen|CN|30.371|113.443
xiantao|CN|30.371|113.443
xianyang|CN|34.338|108.703
xiaogan|CN|30.927|113.922
xiaolingwei|CN|32.032|118.854
xiaoshan|CN|30.167|120.259
xiaoshi|CN|41.297|124.121
xiaoweizhai|CN|26.190|107.513
xiashi|CN|30.536|120.686
xiazhencun|CN|34.802|117.112
xiazhen|CN|34.802|117.112
xiazhuang|CN|34.916|118.639
xichang|CN|27.896|102.263
xicotepec de juarez|MX|20.276|-97.961
xico|MX|19.422|-97.008
xifeng|CN|42.737|124.722
xihe|CN|31.686|113.466
xilin hot|CN|43.967|116.033
ximei|CN|24.988|118.386
xincheng|CN|33.633|115.183
xindian|CN|36.797|118.294
xindi|CN|29.817|113.467
xingcheng|CN|40.617|120.717
xinghua|CN|32.939|119.834
xinglongshan|CN|43.956|125.466
xingtai|CN|37.063|114.494
xinhui|CN|22.456|113.048
xining|CN|36.626|101.757
xinji|CN|37.903|115.204
xinmin|CN|41.991|122.825
xinpu|CN|34.600|119.159
xinqing|CN|48.287|129.523
xinshi|CN|31.047|113.141
xintai|CN|35.901|117.752
xinxian|CN|38.409|112.733
xinxing|CN|32.939|119.834
xinyang|CN|32.123|114.066
xinyi|CN|22.373|110.947
xinyu|CN|27.804|114.933
xinzhi|CN|36.499|111.705
xiongzhou|CN|25.117|114.300
xique xique|BR|-10.823|-42.728
xirivella|ES|39.466|-0.426
xishan|CN|27.667|113.500
xiulin|CN|29.717|112.400
xiuyan|CN|40.293|123.274
xiuying|CN|20.001|110.294
xixiang|CN|35.163|112.865
xo'jaobod|UZ|40.669|72.560
xochimilco|MX|19.258|-99.105
xochitepec|MX|18.781|-99.230
xonacatlan|MX|19.405|-99.528
xoxocotla|MX|18.684|-99.246
xuancheng|CN|30.953|118.755
xuanzhou|CN|30.953|118.755
xucheng|CN|20.329|110.167
xunchang|CN|28.454|104.715
yabelo|ET|4.883|38.083
yablonovskiy|RU|44.989|38.943
yabrud|SY|33.969|36.657
yachimata|JP|35.650|140.317
yacuiba|BO|-22.016|-63.678
yadgir|IN|16.770|77.138
yafah|IL|32.050|34.752
yaffa|IL|32.050|34.752
yafo|IL|32.050|34.752
yafran|LY|32.063|12.529
yagoua|CM|10.341|15.233
yagry|RU|64.594|39.810
yaguachi nuevo|EC|-2.097|-79.695
yaguajay|CU|22.327|-79.236
yahotyn|UA|50.280|31.762
yahyali|TR|38.102|35.357
yaidu|JP|34.869|138.320
yaisu|JP|34.869|138.320
yaita|JP|36.800|139.933
yaizu|JP|34.869|138.320
yakeshi|CN|49.283|120.733
yakima|US|46.602|-120.506
yako|BF|12.959|-2.261
yakuplu|TR|40.989|28.676
yakutsk|RU|62.034|129.733
yalova|TR|40.655|29.277
yalta|UA|44.502|34.166
yalutorovsk|RU|56.654|66.301
yaluva|TR|40.655|29.277
yalvac|TR|38.296|31.178
yamada|JP|39.467|141.950
yamagatashi|JP|38.233|140.367
yamagata|JP|38.233|140.367
yamaga|JP|33.017|130.689
yamaguchishi|JP|34.183|131.467
yamaguchi|JP|34.183|131.467
yamaguti|JP|34.183|131.467
yamazakicho nakabirose|JP|35.000|134.550
yambio|SS|4.571|28.394
yambiyo|SS|4.571|28.394
yambol|BG|42.483|26.500
yambo|SA|24.089|38.064
yamethin|MM|20.432|96.139
yamosukro|CI|6.821|-5.277
yamoto|JP|38.427|141.215
yamousoukro|CI|6.821|-5.277
yamoussokro|CI|6.821|-5.277
yamoussoukrou|CI|6.821|-5.277
yamoussoukro|CI|6.821|-5.277
yampolis|BG|42.483|26.500
yamunanagar|IN|30.128|77.284
yamussukro|CI|6.821|-5.277
yamusukro|CI|6.821|-5.277
yanacancha|PE|-10.241|-76.646
yanagawamachi saiwaicho|JP|37.850|140.600
yanagawa|JP|33.167|130.400
yanai|JP|33.967|132.117
yanamalakuduru|IN|16.485|80.667
yanam|IN|16.733|82.214
yanaul|RU|56.275|54.934
yanbu'|SA|24.089|38.064
yanbu|SA|24.089|38.064
yancheng|CN|33.358|120.157
yangambi|CD|0.768|24.440
yangchow|CN|32.397|119.436
yangchun|CN|22.167|111.783
yangcun|CN|39.364|117.060
yanggu|CN|36.111|115.775
yangiobod|UZ|41.119|70.094
yangiqo'rg'on|UZ|41.187|71.733
yangirabot|UZ|40.025|65.961
yangiyer|UZ|40.275|68.823
yangiyul|UZ|41.112|69.047
yangjiang|CN|21.856|111.963
yangju|KR|37.833|127.062
yangliuqing|CN|39.138|117.000
yangon|MM|16.805|96.156
yangp'yong|KR|37.490|127.491
yangquan|CN|37.858|113.563
yangsan|KR|35.342|129.034
yangshuo|CN|24.781|110.490
yangso|CN|24.781|110.490
yangtsjou|CN|32.397|119.436
yangzhou|CN|32.397|119.436
yanjiang|CN|30.121|104.648
yanji|CN|42.907|129.508
yanliang|CN|34.659|109.229
yanqon|MM|16.805|96.156
yanqul|OM|23.591|56.550
yantai|CN|37.476|121.441
yanta|CN|36.241|115.667
yantongshan|CN|43.292|126.009
yanykurgan|KZ|43.907|67.246
yanzhou|CN|35.553|116.829
yaocho|JP|34.617|135.600
yaounde|CM|3.867|11.517
yao|JP|34.617|135.600
yaransk|RU|57.303|47.886
yara|CU|20.275|-76.951
yaren|NR|-0.551|166.925
yarim|YE|14.298|44.378
yaring|TH|6.866|101.369
yaritagua|VE|10.080|-69.126
yarmouth|US|41.706|-70.229
yaroslavl|RU|57.630|39.874
yaroslavskiy|RU|55.883|37.717
yarovoye|RU|52.927|78.580
yartsevo|RU|55.067|32.696
yarumal|CO|6.963|-75.417
yasenevo|RU|55.607|37.520
yashan|CN|22.198|109.942
yashio shi|JP|35.823|139.839
yashiro|JP|34.917|134.967
yashkino|RU|55.874|85.427
yasnogorsk|RU|54.481|37.699
yasnyy|RU|51.033|59.874
yasodhorn|TH|15.794|104.145
yasooj|IR|30.668|51.588
yasotawn|TH|15.794|104.145
yasothon|TH|15.794|104.145
yasotorn|TH|15.794|104.145
yasuc|IR|30.668|51.588
yasudsch|IR|30.668|51.588
yasugicho|JP|35.421|133.242
yasuj|IR|30.668|51.588
yasynuvata|UA|48.130|37.859
yatagan|TR|37.340|28.143
yateley|GB|51.343|-0.830
yate|GB|51.541|-2.418
yatou|CN|37.157|122.438
yatsuomachi higashikumisaka|JP|36.567|137.133
yauco|PR|18.035|-66.850
yaunde|CM|3.867|11.517
yautepec|MX|18.882|-99.067
yaval|IN|21.168|75.698
yavatmal|IN|20.393|78.132
yavne|IL|31.881|34.738
yawata|JP|34.870|135.703
yawunde|CM|3.867|11.517
yaynangyoung|MM|20.465|94.871
yaypan|UZ|40.376|70.816
yazd|IR|31.897|54.367
yazman|PK|29.121|71.745
yeadon|GB|53.864|-1.687
yebaishou|CN|41.398|119.641
yecapixtla|MX|18.883|-98.865
yecla|ES|38.614|-1.115
yefremov|RU|53.148|38.099
yegor'yevsk|RU|55.383|39.032
yegorlykskaya|RU|46.566|40.656
yehud|IL|32.033|34.891
yei|SS|4.094|30.676
yekaterinburg|RU|56.852|60.612
yelabuga|RU|55.761|52.065
yelahanka|IN|13.101|77.596
yelan'|RU|50.949|43.738
yelenendorf|AZ|40.586|46.319
yelets|RU|52.624|38.502
yelizavetinskaya|RU|45.046|38.795
yelizovo|RU|53.189|158.381
yellandu|IN|17.591|80.321
yellapur|IN|14.964|74.709
yellowknife|CA|62.454|-114.372
yemanzhelinsk|RU|54.755|61.321
yemva|RU|62.590|50.859
yen bai|VN|21.723|104.911
yen vinh|VN|18.667|105.667
yenagoa|NG|4.927|6.268
yenakiieve|UA|48.233|38.211
yenakiyeve|UA|48.233|38.211
yenakiyevo|UA|48.233|38.211
yenangyaung|MM|20.465|94.871
yenangyoung|MM|20.465|94.871
yenbo|SA|24.089|38.064
yendi|GH|9.443|-0.010
yenegoa|NG|4.927|6.268
yeni suraxani|AZ|40.430|50.036
yeniseysk|RU|58.449|92.180
yeoju|KR|37.296|127.634
yeola|IN|20.042|74.489
yeonil|KR|35.995|129.352
yeosu|KR|34.763|127.665
yeotmal|IN|20.393|78.132
yeovil|GB|50.942|-2.632
yerba buena|US|37.775|-122.419
yerevan|AM|40.181|44.514
yerkoy|TR|39.638|34.467
yerkutsk|RU|62.034|129.733
yerres|FR|48.718|2.493
yershov|RU|51.351|48.277
yervandavan|AM|40.181|44.514
yesan|KR|36.678|126.843
yesilli|TR|37.338|40.817
yessentuki|RU|44.044|42.861
yessentukskaya|RU|44.033|42.881
yesuj|IR|30.668|51.588
yeungchun|CN|22.167|111.783
yeungkong|CN|21.856|111.963
yevlakh|AZ|40.618|47.150
yevlax|AZ|40.618|47.150
yevpatoriya|UA|45.201|33.367
yeysk|RU|46.706|38.274
yibin|CN|28.767|104.624
yichang|CN|30.714|111.285
yigo village|GU|13.536|144.889
yigou|CN|35.811|114.317
yima|CN|34.738|111.884
yinchuan|CN|38.468|106.273
yingchuan|CN|34.163|113.464
yingkou|CN|40.665|122.228
yingkow|CN|40.665|122.228
yingshang chengguanzhen|CN|32.629|116.270
yinzconh|CN|38.468|106.273
yinzhu|CN|35.879|119.975
yirga 'alem|ET|6.750|38.417
yiriwan|AM|40.181|44.514
yishui|CN|35.785|118.628
yiwu|CN|29.315|120.077
yiyang|CN|28.589|112.328
yloejaervi|FI|61.556|23.596
ylojarvi|FI|61.556|23.596
yoch'on|KR|34.763|127.665
yochau|CN|29.375|113.095
yochow|CN|29.375|113.095
yoglinz|CN|22.633|110.150
yogyakarta|ID|-7.801|110.365
yoichi|JP|43.204|140.770
yokaichiba|JP|35.700|140.550
yokkaichi|JP|34.967|136.617
yokkaiti|JP|34.967|136.617
yokkaitsi|JP|34.967|136.617
yokohamashi|JP|35.433|139.650
yokohama|JP|35.433|139.650
yokosuka|JP|35.284|139.667
yokotemachi|JP|39.317|140.550
yola|NG|9.208|12.481
yoloeten|TM|37.299|62.360
yoloten|TM|37.299|62.360
yomra|TR|40.953|39.855
yonago|JP|35.433|133.333
yonan up|KP|37.909|126.161
yonezawa|JP|37.910|140.117
yong dong|KR|36.175|127.776
yong peng|MY|2.014|103.066
yongchuan|CN|29.354|105.894
yongfeng|CN|27.428|112.183
yonggwang up|KP|40.018|127.455
yonkers|US|40.931|-73.899
yonmu|KR|36.129|127.100
yono|JP|35.883|139.633
yopal|CO|5.338|-72.396
yorba linda|US|33.889|-117.813
yorii|JP|36.116|139.194
yorkton|CA|51.217|-102.468
yorkville|US|41.641|-88.447
york|GB|53.958|-1.083
yorosso|ML|12.358|-4.777
yoro|HN|15.137|-87.128
yoshida kasugacho|JP|37.683|138.883
yoshii|JP|36.250|138.983
yoshikawa|JP|35.892|139.842
yoshkar ola|RU|56.639|47.891
yotsukaido|JP|35.650|140.167
youchou|CN|29.375|113.095
youchow|CN|29.375|113.095
youhao|CN|47.853|128.836
youkaichi|JP|35.116|136.198
youngstown|US|41.100|-80.650
young|UY|-32.698|-57.627
youssoufia|MA|32.246|-8.529
yovon|TJ|38.314|69.038
yozgad|TR|39.820|34.804
yozgat|TR|39.820|34.804
yozqat|TR|39.820|34.804
ypenburg|NL|52.041|4.370
ypsilanti|US|42.241|-83.613
ystad|SE|55.430|13.820
ytrebygda|NO|60.305|5.282
yuanchow|CN|27.833|114.400
yuanping|CN|38.715|112.757
yuba city|US|39.140|-121.617
yubileyny|RU|55.933|37.833
yucaipa|US|34.034|-117.043
yucca valley|US|34.114|-116.432
yucheng|CN|34.929|116.465
yuci|CN|37.680|112.732
yudong|CN|29.385|106.519
yuen long kau hui|HK|22.450|114.033
yueyang|CN|29.375|113.095
yugawara|JP|35.150|139.067
yugorsk|RU|61.312|63.331
yujing|TW|23.125|120.461
yujno sahalinsk|RU|46.954|142.736
yujno saxalinsk|RU|46.954|142.736
yukon|US|35.507|-97.763
yuksekova|TR|37.574|44.287
yuktae dong|KP|40.025|128.160
yukuhashi|JP|33.729|130.983
yulinshi|CN|38.292|109.738
yulin|CN|22.633|110.150
yuma|US|32.725|-114.624
yumbe|UG|3.465|31.247
yumbo|CO|3.582|-76.491
yun'chen|CN|35.023|110.993
yuncheng|CN|35.023|110.993
yunfu|CN|22.928|112.040
yunguyo|PE|-16.250|-69.083
yunmeng chengguanzhen|CN|31.063|113.765
yunyang|CN|33.447|112.714
yur'yev pol'skiy|RU|56.503|39.679
yurecuaro|MX|20.336|-102.284
yurga|RU|55.723|84.886
yurimaguas|PE|-5.902|-76.122
yuriria|MX|20.211|-101.132
yushu|CN|44.800|126.533
yutan|CN|28.258|112.560
yuta|PS|31.446|35.094
yutz|FR|49.356|6.193
yuxia|CN|34.062|108.629
yuxi|CN|24.355|102.542
yuyao|CN|30.050|121.149
yuzawa|JP|39.167|140.500
yuza|JP|39.016|139.929
yuzgat|TR|39.820|34.804
yuzhne|UA|46.622|31.101
yuzhno sajalinsk|RU|46.954|142.736
yuzhno sakhalinsk|RU|46.954|142.736
yuzhnoukrains'k|UA|47.818|31.183
yuzhnoural'sk|RU|54.442|61.254
yuzhnyy|RU|53.254|83.694
yverdon les bains|CH|46.779|6.641
yylanly|TM|41.833|59.650
z'lin|CZ|49.226|17.671
zaandam|NL|52.439|4.826
zaanstad|NL|52.453|4.814
zabaras|MT|35.876|14.535
zabar|MT|35.876|14.535
zabbar|MT|35.876|14.535
zabid|YE|14.195|43.315
zabje|PL|50.325|18.786
zabki|PL|52.293|21.105
zabkowice slaskie|PL|50.590|16.812
zabol'|IR|31.031|61.495
zabol|IR|31.031|61.495
zaborozha|UA|47.823|35.190
zaborze|PL|50.325|18.786
zabrag|HR|45.814|15.978
zabrat|AZ|40.477|49.942
zabreg|HR|45.814|15.978
zabrze|PL|50.325|18.786
zabzas|PL|50.325|18.786
zabze|PL|50.325|18.786
zabzhe|PL|50.325|18.786
zacapa|GT|14.972|-89.531
zacapu|MX|19.814|-101.792
zacatecas|MX|22.768|-102.581
zacateccoluca|SV|13.500|-88.867
zacatecoluca|SV|13.500|-88.867
zacatelco|MX|19.216|-98.240
zacatepec|MX|18.654|-99.190
zacatlan|MX|19.936|-97.961
zachary|US|30.649|-91.156
zachle|LB|33.847|35.902
zacoalco de torres|MX|20.228|-103.569
zacualtipan|MX|20.650|-98.656
zadaras|HR|44.120|15.242
zadara|HR|44.120|15.242
zadar|HR|44.120|15.242
zafarwal|PK|32.345|74.900
zafar|UZ|40.983|68.900
zafra|ES|38.417|-6.417
zagabbria|HR|45.814|15.978
zagabria|HR|45.814|15.978
zagan|PL|51.618|15.315
zagavria|HR|45.814|15.978
zagazig|EG|30.588|31.502
zaghouane|TN|36.403|10.143
zaghouan|TN|36.403|10.143
zaghwan|TN|36.403|10.143
zagor'ye|RU|55.577|37.667
zagora|MA|30.332|-5.838
zagrabia|HR|45.814|15.978
zagrab|HR|45.814|15.978
zagreb centar|HR|45.813|15.978
zagreb stenjevec|HR|45.808|15.882
zagrebas|HR|45.814|15.978
zagreba|HR|45.814|15.978
zagrebi|HR|45.814|15.978
zagrebo|HR|45.814|15.978
zagrebs|HR|45.814|15.978
zagreb|HR|45.814|15.978
zagrep|HR|45.814|15.978
zagrev|HR|45.814|15.978
zagrzeb|HR|45.814|15.978
zaguan|TN|36.403|10.143
zagvan|TN|36.403|10.143
zahedanas|IR|29.496|60.863
zahedano|IR|29.496|60.863
zahedan|IR|29.496|60.863
zahidan|IR|29.496|60.863
zahir pir|PK|28.812|70.524
zahirabad|IN|17.681|77.607
zahlah|LB|33.847|35.902
zahla|LB|33.847|35.902
zahleh|LB|33.847|35.902
zahle|LB|33.847|35.902
zahreb|HR|45.814|15.978
zaidan|IR|29.496|60.863
zaida|PK|34.059|72.467
zaidpur|IN|26.831|81.329
zainsk|RU|55.319|52.069
zaio|MA|34.943|-2.733
zajecar|RS|43.904|22.264
zakatali|AZ|41.632|46.645
zakatalsk|AZ|41.632|46.645
zakataly|AZ|41.632|46.645
zakhedan|IR|29.496|60.863
zakhla|LB|33.847|35.902
zakhle|LB|33.847|35.902
zakopane|PL|49.299|19.949
zalaederseg|HU|46.840|16.844
zalaegersegas|HU|46.840|16.844
zalaegerseg|HU|46.840|16.844
zalaegerszegium|HU|46.840|16.844
zalaegerszeg|HU|46.840|16.844
zalaehgerseg|HU|46.840|16.844
zalantun|CN|48.009|122.737
zalaou|RO|47.200|23.050
zalau|RO|47.200|23.050
zalehu|RO|47.200|23.050
zaleu|RO|47.200|23.050
zalingee|SD|12.909|23.471
zalingei|SD|12.909|23.471
zalinjay|SD|12.909|23.471
zalinje|SD|12.909|23.471
zalinji|SD|12.909|23.471
zalitan|LY|32.467|14.569
zaltan|LY|32.947|11.866
zaltbommel|NL|51.810|5.244
zaluu|RO|47.200|23.050
zalyu|RO|47.200|23.050
zamania|IN|25.420|83.558
zama|JP|35.488|139.391
zamboanga|PH|6.910|122.074
zambrow|PL|52.986|22.243
zamosc|PL|50.723|23.252
zamoskvorech'ye|RU|55.733|37.633
zandvoort|NL|52.371|4.533
zanesville|US|39.940|-82.013
zanjan|IR|36.676|48.496
zanjibar|TZ|-6.164|39.198
zankouan|TN|36.403|10.143
zankremp|HR|45.814|15.978
zantar|HR|44.120|15.242
zanzibaras|TZ|-6.164|39.198
zanzibaro|TZ|-6.164|39.198
zanzibar|TZ|-6.164|39.198
zaoyang|CN|32.127|112.754
zaozhuang|CN|34.865|117.554
zapala|AR|-38.899|-70.054
zapolyarnyy|RU|69.415|30.814
zapopan|MX|20.724|-103.385
zaporijia|UA|47.823|35.190
zaporizhia|UA|47.823|35.190
zaporizhzhya|UA|47.823|35.190
zaporizza|UA|47.823|35.190
zaporizzja|UA|47.823|35.190
zaporozh'e|UA|47.823|35.190
zaporozh'ye|UA|47.823|35.190
zaporozhye|UA|47.823|35.190
zapotiltic|MX|19.627|-103.418
zapotlanejo|MX|20.622|-103.068
zapresic|HR|45.856|15.808
zaqatala|AZ|41.632|46.645
zaqaziq|EG|30.588|31.502
zaqreb|HR|45.814|15.978
zaragosa|ES|41.656|-0.877
zaragozo|ES|41.656|-0.877
zaranas|AF|30.960|61.860
zarandj|AF|30.960|61.860
zarandzas|AF|30.960|61.860
zarandzh|AF|30.960|61.860
zarandz|AF|30.960|61.860
zarand|IR|30.813|56.564
zarang|AF|30.960|61.860
zarani|AF|30.960|61.860
zaranj|AF|30.960|61.860
zarate|AR|-34.098|-59.029
zarautz|ES|43.284|-2.170
zaraysk|RU|54.761|38.878
zaraza|VE|9.350|-65.325
zargoza|ES|41.656|-0.877
zarhouan|TN|36.403|10.143
zaria|NG|11.111|7.723
zarija|NG|11.111|7.723
zarinsk|RU|53.707|84.949
zariya|NG|11.111|7.723
zarja|NG|11.111|7.723
zarka|JO|32.073|36.088
zarnesti|RO|45.561|25.318
zarqa|JO|32.073|36.088
zarumilla|PE|-3.503|-80.273
zarya|NG|11.111|7.723
zary|PL|51.642|15.137
zarzal|CO|4.395|-76.072
zarzis|TN|33.504|11.112
zatec|CZ|50.327|13.546
zaventem|BE|50.884|4.473
zavodoukovsk|RU|56.504|66.552
zavolzh'ye|RU|56.641|43.394
zawiercie|PL|50.488|19.417
zawiya|LY|32.752|12.728
zaxo|IQ|37.149|42.686
zaysan|KZ|47.467|84.871
zd'ar nad sazavou druhy|CZ|49.587|15.932
zd'ar nad sazavou|CZ|49.563|15.939
zdar nad sazavou druhy|CZ|49.587|15.932
zdar nad sazavou|CZ|49.563|15.939
zdolbuniv|UA|50.521|26.243
zdunska wola|PL|51.599|18.940
zedelgem|BE|51.142|3.137
zeerust|ZA|-25.537|26.075
zeewolde|NL|52.330|5.542
zehlendorf bezirk|DE|52.433|13.250
zehlendorf|DE|52.433|13.250
zeist|NL|52.090|5.233
zeitz|DE|51.050|12.137
zelau|RO|47.200|23.050
zelena gura|PL|51.935|15.506
zelenchukskaya|RU|43.858|41.589
zelenodolsk|RU|55.844|48.518
zelenogorsk|RU|56.112|94.599
zelenograd|RU|55.983|37.181
zelenokumsk|RU|44.407|43.881
zele|BE|51.066|4.040
zeliona gura|PL|51.935|15.506
zeljona gura|PL|51.935|15.506
zeloena gur|PL|51.935|15.506
zelona gura|PL|51.935|15.506
zelona gur|PL|51.935|15.506
zelono gora|PL|51.935|15.506
zeman|RS|44.843|20.401
zemlen|RS|44.843|20.401
zemoura|DZ|35.723|0.755
zemst|BE|50.983|4.461
zemun|RS|44.843|20.401
zendzhan|IR|36.676|48.496
zengzou|CN|34.758|113.649
zenica|BA|44.202|17.904
zenicja|BA|44.202|17.904
zenjan|IR|36.676|48.496
zeralda|DZ|36.712|2.842
zerbst|DE|51.966|12.085
zerenc|AF|30.960|61.860
zeribet el oued|DZ|34.683|6.511
zerka|JO|32.073|36.088
zernograd|RU|46.845|40.308
zestap'oni|GE|42.110|43.053
zeurich|CH|47.367|8.550
zeutermaer|NL|52.057|4.493
zevenaar|NL|51.930|6.071
zeya|RU|53.736|127.257
zeytinburnu|TR|40.994|28.904
zgierz|PL|51.856|19.406
zgorzelec|PL|51.149|15.008
zhalantun|CN|48.009|122.737
zhanaozen|KZ|43.341|52.862
zhangaoezen|KZ|43.341|52.862
zhangaozen|KZ|43.341|52.862
zhangatas|KZ|43.562|69.734
zhangjiagang|CN|31.865|120.539
zhangjiajie|CN|29.129|110.478
zhangjiakou shi xuanhua qu|CN|40.610|115.045
zhangjiakou|CN|40.810|114.879
zhangtsjou|CN|24.513|117.656
zhangye|CN|38.934|100.452
zhangzhou|CN|24.513|117.656
zhanjiang|CN|21.281|110.343
zhaobaoshan|CN|29.970|121.688
zhaodong|CN|46.068|125.983
zhaogezhuang|CN|39.765|118.412
zhaoqing|CN|23.051|112.460
zhaotong|CN|27.317|103.717
zhaozhou|CN|45.683|125.317
zharkent|KZ|44.167|80.007
zhashkiv|UA|49.245|30.110
zhazang|AF|30.960|61.860
zhel'ona gora|PL|51.935|15.506
zheleznodorozhnyj|RU|55.744|38.017
zheleznodorozhnyy|RU|55.744|38.017
zheleznodorozhny|RU|55.744|38.017
zheleznogorsk ilimskiy|RU|56.577|104.122
zheleznovodsk|RU|44.139|43.020
zhelino|MK|41.980|21.064
zhelyabino|RU|55.700|37.850
zhengjiatun|CN|43.506|123.506
zhengtsjou|CN|34.758|113.649
zhengzhou|CN|34.758|113.649
zhenjiang|CN|32.211|119.455
zhenlai|CN|45.850|123.297
zhenzhou|CN|32.280|119.170
zherdevka|RU|51.849|41.461
zhezkazgan|KZ|47.783|67.767
zhezqazghan|KZ|47.783|67.767
zhigulevsk|RU|53.400|49.495
zhijiang|CN|30.421|111.753
zhilinae|SK|49.223|18.739
zhilina|SK|49.223|18.739
zhirnovsk|RU|50.984|44.773
zhitomiru|UA|50.265|28.677
zhitomir|UA|50.265|28.677
zhlobin|BY|52.893|30.024
zhmerynka|UA|49.037|28.112
zhob|PK|31.341|69.449
zhongshan|CN|21.320|110.572
zhongshu|CN|24.517|103.767
zhongxiang|CN|31.166|112.583
zhongxing new village|TW|23.959|120.685
zhongxing|CN|33.704|118.679
zhosaly|KZ|45.488|64.078
zhoucheng|CN|35.912|116.312
zhoucun|CN|36.817|117.817
zhoukouzhen|CN|33.633|114.633
zhoukou|CN|33.633|114.633
zhoushan|CN|29.989|122.205
zhouzhuang|CN|31.118|120.844
zhovti vody|UA|48.345|33.504
zhu cheng city|CN|35.995|119.403
zhuanghe|CN|39.701|122.991
zhuangyuan|CN|37.306|120.827
zhuhai|CN|22.277|113.568
zhujiajiao|CN|31.108|121.057
zhuji|CN|29.719|120.242
zhukovka|RU|53.534|33.728
zhukovskiy|RU|55.595|38.120
zhulebino|RU|55.700|37.850
zhumadian|CN|32.979|114.029
zhutsjou|CN|27.833|113.150
zhuzhou|CN|27.833|113.150
zhytomir|UA|50.265|28.677
zhytomyr|UA|50.265|28.677
ziar nad hronom|SK|48.592|18.850
zibo|CN|36.791|118.063
zielona gora|PL|51.935|15.506
zielona gura|PL|51.935|15.506
zielona nkora|PL|51.935|15.506
zielonka|PL|52.304|21.160
zifta|EG|30.714|31.244
zighinkor|SN|12.568|-16.273
zigincor|SN|12.568|-16.273
ziginshor|SN|12.568|-16.273
ziginsoras|SN|12.568|-16.273
ziginsor|SN|12.568|-16.273
zigiunchor|SN|12.568|-16.273
zigong|CN|29.342|104.777
ziguinchor|SN|12.568|-16.273
zijinglu|CN|34.760|112.971
zilah|RO|47.200|23.050
zile|TR|40.303|35.886
zilina|SK|49.223|18.739
ziliten|LY|32.467|14.569
zima|RU|53.920|102.044
zimnicea|RO|43.667|25.367
zimony|RS|44.843|20.401
zimovniki|RU|47.147|42.472
zinderis|NE|13.807|8.988
zinder|NE|13.807|8.988
zinguinhor|SN|12.568|-16.273
zinjibar|YE|13.129|45.381
zintan|LY|31.932|12.253
zionsville|US|39.951|-86.262
zion|US|42.446|-87.833
zipaquira|CO|5.022|-74.005
zira|IN|30.969|74.991
zirich|CH|47.367|8.550
zirik|CH|47.367|8.550
zirndorf|DE|49.442|10.954
zitomiria|UA|50.265|28.677
zitomir|UA|50.265|28.677
zittau|DE|50.898|14.808
ziway|ET|7.933|38.717
zjablikovo|RU|55.617|37.767
zjeleznodorozjnyj|RU|55.744|38.017
zjelona gora|PL|51.935|15.506
zjuzino|RU|55.656|37.568
zjytomyr|UA|50.265|28.677
zlate moravce|SK|48.386|18.401
zlatooust|RU|55.171|59.651
zlatoustas|RU|55.171|59.651
zlatousta|RU|55.171|59.651
zlatoust|RU|55.171|59.651
zlatoutsk|RU|55.171|59.651
zlin|CZ|49.226|17.671
zlitan|LY|32.467|14.569
zlitenas|LY|32.467|14.569
zliten|LY|32.467|14.569
zlotoryja|PL|51.126|15.920
zlotow|PL|53.363|17.041
zmiyiv|UA|49.675|36.348
zmjibar|YE|13.129|45.381
znamensk|RU|48.584|45.734
znojmo|CZ|48.855|16.049
znomenka|UA|48.713|32.665
zobrze|PL|50.325|18.786
zoersel|BE|51.268|4.713
zoetermeer|NL|52.057|4.493
zografos|GR|37.976|23.769
zola predosa|IT|44.490|11.218
zoliborz|PL|52.269|20.986
zolochiv|UA|49.806|24.894
zolotonosha|UA|49.668|32.040
zomba|MW|-15.386|35.319
zomin|UZ|39.961|68.396
zon'nkoulntak|TR|41.451|31.793
zonguldakas|TR|41.451|31.793
zonguldak|TR|41.451|31.793
zonguldaq|TR|41.451|31.793
zonhoven|BE|50.991|5.368
zonquldak|TR|41.451|31.793
zorgo|BF|12.249|-0.615
zory|PL|50.045|18.701
zossen|DE|52.216|13.449
zotomor|UA|50.265|28.677
zottegem|BE|50.870|3.811
zoucheng|CN|35.401|116.966
zoueiratt|MR|22.735|-12.471
zouerate|MR|22.735|-12.471
zouerat|MR|22.735|-12.471
zouila|TN|35.501|11.061
zouirat|MR|22.735|-12.471
zoungouldagh|TR|41.451|31.793
zouxian|CN|35.401|116.966
zrenjanin|RS|45.384|20.382
zsitomir|UA|50.265|28.677
zsolna|SK|49.223|18.739
zuara|LY|32.931|12.082
zuava|LY|32.931|12.082
zubia|ES|37.119|-3.584
zuenoula|CI|7.430|-6.051
zueratas|MR|22.735|-12.471
zuerate|MR|22.735|-12.471
zuerich|CH|47.367|8.550
zuerigh|CH|47.367|8.550
zuerih|CH|47.367|8.550
zugdidis|GE|42.509|41.871
zugdidi|GE|42.509|41.871
zug|CH|47.172|8.517
zuhres|UA|48.011|38.264
zulpich|DE|50.694|6.654
zumpango del rio|MX|17.654|-99.527
zumpango|MX|19.797|-99.099
zungeru|NG|9.807|6.152
zunguldak|TR|41.451|31.793
zunheboto|IN|25.967|94.517
zunyi|CN|27.687|106.907
zurich|CH|47.367|8.550
zuricu|CH|47.367|8.550
zuric|CH|47.367|8.550
zurigh|CH|47.367|8.550
zurigo|CH|47.367|8.550
zurih|CH|47.367|8.550
zuriko|CH|47.367|8.550
zurique|CH|47.367|8.550
zuru|NG|11.435|5.235
zurych|CH|47.367|8.550
zushi|JP|35.295|139.578
zutphen|NL|52.138|6.201
zuunmod|MN|47.707|106.953
zuwarah|LY|32.931|12.082
zuwirat|MR|22.735|-12.471
zvecan|XK|42.907|20.840
zvedru|LR|6.068|-8.136
zvenigorod|RU|55.734|36.859
zvenyhorodka|UA|49.079|30.968
zverevo|RU|48.021|40.123
zvishavane|ZW|-20.327|30.066
zvolen|SK|48.574|19.153
zvole|NL|52.513|6.094
zvolle|NL|52.513|6.094
zwadhru|LR|6.068|-8.136
zwedru|LR|6.068|-8.136
zweibrucken|DE|49.247|7.370
zweibruecken|DE|49.247|7.370
zwevegem|BE|50.813|3.338
zwickau|DE|50.727|12.488
zwolle|NL|52.513|6.094
zyablikovo|RU|55.617|37.767
zygdidi|GE|42.509|41.871
zylina|SK|49.223|18.739
zyrardow|PL|52.049|20.446
zyriche|CH|47.367|8.550
zyrihu|CH|47.367|8.550
zyryanovsk|KZ|49.727|84.273
zytomierz|UA|50.265|28.677
zytomyras|UA|50.265|28.677
zytomyr|UA|50.265|28.677
zyuzino|RU|55.656|37.568
zywiec|PL|49.685|19.192`;
