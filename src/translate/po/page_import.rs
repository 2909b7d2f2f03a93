//! The import of one page: writes its translation from the entries of a PO file.

use crate::finding::{Location, Report, counted};
use crate::markdown::BlockHash;
use crate::model::link::resolve;
use crate::model::{
    AuthoredText, BlockStatus, Date, Page, Site, StampState, Target, split_front_matter,
};
use crate::read::TextFile;
use crate::translate::front_matter;
use crate::translate::segment::Segment;
use crate::translate::skeleton;
use crate::translate::stamp::BlockHashes;
use crate::translate::stamping::source_hashes;
use crate::yaml::edit::quoted;

use super::entry_check::{self, Refusal, one_line};
use super::unit::{Answer, Existing, Slot, SourceFile, Unit};

/// A page, and the answers that a PO file has for it.
pub struct PageImport<'a> {
    pub site: &'a Site,
    pub page: &'a Page,
    /// The path of the translation's file.
    pub path: &'a str,
    /// The page's name for editors.
    pub name: String,
    /// The code of the source's language.
    pub code: &'a str,
    pub today: Date,
    /// The day on which the PO file was saved.
    pub saved: Option<Date>,
    pub source: SourceFile<'a>,
    pub own: Option<&'a Existing<'a>>,
    pub units: &'a [Unit],
    /// The answer to each unit.
    pub answers: &'a [Answer],
    /// The PO file.
    pub location: &'a Location,
}

/// A text that is being written.
pub(super) struct Draft {
    pub(super) file: String,
    pub(super) hashes: BlockHashes,
    /// The index of the block that each unit of the source's body has become.
    pub(super) blocks: Vec<(Slot, usize)>,
    pub(super) block_count: usize,
    /// The body has the source's blocks, not those of the text before.
    pub(super) is_whole: bool,
}

