//! Blocks as they are put aside for the next run: each in as many bytes, because a large campaign has hundreds of
//! thousands, and to read numbers of any length takes several times longer.

use std::fmt;

use serde::de::{Deserializer, Error, Visitor};
use serde::ser::Serializer;

use super::parsed_text::{Block, BlockKind, Position};

/// How many numbers of four bytes a block is.
const WORDS: usize = 11;
const BYTES: usize = 4 * WORDS;

const KINDS: [BlockKind; 11] = [
    BlockKind::Heading,
    BlockKind::Paragraph,
    BlockKind::Item,
    BlockKind::Definition,
    BlockKind::Table,
    BlockKind::Quote,
    BlockKind::Code,
    BlockKind::Card,
    BlockKind::Image,
    BlockKind::Rule,
    BlockKind::Footnote,
];

pub fn serialize<S: Serializer>(blocks: &[Block], serializer: S) -> Result<S::Ok, S::Error> {
    let mut bytes = Vec::with_capacity(blocks.len() * BYTES);
    for block in blocks {
        pack(block).iter().for_each(|word| bytes.extend(word.to_le_bytes()));
    }
    serializer.serialize_bytes(&bytes)
}

pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Block>, D::Error> {
    struct Blocks;

    impl Visitor<'_> for Blocks {
        type Value = Vec<Block>;

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str("blocks as bytes")
        }

        fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Vec<Block>, E> {
            let (blocks, []) = bytes.as_chunks::<BYTES>() else {
                return Err(E::custom("half a block"));
            };
            // Collected, they would get room to grow.
            let mut read = Vec::with_capacity(blocks.len());
            for block in blocks {
                let mut words = [0; WORDS];
                for (word, bytes) in words.iter_mut().zip(block.as_chunks::<4>().0) {
                    *word = u32::from_le_bytes(*bytes);
                }
                read.push(unpack(words).ok_or_else(|| E::custom("no kind of block"))?);
            }
            Ok(read)
        }
    }

    deserializer.deserialize_bytes(Blocks)
}

fn pack(block: &Block) -> [u32; WORDS] {
    let Block { position, source, html, placeholders, kind, section_heading, text_hash } = block;
    let [low, high] = [*text_hash as u32, (text_hash >> 32) as u32];
    // A heading's place and one more, above the kind.
    let section_heading =
        section_heading.map_or(0, |section_heading| u32::from(section_heading) + 1);
    let last = section_heading << 8 | *kind as u32;
    let (start, end) = (source.start, source.end);
    let Position { line, column } = *position;
    [
        line,
        column,
        start,
        end,
        html.start,
        html.end,
        placeholders.start,
        placeholders.end,
        low,
        high,
        last,
    ]
}

/// The block again; `None` for numbers that no block is.
fn unpack([line, column, a, b, c, d, e, f, low, high, last]: [u32; WORDS]) -> Option<Block> {
    Some(Block {
        position: Position { line, column },
        source: a..b,
        html: c..d,
        placeholders: e..f,
        kind: *KINDS.get((last & 0xff) as usize)?,
        section_heading: (last >> 8)
            .checked_sub(1)
            .and_then(|section_heading| u16::try_from(section_heading).ok()),
        text_hash: u64::from(high) << 32 | u64::from(low),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_come_out_as_they_went_in() {
        for (kind, number) in KINDS.into_iter().zip(0..) {
            assert_eq!(kind as u32, number, "{kind:?} stands in its place");
            for section_heading in [None, Some(0), Some(u16::MAX)] {
                let block = Block {
                    position: Position { line: 1, column: u32::MAX },
                    source: 2..3,
                    html: 4..5,
                    placeholders: 6..u32::MAX,
                    kind,
                    section_heading,
                    text_hash: 0x0123_4567_89ab_cdef,
                };
                assert_eq!(unpack(pack(&block)), Some(block));
            }
        }
        assert_eq!(unpack([0xff; WORDS]), None);
    }
}
