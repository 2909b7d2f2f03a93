//! From stamps to lineages: how each translation stands to its source, and what must not show.

use crate::markdown::{BlockKind, Filling};
use crate::model::{Fate, LangId, Lineage, Page, Site, Stamp, StampState, StandIn, Text, Why};

use super::drift::compare;
use super::reading;
use super::stamp::{Mark, Marks};

/// Traces every translation of the site to its source.
pub fn trace(site: &mut Site) {
    let languages = &site.campaign.languages;
    for page in &mut site.pages {
        let mut found: Vec<(usize, Lineage)> = page
            .own_texts()
            .filter_map(|(lang, text)| {
                let stamp = text.stamp.as_ref()?;
                let from = languages.find(&stamp.from).filter(|from| *from != lang)?;
                Some((lang.index(), of(page, stamp, text, from)?))
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

/// What is withheld in a source is withheld in what was translated from it, and where the block that
/// stands in is itself withheld, it goes on to what stands in for that one.
fn follow(found: &mut [(usize, Lineage)]) {
    // A chain is no longer than there are texts, even if two of them name each other.
    for _ in 0..found.len() {
        let before: Vec<(usize, Vec<StandIn>)> =
            found.iter().map(|(lang, lineage)| (*lang, lineage.stand_ins.clone())).collect();
        let withheld = |lang: LangId, block: usize| {
            let (_, theirs) = before.iter().find(|(other, _)| *other == lang.index())?;
            let at = theirs.binary_search_by_key(&block, |stand_in| stand_in.block).ok()?;
            Some(theirs[at])
        };
        for (own, lineage) in found.iter_mut() {
            let leads_away = |source: Option<(LangId, usize)>| {
                source.is_none_or(|(lang, _)| lang.index() != *own)
            };
            for stand_in in &mut lineage.stand_ins {
                if let Some((lang, block)) = stand_in.source
                    && let Some(further) = withheld(lang, block)
                    && leads_away(further.source)
                {
                    stand_in.source = further.source;
                }
            }
            let from = lineage.from;
            let inherited: Vec<StandIn> = (0..)
                .zip(&lineage.blocks.pairs)
                .filter(|(block, _)| lineage.stand_in(*block).is_none())
                .filter_map(|(block, pair)| {
                    let theirs = withheld(from, pair.source?)?;
                    let inherits = theirs.why == Why::Drifted && leads_away(theirs.source);
                    inherits.then_some(StandIn { block, ..theirs })
                })
                .collect();
            lineage.stand_ins.extend(inherited);
            lineage.stand_ins.sort_by_key(|stand_in| stand_in.block);
        }
    }
}

/// Compares a translation with its source, if that one is there.
fn of(page: &Page, stamp: &Stamp, text: &Text, from: LangId) -> Option<Lineage> {
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
    lineage.stand_ins = withhold(&lineage, source, text, stamp.state);
    Some(lineage)
}

/// Whether a block is critical, here or in the source.
pub fn is_critical(lineage: &Lineage, source: &Text, text: &Text, block: usize) -> bool {
    let here = &text.body.blocks[block];
    let there = lineage.blocks.pairs[block].source.map(|at| &source.body.blocks[at]);
    reading::is_critical(&text.body, here)
        || there.is_some_and(|there| reading::is_critical(&source.body, there))
}

fn withhold(lineage: &Lineage, source: &Text, text: &Text, state: StampState) -> Vec<StandIn> {
    let pairs = lineage.blocks.pairs.iter().enumerate();
    pairs
        .filter_map(|(block, pair)| {
            let why = match pair.fate {
                Fate::Untranslated => Why::Untranslated,
                _ if !is_critical(lineage, source, text, block) => return None,
                Fate::Drifted => Why::Drifted,
                // Where blocks are paired by their looks, an extra one is no sign that the source
                // took something back.
                Fate::Extra if lineage.blocks.exact => Why::Drifted,
                Fate::Fresh if state == StampState::Machine => Why::Machine,
                Fate::Fresh | Fate::Extra => return None,
            };
            let standing = pair.source.map(|at| (lineage.from, at));
            let same = |at: usize| says_the_same(source, text, at, block);
            if pair.source.is_some_and(same) {
                return None;
            }
            Some(StandIn { block, source: standing, why })
        })
        .collect()
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
