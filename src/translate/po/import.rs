//! From a PO file to texts: which files change, and how they read then.

use std::collections::HashMap;
use std::sync::Arc;

use polib::po_file;

use crate::finding::{Location, Report};
use crate::markdown::BlockKind;
use crate::model::{BlockStatus, LangId, Page, Site, StampState};
use crate::translate::front_matter;
use crate::translate::origin;
use crate::translate::segment::Segment;
use crate::translate::stamp::{BlockHash, BlockHashes};
use crate::yaml::edit::quoted;

use super::export::source_file;
use super::lint;
use super::unit::{Slot, SourceFile, Unit, units};

/// A text that an import writes.
pub struct Imported {
    /// From the campaign's folder.
    pub path: String,
    pub content: String,
}

/// One entry of the file.
struct Entry {
    line: u32,
    words: String,
    /// Fuzzy or empty: not to be published.
    waits: bool,
    used: bool,
}

type Entries = HashMap<(String, String), Entry>;

/// Reads a PO file; returns the texts that change. Empty if something in the file is broken.
pub fn import(
    site: &Site,
    files: &HashMap<Arc<str>, String>,
    location: &Location,
    text: &str,
    report: &mut Report,
) -> Vec<Imported> {
    let Some((lang, mut entries)) = read(site, location, text, report) else { return Vec::new() };
    let mut changed = Vec::new();
    for page in &site.pages {
        let Some(from) = origin::of(site, page, lang) else { continue };
        let Some(source) = page.own(from).and_then(|text| source_file(files, text)) else {
            continue;
        };
        let own = page.own(lang).and_then(|text| source_file(files, text));
        let units = units(page, from, source, own);
        let imported: Vec<Option<String>> =
            units.iter().map(|unit| take(&mut entries, unit)).collect();
        let page_import =
            PageImport { site, page, from, source, own, units: &units, imported: &imported };
        if let Some(content) = page_import.write(location, report) {
            let slash = if page.folder.is_empty() { "" } else { "/" };
            let path = format!("content/{}{slash}{}.md", page.folder, site.code(lang));
            changed.push(Imported { path, content });
        }
    }
    left_over(site, location, &entries, report);
    changed
}

fn read(
    site: &Site,
    location: &Location,
    text: &str,
    report: &mut Report,
) -> Option<(LangId, Entries)> {
    let vetted = lint::vet(location, text, report)?;
    let catalog = match po_file::parse_from_reader(vetted.text.as_bytes()) {
        Ok(catalog) => catalog,
        Err(error) => {
            report
                .error("po", location, format!("this file cannot be read: {error}"))
                .help("open the file in a PO editor such as Poedit, or export it again");
            return None;
        }
    };
    let code = catalog.metadata.language.replace('_', "-");
    let Some(lang) = site.campaign.languages.find(&code) else {
        let codes: Vec<&str> =
            site.campaign.languages.iter().map(|(_, language)| language.code.as_str()).collect();
        report
            .error(
                "po",
                location,
                format!("the language of this file is `{code}`, which is none of this campaign"),
            )
            .help(format!("its header should say one of: {}", codes.join(", ")));
        return None;
    };
    let lines = vetted.lines.iter().skip(1).copied();
    let entries = catalog.messages().zip(lines).map(|(message, line)| {
        let words = message.msgstr().unwrap_or_default().trim().to_owned();
        let waits = message.is_fuzzy() || words.is_empty();
        let key = (message.msgctxt().unwrap_or_default().to_owned(), one_line(message.msgid()));
        (key, Entry { line, words, waits, used: false })
    });
    Some((lang, entries.collect()))
}

/// What the file says for a unit, if that may be published.
fn take(entries: &mut Entries, unit: &Unit) -> Option<String> {
    let entry = entries.get_mut(&(unit.context.clone(), one_line(&unit.words)))?;
    entry.used = true;
    (!entry.waits).then(|| entry.words.clone())
}

/// An editor may wrap a text anew.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Entries that no page asks for any more.
fn left_over(site: &Site, location: &Location, entries: &Entries, report: &mut Report) {
    let mut left: Vec<(&(String, String), &Entry)> =
        entries.iter().filter(|(_, entry)| !entry.used && !entry.words.is_empty()).collect();
    left.sort_by_key(|(_, entry)| entry.line);
    for ((context, words), entry) in left {
        let page = context.split(" · ").next().unwrap_or_default();
        let folder = if page == "home" { "" } else { page };
        let message = if site.by_folder(folder).is_none() {
            format!("the page `{page}` is gone: this entry is left out")
        } else {
            let start: String = words.chars().take(50).collect();
            format!("`{page}` does not say “{start}” any more: this entry is left out")
        };
        report
            .warn("po", &location.at(entry.line, 0), message)
            .help("export the language again, and let the editor take over what still fits");
    }
}

