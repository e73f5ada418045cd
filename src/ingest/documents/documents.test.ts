import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { afterAll, describe, expect, test } from "vitest";
import { ZipFile } from "yazl";
import { INFO, packed, pageRecord, uriOf } from "../archive/samples.js";
import { type Arrival, type Defaults, type Failure, isFailure, readPaths, remake } from "../index.js";

const root = mkdtempSync(join(tmpdir(), "tollbook-documents-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function read(name: string, bytes: string | Uint8Array, defaults: Defaults = {}) {
  const path = join(root, name);
  writeFileSync(path, bytes);
  return readAt(path, defaults);
}

async function readAt(path: string, defaults: Defaults = {}) {
  const arrivals: Arrival[] = [];
  const failures: Failure[] = [];
  for await (const outcome of readPaths([path], defaults)) {
    if (isFailure(outcome)) failures.push(outcome);
    else arrivals.push(outcome);
  }
  for (const arrival of arrivals) expect(await remade(arrival)).toEqual(arrival.report);
  return {
    path,
    arrivals,
    failures,
    reports: arrivals.map(({ report }) => report),
    codes: failures.map(({ error }) => error.code),
  };
}

/** The report made again from the bytes that came with it. */
async function remade({ bytes, form, capture, defaults }: Arrival) {
  if (bytes === undefined || form === undefined) return null;
  const made = await remake({ bytes, form, capture: capture ?? null, defaults: defaults ?? {} }, "again");
  return isFailure(made) ? made.error : made.report;
}

async function zipOf(name: string, files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const path = join(root, name);
  const zip = new ZipFile();
  const writing = pipeline(zip.outputStream, createWriteStream(path));
  for (const [inside, bytes] of Object.entries(files)) zip.addBuffer(Buffer.from(bytes), inside);
  zip.end();
  await writing;
  return path;
}

/** A PDF of a line of text a page, as small as they come. */
function pdfOf(pages: readonly string[], title?: string): Buffer {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, page) => `${5 + page * 2} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    `<< /Title (${title ?? ""}) /CreationDate (D:20010101000000Z) >>`,
    ...pages.flatMap((words, page) => {
      const lines = words.split("\n").map((line) => `(${line}) Tj 0 -20 Td`);
      const content = `BT /F1 12 Tf 72 700 Td ${lines.join(" ")} ET`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> /Contents ${6 + page * 2} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  const parts = ["%PDF-1.4\n"];
  const places: number[] = [];
  for (const [index, object] of objects.entries()) {
    places.push(parts.join("").length);
    parts.push(`${index + 1} 0 obj\n${object}\nendobj\n`);
  }
  const start = parts.join("").length;
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  parts.push(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`);
  parts.push(`trailer << /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${start}\n%%EOF`);
  return Buffer.from(parts.join(""), "latin1");
}

const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const docx = (paragraphs: readonly string[]) => ({
  "[Content_Types].xml": TYPES,
  "_rels/.rels": RELATIONS,
  "word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs
    .map((words) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`)
    .join("")}</w:body></w:document>`,
});

describe("CSV", () => {
  test("a row is a report, by the names of the columns", async () => {
    const { path, arrivals, reports, failures } = await read(
      "a.csv",
      '\ufeffDate,Headline,Body,Outlet,note\n2022-09-16,"Toll, 24","At least 24 people\ndied, ""officials"" said.",The Daily,x\n,,,,\n2022-09-18,,46 people died.,,\n',
      { publisher: "Given" },
    );
    expect(reports).toMatchObject([
      {
        title: "Toll, 24",
        text: 'At least 24 people\ndied, "officials" said.',
        published: "2022-09-16",
        publisher: "The Daily",
      },
      { title: "", text: "46 people died.", published: "2022-09-18", publisher: "Given" },
    ]);
    expect(arrivals.map(({ origin }) => origin)).toEqual([`${path}:3`, `${path}:5`]);
    expect(failures.map(({ error }) => error.message.replaceAll(path, "F"))).toEqual([
      'Line 4 of F is not a report: "title" and "text" hold no word. A report is an object with "title" and "text".',
    ]);
  });

  test("semicolons, tabs and Windows encodings are told", async () => {
    expect((await read("b.csv", "title;text\nA;24 died, they say\n")).reports[0]?.text).toBe(
      "24 died, they say",
    );
    expect((await read("c.csv", "title\ttext\nA\t24 died\n")).reports[0]?.text).toBe("24 died");
    const words = "Погибли двадцать четыре человека, сообщило министерство здравоохранения";
    const cp1251 = Buffer.from(
      [...`title,text\nx,"${words}"\n`].map((letter) =>
        letter > "\u0400" ? (letter.codePointAt(0) ?? 0) - 0x350 : letter.charCodeAt(0),
      ),
    );
    const { arrivals } = await read("d.csv", cp1251);
    expect(arrivals[0]).toMatchObject({
      report: { text: words },
      messages: [{ rule: "ingest/guessed-encoding" }],
    });
  });

  test("a table that goes on in another encoding is stopped there, by name", async () => {
    const plain = "A,24 died on the border\n".repeat(20_000);
    const bytes = Buffer.concat([
      Buffer.from(`title,text\n${plain}`),
      Buffer.from([0x42, 0x2c, 0xcf, 0xee, 0xe3, 0x0a]),
    ]);
    const { reports, codes } = await read("z.csv", bytes);
    expect(codes).toEqual(["input/encoding"]);
    expect(reports.length).toBeGreaterThan(1000);
    expect(reports.some(({ text }) => text.includes("\ufffd"))).toBe(false);
  });

  test("a quotation mark that never closes takes its row, and what came before is read", async () => {
    const { reports, codes } = await read("e.csv", 'title,text\nA,24 died\nB,"46 died\nC,50 died\n');
    expect(reports.map(({ title }) => title)).toEqual(["A"]);
    expect(codes).toEqual(["input/not-a-report"]);
  });

  test("a row larger than a report, columns without a title, and nothing at all are named", async () => {
    expect((await read("f.csv", `title,text\nA,"${"x".repeat(22 << 20)}"\nB,1 died\n`)).codes).toContain(
      "input/too-large",
    );
    expect((await read("g.csv", "a,b\n1,2\n")).failures[0]?.error.message).toContain("(it names a, b)");
    expect((await read("h.csv", "")).codes).toEqual(["input/empty"]);
    expect((await read("i.csv", "title,text\n")).codes).toEqual(["input/empty"]);
    expect((await read("j.csv", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0))).codes).toEqual([
      "input/binary",
    ]);
  });
});

