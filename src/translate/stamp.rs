//! The `blocks` of a stamp: a short hash of each block of the source, in order.
//!
//! The format is `title description / block block … = checksum`, each hash six letters, `------` for a block that is
//! not translated yet. The checksum covers all the others, so that a stamp edited by hand is recognized.

use std::fmt;

use crate::markdown::{BlockHash, ParsedText};

const UNTRANSLATED: &str = "------";

/// The hashes in a stamp. `None` is a block that is not translated yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlockHashes {
    pub title: Option<BlockHash>,
    pub description: Option<BlockHash>,
    pub blocks: Vec<Option<BlockHash>>,
}

impl BlockHashes {
    /// The hashes of a source as it is now.
    pub fn of(title: &str, description: &str, body: &ParsedText) -> BlockHashes {
        BlockHashes {
            title: Some(BlockHash::of_words(title)),
            description: Some(BlockHash::of_words(description)),
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
        let [title, description] = front[..] else { return None };
        Some(BlockHashes { title, description, blocks })
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
        let hashes =
            format!("{} {} / {}", word(&self.title), word(&self.description), blocks.join(" "));
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
            let mut hashes = BlockHashes::of("A title", "", &parse(text, 1));
            assert_eq!(BlockHashes::parse(&hashes.to_string()).as_ref(), Some(&hashes), "{hashes}");
            hashes.title = None;
            hashes.blocks.push(None);
            assert_eq!(BlockHashes::parse(&hashes.to_string()).as_ref(), Some(&hashes), "{hashes}");
        }
    }

    #[test]
    fn a_stamp_is_the_same_for_ever() {
        let hashes = BlockHashes::of("Punë jashtë", "", &parse("Ç'është 112?", 1));
        assert_eq!(hashes.to_string(), "9gqpw2 7x1fy1 / sbvskn = fjb");
    }

    #[test]
    fn a_hand_is_noticed() {
        let written = BlockHashes::of("A", "B", &parse("One.\n\nTwo.", 1)).to_string();
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
