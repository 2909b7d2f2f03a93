//! The records of a workbook (MS-XLS, and those of Excel 5 and 95): other documents and programs that it takes data from, links,
//! formulas, and sheets of macros.

use memchr::memmem::find_iter;

use super::super::Refusal;
use super::super::address::address;
use super::super::budget::Budget;
use super::super::markup::formulas;
use super::super::refusal::{ACTIVE, REMOTE, UNREADABLE, outside};
use super::text::{long, narrow_text, short, wide_text};
use super::{MAX_TEXT, formula, monikers};

/// The type of a record that continues the one before it.
const CONTINUE: u16 = 0x3c;

struct Book<'b> {
    /// `false` for Excel 5 and 95, whose texts have one byte a letter.
    is_new: bool,
    budget: &'b Budget,
}

/// Judges the stream of a workbook.
///
/// # Errors
///
/// Refuses a workbook with sheets of macros, or that takes something from elsewhere when it is opened, and one whose sheets are not where
/// it says.
pub(super) fn inspect(bytes: &[u8], budget: &Budget) -> Result<(), Refusal> {
    if has_macro_sheet(bytes) {
        return Err(ACTIVE);
    }
    let mut book = Book { is_new: true, budget };
    let (mut starts, mut sheets) = (Vec::new(), Vec::new());
    // All records without their heads, which stand in the middle of long ones.
    let mut joined = Vec::new();
    let (mut at, mut record) = (0, None);
    while let Some((kind, length)) = short(bytes, at).zip(short(bytes, at + 2)) {
        let end = (at + 4 + usize::from(length)).min(bytes.len());
        let content = &bytes[at + 4..end];
        if kind != CONTINUE
            && let Some((kind, from)) = record.replace((kind, joined.len()))
        {
            book.record(kind, &joined[from..])?;
        }
        match kind {
            // The beginning of the workbook or of a sheet (2.4.21).
            0x809 => {
                book.is_new &= !starts.is_empty() || short(content, 0) != Some(0x500);
                starts.push(at);
            }
            // The place of a sheet (2.4.28).
            0x85 => sheets.extend(long(content, 0)),
            _ => {}
        }
        joined.extend_from_slice(content);
        at = end;
    }
    if let Some((kind, from)) = record {
        book.record(kind, &joined[from..])?;
    }
    let is_start = |sheet: &u32| {
        usize::try_from(*sheet).is_ok_and(|sheet| starts.binary_search(&sheet).is_ok())
    };
    if !sheets.iter().all(is_start) {
        return Err(UNREADABLE);
    }
    monikers::inspect(&joined)
}