test("a body that is nothing but the beginnings of tags, or tags and spaces, is read as soon as any other", async () => {
  const bodies = ["<p ".repeat(500_000), "<script ".repeat(500_000), "<b> ".repeat(500_000)];
  for (const [index, body] of bodies.entries())
    await read(`h${index}.json`, JSON.stringify({ headline: "Toll rises to 24", body_html: body }));
});

test("ninjs items of both kinds are reports", async () => {
  const old = {
    uri: "https://agency.example/1",
    headline: "Toll rises to 24",
    versioncreated: "2022-09-16T10:00:00+06:00",
    language: "en-GB",
    source: "Sample Agency",
    body_xhtml:
      "<p>At least 24 people died,<br/>officials said &amp; wept.</p><script>x = 1</script><p>More &#8212; later.</p>",
  };
  const young = {
    uri: "urn:x",
    standard: { name: "ninjs", version: "2.1" },
    headlines: [
      { role: "short", value: "Toll" },
      { role: "main", value: "Toll at 46" },
    ],
    bodies: [{ contenttype: "text/html", value: "<p>46 people died.</p>" }],
    versionCreated: "2022-09-18T10:00:00Z",
    infosources: [{ name: "Sample Agency", role: "provider" }],
  };
  const { reports, failures } = await read(
    "n.jsonl",
    `${JSON.stringify(old)}\n${JSON.stringify(young)}\n{"headline":"","body_text":" "}\n`,
  );
  expect(reports).toMatchObject([
    {
      ...{
        title: "Toll rises to 24",
        text: "At least 24 people died,\nofficials said & wept.\nMore — later.",
      },
      ...{
        published: "2022-09-16T10:00+06:00",
        publisher: "Sample Agency",
        url: "https://agency.example/1",
        language: "en",
      },
    },
    {
      title: "Toll at 46",
      text: "46 people died.",
      published: "2022-09-18T10:00Z",
      publisher: "Sample Agency",
      url: null,
    },
  ]);
  expect(failures).toHaveLength(1);
});

describe("messages", () => {
  const HEAD =
    'From: "Health Ministry" <press@ministry.example>\r\nTo: a@b.example\r\nDate: Fri, 16 Sep 2022 18:30:00 +0600\r\n';

  test("subject, text, sender and day are read, encodings undone", async () => {
    const subject = `=?utf-8?B?${Buffer.from("Погибли 24").toString("base64")}?=`;
    const { reports } = await read(
      "a.eml",
      `${HEAD}Subject: ${subject}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nAt least 24 people =E2=80=94 died.\r\n`,
    );
    expect(reports).toMatchObject([
      {
        title: "Погибли 24",
        text: "At least 24 people — died.",
        publisher: "Health Ministry",
        published: "2022-09-16T18:30+06:00",
      },
    ]);
  });

  test("a message that is a page gives its words; what is attached is left alone", async () => {
    const body =
      '--x\r\nContent-Type: text/html\r\n\r\n<html><body><p>24 people died.</p><script>alert(1)</script></body></html>\r\n--x\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename="../../x.pdf"\r\n\r\n%PDF-\r\n--x--\r\n';
    const { reports } = await read(
      "b.eml",
      `${HEAD}Subject: Toll\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n${body}`,
    );
    expect(reports).toMatchObject([{ title: "Toll", text: "24 people died." }]);
  });

  test("parts within parts without end are refused", async () => {
    const deep = Array.from(
      { length: 300 },
      (_, level) => `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n`,
    );
    const { codes } = await read("c.eml", HEAD + deep.join(""));
    expect(codes).toHaveLength(1);
    expect((await read("d.eml", "")).codes).toEqual(["input/empty"]);
  });
});

