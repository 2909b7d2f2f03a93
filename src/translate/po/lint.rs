//! A PO file's lines, vetted before polib reads them.
//!
//! polib forgives too much (a line that means nothing is skipped), gives no line numbers, and
//! panics on some broken files. So each line is looked at here first; what polib then gets is known
//! to be whole, with nothing but contexts, texts and flags in it.

use std::collections::HashSet;

use crate::finding::{Location, Report};

/// polib reads lines through a buffer of 64 KiB.
const LONGEST: usize = 60_000;

/// A file that polib can read.
pub struct Vetted {
    pub text: String,
    /// In which line each entry starts, the header first.
    pub lines: Vec<u32>,
}

/// The entry that is being read.
#[derive(Default)]
struct Entry {
    line: u32,
    flags: String,
    context: Option<String>,
    id: Option<String>,
    translation: Option<String>,
    /// A line of it was refused; what else it lacks follows from that.
    broken: bool,
}

/// Which string a continuation line belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum At {
    Nothing,
    Context,
    Id,
    Translation,
}

/// Looks at every line; `None` if something is wrong, which is then reported.
pub fn vet(file: &Location, text: &str, report: &mut Report) -> Option<Vetted> {
    let mut vetted = Vetted { text: String::new(), lines: Vec::new() };
    let mut seen = HashSet::new();
    let (mut entry, mut at) = (Entry::default(), At::Nothing);
    let mut good = true;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    for (number, line) in (1..).zip(text.lines()) {
        let line = line.trim();
        let location = file.at(number, 0);
        let fresh = line.starts_with("msgctxt")
            || line.starts_with("msgid") && entry.id.is_some()
            || line.starts_with('#');
        if fresh && (entry.id.is_some() || entry.context.is_some()) && at != At::Nothing {
            good &= entry.end(file, &mut seen, &mut vetted, report);
            (entry, at) = (Entry::default(), At::Nothing);
        }
        match read(line, &mut entry, &mut at, number) {
            Ok(()) => {}
            Err(wrong) => {
                good = false;
                entry.broken = true;
                report
                    .error("po", &location, wrong)
                    .help("open the file in a PO editor such as Poedit, or export it again");
            }
        }
    }
    if entry.id.is_some() || entry.context.is_some() {
        good &= entry.end(file, &mut seen, &mut vetted, report);
    }
    if good && !vetted.text.starts_with("msgid \"\"\n") {
        report
            .error("po", file, "this file does not begin with a PO header")
            .help("export it again: the first entry says the language");
        return None;
    }
    good.then_some(vetted)
}

fn read(line: &str, entry: &mut Entry, at: &mut At, number: u32) -> Result<(), String> {
    if line.is_empty() || line.starts_with("#~") {
        return Ok(());
    }
    if let Some(comment) = line.strip_prefix('#') {
        if let Some(flags) = comment.strip_prefix(',') {
            entry.flags.push_str(flags);
            entry.flags.push(',');
        }
        return Ok(());
    }
    if line.len() > LONGEST {
        return Err(format!("this line has more than {LONGEST} bytes"));
    }
    if line.starts_with('"') {
        let more = string(line)?;
        let open = match at {
            At::Nothing => None,
            At::Context => entry.context.as_mut(),
            At::Id => entry.id.as_mut(),
            At::Translation => entry.translation.as_mut(),
        };
        let Some(open) = open else { return Err("this text belongs to no entry".to_owned()) };
        open.push_str(more);
        return Ok(());
    }
    let (keyword, rest) = line.split_once([' ', '\t', '"']).unwrap_or((line, ""));
    let rest = if line[keyword.len()..].starts_with('"') { &line[keyword.len()..] } else { rest };
    let (slot, next) = match keyword {
        "msgctxt" => (&mut entry.context, At::Context),
        "msgid" => (&mut entry.id, At::Id),
        "msgstr" => (&mut entry.translation, At::Translation),
        _ if keyword == "msgid_plural" || keyword.starts_with("msgstr[") => {
            return Err("plural forms have no place here: each text is one text".to_owned());
        }
        _ => return Err("this line means nothing in a PO file".to_owned()),
    };
    if slot.is_some() {
        return Err(format!("this entry has a second `{keyword}`"));
    }
    if entry.line == 0 {
        entry.line = number;
    }
    *slot = Some(string(rest.trim())?.to_owned());
    *at = next;
    Ok(())
}