impl PageImport<'_> {
    /// Returns the new content of the text's file; `None` if nothing changes, or an entry is refused.
    pub fn write(&self, report: &mut Report) -> Option<String> {
        if !self.check_entries(report) {
            return None;
        }
        let changes = self.pairs().any(|(unit, answer)| match answer {
            Answer::Words { words, .. } => !is_same(unit, words),
            Answer::Withheld { .. } => self.withdraws(unit, answer),
            Answer::None => false,
        });
        if !changes {
            return None;
        }
        let Some(own) = self.own else {
            let title = self.pairs().find(|(unit, _)| unit.slot == Slot::Title);
            if !matches!(title, Some((_, Answer::Words { .. }))) {
                let message = format!("`{}` not imported: its title is not translated", self.name);
                report
                    .notice("po", self.location, message)
                    .help("translate its title, then import the file again");
                return None;
            }
            return self.finish(self.write_whole(), report);
        };
        let is_blank = skeleton::is_blank(&own.file.text.body, Some(&self.source.text.body));
        let is_draft = is_blank && own.file.markdown().contains('…');
        let is_block = |(unit, answer): (&Unit, &Answer)| {
            matches!((unit.slot, answer), (Slot::Block(_), Answer::Words { .. }))
        };
        let in_place = !(is_draft && self.pairs().any(is_block))
            && self.pairs().all(|(unit, answer)| match (unit.slot, answer) {
                (Slot::Block(at), Answer::Words { .. }) => own.block_of(at).is_some(),
                _ => true,
            });
        let draft = if in_place {
            self.edit_blocks(own)
        } else {
            let extra = own.comparison.pairs.iter().any(|pair| pair.status == BlockStatus::Extra);
            if !is_blank && (extra || !own.stamped) {
                let why = match extra {
                    true => "this text has blocks that its source does not have",
                    false => "this text was never compared with its source",
                };
                report
                    .warn("po", &own.file.text.location, format!("new blocks not imported: {why}"))
                    .help(format!(
                        "give it the blocks of {}, then import {} again",
                        self.source.text.location, self.location.file
                    ));
                return None;
            }
            self.write_whole()
        };
        self.finish(draft, report)
    }

    pub(super) fn pairs(&self) -> impl Iterator<Item = (&Unit, &Answer)> {
        self.units.iter().zip(self.answers)
    }

    fn refuse(&self, line: u32, refusal: Refusal, report: &mut Report) {
        let location = self.location.at(line, 0);
        report.error("po", &location, refusal.message).help(refusal.help);
    }

    /// Reports each entry that cannot stand in the place of its source; returns `true` if there is none.
    fn check_entries(&self, report: &mut Report) -> bool {
        let mut fits = true;
        for (unit, answer) in self.pairs() {
            let Answer::Words { line, words } = answer else { continue };
            if is_same(unit, words) {
                continue;
            }
            let refusal = match unit.slot {
                Slot::Title | Slot::Description | Slot::Sms => {
                    entry_check::plain(&unit.words, words)
                }
                Slot::Slug => entry_check::slug(words),
                Slot::Block(at) => {
                    let (markdown, body) = (self.source.markdown(), &self.source.text.body);
                    let is_dead =
                        |dest: &str| matches!(resolve(self.site, self.page, dest), Target::Dead(_));
                    entry_check::block(markdown, body, &body.blocks[at], words)
                        .or_else(|| entry_check::links(&unit.words, words, is_dead))
                }
                Slot::Phrase => None,
            };
            if let Some(refusal) = refusal {
                fits = false;
                self.refuse(*line, refusal, report);
            }
        }
        fits
    }

    /// Returns `true` if an entry that is now fuzzy or empty was imported before: its words are no longer fresh. A text
    /// that was stamped after the PO file was saved is not older than the file, and keeps them.
    pub(super) fn withdraws(&self, unit: &Unit, answer: &Answer) -> bool {
        let stamped = self.own.and_then(|own| own.file.text.stamp.as_ref()?.on);
        let is_newer = stamped.zip(self.saved).is_some_and(|(stamped, saved)| stamped > saved);
        matches!(answer, Answer::Withheld { .. })
            && unit.slot != Slot::Slug
            && unit.translated.as_ref().is_some_and(|words| words.fresh)
            && !is_newer
    }

    /// Writes the front matter, and reads the whole text back.
    fn finish(&self, draft: Draft, report: &mut Report) -> Option<String> {
        let Draft { file, hashes, blocks, block_count, is_whole } = draft;
        let file = self.with_front_matter(file, hashes, is_whole, report)?;
        let written = TextFile { path: self.path.into(), text: file.clone(), hash: 0 };
        let text = AuthoredText::read(&written, &mut Report::new());
        let (_, body_at, _) = split_front_matter(&file);
        let markdown = &file[body_at..];
        let mut fits = true;
        for (unit, answer) in self.pairs() {
            let Answer::Words { line, words } = answer else { continue };
            let read = match unit.slot {
                Slot::Title => text.title.value.clone(),
                Slot::Description => text.described().to_owned(),
                Slot::Sms => text.sms.as_ref().map_or(String::new(), |sms| sms.value.clone()),
                Slot::Slug => text.slug.as_ref().map_or(String::new(), |slug| slug.value.clone()),
                Slot::Phrase => continue,
                Slot::Block(_) => {
                    let at = blocks.iter().find(|(slot, _)| *slot == unit.slot).map(|(_, at)| *at);
                    let Some(at) = at else { continue };
                    let block = text.body.blocks.get(at);
                    block.map_or(String::new(), |block| Segment::of(markdown, block).words)
                }
            };
            if one_line(&read) != one_line(words) {
                fits = false;
                let message =
                    format!("this would be read as “{}” in {}", one_line(&read), self.path);
                let help = "keep the marks of the source's text".to_owned();
                self.refuse(*line, Refusal { message, help }, report);
                // This entry moves the text behind it.
                break;
            }
        }
        if fits && text.body.blocks.len() != block_count {
            let message = format!(
                "{} would have {} instead of {block_count}",
                self.path,
                counted(text.body.blocks.len(), "block")
            );
            report
                .error("po", self.location, message)
                .help("import this page's entries one by one");
            return None;
        }
        fits.then_some(file)
    }

    /// Writes title, description, text message, slug and stamp. A text that was never compared gets its stamp when all of its entries
    /// are confirmed.
    fn with_front_matter(
        &self,
        mut file: String,
        mut hashes: BlockHashes,
        is_whole: bool,
        report: &mut Report,
    ) -> Option<String> {
        let now = source_hashes(self.source.text);
        let mut set = |file: &str, key: &str, value: &str| {
            let written = front_matter::set(file, key, value);
            if written.is_none() {
                let message = format!("the front matter of {} cannot be edited", self.path);
                report
                    .error("po", self.location, message)
                    .help("start the file with three lines: `---`, `title: …`, `---`");
            }
            written
        };
        for (unit, answer) in self.pairs() {
            let (key, hash, fresh_hash) = match unit.slot {
                Slot::Title => ("title", Some(&mut hashes.title), now.title),
                Slot::Description => {
                    ("description", Some(&mut hashes.description), now.description)
                }
                Slot::Sms => ("sms", Some(&mut hashes.sms), now.sms),
                Slot::Slug => ("slug", None, None),
                Slot::Block(_) | Slot::Phrase => continue,
            };
            let is_withdrawn = self.withdraws(unit, answer);
            let Answer::Words { words, .. } = answer else {
                if let Some(hash) = hash.filter(|_| is_withdrawn) {
                    // Without a hash, a stamp is of a source that has no text message.
                    *hash = (unit.slot == Slot::Sms).then(|| BlockHash::of_words(""));
                }
                continue;
            };
            if let Some(hash) = hash {
                *hash = fresh_hash;
            }
            if unit.translated.as_ref().is_none_or(|translated| translated.words != *words) {
                file = set(&file, key, &quoted(words))?;
            }
        }
        if self.source.text.described().is_empty() {
            hashes.description = now.description;
        }
        let stamp = self.own.and_then(|own| own.file.text.stamp.as_ref());
        let is_complete = self.pairs().all(|(unit, answer)| {
            unit.slot == Slot::Slug || matches!(answer, Answer::Words { .. })
        });
        if self.own.is_some_and(|own| !own.stamped) && !is_complete && !is_whole {
            report
                .notice("po", self.location, format!("`{}` stays not compared", self.name))
                .help("confirm all of its entries in the PO editor, then import the file again");
            return Some(file);
        }
        let state = stamp.map_or(StampState::Draft, |stamp| stamp.state);
        let by = stamp.map_or(Some("translator"), |stamp| stamp.by.as_deref());
        let value = front_matter::stamp(self.code, state, by, Some(self.today), Some(&hashes));
        set(&file, "translation", &value)
    }
}

/// Returns `true` if the existing translation is fresh and has these words.
pub(super) fn is_same(unit: &Unit, words: &str) -> bool {
    unit.translated.as_ref().is_some_and(|own| own.fresh && own.words == words)
}
