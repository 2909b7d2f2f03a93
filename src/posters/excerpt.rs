//! The part of a page that leaflets and cards print: its title, its sentence, and what a reader can do.

use std::collections::HashMap;

use crate::markdown::{BlockKind, append_plain_text};
use crate::model::kind::Poster;
use crate::model::{LangId, Page, ShownSection, Site, Text};

/// The sections that a leaflet prints, by their class and in this order; sections without a class follow.
const CLASSES: &[&str] = &["steps", "red-flags", "checklist", ""];

/// The part of a page that paper prints, in one language.
#[derive(Debug)]
pub struct Excerpt {
    pub lang: LangId,
    pub title: String,
    /// The description of the page; may be empty.
    pub sentence: String,
    pub parts: Vec<ExcerptPart>,
    /// The number of blocks that are withheld, because they are outdated or not translated by a person.
    pub withheld: usize,
}

/// A section of a page, without markup.
#[derive(Debug)]
pub struct ExcerptPart {
    pub lang: LangId,
    /// Empty for the text before the first heading.
    pub title: String,
    /// `steps`, `red-flags`, `checklist` or none.
    pub class: String,
    pub blocks: Vec<ExcerptBlock>,
}

/// A step, a red flag with its answer, an item or a paragraph.
#[derive(Debug, PartialEq, Eq)]
pub struct ExcerptBlock {
    pub lang: LangId,
    /// The sign of a red flag; else empty.
    pub term: String,
    pub text: String,
}

impl Excerpt {
    /// Returns the excerpt of the page that a poster's code leads to, in a language in which that page has a text.
    pub fn of_target(site: &Site, poster: &Poster, lang: LangId) -> Option<Excerpt> {
        let page = site.page(site.by_folder(&poster.leads_to.value)?);
        Some(Excerpt::new(page, lang, page.own(lang)?))
    }

    fn new(page: &Page, lang: LangId, text: &Text) -> Excerpt {
        let mut withheld = 0;
        // The blocks of each text, grouped once.
        let mut grouped: HashMap<LangId, Vec<Vec<usize>>> = HashMap::new();
        let sections = text.shown_sections().into_iter();
        let parts = sections.filter_map(|section| match section {
            ShownSection::Own(at) => {
                let blocks = grouped.entry(lang).or_insert_with(|| by_section(text));
                part(page, (lang, text), (at, blocks.get(at)?.as_slice()), &mut withheld)
            }
            ShownSection::Source(source) => {
                let text = (source.lang, page.own(source.lang)?);
                let mut also_withheld = 0;
                let blocks = grouped.entry(source.lang).or_insert_with(|| by_section(text.1));
                let section = (source.section, &**blocks.get(source.section)?);
                let part = part(page, text, section, &mut also_withheld)?;
                withheld += part.blocks.len();
                Some(part)
            }
        });
        let mut parts: Vec<ExcerptPart> = parts.collect();
        parts.retain(|part| CLASSES.contains(&&*part.class) && !part.blocks.is_empty());
        parts.sort_by_key(|part| CLASSES.iter().position(|class| *class == part.class));
        Excerpt {
            lang,
            title: text.title.value.clone(),
            sentence: text.described().to_owned(),
            parts,
            withheld,
        }
    }

    /// All texts of the excerpt, to look for numbers in them.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let blocks = self.parts.iter().flat_map(|part| &part.blocks);
        let blocks = blocks.flat_map(|block| [block.term.as_str(), block.text.as_str()]);
        let titles = self.parts.iter().map(|part| part.title.as_str());
        [self.title.as_str(), self.sentence.as_str()].into_iter().chain(titles).chain(blocks)
    }
}

/// Returns `true` for a block of words: cards and pictures are made for screens.
fn is_printed(kind: BlockKind) -> bool {
    match kind {
        BlockKind::Item | BlockKind::Paragraph | BlockKind::Definition => true,
        BlockKind::Heading
        | BlockKind::Table
        | BlockKind::Quote
        | BlockKind::Code
        | BlockKind::Card
        | BlockKind::Image
        | BlockKind::Rule
        | BlockKind::Footnote => false,
    }
}

/// The indexes of a text's blocks, for each of its sections.
fn by_section(text: &Text) -> Vec<Vec<usize>> {
    let mut sections = vec![Vec::new(); text.body.sections.len()];
    for (at, block) in text.body.blocks.iter().enumerate() {
        if let Some(section) = text.body.section_of(block) {
            sections[section].push(at);
        }
    }
    sections
}

/// Returns a section of a text with the heading and the blocks that readers see, and adds the number of its withheld
/// blocks. `None` for a section that is not printed.
fn part(
    page: &Page,
    (lang, text): (LangId, &Text),
    (section, own_blocks): (usize, &[usize]),
    withheld: &mut usize,
) -> Option<ExcerptPart> {
    let own = text.body.sections.get(section)?.heading.map(|at| &text.body.headings[at]);
    let shown = own.and_then(|own| page.fallback_heading(lang, own).or(Some((lang, own))));
    let class = shown.map_or("", |(_, heading)| &heading.class);
    if !CLASSES.contains(&class) {
        return None;
    }
    let mut blocks = Vec::new();
    let mut end = 0;
    for (at, own) in own_blocks.iter().map(|at| (*at, &text.body.blocks[*at])) {
        // The item of a nested list is a part of the item around it.
        let is_nested = own.html.start < end;
        if is_nested || !is_printed(own.kind) {
            continue;
        }
        end = own.html.end;
        let status = text.translation_status.as_ref();
        let fallback = status.and_then(|status| status.fallback(at));
        let shown = match fallback.map(|fallback| fallback.source) {
            None => Some((lang, text, own)),
            // A block that the source no longer has is left out.
            Some(None) => None,
            Some(Some((lang, at))) => page
                .own(lang)
                .and_then(|text| Some((lang, text, text.body.blocks.get(at)?)))
                .filter(|(_, _, block)| is_printed(block.kind)),
        };
        *withheld += usize::from(fallback.is_some());
        let html = shown.and_then(|(lang, text, block)| {
            let range = block.html.start as usize..block.html.end as usize;
            Some((lang, text.body.html.get(range)?, block.kind))
        });
        blocks.extend(html.and_then(|(lang, html, kind)| block(lang, html, kind)));
    }
    Some(ExcerptPart {
        lang: shown.map_or(lang, |(lang, _)| lang),
        title: shown.map_or_else(String::new, |(_, heading)| heading.text.to_string()),
        class: class.to_owned(),
        blocks,
    })
}

/// Returns a block without its markup; `None` if nothing is left.
fn block(lang: LangId, html: &str, kind: BlockKind) -> Option<ExcerptBlock> {
    let mut plain = String::new();
    append_plain_text(html, &mut plain);
    let mut lines = plain.lines().map(str::trim).filter(|line| !line.is_empty());
    let term = match kind {
        BlockKind::Definition => lines.next()?.to_owned(),
        _ => String::new(),
    };
    let text = lines.collect::<Vec<_>>().join(" ");
    (!term.is_empty() || !text.is_empty()).then_some(ExcerptBlock { lang, term, text })
}
