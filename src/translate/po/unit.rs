//! Translation units: the title, description, slug and blocks of one page.

use std::collections::HashMap;

use crate::markdown::BlockKind;
use crate::model::{BlockStatus, LangId, Page, Text, split_front_matter};
use crate::translate::block_text;
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    Title,
    Description,
    Slug,
    /// A block of the source, by its index.
    Block(usize),
}

/// An existing translation.
#[derive(Debug)]
pub struct Translated {
    pub words: String,
    /// The source has not changed since it was translated.
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

/// All units of a page, translated from the language `from`; `own` is the existing translation.
pub fn units(
    page: &Page,
    from: LangId,
    source: SourceFile<'_>,
    own: Option<SourceFile<'_>>,
) -> Vec<Unit> {
    let name = if page.folder.is_empty() { "home" } else { &page.folder };
    let translation_status =
        own.and_then(|own| own.text.translation_status.as_ref()).filter(|l| l.from == from);
    let mut units = Vec::new();
    let front =
        |slot, what: &str, words: &str, line: u32, note: &str, translated: Option<Translated>| {
            Unit {
                slot,
                context: format!("{name} · {what}"),
                words: words.to_owned(),
                reference: format!("{}:{line}", source.text.location.file),
                notes: if note.is_empty() { Vec::new() } else { vec![note.to_owned()] },
                translated: translated.filter(|translated| !translated.words.is_empty()),
            }
        };
    let title = &source.text.title;
    let translated = own.map(|own| Translated {
        words: own.text.title.value.clone(),
        fresh: translation_status
            .is_none_or(|translation_status| !translation_status.title_drifted),
        block: None,
    });
    units.push(front(Slot::Title, "title", &title.value, title.location.line, "", translated));
    if let Some(description) = source.text.description.as_ref().filter(|d| !d.value.is_empty()) {
        let translated = own.map(|own| Translated {
            words: own.text.described().to_owned(),
            fresh: translation_status
                .is_none_or(|translation_status| !translation_status.description_drifted),
            block: None,
        });
        let (words, line) = (&description.value, description.location.line);
        units.push(front(Slot::Description, "description", words, line, "", translated));
    }
    if !page.folder.is_empty() {
        let slug = source.text.slug.as_ref();
        let words = slug.map_or(page.name(), |slug| &slug.value);
        let line = slug.map_or(1, |slug| slug.location.line);
        let note = "part of the address: small letters, digits and hyphens; may stay empty";
        let translated = own.and_then(|own| own.text.slug.as_ref()).map(|slug| Translated {
            words: slug.value.clone(),
            fresh: true,
            block: None,
        });
        units.push(front(Slot::Slug, "address", words, line, note, translated));
    }
    blocks(name, source, own, &mut units);
    make_unique(&mut units);
    units
}

fn blocks(name: &str, source: SourceFile<'_>, own: Option<SourceFile<'_>>, units: &mut Vec<Unit>) {
    let body = &source.text.body;
    let mut heading = "text";
    for (at, block) in body.blocks.iter().enumerate() {
        let segment = Segment::of(source.markdown(), block);
        if block.kind == BlockKind::Heading {
            let found = body.headings.iter().find(|heading| heading.position == block.position);
            heading = found.map_or(heading, |found| &*found.text);
        }
        if segment.words.is_empty() || block.kind == BlockKind::Rule {
            continue;
        }
        let mut notes = Vec::new();
        if let Some(reason) = block_text::critical_reason(body, block) {
            notes.push(format!("critical: {reason}; a mistake here could harm a reader"));
        }
        if block.kind == BlockKind::Card {
            notes.push("the card of a helpline: readers do not see this name".to_owned());
        }
        units.push(Unit {
            slot: Slot::Block(at),
            context: format!("{name} · {heading}"),
            words: segment.words,
            reference: source
                .text
                .position(crate::markdown::Position { column: 0, ..block.position })
                .to_string(),
            notes,
            translated: own.and_then(|own| current(own, at)),
        });
    }
}

/// The current translation of a block of the source.
fn current(own: SourceFile<'_>, source: usize) -> Option<Translated> {
    let pairs = &own.text.translation_status.as_ref()?.blocks.pairs;
    let block = pairs.iter().position(|pair| pair.source == Some(source))?;
    let fresh = match pairs[block].status {
        BlockStatus::Fresh => true,
        BlockStatus::Drifted => false,
        BlockStatus::Untranslated | BlockStatus::Extra => return None,
    };
    let words = Segment::of(own.markdown(), own.text.body.blocks.get(block)?).words;
    Some(Translated { words, fresh, block: Some(block) })
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
