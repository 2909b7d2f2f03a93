//! Reads PO files (GNU gettext), and reports each mistake at its line.
//!
//! Published parsers skip lines that they do not understand and keep no line numbers, so this is our own: it accepts
//! contexts, texts, comments and the flag `fuzzy`, and nothing else.

use std::collections::HashSet;

use crate::finding::{Location, Report};
use crate::i18n::nfc;

const HELP: &str = "open the file in a PO editor such as Poedit, or export it again";

/// One entry of a PO file, with its escapes resolved.
#[derive(Debug)]
pub struct Entry {
    /// The line of `msgstr`, counted from 1.
    pub line: u32,
    pub fuzzy: bool,
    pub context: String,
    pub id: String,
    pub translation: String,
}

/// Reads all entries, the header first; `None` if the file has a mistake, which is then reported.
pub fn read(file: &Location, text: &str, report: &mut Report) -> Option<Vec<Entry>> {
    let mut reader = Reader { entries: Vec::new(), keys: HashSet::new(), valid: true };
    let mut draft = Draft::default();
    // Entries are found by their words, whatever Unicode form a translator's tool saves.
    let text = nfc(text.strip_prefix('\u{feff}').unwrap_or(text));
    for (number, line) in (1..).zip(text.lines()) {
        let line = line.trim();
        if draft.line > 0 && draft.ends_before(line) {
            reader.finish(std::mem::take(&mut draft), file, report);
        }
        if let Err(message) = draft.read(line, number) {
            reader.valid = false;
            draft.broken = true;
            report.error("po", &file.at(number, 0), message).help(HELP);
        }
    }
    if draft.line > 0 {
        reader.finish(draft, file, report);
    }
    if reader.valid && reader.entries.first().is_none_or(|header| !header.id.is_empty()) {
        report
            .error("po", file, "missing PO header")
            .help("export the file again: the header names its language");
        return None;
    }
    reader.valid.then_some(reader.entries)
}

struct Reader {
    entries: Vec<Entry>,
    /// Context and id of each entry.
    keys: HashSet<(String, String)>,
    valid: bool,
}

impl Reader {
    fn finish(&mut self, draft: Draft, file: &Location, report: &mut Report) {
        let Draft { line, fuzzy, context, id, translation, translation_line, broken, .. } = draft;
        // Whatever else a broken entry lacks follows from its reported line.
        if broken {
            return;
        }
        let location = file.at(line, 0);
        let (Some(id), Some(translation)) = (id.clone(), translation) else {
            let keyword = if id.is_none() { "msgid" } else { "msgstr" };
            report.error("po", &location, format!("missing `{keyword}`")).help(HELP);
            self.valid = false;
            return;
        };
        let context = context.unwrap_or_default();
        if !self.keys.insert((context.clone(), id.clone())) {
            report.error("po", &location, "duplicate entry").help("remove one of the two");
            self.valid = false;
        }
        self.entries.push(Entry { line: translation_line, fuzzy, context, id, translation });
    }
}

/// The entry that is being read.
#[derive(Default)]
struct Draft {
    /// 0 before the first keyword.
    line: u32,
    fuzzy: bool,
    context: Option<String>,
    id: Option<String>,
    translation: Option<String>,
    translation_line: u32,
    /// The last keyword, whose text may go on in the next line.
    field: Option<Field>,
    broken: bool,
}

#[derive(Clone, Copy)]
enum Field {
    Context,
    Id,
    Translation,
}

impl Draft {
    fn ends_before(&self, line: &str) -> bool {
        line.starts_with('#')
            || line.starts_with("msgctxt")
            || line.starts_with("msgid") && self.id.is_some()
    }

    fn slot(&mut self, field: Field) -> &mut Option<String> {
        match field {
            Field::Context => &mut self.context,
            Field::Id => &mut self.id,
            Field::Translation => &mut self.translation,
        }
    }

