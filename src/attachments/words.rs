//! The words of documents, for a search: those that stand in them as letters.
//!
//! A paragraph, a cell and a link end with [`END`], which no number and no sentence crosses. Not read are pictures, sounds and films,
//! and the words of a PDF whose fonts number their letters in their own way.

use super::paragraph_end::END;
use super::{compound_file, document, pdf, rich_text};

/// The words of a document of an office program, an e-book, a PDF or rich text; `None` for a file of another kind.
pub fn words(bytes: &[u8]) -> Option<String> {
    if bytes.starts_with(b"PK\x03\x04") {
        document::words(bytes)
    } else if bytes.starts_with(b"%PDF-") {
        Some(pdf::words(bytes))
    } else if bytes.starts_with(compound_file::START) {
        Some(compound_file::words(bytes, letters))
    } else if bytes.starts_with(b"{\\rtf") {
        Some(rich_text::words(&String::from_utf8_lossy(bytes)))
    } else {
        None
    }
}

/// The letters of a stream of an old document of Word or Excel, which stand there with one or two bytes each (MS-DOC 2.4.1).
fn letters(bytes: &[u8]) -> String {
    let mut out = String::new();
    let narrow = bytes.iter().map(|byte| u16::from(*byte));
    narrow.for_each(|unit| push_letter(unit, &mut out));
    for start in [0, 1] {
        out.push(END);
        let (pairs, _) = bytes.get(start..).unwrap_or_default().as_chunks();
        pairs.iter().for_each(|pair| push_letter(u16::from_le_bytes(*pair), &mut out));
    }
    out
}

/// Adds a letter of Latin; others, and what is none, end the words before them.
fn push_letter(unit: u16, out: &mut String) {
    match u8::try_from(unit) {
        Ok(byte @ b' '..=b'~') => out.push(char::from(byte)),
        Ok(0xa0) => out.push(' '),
        _ if out.ends_with(END) => {}
        _ => out.push(END),
    }
}

#[cfg(test)]
mod tests {
    use super::super::zip::archive;
    use super::*;

    #[track_caller]
    fn check(bytes: &[u8], wanted: &str) {
        let words = words(bytes).expect("a document");
        assert!(words.contains(wanted), "{words:?}");
    }

    #[test]
    fn words_of_documents() {
        let docx = |text: &str| {
            let types = ("[Content_Types].xml", &b"<Types/>"[..]);
            archive(&[types, ("word/document.xml", text.as_bytes())], true)
        };
        check(
            &docx(
                "<w:p><w:r><w:t>310 </w:t></w:r><w:r w:rsidR=\"0A\"><w:rPr><w:b/></w:rPr><w:t>555</w:t></w:r></w:p><w:p>1</w:p>",
            ),
            "310 555;1;",
        );
        check(
            &docx("<w:r><w:t>310</w:t><w:tab/><w:t>555</w:t><w:br/><w:t>1</w:t></w:r>"),
            "310 555 1",
        );
        check(&docx("<w:p><a href=\"tel:310555\">a &#50;</a></w:p>"), "a 2;");
        check(&docx("<w:p><a href=\"tel:310555\">a</a></w:p>"), "tel:310555;");
        check(&docx("<row><c><v>310</v></c><c><v>555</v></c></row>"), "310;");
        check(
            b"{\\rtf1{\\fonttbl a}310\\~\\b 555\\b0  0\\'31\\u50?\\par 7\\cell 8}",
            "310 555 012;7;8",
        );
        let old = b"\x01310 555\x00\x013\x001\x000\x00";
        let old = compound_file::with_stream("WordDocument", old);
        check(&old, "310 555");
        check(&old, ";310;");
        assert_eq!(words(b"plain 310"), None);
    }

    #[test]
    fn words_of_a_pdf() {
        let pdf = |content: &str| {
            format!("%PDF-1.4\n4 0 obj\n<< >>\nstream\n{content}\nendstream\nendobj\n%%EOF")
        };
        for (content, wanted) in [
            ("BT (310 555) Tj 0 -14 Td (0134) Tj ET", "310 555 0134"),
            ("[(3) 20 (10) -300 (5\\0655)] TJ", "310 555"),
            ("<3331 30> Tj", "310"),
            ("<003300310030> Tj", "310"),
            ("(a \\(310\\) 555) Tj", "a (310) 555"),
        ] {
            check(pdf(content).as_bytes(), wanted);
        }
    }
}
