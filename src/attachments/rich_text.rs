//! Rich text (RTF 1.9.1): objects, templates and fields that are fetched or run when a document is opened.

use super::address::{Address, address};
use super::paragraph_end::END;
use super::refusal::{INSIDE, LOCAL, REMOTE, linked, noted, template};
use super::{Refusal, fields};

/// Control words of objects and of files that are opened with the document.
const OBJECTS: &[&str] = &[
    "filetbl",
    "mailmerge",
    "objautlink",
    "objclass",
    "objdata",
    "object",
    "objhtml",
    "objlink",
    "objocx",
    "subdocument",
];

/// Control words whose text is judged: commands of fields, templates, names and values of shapes.
const JUDGED: &[&str] = &["fldinst", "hlinkbase", "hlsrc", "nextfile", "template", "sn", "sv"];

/// Properties of shapes with a text for people, and that of a link, which is judged by itself.
const TEXTS: &[&str] =
    &["gtextfont", "gtextunicode", "pihlshape", "wzdescription", "wzname", "wztooltip"];

/// Groups with a text that is judged inside of each other.
const MAX_GROUPS: usize = 20;

/// The text of a group that is judged when it ends.
struct Group {
    word: String,
    depth: usize,
    text: String,
}

/// Judges a document.
///
/// # Errors
///
/// The reason why it may not be published.
pub(super) fn inspect(text: &str) -> Result<(), Refusal> {
    let mut rest = text;
    let mut end = Ok(());
    let mut depth = 0_usize;
    let mut groups: Vec<Group> = Vec::new();
    // The name of a shape's property, whose value follows.
    let mut property = String::new();
    // Letters that stand for one of Unicode in old programs, and those of them that are still to come.
    let (mut fallback, mut skipped) = (1, 0);
    while let Some(letter) = rest.chars().next() {
        rest = &rest[letter.len_utf8()..];
        let shown = match letter {
            '{' => {
                depth += 1;
                skipped = 0;
                None
            }
            '}' => {
                while let Some(closed) = groups.pop_if(|group| group.depth == depth) {
                    noted(closed.inspect(&mut property), &mut end)?;
                }
                depth = depth.saturating_sub(1);
                skipped = 0;
                None
            }
            '\r' | '\n' => None,
            '\\' => {
                let Some(next) = rest.chars().next() else { break };
                if !next.is_ascii_alphabetic() {
                    rest = &rest[next.len_utf8()..];
                    match next {
                        '\'' => hexadecimal(&mut rest),
                        '\\' | '{' | '}' => Some(next),
                        '~' | '\r' | '\n' => Some(' '),
                        _ => None,
                    }
                } else {
                    let (word, number) = control_word(&mut rest);
                    match (word.as_str(), number) {
                        (word, _) if OBJECTS.contains(&word) => return Err(INSIDE),
                        ("bin", Some(length)) => {
                            let length = usize::try_from(length).unwrap_or(0).min(rest.len());
                            // A file of text holds no raw bytes that end inside of a letter.
                            rest = rest.get(length..).ok_or(INSIDE)?;
                            None
                        }
                        // More letters for one would hide others from this check, or from a reader.
                        ("uc", Some(count)) if !(0..=10).contains(&count) => return Err(INSIDE),
                        ("uc", Some(count)) => {
                            fallback = count;
                            None
                        }
                        ("u", Some(code)) => {
                            let code = u32::try_from(code.rem_euclid(0x1_0000)).unwrap_or(0);
                            groups
                                .iter_mut()
                                .for_each(|group| group.text.extend(char::from_u32(code)));
                            skipped = fallback;
                            None
                        }
                        ("tab" | "par" | "line", _) => Some(' '),
                        (word, _) if JUDGED.contains(&word) => {
                            if groups.len() == MAX_GROUPS {
                                return Err(INSIDE);
                            }
                            groups.push(Group {
                                word: word.to_owned(),
                                depth,
                                text: String::new(),
                            });
                            None
                        }
                        _ => None,
                    }
                }
            }
            letter => Some(letter),
        };
        let Some(shown) = shown else { continue };
        if skipped > 0 {
            skipped -= 1;
        } else {
            groups.iter_mut().for_each(|group| group.text.push(shown));
        }
    }
    groups.into_iter().rev().try_for_each(|group| group.inspect(&mut property)).and(end)
}

