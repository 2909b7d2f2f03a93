//! The stamp's `blocks`: a short mark of each block of the source, in order.
//!
//! Written `title description / block block … = check`, each mark six letters, `------` for what was
//! not translated yet. The check is made of all the others, so that a stamp that somebody edited by
//! hand is known as such.

use std::fmt;

use crate::markdown::ParsedText;

/// Without letters that people take for one another (Crockford's base 32, in small letters).
const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
const LONG: u32 = 6;
const NOT_YET: &str = "------";

/// Thirty bits of a block's hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Mark(u32);

impl Mark {
    pub fn of(hash: u64) -> Mark {
        // FNV spreads its entropy over both halves.
        Mark(((hash ^ (hash >> 32)) & 0x3fff_ffff) as u32)
    }

    /// The mark of words outside of the body: letters and digits count, in their order.
    pub fn of_words(words: &str) -> Mark {
        let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
        let mut gap = false;
        for letter in words.chars() {
            if !letter.is_alphanumeric() {
                gap = true;
                continue;
            }
            if std::mem::take(&mut gap) {
                hash = step(hash, b' ');
            }
            let mut bytes = [0; 4];
            hash = letter.encode_utf8(&mut bytes).bytes().fold(hash, step);
        }
        Mark::of(hash)
    }

    fn parse(text: &str) -> Option<Mark> {
        if text.len() != LONG as usize {
            return None;
        }
        text.bytes()
            .try_fold(0, |bits, letter| {
                let value = LETTERS.iter().position(|known| *known == letter)?;
                Some(bits << 5 | u32::try_from(value).ok()?)
            })
            .map(Mark)
    }
}

/// FNV-1a.
fn step(hash: u64, byte: u8) -> u64 {
    (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (0..LONG).rev().try_for_each(|at| {
            let letter = LETTERS[(self.0 >> (5 * at) & 31) as usize];
            write!(f, "{}", char::from(letter))
        })
    }
}

/// All that a stamp remembers of its source. `None` is what was not translated yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marks {
    pub title: Option<Mark>,
    pub description: Option<Mark>,
    pub blocks: Vec<Option<Mark>>,
}

impl Marks {
    /// The marks of a source as it is now.
    pub fn of(title: &str, description: &str, body: &ParsedText) -> Marks {
        Marks {
            title: Some(Mark::of_words(title)),
            description: Some(Mark::of_words(description)),
            blocks: body.blocks.iter().map(|block| Some(Mark::of(block.text_hash))).collect(),
        }
    }

    /// Reads what [`Marks::fmt`] wrote; `None` if a hand has changed it.
    pub fn parse(text: &str) -> Option<Marks> {
        let (marks, check) = text.rsplit_once('=')?;
        if check.trim() != self::check(marks.trim()) {
            return None;
        }
        let (front, blocks) = marks.split_once('/')?;
        let read = |word: &str| match word {
            NOT_YET => Some(None),
            word => Mark::parse(word).map(Some),
        };
        let front: Vec<Option<Mark>> = front.split_whitespace().map(read).collect::<Option<_>>()?;
        let blocks = blocks.split_whitespace().map(read).collect::<Option<_>>()?;
        let [title, description] = front[..] else { return None };
        Some(Marks { title, description, blocks })
    }
}

/// Three letters that change with anything before them.
fn check(marks: &str) -> String {
    Mark::of_words(marks).to_string()[3..].to_owned()
}

impl fmt::Display for Marks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = |mark: &Option<Mark>| mark.map_or(NOT_YET.to_owned(), |mark| mark.to_string());
        let blocks: Vec<String> = self.blocks.iter().map(word).collect();
        let marks =
            format!("{} {} / {}", word(&self.title), word(&self.description), blocks.join(" "));
        let marks = marks.trim_end();
        write!(f, "{marks} = {}", check(marks))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown::parse;

    #[test]
    fn marks_are_read_as_they_were_written() {
        for text in ["", "One.\n\n- Two\n- Three 3\n"] {
            let mut marks = Marks::of("A title", "", &parse(text, 1));
            assert_eq!(Marks::parse(&marks.to_string()).as_ref(), Some(&marks), "{marks}");
            marks.title = None;
            marks.blocks.push(None);
            assert_eq!(Marks::parse(&marks.to_string()).as_ref(), Some(&marks), "{marks}");
        }
    }

    #[test]
    fn a_stamp_is_the_same_for_ever() {
        let marks = Marks::of("Punë jashtë", "", &parse("Ç'është 112?", 1));
        assert_eq!(marks.to_string(), "9gqpw2 7x1fy1 / sbvskn = fjb");
    }

    #[test]
    fn a_hand_is_noticed() {
        let written = Marks::of("A", "B", &parse("One.\n\nTwo.", 1)).to_string();
        for (from, to) in [("/ ", "/"), (" = ", " ="), ("  ", " ")] {
            assert!(Marks::parse(&written.replace(from, to)).is_some(), "white space is free");
        }
        let cut = written.replacen(written.split(' ').nth(3).expect("a mark"), "", 1);
        for wrong in ["", "abc", cut.as_str(), &written[1..], &written.replace('/', "")] {
            assert_eq!(Marks::parse(wrong), None, "{wrong}");
        }
    }
}
