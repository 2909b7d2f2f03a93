//! Where a translation comes from, block by block, and which of its blocks its readers must not get.
//!
//! A critical block that has drifted, or that only a machine translated, could send somebody the
//! wrong way. Its place is taken by the source's block.

use crate::markdown::{BlockKind, Filling};
use crate::translate::drift::{Comparison, Fate, compare};
use crate::translate::reading;
use crate::translate::stamp::{Mark, Marks};

use super::Site;
use super::language::LangId;
use super::page::Page;
use super::text::{Stamp, StampState, Text};

/// A translation beside its source.
#[derive(Debug)]
pub struct Lineage {
    /// The source's language.
    pub from: LangId,
    /// Whether the stamp tells how the source was; without it nothing is known to have drifted.
    pub stamped: bool,
    pub title_drifted: bool,
    pub description_drifted: bool,
    pub blocks: Comparison,
    /// In the order of the blocks.
    pub stand_ins: Vec<StandIn>,
}

/// A block that does not show, and what shows in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StandIn {
    /// The block that does not show, by its place in its own text.
    pub block: usize,
    /// Whose block shows: its language and its place there. `None` if the source has it no more.
    pub source: Option<(LangId, usize)>,
    pub why: Why,
}

/// Why a block does not show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    Drifted,
    /// Nobody has read what a machine made of it.
    Machine,
    Untranslated,
}

impl Lineage {
    /// Compares a translation with its source, if that one is there.
    pub fn of(page: &Page, stamp: &Stamp, text: &Text, from: LangId) -> Option<Lineage> {
        let source = page.own(from)?;
        let marks = stamp.blocks.as_ref().and_then(|blocks| Marks::parse(&blocks.value));
        let blocks = compare(
            marks.as_ref().map(|marks| marks.blocks.as_slice()),
            &source.body.blocks,
            &text.body.blocks,
        );
        let changed = |mark: Option<Mark>, now: &str| mark != Some(Mark::of_words(now));
        let front = |mark: fn(&Marks) -> Option<Mark>, now: &str| {
            marks.as_ref().is_some_and(|marks| changed(mark(marks), now))
        };
        let mut lineage = Lineage {
            from,
            stamped: marks.is_some(),
            title_drifted: front(|marks| marks.title, &source.title.value),
            description_drifted: front(|marks| marks.description, source.described()),
            blocks,
            stand_ins: Vec::new(),
        };
        lineage.stand_ins = lineage.withhold(source, text, stamp.state);
        Some(lineage)
    }

    /// What stands in for a block, if something does.
    pub fn stand_in(&self, block: usize) -> Option<&StandIn> {
        let at = self.stand_ins.binary_search_by_key(&block, |stand_in| stand_in.block).ok()?;
        self.stand_ins.get(at)
    }

    /// Whether a block is critical, here or in the source.
    pub fn is_critical(&self, source: &Text, text: &Text, block: usize) -> bool {
        let here = &text.body.blocks[block];
        let there = self.blocks.pairs[block].source.map(|at| &source.body.blocks[at]);
        reading::is_critical(&text.body, here)
            || there.is_some_and(|there| reading::is_critical(&source.body, there))
    }

    /// How many blocks are not what the source says, those that are missing included.
    pub fn drifted(&self) -> usize {
        let stale = |fate: Fate| match fate {
            Fate::Fresh => false,
            Fate::Drifted | Fate::Untranslated | Fate::Extra => true,
        };
        let changed = self.blocks.pairs.iter().filter(|pair| stale(pair.fate)).count();
        changed + self.blocks.missing.len()
    }

    fn withhold(&self, source: &Text, text: &Text, state: StampState) -> Vec<StandIn> {
        let pairs = self.blocks.pairs.iter().enumerate();
        pairs
            .filter_map(|(block, pair)| {
                let why = match pair.fate {
                    Fate::Untranslated => Why::Untranslated,
                    _ if !self.is_critical(source, text, block) => return None,
                    Fate::Drifted => Why::Drifted,
                    // Where blocks are paired by their looks, an extra one is no sign that the source
                    // took something back.
                    Fate::Extra if self.blocks.exact => Why::Drifted,
                    Fate::Fresh if state == StampState::Machine => Why::Machine,
                    Fate::Fresh | Fate::Extra => return None,
                };
                let standing = pair.source.map(|at| (self.from, at));
                let same = |at: usize| says_the_same(source, text, at, block);
                if pair.source.is_some_and(same) {
                    return None;
                }
                Some(StandIn { block, source: standing, why })
            })
            .collect()
    }
}

/// A card shows the helpline's facts, whatever its words: it is the same if it leads to the same.
fn says_the_same(source: &Text, text: &Text, theirs: usize, ours: usize) -> bool {
    let (there, here) = (&source.body.blocks[theirs], &text.body.blocks[ours]);
    let card = |text: &Text, block| match reading::holes(&text.body, block) {
        [hole] => match &hole.what {
            Filling::Card { dest, .. } => Some(dest.clone()),
            _ => None,
        },
        _ => None,
    };
    here.kind == BlockKind::Card
        && there.kind == BlockKind::Card
        && card(text, here) == card(source, there)
}

/// Traces every translation of the site to its source.
pub fn trace(site: &mut Site) {
    let languages = &site.campaign.languages;
    for page in &mut site.pages {
        let mut found: Vec<(usize, Lineage)> = page
            .own_texts()
            .filter_map(|(lang, text)| {
                let stamp = text.stamp.as_ref()?;
                let from = languages.find(&stamp.from).filter(|from| *from != lang)?;
                Some((lang.index(), Lineage::of(page, stamp, text, from)?))
            })
            .collect();
        follow(&mut found);
        for (lang, lineage) in found {
            if let Some(text) = &mut page.texts[lang] {
                text.lineage = Some(lineage);
            }
        }
    }
}

/// Where the block that stands in is itself withheld, goes on to what stands in for it.
fn follow(found: &mut [(usize, Lineage)]) {
    // A chain is no longer than there are texts, even if two of them name each other.
    for _ in 0..found.len() {
        let before: Vec<(usize, Vec<StandIn>)> =
            found.iter().map(|(lang, lineage)| (*lang, lineage.stand_ins.clone())).collect();
        let next = |(lang, block): (LangId, usize)| {
            let (_, theirs) = before.iter().find(|(other, _)| *other == lang.index())?;
            let at = theirs.binary_search_by_key(&block, |stand_in| stand_in.block).ok()?;
            theirs[at].source
        };
        for (own, lineage) in found.iter_mut() {
            for stand_in in &mut lineage.stand_ins {
                if let Some(further) = stand_in.source.and_then(next)
                    && further.0.index() != *own
                {
                    stand_in.source = Some(further);
                }
            }
        }
    }
}
