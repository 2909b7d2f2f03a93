//! The text of leaflets and cards: a page's title, its description, and its parts cut to the space on paper.

use serde::Serialize;

use crate::i18n::title_line_height;
use crate::model::{LangId, PageData};
use crate::posters::excerpt::{Excerpt, ExcerptBlock, ExcerptPart};
use crate::posters::text_fit::{self, TextBox, first_sentence};
use crate::render::PrintContext;

use super::job::SheetJob;
use super::number::SheetNumber;

/// The gap below a heading, and above all but the first.
const HEADING_GAPS: f64 = 3.6;
/// The indentation of lists.
const INDENTATION: f64 = 6.0;
/// The font size of headings.
const HEADING_SIZE: f64 = 3.8;
/// The gap below a block as a part of the font size.
const BLOCK_GAP: f64 = 0.5;
/// Font sizes of the text, the largest first. The smallest is 9 pt on A5.
const TEXT_SIZES: &[f64] = &[3.5, 3.3, 3.1, 2.9, 2.7, 2.5, 2.3, 2.15];

/// A page on paper.
#[derive(Serialize)]
pub struct Handout {
    pub lang: String,
    pub dir: &'static str,
    pub title: String,
    /// The font size of the title.
    pub letters: String,
    /// The lines of the title that there is space for.
    pub lines: String,
    pub sentence: String,
    /// The day of the text: "Updated 28 November 2026"; may be empty.
    pub updated: String,
    /// The font size of the text.
    pub text: String,
    /// The numbers on the back of a leaflet, with all facts; empty on a card.
    pub numbers: Vec<SheetNumber>,
    /// The two inner pages of a leaflet; empty on a card.
    pub panels: Vec<Vec<HandoutPart>>,
}

/// A section on one page of paper.
#[derive(Serialize)]
pub struct HandoutPart {
    pub lang: String,
    pub dir: &'static str,
    /// Empty if the section goes on from the page before, or has no heading.
    pub title: String,
    pub class: String,
    /// The number of its first block, from 1.
    pub start: usize,
    pub blocks: Vec<HandoutBlock>,
}

#[derive(Serialize)]
pub struct HandoutBlock {
    pub lang: String,
    pub dir: &'static str,
    pub term: String,
    pub text: String,
}

/// The space for the text on two pages.
#[derive(Clone, Copy)]
pub struct Columns {
    pub width: f64,
    /// The height of each page.
    pub heights: [f64; 2],
}

impl Handout {
    /// Returns the page that a poster's code leads to, without its parts.
    pub fn new(job: SheetJob<'_>, excerpt: &Excerpt, title: TextBox) -> Handout {
        let SheetJob { context, poster, .. } = job;
        let site = &context.renderer.site;
        let lang = excerpt.lang;
        let target = site.by_folder(&poster.leads_to.value).map(|id| &site.page(id).kind);
        let updated = match target {
            Some(PageData::Guide(guide)) => guide.updated.and_then(|on| context.date(lang, on)),
            _ => None,
        };
        Handout {
            lang: site.code(lang).to_owned(),
            dir: context.direction(lang),
            letters: format!("{:.2}", title.font_size(&excerpt.title)),
            lines: format!("{:.0}", title.max_lines(&excerpt.title)),
            title: excerpt.title.clone(),
            sentence: excerpt.sentence.clone(),
            updated: updated.map_or_else(String::new, |on| {
                format!("{} {on}", context.message(lang, "updated"))
            }),
            text: String::new(),
            numbers: Vec::new(),
            panels: Vec::new(),
        }
    }

    /// Adds the parts, as large and as many as there is space for: whole first, then each block cut to its first sentence.
    /// The rest is left out from the end.
    pub fn fill(&mut self, context: PrintContext<'_>, parts: &[ExcerptPart], columns: Columns) {
        let most = parts.len();
        // The steps and one more part are worth more than the steps in full.
        let several = (2..=most).rev();
        let whole = several.clone().map(|count| (count, false));
        let short = several.map(|count| (count, true));
        let one = [(most.min(1), false), (most.min(1), true)];
        let counts = whole.chain(short).chain(one);
        let layouts =
            counts.flat_map(|counted| TEXT_SIZES.iter().map(move |size| (counted, *size)));
        for ((count, is_short), size) in layouts {
            let (panels, fits) = flow(context, &parts[..count], columns, size, is_short);
            self.panels = panels;
            self.text = format!("{size:.2}");
            if fits {
                return;
            }
        }
    }
}

/// Fills two pages with parts; returns `false` if the last blocks have no space.
fn flow(
    context: PrintContext<'_>,
    parts: &[ExcerptPart],
    columns: Columns,
    size: f64,
    is_short: bool,
) -> (Vec<Vec<HandoutPart>>, bool) {
    let mut panels = vec![Vec::new(), Vec::new()];
    let (mut at, mut used) = (0, 0.0);
    for part in parts {
        let measure =
            |block: &ExcerptBlock| block_height(context, block, columns.width, size, is_short);
        let heading = heading_height(context, part, columns.width);
        let whole = heading + part.blocks.iter().map(measure).sum::<f64>();
        if at == 0 && used + whole > columns.heights[0] && whole <= columns.heights[1] {
            (at, used) = (1, 0.0);
        }
        let mut open: Option<HandoutPart> = None;
        for (index, block) in part.blocks.iter().enumerate() {
            let above = if index == 0 { heading } else { 0.0 };
            let height = above + measure(block);
            if used + height > columns.heights[at] {
                panels[at].extend(open.take());
                if at == 1 {
                    return (panels, false);
                }
                (at, used) = (1, 0.0);
            }
            let start = || HandoutPart {
                lang: context.renderer.site.code(part.lang).to_owned(),
                dir: context.direction(part.lang),
                title: if index == 0 { part.title.clone() } else { String::new() },
                class: part.class.clone(),
                start: index + 1,
                blocks: Vec::new(),
            };
            open.get_or_insert_with(start).blocks.push(HandoutBlock {
                lang: context.renderer.site.code(block.lang).to_owned(),
                dir: context.direction(block.lang),
                term: block.term.clone(),
                text: shown(&block.text, is_short).to_owned(),
            });
            used += height;
        }
        panels[at].extend(open);
    }
    (panels, true)
}

fn shown(text: &str, is_short: bool) -> &str {
    if is_short { first_sentence(text) } else { text }
}

fn heading_height(context: PrintContext<'_>, part: &ExcerptPart, width: f64) -> f64 {
    if part.title.is_empty() {
        return 0.0;
    }
    text_height(context, part.lang, &part.title, width, HEADING_SIZE) + HEADING_GAPS
}

fn block_height(
    context: PrintContext<'_>,
    block: &ExcerptBlock,
    width: f64,
    size: f64,
    is_short: bool,
) -> f64 {
    let height = |words: &str| text_height(context, block.lang, words, width - INDENTATION, size);
    height(&block.term) + height(shown(&block.text, is_short)) + BLOCK_GAP * size
}

/// The height of a text at a font size in a column this wide.
pub fn text_height(
    context: PrintContext<'_>,
    lang: LangId,
    text: &str,
    width: f64,
    size: f64,
) -> f64 {
    text_fit::lines(text, width, size) * size * line_height(context, lang)
}

/// The line height of a language as a multiple of the font size, as in `paper.css`.
fn line_height(context: PrintContext<'_>, lang: LangId) -> f64 {
    match context.direction(lang) {
        "rtl" => 1.6,
        _ => title_line_height(context.renderer.site.code(lang), 1.35),
    }
}
