//! Formulas of workbooks before 2007, which are stored as tokens in reverse Polish notation (MS-XLS, 2.5.198): they are written as texts
//! and judged as those of newer workbooks. Of functions only the few that matter get their names.

use super::super::Refusal;
use super::super::budget::Budget;
use super::super::markup::formulas;
use super::super::refusal::{TOO_LARGE, UNREADABLE};
use super::text::{narrow_text, short, wide_text};

/// Bytes that are moved in a text without being taken from the budget: Excel 2003 lets a formula have 1,024 letters.
const FREE_BYTES: usize = 1_000;

/// Functions that matter, by their numbers (2.5.198.17).
const FUNCTIONS: [(u16, &str); 10] = [
    (110, "EXEC"),
    (132, "FOPEN"),
    (137, "FWRITELN"),
    (138, "FWRITE"),
    (149, "REGISTER"),
    (150, "CALL"),
    (267, "REGISTER.ID"),
    (336, "CONCATENATE"),
    (359, "HYPERLINK"),
    (379, "RTD"),
];

/// Functions of a fixed number of arguments other than one: the number, and the functions. A wrong number could only make the target of
/// a link look as if a function built it.
const FIXED: [(usize, &[u16]); 4] = [
    (0, &[10, 19, 34, 35, 63, 74, 221]),
    (2, &[27, 30, 39, 48, 97, 117, 212, 213, 276, 285, 288, 337, 346]),
    (3, &[31, 65, 66]),
    (4, &[119]),
];

/// Judges the tokens of a formula.
///
/// # Errors
///
/// Refuses a formula that fetches something, or starts a program, and one that cannot be read.
pub(super) fn inspect(tokens: &[u8], is_new: bool, budget: &Budget) -> Result<(), Refusal> {
    let mut text = Text { text: String::new(), starts: Vec::new(), budget };
    let mut rest = tokens;
    while let Some((token, behind)) = rest.split_first() {
        let length = text.token(*token, behind, is_new)?;
        rest = behind.get(length.ok_or(UNREADABLE)?..).ok_or(UNREADABLE)?;
    }
    formulas::inspect(&text.text)
}

/// The text of a formula.
struct Text<'b> {
    text: String,
    /// The places in it at which the operands begin that no operator has taken.
    starts: Vec<usize>,
    budget: &'b Budget,
}