/// Control words that end a paragraph or a cell.
const PARAGRAPHS: &[&str] = &["cell", "par", "row", "sect", "page"];

/// The words of a document, and of its fonts and fields.
pub(super) fn words(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    let (mut fallback, mut skipped) = (1, 0);
    while let Some(letter) = rest.chars().next() {
        rest = &rest[letter.len_utf8()..];
        let shown = match (letter, rest.chars().next()) {
            ('\\', Some(next)) if next.is_ascii_alphabetic() => match control_word(&mut rest) {
                (word, _) if PARAGRAPHS.contains(&&*word) => Some(END),
                (word, _) if word == "tab" || word == "line" => Some(' '),
                (word, Some(count)) if word == "uc" => {
                    fallback = count.clamp(0, 10);
                    None
                }
                (word, Some(code)) if word == "u" => {
                    let code = u32::try_from(code.rem_euclid(0x1_0000)).unwrap_or(0);
                    out.extend(char::from_u32(code));
                    skipped = fallback;
                    None
                }
                _ => None,
            },
            ('\\', Some(next)) => {
                rest = &rest[next.len_utf8()..];
                match next {
                    '\'' => hexadecimal(&mut rest),
                    '\\' | '{' | '}' => Some(next),
                    '~' | '\r' | '\n' => Some(' '),
                    '_' => Some('-'),
                    _ => None,
                }
            }
            ('{' | '}' | '\r' | '\n', _) => {
                skipped = 0;
                None
            }
            (letter, _) => Some(letter),
        };
        match shown {
            Some(_) if skipped > 0 => skipped -= 1,
            shown => out.extend(shown),
        }
    }
    out
}

impl Group {
    fn inspect(self, property: &mut String) -> Result<(), Refusal> {
        let text = self.text.trim();
        match self.word.as_str() {
            "template" if !text.is_empty() => return template(text),
            "sn" => *property = text.to_ascii_lowercase(),
            "hlsrc" | "hlinkbase" => linked(address(text))?,
            "nextfile" if !text.is_empty() => return Err(LOCAL),
            // A value may be the place of a picture, which may be outside of the document.
            "sv" if !TEXTS.contains(&property.as_str()) && !Address::is_path_of_a_disk(text) => {
                match address(text) {
                    Address::Own | Address::Contact => {}
                    Address::Web | Address::Local | Address::Script => return Err(REMOTE),
                }
            }
            _ => {}
        }
        fields::inspect(text)
    }
}

/// A control word with its number, which may be negative, and the space that ends it.
fn control_word(rest: &mut &str) -> (String, Option<i64>) {
    let end = rest.find(|letter: char| !letter.is_ascii_alphabetic()).unwrap_or(rest.len());
    let (word, behind) = rest.split_at(end);
    let digits = behind.strip_prefix('-').unwrap_or(behind);
    let digits = digits.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(digits.len());
    let length = if digits == 0 { 0 } else { digits + usize::from(behind.starts_with('-')) };
    let (number, behind) = behind.split_at(length);
    *rest = behind.strip_prefix(' ').unwrap_or(behind);
    (word.to_ascii_lowercase(), number.parse().ok())
}

/// The letter of two hexadecimal digits.
fn hexadecimal(rest: &mut &str) -> Option<char> {
    let digits = rest.get(..2)?;
    let code = u8::from_str_radix(digits, 16).ok()?;
    *rest = &rest[2..];
    Some(char::from(code))
}

#[cfg(test)]
mod tests {
    use super::super::refusal::{ACTIVE, OWN_PATH, SCRIPT, TEMPLATE};
    use super::*;

    #[track_caller]
    fn check(inside: &str, expected: Result<(), Refusal>) {
        assert_eq!(inspect(&format!("{{\\rtf1\\ansi {inside}}}")), expected, "{inside}");
    }

