//! How a twin is cut: the same words, each file within the first flight of a connection.
//!
//! A long text is cut before its headings, or before a paragraph where one part alone is too long; a
//! long list between its entries.

use std::ops::Range;

use crate::markdown::{Block, BlockKind, Filling};
use crate::model::{Kind, LangId, Page, Text};

use super::Edition;
use super::prose::stand_ins;

/// What one file of a twin holds.
#[derive(Clone, Debug, Default)]
pub struct Cut {
    /// Stretches of the text: which part, and where in its HTML.
    pub prose: Vec<(usize, Range<u32>)>,
    /// Which entries of the page's list.
    pub list: Range<usize>,
}

impl Cut {
    /// Whether a heading or footnote of this name stands in here.
    pub fn holds(&self, text: &Text, anchor: &str) -> bool {
        let quoted = format!("id=\"{anchor}\"");
        self.prose.iter().any(|(part, range)| {
            let whole = &text.body.parts[*part];
            let heading = whole.heading.map(|at| &text.body.headings[at]);
            let starts = range.start == whole.html.start;
            starts && heading.is_some_and(|heading| heading.id == anchor)
                || text.body.html[range.start as usize..range.end as usize].contains(&quoted)
        })
    }
}

/// What everything around the text weighs, in bytes, generously: head, style, header and footer.
const CHROME: usize = 3_600;
/// What a card weighs.
const CARD: usize = 1_300;
/// What a link weighs besides its words.
const LINK: usize = 110;
/// What the notice above a block weighs that stands in for another, with its marks.
const NOTICE: usize = 320;

/// Cuts a page's twin in a language. Never empty.
pub fn cut(edition: &Edition<'_>, page: &Page, lang: LangId) -> Vec<Cut> {
    let site = edition.site;
    let text = page.text(lang);
    let stand_ins = StandIns::of(page, lang);
    let budget = site.campaign.budgets.twin;
    let menu = site.campaign.menu.len() + site.campaign.languages.count() + 8;
    let chrome = CHROME + menu * 40 + site.emergency().len() * 150;
    let head = match page.kind {
        Kind::Home => 4_000,
        Kind::Region(_) => 3_000,
        Kind::Poster(_) => 2_000,
        Kind::Helpline(_) => CARD + 1_000,
        _ => 600,
    } + super::card::help(site, page).len() * CARD
        + text.title.value.len()
        + text.description.as_ref().map_or(0, |description| description.value.len());
    let room = budget.saturating_sub(chrome).max(1_000);
    let mut cuts = vec![Cut::default()];
    let mut used = head;
    for (index, range) in stretches(text, &stand_ins, room) {
        let weight = weigh(text, &range) + stand_ins.weigh(&range);
        if used + weight > room
            && used > 0
            && !(cuts.len() == 1 && cuts[0].prose.is_empty() && weight > room)
        {
            cuts.push(Cut::default());
            used = 0;
        }
        used += weight;
        if let Some(last) = cuts.last_mut() {
            last.prose.push((index, range));
        }
    }
    let order = edition.order(page, lang);
    let mut start = 0;
    for (at, id) in order.iter().enumerate() {
        let entry = site.page(*id);
        let listed = entry.text(lang);
        let weight = match entry.kind {
            Kind::Helpline(_) => CARD,
            _ => {
                LINK + entry.path(lang).len()
                    + listed.title.value.len()
                    + listed.description.as_ref().map_or(0, |description| description.value.len())
            }
        };
        // A resource stands once under each of its audiences.
        let weight = match &entry.kind {
            Kind::Resource(resource) => weight * resource.audience.len().max(1),
            _ => weight,
        };
        if used + weight > room {
            if let Some(last) = cuts.last_mut() {
                last.list = start..at;
            }
            cuts.push(Cut::default());
            start = at;
            used = 0;
        }
        used += weight;
    }
    if let Some(last) = cuts.last_mut() {
        last.list = start..order.len();
    }
    cuts
}

/// The text's parts, each cut further where it alone would not fit.
fn stretches(text: &Text, stand_ins: &StandIns, room: usize) -> Vec<(usize, Range<u32>)> {
    let weigh = |text: &Text, range: &Range<u32>| weigh(text, range) + stand_ins.weigh(range);
    let mut all = Vec::new();
    for (index, part) in text.body.parts.iter().enumerate() {
        if weigh(text, &part.html) <= room {
            all.push((index, part.html.clone()));
            continue;
        }
        let mut start = part.html.start;
        let mut end = start;
        for block in text.body.blocks.iter().filter(|block| within(block, &part.html)) {
            if starts_anew(block) && weigh(text, &(start..block.html.end)) > room && end > start {
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

/// About how many bytes a stretch comes to on a page.
fn weigh(text: &Text, range: &Range<u32>) -> usize {
    let holes = &text.body.holes;
    let from = holes.partition_point(|hole| hole.at < range.start);
    let to = holes.partition_point(|hole| hole.at < range.end);
    let filled = holes[from..to].iter().map(|hole| match &hole.what {
        Filling::Card { .. } => CARD,
        Filling::Link { .. } => LINK,
        Filling::Image { alt, .. } => LINK + alt.len(),
        Filling::Phrase(_) => 30,
    });
    range.len() + 60 + filled.sum::<usize>()
}

/// What the blocks that stand in for others add, each by where it stands in the text's HTML.
struct StandIns(Vec<(u32, usize)>);

impl StandIns {
    fn of(page: &Page, lang: LangId) -> StandIns {
        let text = page.text(lang);
        let added = stand_ins(text).into_iter().map(|stand_in| {
            let weight = stand_in.source.and_then(|(whose, at)| {
                let source = page.own(whose)?;
                Some(weigh(source, &source.body.blocks.get(at)?.html) + NOTICE)
            });
            let withheld = &text.body.blocks[stand_in.block].html;
            (withheld.start, weight.unwrap_or(0).saturating_sub(weigh(text, withheld)))
        });
        StandIns(added.collect())
    }

    fn weigh(&self, range: &Range<u32>) -> usize {
        let from = self.0.partition_point(|(at, _)| *at < range.start);
        let to = self.0.partition_point(|(at, _)| *at < range.end);
        self.0[from..to].iter().map(|(_, weight)| weight).sum()
    }
}