impl Text<'_> {
    /// Adds a token, and returns the number of bytes that belong to it; `None` if it is not known.
    fn token(&mut self, token: u8, behind: &[u8], is_new: bool) -> Result<Option<usize>, Refusal> {
        // Tokens of one kind differ by the class of their value.
        let base = if token < 0x20 { token } else { token & 0x1f | 0x20 };
        let by_version = |new: usize, old: usize| if is_new { new } else { old };
        Ok(Some(match base {
            0x03..=0x11 => {
                let sign = if base == 0x08 { "&" } else { "+" };
                if let Some(second) = self.starts.pop() {
                    self.insert(second, sign)?;
                }
                0
            }
            // A sign in front or behind, and brackets.
            0x12..=0x14 => 0,
            0x15 => {
                if let Some(start) = self.starts.last() {
                    self.insert(*start, "(")?;
                    self.text.push(')');
                }
                0
            }
            0x17 => return Ok(self.string(behind, is_new)),
            0x19 => match behind.first_chunk() {
                Some([kind, low, high]) if kind & 4 != 0 => {
                    3 + (usize::from(u16::from_le_bytes([*low, *high])) + 1) * 2
                }
                _ => 3,
            },
            0x21 => {
                let Some(function) = short(behind, 0) else { return Ok(None) };
                let fixed = FIXED.iter().find(|(_, functions)| functions.contains(&function));
                self.function(function, fixed.map_or(1, |(count, _)| *count))?;
                2
            }
            0x22 => {
                let (Some(count), Some(function)) = (behind.first(), short(behind, 1)) else {
                    return Ok(None);
                };
                self.function(function & 0x7fff, usize::from(count & 0x7f))?;
                3
            }
            // The part in brackets stands behind these.
            0x26..=0x28 => 6,
            0x29 | 0x2e | 0x2f => 2,
            _ => {
                let length = match base {
                    0x01 | 0x02 => by_version(4, 4),
                    0x16 => 0,
                    0x18 => 5,
                    0x1c | 0x1d => 1,
                    0x1e => 2,
                    0x1f => 8,
                    0x20 => 7,
                    0x23 => by_version(4, 14),
                    0x24 | 0x2a | 0x2c => by_version(4, 3),
                    0x25 | 0x2b | 0x2d => by_version(8, 6),
                    0x39 => by_version(6, 24),
                    0x3a | 0x3c => by_version(6, 17),
                    0x3b | 0x3d => by_version(10, 20),
                    _ => return Ok(None),
                };
                self.operand("A1");
                length
            }
        }))
    }

    /// Adds a text between quotes.
    fn string(&mut self, behind: &[u8], is_new: bool) -> Option<usize> {
        let length = usize::from(*behind.first()?);
        let is_wide = is_new && behind.get(1)? & 1 != 0;
        let start = 1 + usize::from(is_new);
        let letters = behind.get(start..)?;
        let text = if is_wide { wide_text(letters, length) } else { narrow_text(letters, length) };
        self.operand(&format!("\"{}\"", text.replace('"', "\"\"")));
        Some(start + length * (usize::from(is_wide) + 1))
    }

    fn operand(&mut self, text: &str) {
        self.starts.push(self.text.len());
        self.text.push_str(text);
    }

    /// Puts a function around its arguments.
    fn function(&mut self, number: u16, count: usize) -> Result<(), Refusal> {
        let first = self.starts.len().saturating_sub(count);
        let arguments = self.starts.split_off(first);
        for start in arguments.iter().skip(1).rev() {
            self.insert(*start, ",")?;
        }
        let name = FUNCTIONS.iter().find(|(known, _)| *known == number);
        let start = arguments.first().copied().unwrap_or(self.text.len());
        self.starts.push(start);
        self.insert(start, &format!("{}(", name.map_or("F", |(_, name)| name)))?;
        self.text.push(')');
        Ok(())
    }

    fn insert(&mut self, at: usize, text: &str) -> Result<(), Refusal> {
        let moved = self.text.len() - at;
        if moved > FREE_BYTES {
            self.budget.take(moved as u64).ok_or(TOO_LARGE)?;
        }
        self.text.insert_str(at, text);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::refusal::{ACTIVE, LOCAL};
    use super::*;

    fn string(text: &str) -> Vec<u8> {
        [&[0x17, u8::try_from(text.len()).unwrap(), 0][..], text.as_bytes()].concat()
    }

    #[track_caller]
    fn judge(tokens: &[&[u8]]) -> Result<(), Refusal> {
        inspect(&tokens.concat(), true, &Budget::new(1_000))
    }

    /// A link to what stands before it.
    const LINK: &[u8] = b"\x42\x01\x67\x01";
    const CELL: &[u8] = b"\x44\0\0\0\0";

    #[test]
    fn formulas_are_judged_by_their_text() {
        let [web, program] = ["https://example.org/", "ms-msdt:/id"].map(string);
        let (start, end) = (string("ms-"), string("msdt:/id"));
        let number = b"\x1e\x6d\0";
        for tokens in [
            &[&b"\x1e\x01\0\x1e\x02\0\x03"[..]][..],
            &[&web, LINK],
            &[&web, CELL, b"\x08", LINK],
            &[&web, &string("a"), b"\x42\x02\x67\x01"],
            &[&string("a \"b\" | c")],
            // IF with its jumps, and CHOOSE.
            &[CELL, b"\x19\x02\x07\0", &web, b"\x19\x08\x03\0", LINK],
            &[CELL, b"\x19\x04\x01\0\x04\0\x09\0\x1e\x01\0\x42\x02\x64\0"],
            // Pi, and a part of a text.
            &[b"\x41\x13\0"],
            &[CELL, number, number, b"\x41\x1f\0"],
        ] {
            assert_eq!(judge(tokens), Ok(()), "{tokens:?}");
        }
        for tokens in [
            &[&program[..], LINK][..],
            &[&start, &end, b"\x08", LINK],
            &[&start, &end, b"\x08\x15", LINK],
            &[&start, &end, b"\x42\x02\x50\x01", LINK],
            &[&program, &string("a"), b"\x62\x02\x67\x01"],
            &[b"\x1e\x01\0", &program, LINK, b"\x03"],
        ] {
            assert_eq!(judge(tokens), Err(LOCAL), "{tokens:?}");
        }
        for tokens in [
            &[&start[..], &end, b"\x42\x02\x96\0"][..],
            &[&start, b"\x42\x01\x7b\x01"],
            &[&start, b"\x42\x01\x6e\0"],
        ] {
            assert_eq!(judge(tokens), Err(ACTIVE), "{tokens:?}");
        }
        // The target is built: from a cell, and from the number of a letter.
        for tokens in [&[CELL, LINK][..], &[number, b"\x41\x6f\0", &end, b"\x08", LINK]] {
            assert!(judge(tokens).is_err(), "{tokens:?}");
        }
        for tokens in [&b"\x30"[..], b"\x17\x05\0a", b"\x44\0", b"\x42\x01"] {
            assert_eq!(judge(&[tokens]), Err(UNREADABLE), "{tokens:?}");
        }
    }

    #[test]
    fn cells_of_old_workbooks_are_shorter() {
        let tokens = [&b"\x17\x0bms-msdt:/id"[..], LINK, b"\x44\0\0\0\x03"].concat();
        assert_eq!(inspect(&tokens, false, &Budget::new(0)), Err(LOCAL));
    }

    #[test]
    fn long_texts_take_from_the_budget() {
        let long = [string(&"x".repeat(250)).repeat(4), b"\x08".repeat(3)].concat();
        assert_eq!(judge(&[&long]), Ok(()));
        assert_eq!(judge(&[&long, b"\x15"]), Err(TOO_LARGE));
    }
}