    fn read(&mut self, line: &str, number: u32) -> Result<(), String> {
        // Lines after `#~` are entries that an editor keeps although they are no longer used.
        if line.is_empty() || line.starts_with("#~") {
            return Ok(());
        }
        if let Some(comment) = line.strip_prefix('#') {
            let mut flags = comment.strip_prefix(',').unwrap_or_default().split(',');
            self.fuzzy |= flags.any(|flag| flag.trim() == "fuzzy");
            return Ok(());
        }
        if line.starts_with('"') {
            let text = unescape(line)?;
            let slot = self.field.and_then(|field| self.slot(field).as_mut());
            slot.ok_or("text outside of an entry")?.push_str(&text);
            return Ok(());
        }
        let end = line.find([' ', '\t', '"']).unwrap_or(line.len());
        let (keyword, text) = line.split_at(end);
        let field = match keyword {
            "msgctxt" => Field::Context,
            "msgid" => Field::Id,
            "msgstr" => Field::Translation,
            _ if keyword == "msgid_plural" || keyword.starts_with("msgstr[") => {
                return Err("plural forms are not supported".to_owned());
            }
            _ => return Err("invalid line: neither a keyword, a text nor a comment".to_owned()),
        };
        if self.slot(field).is_some() {
            return Err(format!("duplicate `{keyword}` in this entry"));
        }
        if self.line == 0 {
            self.line = number;
        }
        if matches!(field, Field::Translation) {
            self.translation_line = number;
        }
        *self.slot(field) = Some(unescape(text.trim())?);
        self.field = Some(field);
        Ok(())
    }
}

/// The text between double quotes, with its escapes resolved.
fn unescape(quoted: &str) -> Result<String, String> {
    let missing = || "missing double quote".to_owned();
    let inner = quoted.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    let inner = inner.ok_or_else(missing)?;
    let mut text = String::with_capacity(inner.len());
    let mut letters = inner.chars();
    while let Some(letter) = letters.next() {
        text.push(match letter {
            '"' => return Err("unescaped double quote: write `\\\"`".to_owned()),
            '\\' => match letters.next() {
                Some('n') => '\n',
                Some('r') => '\r',
                Some('t') => '\t',
                Some(escaped @ ('\\' | '"')) => escaped,
                Some(other) => return Err(format!("unknown escape `\\{other}`")),
                None => return Err(missing()),
            },
            letter => letter,
        });
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The line of each entry, or the findings.
    fn found(text: &str) -> String {
        let mut report = Report::new();
        match read(&Location::file("a.po"), text, &mut report) {
            Some(entries) => {
                format!("{:?}", entries.iter().map(|entry| entry.line).collect::<Vec<_>>())
            }
            None => {
                report.sorted().iter().map(|f| format!("{}: {}", f.location, f.message)).collect()
            }
        }
    }

    #[test]
    fn entries_know_their_lines_and_mistakes_too() {
        let head = "msgid \"\"\nmsgstr \"Language: ar\\n\"\n";
        let check = |rest: &str, expected: &str| {
            assert_eq!(found(&format!("{head}{rest}")), expected, "{rest}");
        };
        check("", "[2]");
        check("\nmsgctxt \"a\"\nmsgid \"b\"\nmsgstr \"c\"\n", "[2, 6]");
        check(
            "msgid \"b\"\nmsgstr \"\"\n\"c\"\n#~ msgid \"x\"\n#, fuzzy\nmsgid \"d\"\nmsgstr \"\"",
            "[2, 4, 9]",
        );
        check("msgid \"b\"\n", "a.po:3: missing `msgstr`");
        check("msgid \"b\nmsgstr \"c\"", "a.po:3: missing double quote");
        check("msgid \"a\"b\"\nmsgstr \"c\"", "a.po:3: unescaped double quote: write `\\\"`");
        check("msgid \"b\"\nmsgstr \"\\q\"", "a.po:4: unknown escape `\\q`");
        check("<<<<<<< HEAD\n", "a.po:3: invalid line: neither a keyword, a text nor a comment");
        check("msgid \"b\"\nmsgstr \"\\\"", "a.po:4: missing double quote");
        check(
            "msgid \"b\"\nmsgstr \"c\"\n\nmsgid \"b\"\nmsgstr \"d\"\n",
            "a.po:6: duplicate entry",
        );
        assert_eq!(found("\"x\""), "a.po:1: text outside of an entry");
        assert_eq!(found(""), "a.po: missing PO header");
    }

    #[test]
    fn texts_are_unescaped_and_joined() {
        let text =
            "msgid \"\"\nmsgstr \"\"\n#, fuzzy, x\nmsgid \"a\\t\"\n\"\\\"b\\\"\"\nmsgstr \"ç\\n\"";
        let entries = read(&Location::file("a.po"), text, &mut Report::new()).expect("no mistake");
        assert_eq!(entries[1].id, "a\t\"b\"");
        assert_eq!(entries[1].translation, "ç\n");
        assert!(entries[1].fuzzy && !entries[0].fuzzy);
    }
}
