//! Translation units: the title, description, text message, slug and blocks of a page, and the phrases of the interface.

use std::collections::HashMap;

use crate::i18n::nfc;
use crate::markdown::{BlockKind, PlaceholderKind};
use crate::model::page::unwritten::is_unwritten;
use crate::model::{BlockStatus, Field, LangId, Page, Text, TextComparison, split_front_matter};
use crate::translate::block_text;
use crate::translate::drift::compare;
use crate::translate::segment::Segment;

/// One text to translate.
#[derive(Debug)]
pub struct Unit {
    pub slot: Slot,
    /// Its page and heading; unique together with the words.
    pub context: String,
    /// The source's words.
    pub words: String,
    /// The source's file and line.
    pub reference: String,
    /// Comments for the translator.
    pub notes: Vec<String>,
    /// The current translation.
    pub translated: Option<Translated>,
}

/// The place of a unit in its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Slot {
    Title,
    Description,
    /// The text message.
    Sms,
    Slug,
    /// A block of the source, by its index.
    Block(usize),
    /// A phrase of the interface.
    Phrase,
}

/// The answer of a PO file to a unit.
#[derive(Debug)]
pub enum Answer {
    /// The file has no entry for it.
    None,
    /// The entry is fuzzy, or empty.
    Withheld {
        is_fuzzy: bool,
    },
    Words {
        line: u32,
        words: String,
    },
}

/// An existing translation.
#[derive(Debug)]
pub struct Translated {
    pub words: String,
    /// It was compared with the source, which has not changed since.
    pub fresh: bool,
    /// The index of the translation's block.
    pub block: Option<usize>,
}

/// A text with the content of its file.
#[derive(Clone, Copy)]
pub struct SourceFile<'a> {
    pub text: &'a Text,
    pub file: &'a str,
}

impl<'a> SourceFile<'a> {
    /// The file without its front matter.
    pub fn markdown(self) -> &'a str {
        let (_, body_at, _) = split_front_matter(self.file);
        self.file.get(body_at..).unwrap_or_default()
    }
}

/// The existing translation of a page, compared with the source.
pub struct Existing<'a> {
    pub file: SourceFile<'a>,
    pub comparison: TextComparison,
    /// The index of its block for each block of the source.
    blocks: HashMap<usize, usize>,
    /// Stamped against this source; without that, no entry is fresh.
    pub stamped: bool,
    drifted_fields: &'a [Field],
}

impl<'a> Existing<'a> {
    /// Returns the stored comparison if it is one with this source; else compares the two texts by their shapes.
    pub fn of(from: LangId, source: SourceFile<'_>, own: SourceFile<'a>) -> Existing<'a> {
        let status = own.text.translation_status.as_ref().filter(|status| status.from == from);
        let comparison = match status {
            Some(status) => status.blocks.clone(),
            None => compare(None, &source.text.body, &own.text.body),
        };
        let pairs = comparison.pairs.iter().enumerate().rev();
        Existing {
            file: own,
            blocks: pairs.filter_map(|(at, pair)| Some((pair.source()?, at))).collect(),
            comparison,
            stamped: status.is_some_and(|status| status.stamped),
            drifted_fields: status.map_or(&[], |status| &status.drifted_fields),
        }
    }

    /// The index of the translation's block for a block of the source.
    pub fn block_of(&self, source: usize) -> Option<usize> {
        self.blocks.get(&source).copied()
    }
}

