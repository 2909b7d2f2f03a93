//! The `blocks` of a stamp: a short hash of each block of the source, in order.
//!
//! The format is `title description / block block … = checksum`, each hash six letters, `------` for a block that is
//! not translated yet. A source with a text message has its hash behind that of the description. The checksum covers all the others, so that a stamp edited by hand is recognized.

use std::fmt;

use crate::markdown::{BlockHash, ParsedText};

const UNTRANSLATED: &str = "------";

/// The hashes in a stamp. `None` is a block that is not translated yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlockHashes {
    pub title: Option<BlockHash>,
    pub description: Option<BlockHash>,
    /// `None` as well if the source had no text message, and in stamps that are older than this hash.
    pub sms: Option<BlockHash>,
    pub blocks: Vec<Option<BlockHash>>,
}

impl BlockHashes {
    /// The hashes of a source as it is now.
    pub fn of(title: &str, description: &str, sms: Option<&str>, body: &ParsedText) -> BlockHashes {
        BlockHashes {
            title: Some(BlockHash::of_words(title)),
            description: Some(BlockHash::of_words(description)),
            sms: sms.map(BlockHash::of_words),
            blocks: body.blocks.iter().map(|block| Some(block.text_hash)).collect(),
        }
    }

    /// Parses the output of [`BlockHashes::fmt`]; `None` if it was edited.
    pub fn parse(text: &str) -> Option<BlockHashes> {
        let (hashes, check) = text.rsplit_once('=')?;
        if check.trim() != self::check(hashes.trim()) {
            return None;
        }
        let (front, blocks) = hashes.split_once('/')?;
        let read = |word: &str| match word {
            UNTRANSLATED => Some(None),
            word => BlockHash::parse(word).map(Some),
        };
        let front: Vec<Option<BlockHash>> =
            front.split_whitespace().map(read).collect::<Option<_>>()?;
        let blocks = blocks.split_whitespace().map(read).collect::<Option<_>>()?;
        let (title, description, sms) = match front[..] {
            [title, description] => (title, description, None),
            [title, description, sms] => (title, description, sms),
            _ => return None,
        };
        Some(BlockHashes { title, description, sms, blocks })
    }
}

/// Three letters that change with any other letter.
fn check(hashes: &str) -> String {
    BlockHash::of_words(hashes).to_string()[3..].to_owned()
}

impl fmt::Display for BlockHashes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = |hash: &Option<BlockHash>| {
            hash.map_or(UNTRANSLATED.to_owned(), |hash| hash.to_string())
        };
        let blocks: Vec<String> = self.blocks.iter().map(word).collect();
        let sms = self.sms.map_or_else(String::new, |hash| format!(" {hash}"));
        let (title, description) = (word(&self.title), word(&self.description));
        let hashes = format!("{title} {description}{sms} / {}", blocks.join(" "));
        let hashes = hashes.trim_end();
        write!(f, "{hashes} = {}", check(hashes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown::parse;

    #[test]
    fn marks_are_read_as_they_were_written() {
        for text in ["", "One.\n\n- Two\n- Three 3\n"] {
            let mut hashes = BlockHashes::of("A title", "", None, &parse(text, 1));
            assert_eq!(BlockHashes::parse(&hashes.to_string()).as_ref(), Some(&hashes), "{hashes}");
            hashes.title = None;
            hashes.blocks.push(None);
            hashes.sms = Some(BlockHash::of_words("Call 112"));
            assert_eq!(BlockHashes::parse(&hashes.to_string()).as_ref(), Some(&hashes), "{hashes}");
        }
    }

    #[test]
    fn a_stamp_is_the_same_for_ever() {
        let hashes = BlockHashes::of("Punë jashtë", "", None, &parse("Ç'është 112?", 1));
        assert_eq!(hashes.to_string(), "9gqpw2 7x1fy1 / sbvskn = fjb");
    }

    #[test]
    fn a_hand_is_noticed() {
        let written = BlockHashes::of("A", "B", None, &parse("One.\n\nTwo.", 1)).to_string();
        for (from, to) in [("/ ", "/"), (" = ", " ="), ("  ", " ")] {
            assert!(
                BlockHashes::parse(&written.replace(from, to)).is_some(),
                "white space is free"
            );
        }
        let cut = written.replacen(written.split(' ').nth(3).expect("a mark"), "", 1);
        for wrong in ["", "abc", cut.as_str(), &written[1..], &written.replace('/', "")] {
            assert_eq!(BlockHashes::parse(wrong), None, "{wrong}");
        }
    }
}