/// A page, and what the file says of it: one answer a unit.
struct PageImport<'a> {
    site: &'a Site,
    page: &'a Page,
    from: LangId,
    source: SourceFile<'a>,
    own: Option<SourceFile<'a>>,
    units: &'a [Unit],
    imported: &'a [Option<String>],
}

impl PageImport<'_> {
    /// The text as it reads now; `None` if nothing changes.
    fn write(&self, location: &Location, report: &mut Report) -> Option<String> {
        let news = self.units.iter().zip(self.imported).any(|(unit, imported)| {
            let same = |words: &String| {
                unit.said.as_ref().is_some_and(|said| said.fresh && said.words == *words)
            };
            imported.as_ref().is_some_and(|words| !same(words))
        });
        if !news {
            return None;
        }
        let Some(own) = self.own else { return self.write_new(location, report) };
        let in_place =
            self.units.iter().zip(self.imported).all(|(unit, imported)| match unit.slot {
                Slot::Block(_) => {
                    imported.is_none() || unit.said.as_ref().is_some_and(|s| s.block.is_some())
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
                    "this text has blocks that its source has not, so the new ones were not put in",
                )
                .help(format!(
                    "take them out or add the new ones by hand, then import {} again",
                    location.file
                ));
            return None;
        }
        self.write_new(location, report)
    }

    /// Changes single blocks of a text that is there; all else stays byte for byte.
    fn edit_blocks(&self, own: SourceFile<'_>) -> Option<String> {
        let markdown = own.markdown();
        let mut hashes = self.hashes_before(own);
        let now = self.hashes_now();
        let mut edits: Vec<(usize, usize, String)> = Vec::new();
        for (unit, imported) in self.units.iter().zip(self.imported) {
            let (Slot::Block(theirs), Some(words), Some(said)) = (unit.slot, imported, &unit.said)
            else {
                continue;
            };
            let Some(ours) = said.block else { continue };
            if let Some(hash) = hashes.blocks.get_mut(ours) {
                *hash = now.blocks.get(theirs).copied().flatten();
            }
            if said.words != *words {
                let block = &own.text.body.blocks[ours];
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

    /// A text with the source's blocks, those that nobody translated yet in their own language.
    fn write_new(&self, location: &Location, report: &mut Report) -> Option<String> {
        let known = |slot: Slot| {
            let at = self.units.iter().position(|unit| unit.slot == slot)?;
            let said =
                || self.units[at].said.as_ref().filter(|said| said.fresh).map(|s| s.words.clone());
            self.imported[at].clone().or_else(said)
        };
        if known(Slot::Title).is_none() && self.own.is_none() {
            report
                .note(
                    "po",
                    location,
                    format!("`{}` has no title yet, so it was not written", self.name()),
                )
                .help("translate its title first");
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

    /// Writes title, description, address and stamp into a file's front matter.
    fn front(&self, file: String, hashes: &mut BlockHashes, now: &BlockHashes) -> Option<String> {
        let mut file = file;
        for (unit, imported) in self.units.iter().zip(self.imported) {
            let Some(words) = imported else { continue };
            let same = unit.said.as_ref().is_some_and(|said| said.words == *words);
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

    /// The marks that the translation has; where it has none, those of the blocks that it goes with.
    fn hashes_before(&self, own: SourceFile<'_>) -> BlockHashes {
        let stamp = own.text.stamp.as_ref().and_then(|stamp| stamp.blocks.as_ref());
        let kept = stamp.and_then(|blocks| BlockHashes::parse(&blocks.value));
        let blocks = own.text.body.blocks.len();
        kept.filter(|hashes| hashes.blocks.len() == blocks).unwrap_or_else(|| {
            let now = self.hashes_now();
            let pairs = own.text.translation_status.as_ref().map_or(&[][..], |l| &l.blocks.pairs);
            let hash = |pair: &crate::model::BlockPair| -> Option<BlockHash> {
                pair.source.and_then(|at| now.blocks[at])
            };
            BlockHashes { blocks: pairs.iter().map(hash).collect(), ..now }
        })
    }

    fn name(&self) -> &str {
        if self.page.folder.is_empty() { "home" } else { &self.page.folder }
    }
}
