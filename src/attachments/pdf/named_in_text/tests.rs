//! Names in strings that are words, and those that some reader takes for names.

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;

use super::super::inspect;
use super::*;

fn judge(file: &str) -> Result<(), Refusal> {
    inspect(format!("%PDF-1.7\n{file}").as_bytes(), true, &Budget::new(Budget::MAX))
}

fn packed(dictionary: &str, content: &str) -> Result<(), Refusal> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    // Spaces, without which so few letters are stored as they are.
    encoder.write_all(&[content.as_bytes(), &[b' '; 500]].concat()).unwrap();
    let data = encoder.finish().unwrap();
    let start = format!("%PDF-1.7\n2 0 obj\n<<{dictionary}/Filter/FlateDecode>>stream\n");
    let file = [start.as_bytes(), &data, b"\nendstream\nendobj\n"].concat();
    inspect(&file, true, &Budget::new(Budget::MAX))
}

#[test]
fn words_of_titles_links_and_notes_pass() {
    for object in [
        "<</S/URI /URI (https://example.org/docs/Web/JavaScript)>>",
        "<</Title (Photo/Sound/Movie \\(2\\) (/Launch))/N [1 0 R -1.5 true null <41 42>]>>",
        "<</Contents(a \\) /JavaScript)/Rect[0 0 1 1]>>",
        "(/Launch)",
    ] {
        for end in ["endobj", "\nendobj", "\nstream\na\nendstream\nendobj"] {
            let file = format!("5 0 obj\n{object}{end}\n");
            assert_eq!(judge(&file), Ok(()), "{file}");
        }
        let objects = format!("5 0 {object}");
        assert_eq!(packed("/Type/ObjStm/N 1/First 4", &objects), Ok(()), "{object}");
    }
    let two = "5 0 6 14 (a/JavaScript) <</A(/Sound)>>";
    assert_eq!(packed("/Type/ObjStm/N 2/First 9", two), Ok(()));
    for page in ["BT (Photo/Sound) Tj ET", "[(a) 3 (b/JavaScript)]TJ"] {
        assert_eq!(packed("", page), Ok(()), "{page}");
        let far = format!("{}{page}", " ".repeat(65_520));
        assert_eq!(packed("", &far), Ok(()), "{page}");
    }
}

#[test]
fn what_a_reader_may_take_for_a_name_is_refused() {
    let action = "<</S/JavaScript/JS(a)>>";
    for file in [
        "5 0 obj <</S/JavaScript>>endobj",
        "5 0 obj <</A(a)/S/JavaScript/JS(b)>>endobj",
        // A comment holds the beginning of a string, or of an object.
        "5 0 obj <</A 1 % (\n/S/JavaScript % )\n>>endobj",
        "1 0 obj <</A 1 % 9 0 obj<</T(\n/S/JavaScript % )>>endobj\n>> endobj",
        // A string that ends elsewhere, or nowhere.
        "5 0 obj <</A(a\\))/S/JavaScript/B(b)>>endobj",
        "5 0 obj <</A(a/S/JavaScript>>endobj",
        "5 0 obj <</A(a)/S/JavaScript/B)>>endobj",
        "5 0 obj <</A (a/JavaScript) endobj",
        "5 0 obj <</A (a/JavaScript)]endobj",
        // Hexadecimal digits that end in the string.
        "1 0 obj <</A <\n9 0 obj<</T(a> /S/JavaScript /B)>>endobj\n",
        "1 0 obj <</A <41 (> /S/JavaScript /B (a)>>endobj",
        // Objects in a string, and strings outside of objects.
        "5 0 obj (\n6 0 obj <</S/JavaScript/JS(a)>> endobj) endobj",
        "trailer <</A(/JavaScript)>>",
        "(/JavaScript)",
        "5 0 obj <</A(/JavaScript)>>",
        "5 0 obj foo <</A(/JavaScript)>> endobj",
        "x5 0 obj <</A(/JavaScript)>> endobj",
        "5 0 obj <</A(a)>>stream\n(/JavaScript)\nendstream endobj",
        // A stream of objects whose places are not packed.
        "2 0 obj <</Type/ObjStm/N 1/First 4>>stream\n7 9 \n5 0 obj (/JavaScript) endobj\nendstream endobj",
    ] {
        assert!(judge(&format!("{file}\n")).is_err(), "{file}");
    }
    let inside = format!("(a {} b)", "/S/JavaScript/JS");
    for (dictionary, text) in [
        ("/N 1/First 4", format!("5 0 {action}")),
        // An object that begins in the string.
        ("/N 1/First 4", format!("5 3 {inside}")),
        ("/N 2/First 8", format!("5 0 6 3 {inside}")),
        // Pairs that stand behind the head.
        ("/N 2/First 4", format!("5 0 6 9 {inside}")),
        ("/N 1/N 2/First 4", format!("5 0 {inside}")),
        ("/N 1/First 4/First 5", format!("5 0 {inside}")),
        ("/N 1/First 4", format!("5 0 % (\n{inside}")),
        ("/N 1/First 4", format!("5 0 {inside})")),
        ("/N 1/First 4", "5 0 (a <</S/JavaScript>>)".to_owned()),
    ] {
        assert!(
            packed(&format!("/Type/ObjStm{dictionary}"), &text).is_err(),
            "{dictionary} {text}"
        );
    }
    for page in ["/JavaScript", "(a) /JavaScript (b)", "(a/JavaScript"] {
        assert!(packed("", page).is_err(), "{page}");
    }
}