describe("PDF", () => {
  test("the words of the pages are read; the file's own date is not that of publication", async () => {
    const { reports } = await read(
      "a.pdf",
      pdfOf(["Toll of the clashes\nAt least 24 people died.", "On the second page 46."]),
    );
    expect(reports).toHaveLength(1);
    expect(reports[0]?.title).toBe("Toll of the clashes");
    expect(reports[0]?.text.replace(/\s+/gu, " ")).toBe("At least 24 people died. On the second page 46.");
    expect(reports[0]?.published).toBeNull();
    expect(
      (await read("b.pdf", pdfOf(["At least 24 died."], "Statement of the ministry"))).reports,
    ).toMatchObject([{ title: "Statement of the ministry", text: "At least 24 died." }]);
  });

  test("a broken one, one without words, and what is none are named", async () => {
    expect((await read("c.pdf", pdfOf(["x"]).subarray(0, 60))).codes).toEqual(["input/bad-archive"]);
    expect((await read("d.pdf", pdfOf([""]))).codes).toEqual(["input/empty"]);
    expect((await read("e.pdf", "<html>")).codes).toEqual(["input/bad-archive"]);
  });
});

describe("DOCX", () => {
  test("the paragraphs are read, the first as the title", async () => {
    const path = await zipOf("a.docx", docx(["Statement", "At least 24 people died.", "More later."]));
    expect((await readAt(path)).reports).toMatchObject([
      { title: "Statement", text: "At least 24 people died.\n\nMore later." },
    ]);
  });

  test("bombs, and what is no document, are refused", async () => {
    const bomb = await zipOf("b.docx", { ...docx(["x"]), "word/media/x.xml": Buffer.alloc(130 << 20) });
    expect((await readAt(bomb)).failures[0]?.error.message).toContain(
      "unpacks to more than 200 times its size",
    );
    // nor is it opened where a book makes its reports again from their bytes
    const bytes = readFileSync(bomb);
    expect(await remake({ bytes, form: "docx", capture: null, defaults: {} }, "b.docx")).toMatchObject({
      error: { code: "input/bad-archive" },
    });
    expect((await readAt(await zipOf("c.docx", { "a.txt": "x" }))).codes).toEqual(["input/bad-archive"]);
    expect((await read("d.docx", "PK\x03\x04")).codes).toEqual(["input/bad-archive"]);
    const entities = docx(["&lol9;"]);
    const declared = Array.from(
      { length: 9 },
      (_, level) => `<!ENTITY lol${level + 1} "${`&lol${level};`.repeat(10)}">`,
    ).join("");
    entities["word/document.xml"] =
      `<!DOCTYPE x [<!ENTITY lol0 "lol">${declared}]>${entities["word/document.xml"]}`;
    const { reports, codes } = await readAt(await zipOf("e.docx", entities));
    expect(codes.length + reports.length).toBe(1);
    expect(reports[0]?.text.length ?? 0).toBeLessThan(1000);
  });
});

describe("WACZ", () => {
  test("the pages of its archives are reports", async () => {
    const path = await zipOf("a.wacz", {
      "datapackage.json": "{}",
      "archive/data.warc.gz": packed([INFO, pageRecord(1), pageRecord(2).subarray(0, 300), pageRecord(3)]),
      "archive/more.warc": Buffer.concat([pageRecord(4)]),
      "archive/nested.wacz": "PK",
    });
    const { reports, failures } = await readAt(path);
    expect(reports.map(({ url }) => url)).toEqual([1, 3, 4].map(uriOf));
    expect(failures.map(({ origin, error }) => [origin.slice(path.length), error.code])).toEqual([
      ["/archive/nested.wacz", "input/bad-archive"],
      ["/archive/data.warc.gz:3", "input/damaged"],
    ]);
  });

  test("names that lead out, bombs, and what is none are refused", async () => {
    expect((await readAt(await zipOf("b.wacz", { "x.txt": "x" }))).codes).toEqual(["input/bad-archive"]);
    const bomb = await zipOf("c.wacz", { "archive/x.warc": Buffer.alloc(200 << 20) });
    expect((await readAt(bomb)).failures[0]?.error.message).toContain("unpacks to more than 200 times");
    expect((await read("d.wacz", "nothing")).codes).toEqual(["input/bad-archive"]);
  });
});
