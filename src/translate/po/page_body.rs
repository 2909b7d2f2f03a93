//! Writes the body of an imported page: single blocks of the existing text, or all blocks of the source.

use std::collections::HashMap;

use crate::markdown::{BlockHash, BlockKind};
use crate::model::{BlockPair, BlockStatus};
use crate::translate::segment::Segment;
use crate::translate::stamp::BlockHashes;
use crate::translate::stamping::source_hashes;

use super::page_import::{Draft, PageImport};
use super::unit::{Answer, Existing, Slot, Unit};

impl PageImport<'_> {
    /// Replaces single blocks of an existing text; every other byte stays.
    pub(super) fn edit_blocks(&self, own: &Existing<'_>) -> Draft {
        let markdown = own.file.markdown();
        let mut hashes = self.hashes_before(own);
        let now = source_hashes(self.source.text);
        let mut edits: Vec<(usize, usize, String)> = Vec::new();
        let mut blocks = Vec::new();
        for (unit, answer) in self.pairs() {
            let Slot::Block(source_at) = unit.slot else { continue };
            let Some(own_at) = own.block_of(source_at) else { continue };
            if self.withdraws(unit, answer)
                && let Some(hash) = hashes.blocks.get_mut(own_at)
            {
                *hash = None;
            }
            let Answer::Words { words, .. } = answer else { continue };
            if let Some(hash) = hashes.blocks.get_mut(own_at) {
                *hash = now.blocks.get(source_at).copied().flatten();
            }
            blocks.push((unit.slot, own_at));
            if unit.translated.as_ref().is_some_and(|translated| translated.words == *words)
                && own.comparison.pairs[own_at].status != BlockStatus::Mismatched
            {
                continue;
            }
            let block = &own.file.text.body.blocks[own_at];
            let (start, end) = (block.source.start as usize, block.source.end as usize);
            // A block of another structure is written as its source has it.
            let written = match own.comparison.pairs[own_at].status {
                BlockStatus::Mismatched => {
                    let theirs = &self.source.text.body.blocks[source_at];
                    Segment::of(self.source.markdown(), theirs).with(words)
                }
                _ => Segment::of(markdown, block).with(words),
            };
            edits.push((start, end, written));
        }
        edits.sort_by_key(|edit| std::cmp::Reverse(edit.0));
        let mut body = markdown.to_owned();
        for (start, end, words) in edits {
            let is_crlf = own.file.file.contains("\r\n");
            let words = if is_crlf { words.replace('\n', "\r\n") } else { words };
            body.replace_range(start..end, &words);
        }
        let head = &own.file.file[..own.file.file.len() - markdown.len()];
        let block_count = own.file.text.body.blocks.len();
        Draft { file: format!("{head}{body}"), hashes, blocks, block_count, is_whole: false }
    }

    /// Writes the source's blocks with their translations; a block without one stays in the source's language.
    pub(super) fn write_whole(&self) -> Draft {
        let markdown = self.source.markdown();
        let mut hashes = source_hashes(self.source.text);
        let before = self.own.map(|own| self.hashes_before(own));
        let mut body = String::with_capacity(markdown.len());
        let mut blocks = Vec::new();
        let mut from = 0;
        let units: HashMap<Slot, (&Unit, &Answer)> =
            self.pairs().map(|pair| (pair.0.slot, pair)).collect();
        for (at, block) in self.source.text.body.blocks.iter().enumerate() {
            let (start, end) = (block.source.start as usize, block.source.end as usize);
            if start < from {
                continue;
            }
            body.push_str(&markdown[from..start]);
            from = end;
            let unit = units.get(&Slot::Block(at)).copied();
            let translated = unit.and_then(|(unit, _)| unit.translated.as_ref());
            let written = match (unit, translated) {
                (Some((unit, Answer::Words { words, .. })), _) => {
                    blocks.push((unit.slot, at));
                    Some(words)
                }
                (Some((unit, answer)), Some(translated)) => {
                    if self.withdraws(unit, answer) {
                        hashes.blocks[at] = None;
                    } else if !translated.fresh {
                        let old = before.as_ref().zip(translated.block);
                        hashes.blocks[at] =
                            old.and_then(|(before, at)| before.blocks.get(at).copied().flatten());
                    }
                    Some(&translated.words)
                }
                (Some(_) | None, _) => None,
            };
            match written {
                Some(words) => body.push_str(&Segment::of(markdown, block).with(words)),
                None => {
                    body.push_str(&markdown[start..end]);
                    // A card and a rule need no translation.
                    if !matches!(block.kind, BlockKind::Card | BlockKind::Rule) {
                        hashes.blocks[at] = None;
                    }
                }
            }
        }
        body.push_str(&markdown[from..]);
        let head = match (self.own, before) {
            (Some(own), Some(before)) => {
                (hashes.title, hashes.description, hashes.sms) = match own.stamped {
                    true => (before.title, before.description, before.sms),
                    false => (None, None, None),
                };
                own.file.file[..own.file.file.len() - own.file.markdown().len()].to_owned()
            }
            _ => {
                (hashes.title, hashes.description, hashes.sms) = (None, None, None);
                self.new_front_matter()
            }
        };
        let block_count = self.source.text.body.blocks.len();
        Draft { file: head + &body, hashes, blocks, block_count, is_whole: true }
    }

    /// The front matter of a new text, without its title.
    fn new_front_matter(&self) -> String {
        let mut head = String::from("---\ntitle: \"\"\n");
        let source = self.source.text;
        if source.draft {
            head.push_str("draft: true\n");
        }
        for (key, day) in [
            ("publish_on", source.publish_on.as_ref().map(|day| day.value)),
            ("expire_on", source.expire_on.as_ref().map(|day| day.value)),
        ] {
            head.extend(day.map(|day| format!("{key}: {day}\n")));
        }
        head + "---\n"
    }

    /// The hashes in the translation's stamp; without a valid stamp, those of the paired blocks of the source.
    fn hashes_before(&self, own: &Existing<'_>) -> BlockHashes {
        let stamp = own.file.text.stamp.as_ref().and_then(|stamp| stamp.blocks.as_ref());
        let kept =
            stamp.filter(|_| own.stamped).and_then(|blocks| BlockHashes::parse(&blocks.value));
        let blocks = own.file.text.body.blocks.len();
        kept.filter(|hashes| hashes.blocks.len() == blocks).unwrap_or_else(|| {
            let now = source_hashes(self.source.text);
            let hash = |pair: &BlockPair| -> Option<BlockHash> {
                pair.source().and_then(|at| now.blocks[at])
            };
            let blocks = own.comparison.pairs.iter().map(hash).collect();
            BlockHashes { blocks, ..now }
        })
    }
}