/// All units of a page, translated from `source`.
pub fn units(page: &Page, source: SourceFile<'_>, own: Option<&Existing<'_>>) -> Vec<Unit> {
    let name = display_name(page);
    let mut units = Vec::new();
    let front =
        |slot, what: &str, words: &str, line: u32, note: &str, translated: Option<Translated>| {
            Unit {
                slot,
                context: format!("{name} · {what}"),
                words: words.to_owned(),
                reference: format!("{}:{line}", source.text.location.file),
                notes: if note.is_empty() { Vec::new() } else { vec![note.to_owned()] },
                translated: translated.filter(|translated| is_written(&translated.words)),
            }
        };
    let title = &source.text.title;
    let translated = own.map(|own| Translated {
        words: own.file.text.title.value.clone(),
        fresh: own.stamped && !own.drifted_fields.contains(&Field::Title),
        block: None,
    });
    units.push(front(Slot::Title, "title", &title.value, title.location.line, "", translated));
    if let Some(description) = source.text.description.as_ref().filter(|d| !d.value.is_empty()) {
        let translated = own.map(|own| Translated {
            words: own.file.text.described().to_owned(),
            fresh: own.stamped && !own.drifted_fields.contains(&Field::Description),
            block: None,
        });
        let (words, line) = (&description.value, description.location.line);
        units.push(front(Slot::Description, "description", words, line, "", translated));
    }
    if let Some(sms) = source.text.sms.as_ref().filter(|sms| !sms.value.is_empty()) {
        let written = own.and_then(|own| Some((own, own.file.text.sms.as_ref()?)));
        let translated = written.map(|(own, sms)| Translated {
            words: sms.value.clone(),
            fresh: own.stamped && !own.drifted_fields.contains(&Field::Sms),
            block: None,
        });
        let note = "sent as a text message: keep it short";
        let line = sms.location.line;
        units.push(front(Slot::Sms, "text message", &sms.value, line, note, translated));
    }
    if !page.folder.is_empty() {
        let slug = source.text.slug.as_ref();
        let words = slug.map_or(page.name(), |slug| &slug.value);
        let line = slug.map_or(1, |slug| slug.location.line);
        let note = "part of the address: small letters, digits and hyphens; may stay empty";
        let translated = own.and_then(|own| own.file.text.slug.as_ref()).map(|slug| Translated {
            words: slug.value.clone(),
            fresh: true,
            block: None,
        });
        units.push(front(Slot::Slug, "address", &nfc(words), line, note, translated));
    }
    blocks(&name, source, own, &mut units);
    make_unique(&mut units);
    units
}

/// The name of a page in contexts: its folder, or `home`.
pub fn display_name(page: &Page) -> String {
    if page.folder.is_empty() { "home".to_owned() } else { nfc(&page.folder).into_owned() }
}

fn blocks(name: &str, source: SourceFile<'_>, own: Option<&Existing<'_>>, units: &mut Vec<Unit>) {
    let body = &source.text.body;
    let mut heading = "text";
    for (at, block) in body.blocks.iter().enumerate() {
        let segment = Segment::of(source.markdown(), block);
        heading = body.heading(block).map_or(heading, |found| &*found.text);
        if segment.words.is_empty() || block.kind == BlockKind::Rule {
            continue;
        }
        let mut notes = Vec::new();
        if let Some(reason) = block_text::critical_reason(body, block) {
            notes.push(format!("critical: {reason}; a mistake here could harm a reader"));
        }
        if block.kind == BlockKind::Card {
            let dest = block_text::placeholders(body, block).iter().find_map(|placeholder| {
                match &placeholder.kind {
                    PlaceholderKind::Card { dest, .. } => Some(&**dest),
                    _ => None,
                }
            });
            let what = match dest.and_then(|dest| dest.split_once(':')) {
                Some(("helpline", _)) => "the card of a helpline: readers do not see this name",
                Some(("map", _)) => "the place of the map: keep it as it is",
                Some(("next-stop", _)) => "the place of the next visit: keep it as it is",
                _ => "the place of a list of pages: keep it as it is",
            };
            notes.push(what.to_owned());
        }
        units.push(Unit {
            slot: Slot::Block(at),
            context: format!("{name} · {heading}"),
            reference: source
                .text
                .position(crate::markdown::Position { column: 0, ..block.position })
                .to_string(),
            notes,
            translated: own.and_then(|own| current(own, at, &segment.words)),
            words: segment.words,
        });
    }
}

/// The current translation of a block of the source, which has these words.
fn current(own: &Existing<'_>, source: usize, source_words: &str) -> Option<Translated> {
    let block = own.block_of(source)?;
    let text = own.file.text;
    let words = Segment::of(own.file.markdown(), text.body.blocks.get(block)?).words;
    let fresh = match own.comparison.pairs[block].status {
        BlockStatus::Fresh => own.stamped,
        BlockStatus::Drifted | BlockStatus::Mismatched => false,
        // Words that were withdrawn are still there; a block that waits for its translation has the source's words.
        BlockStatus::Untranslated if words == source_words => return None,
        BlockStatus::Untranslated => false,
        BlockStatus::Extra => return None,
    };
    is_written(&words).then_some(Translated { words, fresh, block: Some(block) })
}

/// Returns `false` for no words, and for the `…` that stands where a translator is to write.
fn is_written(words: &str) -> bool {
    let is_dots = |word: &str| matches!(word, ":" | "-") || is_unwritten(word);
    !words.split_whitespace().all(is_dots) && !words.starts_with("![…](")
}

/// Makes each pair of context and text unique, as PO files require.
fn make_unique(units: &mut [Unit]) {
    let mut seen: HashMap<(String, String), usize> = HashMap::new();
    for unit in units {
        let count = seen.entry((unit.context.clone(), unit.words.clone())).or_insert(0);
        *count += 1;
        if *count > 1 {
            unit.context.push_str(&format!(" ({count})"));
        }
    }
}
