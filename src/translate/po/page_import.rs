//! The import of one page: writes its translation from the entries of a PO file.

use crate::finding::{Location, Report};
use crate::markdown::BlockKind;
use crate::model::{BlockPair, BlockStatus, LangId, Page, Site, StampState};
use crate::translate::front_matter;
use crate::translate::segment::Segment;
use crate::translate::stamp::{BlockHash, BlockHashes};
use crate::yaml::edit::quoted;

use super::unit::{Slot, SourceFile, Unit};

/// A page, and the translations that a PO file has for it.
pub struct PageImport<'a> {
    pub site: &'a Site,
    pub page: &'a Page,
    pub from: LangId,
    pub source: SourceFile<'a>,
    /// The current translation.
    pub own: Option<SourceFile<'a>>,
    pub units: &'a [Unit],
    /// The new translation of each unit.
    pub imported: &'a [Option<String>],
}

impl PageImport<'_> {
    /// Returns the new content of the text's file; `None` if nothing changes.
    pub fn write(&self, location: &Location, report: &mut Report) -> Option<String> {
        let changes = self.units.iter().zip(self.imported).any(|(unit, imported)| {
            let same = |words: &String| {
                unit.translated
                    .as_ref()
                    .is_some_and(|translated| translated.fresh && translated.words == *words)
            };
            imported.as_ref().is_some_and(|words| !same(words))
        });
        if !changes {
            return None;
        }
        let Some(own) = self.own else { return self.write_new(location, report) };
        let in_place =
            self.units.iter().zip(self.imported).all(|(unit, imported)| match unit.slot {
                Slot::Block(_) => {
                    imported.is_none()
                        || unit.translated.as_ref().is_some_and(|s| s.block.is_some())
                }
                Slot::Title | Slot::Description | Slot::Slug => true,
            });
        let translation_status = own.text.translation_status.as_ref()?;
        if in_place {
            return self.edit_blocks(own);
        }
        if translation_status.blocks.pairs.iter().any(|pair| pair.status == BlockStatus::Extra) {
            report
                .warn(
                    "po",
                    &own.text.location,
                    "new blocks not imported: this text has blocks that its source does not have",
                )
                .help(format!(
                    "remove those blocks or add the new ones by hand, then import {} again",
                    location.file
                ));
            return None;
        }
        self.write_new(location, report)
    }

    /// Replaces single blocks of an existing text; every other byte stays.
    fn edit_blocks(&self, own: SourceFile<'_>) -> Option<String> {
        let markdown = own.markdown();
        let mut hashes = self.hashes_before(own);
        let now = self.hashes_now();
        let mut edits: Vec<(usize, usize, String)> = Vec::new();
        for (unit, imported) in self.units.iter().zip(self.imported) {
            let (Slot::Block(source_at), Some(words), Some(translated)) =
                (unit.slot, imported, &unit.translated)
            else {
                continue;
            };
            let Some(own_at) = translated.block else { continue };
            if let Some(hash) = hashes.blocks.get_mut(own_at) {
                *hash = now.blocks.get(source_at).copied().flatten();
            }
            if translated.words != *words {
                let block = &own.text.body.blocks[own_at];
                let (start, end) = (block.source.start as usize, block.source.end as usize);
                edits.push((start, end, Segment::of(markdown, block).with(words)));
            }
        }
        edits.sort_by_key(|edit| std::cmp::Reverse(edit.0));
        let mut body = markdown.to_owned();
        for (start, end, words) in edits {
            let words = if own.file.contains("\r\n") { words.replace('\n', "\r\n") } else { words };
            body.replace_range(start..end, &words);
        }
        let head = &own.file[..own.file.len() - markdown.len()];
        self.front(format!("{head}{body}"), &mut hashes, &now)
    }

    /// Writes the source's blocks with their translations; a block without one stays in the source's language.
    fn write_new(&self, location: &Location, report: &mut Report) -> Option<String> {
        let known = |slot: Slot| {
            let at = self.units.iter().position(|unit| unit.slot == slot)?;
            let translated = || {
                self.units[at]
                    .translated
                    .as_ref()
                    .filter(|translated| translated.fresh)
                    .map(|s| s.words.clone())
            };
            self.imported[at].clone().or_else(translated)
        };
        if known(Slot::Title).is_none() && self.own.is_none() {
            report
                .notice(
                    "po",
                    location,
                    format!("`{}` not imported: its title is not translated", self.name()),
                )
                .help("translate its title, then import the file again");
            return None;
        }
        let markdown = self.source.markdown();
        let now = self.hashes_now();
        let mut hashes = now.clone();
        let mut body = String::with_capacity(markdown.len());
        let mut from = 0;
        for (at, block) in self.source.text.body.blocks.iter().enumerate() {
            let (start, end) = (block.source.start as usize, block.source.end as usize);
            if start < from {
                continue;
            }
            body.push_str(&markdown[from..start]);
            match known(Slot::Block(at)) {
                Some(words) => body.push_str(&Segment::of(markdown, block).with(&words)),
                None => {
                    body.push_str(&markdown[start..end]);
                    // A card and a rule need no translation.
                    if !matches!(block.kind, BlockKind::Card | BlockKind::Rule) {
                        hashes.blocks[at] = None;
                    }
                }
            }
            from = end;
        }
        body.push_str(&markdown[from..]);
        let head = match self.own {
            Some(own) => own.file[..own.file.len() - own.markdown().len()].to_owned(),
            None => {
                let mut head = String::from("---\ntitle: \"\"\n");
                let source = self.source.text;
                if source.draft {
                    head.push_str("draft: true\n");
                }
                for (key, day) in
                    [("publish_on", source.publish_on), ("expire_on", source.expire_on)]
                {
                    head.extend(day.map(|day| format!("{key}: {day}\n")));
                }
                hashes.description = None;
                head + "---\n"
            }
        };
        self.front(head + &body, &mut hashes, &now)
    }

    /// Writes title, description, slug and stamp into a file's front matter.
    fn front(&self, file: String, hashes: &mut BlockHashes, now: &BlockHashes) -> Option<String> {
        let mut file = file;
        for (unit, imported) in self.units.iter().zip(self.imported) {
            let Some(words) = imported else { continue };
            let same =
                unit.translated.as_ref().is_some_and(|translated| translated.words == *words);
            let key = match unit.slot {
                Slot::Title => {
                    hashes.title = now.title;
                    "title"
                }
                Slot::Description => {
                    hashes.description = now.description;
                    "description"
                }
                Slot::Slug => "slug",
                Slot::Block(_) => continue,
            };
            if !same {
                let value = if key == "slug" { words.clone() } else { quoted(words) };
                file = front_matter::set(&file, key, &value)?;
            }
        }
        if self.source.text.described().is_empty() {
            hashes.description = now.description;
        }
        let stamp = self.own.and_then(|own| own.text.stamp.as_ref());
        let state = stamp.map_or(StampState::Draft, |stamp| stamp.state);
        let by = stamp.map_or(Some("translator"), |stamp| stamp.by.as_deref());
        let code = self.site.code(self.from);
        let value = front_matter::stamp(code, state, by, Some(self.site.date), hashes);
        front_matter::set(&file, "translation", &value)
    }

    fn hashes_now(&self) -> BlockHashes {
        let source = self.source.text;
        BlockHashes::of(&source.title.value, source.described(), &source.body)
    }

    /// The hashes in the translation's stamp; without a valid stamp, those of the paired blocks of the source.
    fn hashes_before(&self, own: SourceFile<'_>) -> BlockHashes {
        let stamp = own.text.stamp.as_ref().and_then(|stamp| stamp.blocks.as_ref());
        let kept = stamp.and_then(|blocks| BlockHashes::parse(&blocks.value));
        let blocks = own.text.body.blocks.len();
        kept.filter(|hashes| hashes.blocks.len() == blocks).unwrap_or_else(|| {
            let now = self.hashes_now();
            let pairs = own.text.translation_status.as_ref().map_or(&[][..], |l| &l.blocks.pairs);
            let hash = |pair: &BlockPair| -> Option<BlockHash> {
                pair.source.and_then(|at| now.blocks[at])
            };
            BlockHashes { blocks: pairs.iter().map(hash).collect(), ..now }
        })
    }

    fn name(&self) -> &str {
        if self.page.folder.is_empty() { "home" } else { &self.page.folder }
    }
}