    #[test]
    fn ordinary_documents_pass() {
        for inside in [
            "{\\fonttbl\\f0 Arial;}a\\par DDEAUTO as a word",
            "{\\field{\\*\\fldinst{HYPERLINK \"https://example.org/\"}}{\\fldrslt a}}",
            "{\\field{\\*\\fldinst { HYPERLINK \"mailto:a@example.org\" }}{\\fldrslt a}}",
            "{\\field{\\*\\fldinst PAGE}{\\fldrslt 1}}{\\pict\\pngblip 8950}",
            "{\\sp{\\sn pibName}{\\sv C:\\\\Users\\\\a.png}}{\\sp{\\sn shapeType}{\\sv 75}}",
            "{\\*\\datastore 0105000002}\\u537?i\\'e3",
            "{\\*\\template }",
            "{\\pict\\bin3 }}}",
            "{\\sp{\\sn wzDescription}{\\sv Description: C:\\\\a.png}}{\\sp{\\sn gtextUNICODE}{\\sv Info: a}}",
            "{\\sp{\\sn pihlShape}{\\sv {\\*\\hl{\\hlloc a}{\\hlsrc https://example.org/}{\\hlfr x}}}}",
            "{\\sp{\\sn pVertices}{\\sv 8;4;(0,0);(1,1)}}{\\info{\\hlinkbase https://example.org/}}",
        ] {
            check(inside, Ok(()));
        }
    }

    #[test]
    fn objects_fields_and_templates_are_found_however_they_are_written() {
        for inside in [
            "\\objdata 01",
            "{\\object\\objautlink\\rsltpict}",
            "\\OBJOCX",
            "{\\*\\filetbl{\\file\\fnetwork a}}",
            "{\\subdocument1}",
            "{\\*\\mailmerge{\\mmconnectstr a}}",
            "\\bin0 \\objdata",
            "{\\field{\\*\\fldinst \\uc12\\u68 xxxxxxxxxxxxDE c}}",
        ] {
            check(inside, Err(INSIDE));
        }
        for inside in [
            "{\\field{\\*\\fldinst DDEAUTO c}}",
            "{\\field{\\*\\fldinst {D}{\\b D}EAUTO c}}",
            "{\\field{\\*\\fldinst \\'44DEAUTO c}}",
            "{\\field{\\*\\fldinst \\u68 ?DEAUTO c}}",
            "{\\field{\\*\\fldinst \\uc0\\u68 DEAUTO c}}",
            "{\\field{\\*\\fldinst D\\bin1 }DEAUTO c}}",
            "{\\field{\\*\\fldinst D\nDE c}}",
            "{\\field{\\*\\fldinst INCLUDEPICTURE \"https://example.org\"}}",
            "{\\field{\\*\\fldinst  MACROBUTTON a b",
            "{\\sp{\\sn a}{\\sv {\\*\\fldinst DDE a}}}",
        ] {
            check(inside, Err(ACTIVE));
        }
        check("{\\field{\\*\\fldinst HYPERLINK \"file:///c:/a.exe\"}}", Err(LOCAL));
        check("{\\field{\\*\\fldinst HYPERLINK \"\\\\\\\\\\\\\\\\server\"}}", Err(LOCAL));
        check("{\\field{\\*\\fldinst HYPERLINK java\\'73cript:a}}", Err(SCRIPT));
        check("{\\sp{\\sn pibName}{\\sv https://example.org/a.png}}", Err(REMOTE));
        check("{\\sp{\\sn pibName}{\\sv \\\\\\\\server\\\\a.png}}", Err(REMOTE));
        check("{\\sp{\\sn fillBlipName}{\\sv https://example.org/a.png}}", Err(REMOTE));
        check("{\\sp{\\sn newName}{\\sv {\\hlsrc a}https://example.org/a.png}}", Err(REMOTE));
        check(
            "{\\sp{\\sn pihlShape}{\\sv {\\*\\hl{\\hlloc a}{\\hlsrc ms-msdt:/id}{\\hlfr x}}}}",
            Err(LOCAL),
        );
        check("{\\info{\\hlinkbase \\\\\\\\server\\\\share}}", Err(LOCAL));
        check("{\\*\\nextfile a.rtf}", Err(LOCAL));
        check(&"{\\sv ".repeat(30), Err(INSIDE));
        check("{\\*\\template https://example.org/a.dotm}", Err(TEMPLATE));
        check("{\\*\\template \\\\\\\\server\\\\a.dotx}", Err(TEMPLATE));
        check("{\\*\\template C:\\\\Users\\\\ana\\\\ONG.dotx}", Err(OWN_PATH));
        check("{\\*\\template C:\\\\ONG.dotx}{\\field{\\*\\fldinst DDE c}}", Err(ACTIVE));
    }
}
