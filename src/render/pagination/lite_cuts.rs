//! How a lite page is cut: the same words, each file within the first flight of a connection.
//!
//! A long text is cut before its headings, or before a paragraph where one part alone is too long; a
//! long list between its entries.

use std::ops::Range;

use crate::markdown::{Block, BlockKind};
use crate::model::{LangId, Page, Text};

use crate::render::Renderer;
use crate::render::fragments::body::stand_ins;
use crate::render::pagination::size_estimate::{self, SizeEstimate};

/// What one file of a lite page holds.
#[derive(Clone, Debug, Default)]
pub struct Cut {
    /// Stretches of the text: which part, and where in its HTML.
    pub prose: Vec<(usize, Range<u32>)>,
    /// Which entries of the page's list.
    pub list: Range<usize>,
}

impl Cut {
    /// Whether a heading or footnote of this name stands in here; `html` is the text's.
    pub fn holds(&self, text: &Text, html: &str, anchor: &str) -> bool {
        let quoted = format!("id=\"{anchor}\"");
        self.prose.iter().any(|(part, range)| {
            let whole = &text.body.sections[*part];
            let heading = whole.heading.map(|at| &text.body.headings[at]);
            let starts = range.start == whole.html.start;
            starts && heading.is_some_and(|heading| *heading.id == *anchor)
                || html[range.start as usize..range.end as usize].contains(&quoted)
        })
    }
}

/// What the notice above a block weighs that stands in for another, with its marks.
const NOTICE: usize = 320;

/// Cuts a page's lite page in a language. Never empty.
///
/// Weights are estimates from above: the finished file is measured by the check `over-budget`.
pub fn cut(renderer: &Renderer<'_>, page: &Page, lang: LangId) -> Vec<Cut> {
    let estimate = SizeEstimate { renderer, lang, lite: true };
    let budget = renderer.site.campaign.budgets.lite_page;
    let room = budget.saturating_sub(estimate.chrome(page)).max(1_000);
    let text = page.text(lang);
    let stand_ins = StandIns::of(&estimate, page);
    let mut cuts = vec![Cut::default()];
    let mut used = estimate.head(page);
    for (index, range) in stretches(&estimate, text, &stand_ins, room) {
        let weight = estimate.prose(text, &range) + stand_ins.weigh(&range);
        let fresh = cuts.last().is_some_and(|cut| cut.prose.is_empty());
        if used + weight > room && !(fresh && cuts.len() > 1) {
            cuts.push(Cut::default());
            used = 0;
        }
        used += weight;
        if let Some(last) = cuts.last_mut() {
            last.prose.push((index, range));
        }
    }
    let order = renderer.order(page, lang);
    let lists =
        size_estimate::pages(order.iter().map(|id| estimate.entry(*id)), used, room, usize::MAX);
    for (at, list) in lists.into_iter().enumerate() {
        if at > 0 {
            cuts.push(Cut::default());
        }
        if let Some(last) = cuts.last_mut() {
            last.list = list;
        }
    }
    cuts
}

/// The text's parts, each cut further where it alone would not fit.
fn stretches(
    estimate: &SizeEstimate<'_>,
    text: &Text,
    stand_ins: &StandIns,
    room: usize,
) -> Vec<(usize, Range<u32>)> {
    let weigh = |range: &Range<u32>| estimate.prose(text, range) + stand_ins.weigh(range);
    let mut all = Vec::new();
    for (index, part) in text.body.sections.iter().enumerate() {
        if weigh(&part.html) <= room {
            all.push((index, part.html.clone()));
            continue;
        }
        let mut start = part.html.start;
        let mut end = start;
        for block in text.body.blocks.iter().filter(|block| within(block, &part.html)) {
            if starts_anew(block) && weigh(&(start..block.html.end)) > room && end > start {
                all.push((index, start..block.html.start));
                start = block.html.start;
            }
            end = block.html.end;
        }
        all.push((index, start..part.html.end));
    }
    all
}

fn within(block: &Block, part: &Range<u32>) -> bool {
    part.start <= block.html.start && block.html.end <= part.end && !block.html.is_empty()
}

/// Whether a file may begin with this block: not in the middle of a list.
fn starts_anew(block: &Block) -> bool {
    match block.kind {
        BlockKind::Item | BlockKind::Definition | BlockKind::Footnote => false,
        BlockKind::Heading
        | BlockKind::Paragraph
        | BlockKind::Table
        | BlockKind::Quote
        | BlockKind::Code
        | BlockKind::Card
        | BlockKind::Image
        | BlockKind::Rule => true,
    }
}

/// What the blocks that stand in for others add, each by where it stands in the text's HTML.
struct StandIns(Vec<(u32, usize)>);

impl StandIns {
    fn of(estimate: &SizeEstimate<'_>, page: &Page) -> StandIns {
        let text = page.text(estimate.lang);
        let added = stand_ins(text).into_iter().map(|stand_in| {
            let weight = stand_in.source.and_then(|(whose, at)| {
                let source = page.own(whose)?;
                Some(estimate.prose(source, &source.body.blocks.get(at)?.html) + NOTICE)
            });
            let withheld = &text.body.blocks[stand_in.block].html;
            (withheld.start, weight.unwrap_or(0).saturating_sub(estimate.prose(text, withheld)))
        });
        StandIns(added.collect())
    }

    fn weigh(&self, range: &Range<u32>) -> usize {
        let from = self.0.partition_point(|(at, _)| *at < range.start);
        let to = self.0.partition_point(|(at, _)| *at < range.end);
        self.0[from..to].iter().map(|(_, weight)| weight).sum()
    }
}