/// What stands in double quotes, still escaped.
fn string(quoted: &str) -> Result<&str, String> {
    let inner = quoted.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    let Some(inner) = inner else { return Err("a text stands between double quotes".to_owned()) };
    let mut letters = inner.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => return Err("write a double quote within a text as \\\"".to_owned()),
            '\\' => match letters.next() {
                Some('\\' | 'n' | 'r' | 't' | '"') => {}
                Some(other) => return Err(format!("`\\{other}` means nothing in a text")),
                None => return Err("a text stands between double quotes".to_owned()),
            },
            _ => {}
        }
    }
    Ok(inner)
}

impl Entry {
    /// Hands a whole entry on.
    fn end(
        &self,
        file: &Location,
        seen: &mut HashSet<(Option<String>, String)>,
        vetted: &mut Vetted,
        report: &mut Report,
    ) -> bool {
        if self.broken {
            return false;
        }
        let location = file.at(self.line, 0);
        let (Some(id), Some(translation)) = (&self.id, &self.translation) else {
            let lacks = if self.id.is_none() { "msgid" } else { "msgstr" };
            report
                .error("po", &location, format!("this entry has no `{lacks}`"))
                .help("open the file in a PO editor such as Poedit, or export it again");
            return false;
        };
        if !seen.insert((self.context.clone(), id.clone())) {
            report
                .error("po", &location, "this entry stands twice in the file")
                .help("take one of the two out");
            return false;
        }
        let out = &mut vetted.text;
        if !out.is_empty() {
            out.push('\n');
        }
        if !self.flags.is_empty() && !out.is_empty() {
            out.push_str(&format!("#, {}\n", self.flags));
        }
        for (keyword, text) in
            [("msgctxt", self.context.as_ref()), ("msgid", Some(id)), ("msgstr", Some(translation))]
        {
            if let Some(text) = text {
                out.push_str(&format!("{keyword} \"\"\n"));
                pieces(text).iter().for_each(|piece| out.push_str(&format!("\"{piece}\"\n")));
            }
        }
        if vetted.lines.is_empty() {
            // polib wants its header to be plain.
            *out = out.replacen("msgid \"\"\n\"\"\n", "msgid \"\"\n", 1);
        }
        vetted.lines.push(self.line);
        true
    }
}

/// A long text in lines that fit polib's buffer; no escape is cut.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while rest.len() > LONGEST {
        let half = LONGEST / 2;
        let end = (0..=half).rev().find(|at| rest.is_char_boundary(*at)).unwrap_or(0);
        let end = rest[..end].rfind(' ').map_or(end, |space| space + 1);
        let (piece, after) = rest.split_at(end);
        pieces.push(piece);
        rest = after;
    }
    pieces.push(rest);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> String {
        let mut report = Report::new();
        let vetted = vet(&Location::file("a.po"), text, &mut report);
        match vetted {
            Some(vetted) => format!("{:?}", vetted.lines),
            None => {
                report.sorted().iter().map(|f| format!("{}: {}", f.location, f.message)).collect()
            }
        }
    }

    #[test]
    fn broken_files_are_findings() {
        let head = "msgid \"\"\nmsgstr \"Language: ar\\n\"\n";
        let check = |rest: &str, expected: &str| {
            assert_eq!(found(&format!("{head}{rest}")), expected, "{rest}");
        };
        check("", "[1]");
        check("\nmsgctxt \"a\"\nmsgid \"b\"\nmsgstr \"c\"\n", "[1, 4]");
        check(
            "msgid \"b\"\nmsgstr \"\"\n\"c\"\n#~ msgid \"x\"\n#, fuzzy\nmsgid \"d\"\nmsgstr \"\"",
            "[1, 3, 8]",
        );
        check("msgid \"b\"\n", "a.po:3: this entry has no `msgstr`");
        check("msgid \"b\nmsgstr \"c\"", "a.po:3: a text stands between double quotes");
        check("msgid \"a\"b\"\nmsgstr \"c\"", "a.po:3: write a double quote within a text as \\\"");
        check("msgid \"b\"\nmsgstr \"\\q\"", "a.po:4: `\\q` means nothing in a text");
        check("<<<<<<< HEAD\n", "a.po:3: this line means nothing in a PO file");
        check("msgid \"b\"\nmsgstr \"\\\"", "a.po:4: a text stands between double quotes");
        assert_eq!(found("\"x\""), "a.po:1: this text belongs to no entry");
        assert_eq!(found(""), "a.po: this file does not begin with a PO header");
    }
}