impl Book<'_> {
    /// Judges a record.
    fn record(&self, kind: u16, content: &[u8]) -> Result<(), Refusal> {
        // The length of a formula, and the formula, at these places.
        let formula = |length: usize, start: usize| {
            let length = short(content, length).unwrap_or(0);
            let rest = content.get(start..).unwrap_or_default();
            let tokens = rest.get(..usize::from(length)).unwrap_or(rest);
            formula::inspect(tokens, self.is_new, self.budget)
        };
        match kind {
            // Another workbook, or another program (2.4.271), unless it is this one (0x0401) or functions (0x3a01).
            0x1ae if !matches!(short(content, 2), Some(0x0401 | 0x3a01) | None) => {
                source(&self.text(content, 2))
            }
            // Excel 5 and 95: the workbook or program of a cell; of their own sheets begin with other signs.
            0x17 if !self.is_new => match content.get(1) {
                Some(0 | 2..=4 | b':') | None => Ok(()),
                Some(_) => source(&self.text(content, 0)),
            },
            // The sources of a consolidation: a range (2.4.86), a name (2.4.85) and a built-in one (2.4.84).
            0x51 => source(&self.text(content, 6)),
            0x52 => source(&self.text(content, self.text_end(content, 0))),
            0x1b5 => source(&self.text(content, 4)),
            // Queries of the web, databases and texts, and the strings of connections (2.4.89, 2.4.83, 2.4.192, 2.4.328).
            0xdc | 0x803 | 0x80a | 0x805 => Err(REMOTE),
            // Data that a program sends (2.4.218).
            0x813 => Err(ACTIVE),
            // Names of cells and of functions (2.4.150, 2.4.105): later functions are stored by their names.
            0x18 => {
                let (name, end) = self.name(content, 3, 14);
                if name.to_ascii_lowercase().starts_with("_xl") {
                    function(&name)?;
                }
                formula(4, end)
            }
            0x23 => function(&self.name(content, 6, 7).0),
            // Formulas of a cell (2.4.127), of several (2.4.260) and of a range (2.4.4).
            0x06 => formula(20, 22),
            0x4bc => formula(8, 10),
            0x221 => formula(12, 14),
            _ => Ok(()),
        }
    }

    /// The text at a place of a record, behind the number of its letters.
    fn text(&self, content: &[u8], at: usize) -> String {
        let width = usize::from(self.is_new) + 1;
        self.letters(content, self.length(content, at), at + width).0
    }

    /// The end of such a text.
    fn text_end(&self, content: &[u8], at: usize) -> usize {
        let width = usize::from(self.is_new) + 1;
        self.letters(content, self.length(content, at), at + width).1
    }

    fn length(&self, content: &[u8], at: usize) -> usize {
        match self.is_new {
            true => short(content, at).unwrap_or(0).into(),
            false => content.get(at).copied().unwrap_or(0).into(),
        }
    }

    /// The name at a place of a record, and its end. The number of its letters stands in one byte.
    fn name(&self, content: &[u8], length: usize, at: usize) -> (String, usize) {
        self.letters(content, content.get(length).copied().unwrap_or(0).into(), at)
    }

    /// The letters of a text up to a zero, and the end of the text. Since Excel 97 their width stands before them.
    fn letters(&self, content: &[u8], length: usize, at: usize) -> (String, usize) {
        let is_wide = self.is_new && content.get(at).is_some_and(|flags| flags & 1 != 0);
        let start = at + usize::from(self.is_new);
        let text = content.get(start..).unwrap_or_default();
        let max = length.min(MAX_TEXT);
        let letters = if is_wide { wide_text(text, max) } else { narrow_text(text, max) };
        (letters, start + length * (usize::from(is_wide) + 1))
    }
}

/// Judges the place that data are taken from (2.5.277): an encoded path, or a program and its document, which is DDE or OLE.
fn source(place: &str) -> Result<(), Refusal> {
    match place.strip_prefix('\u{1}') {
        Some(path) => Err(outside(address(&decoded(path)))),
        // The workbook itself.
        None if ["", " "].contains(&place) || place.starts_with('\u{2}') => Ok(()),
        None if place.contains('\u{3}') => Err(ACTIVE),
        None => Err(outside(address(place))),
    }
}

/// The path of a workbook as it is written (2.5.277).
fn decoded(path: &str) -> String {
    let mut text = String::new();
    let mut signs = path.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '\u{1}' => match signs.next() {
                Some('@') => text.push_str("\\\\"),
                Some(drive) => text.extend([drive, ':', '\\']),
                None => {}
            },
            '\u{2}' | '\u{3}' => text.push('\\'),
            '\u{4}' => text.push_str("..\\"),
            // The length of the address that follows.
            '\u{5}' => drop(signs.next()),
            sign if sign >= ' ' => text.push(sign),
            _ => {}
        }
    }
    text
}

/// Judges a function by its name.
fn function(name: &str) -> Result<(), Refusal> {
    formulas::inspect(&format!("{name}("))
}

/// Returns `true` for a workbook with a sheet of macros: a record of a sheet whose type is 1. Behind the number of letters of its name
/// stands their width (MS-XLS, 2.4.28), but not in Excel 5 and 95.
fn has_macro_sheet(bytes: &[u8]) -> bool {
    find_iter(bytes, b"\x85\0").any(|at| {
        let Some([length, 0, _, _, _, _, state, 1, letters, is_wide, ..]) = bytes.get(at + 2..)
        else {
            return false;
        };
        let (length, letters) = (u16::from(*length), u16::from(*letters));
        let is_new = *is_wide <= 1 && length == letters * (u16::from(*is_wide) + 1) + 8;
        let is_old = length == letters + 7;
        *state <= 2 && letters > 0 && (is_new || is_old)
    })
}

#[cfg(test)]
mod tests;
