//! Compares each translation of a site with its source, and finds the blocks to withhold.

use std::sync::Arc;

use rayon::prelude::*;

use crate::markdown::{BlockKind, PlaceholderKind};
use crate::model::{
    BlockStatus, FallbackBlock, LangId, Page, ShownSection, Site, StampState, Text, TextComparison,
    TranslationStatus, WithholdReason,
};

use super::block_text;
use super::drift::compare;
use super::facts::FactComparison;
use super::fields;
use super::lost_sections;
use super::origin;
use super::stamp::BlockHashes;
use super::structure;

/// Compares every translation of the site with its source. A page whose texts are all those of the `previous` site has
/// the same result.
pub fn trace(site: &mut Site, previous: Option<&Site>) {
    let languages = &site.campaign.languages;
    let codes = |site: &Site| -> Vec<String> {
        site.campaign.languages.codes().map(str::to_owned).collect()
    };
    let previous = previous.filter(|previous| codes(previous) == codes(site));
    let known: Vec<Option<&Page>> = match previous {
        None => vec![None; site.pages.len()],
        Some(previous) => site
            .pages
            .iter()
            .map(|page| Some(previous.page(previous.by_folder(&page.folder)?)))
            .collect(),
    };
    let facts = FactComparison::new(site);
    let compared = site.pages.par_iter().zip(known).map(|(page, known)| {
        if let Some(known) = known.filter(|known| same_texts(known, page)) {
            let status = |text: &Option<Text>| text.as_ref()?.translation_status.clone();
            return known.texts.iter().map(status).enumerate().collect();
        }
        let mut found: Vec<(usize, TranslationStatus)> = page
            .own_texts()
            .filter_map(|(lang, text)| {
                let from = origin::of(languages, page, lang)?;
                Some((lang.index(), of(&facts, page, (lang, text), from)?))
            })
            .collect();
        propagate(&mut found);
        find_lost_sections(page, &mut found);
        found.into_iter().map(|(lang, status)| (lang, Some(Arc::new(status)))).collect()
    });
    let compared: Vec<Vec<(usize, Option<Arc<TranslationStatus>>)>> = compared.collect();
    for (page, statuses) in site.pages.iter_mut().zip(compared) {
        for (lang, status) in statuses {
            if let Some(text) = &mut page.texts[lang] {
                text.translation_status = status;
            }
        }
    }
}

fn same_texts(a: &Page, b: &Page) -> bool {
    a.texts.iter().zip(&b.texts).all(|texts| match texts {
        (Some(a), Some(b)) => Arc::ptr_eq(&a.authored, &b.authored) && a.targets == b.targets,
        (None, None) => true,
        (Some(_), None) | (None, Some(_)) => false,
    })
}

/// A block that is withheld in a source is withheld in its translations, too. Where the block that replaces it is
/// itself withheld, the replacement of that one is used.
fn propagate(found: &mut [(usize, TranslationStatus)]) {
    // A chain is at most as long as the number of texts, even if two texts name each other as sources.
    for _ in 0..found.len() {
        let before: Vec<(usize, Vec<FallbackBlock>)> = found
            .iter()
            .map(|(lang, translation_status)| (*lang, translation_status.fallbacks.clone()))
            .collect();
        if before.iter().all(|(_, fallbacks)| fallbacks.is_empty()) {
            return;
        }
        let withheld = |lang: LangId, block: usize| {
            let (_, theirs) = before.iter().find(|(other, _)| *other == lang.index())?;
            let at = theirs.binary_search_by_key(&block, |fallback| fallback.block).ok()?;
            Some(theirs[at])
        };
        for (own, translation_status) in found.iter_mut() {
            let leads_away = |source: Option<(LangId, usize)>| {
                source.is_none_or(|(lang, _)| lang.index() != *own)
            };
            for fallback in &mut translation_status.fallbacks {
                if let Some((lang, block)) = fallback.source
                    && let Some(further) = withheld(lang, block)
                    && leads_away(further.source)
                {
                    fallback.source = further.source;
                }
            }
            let from = translation_status.from;
            let inherited: Vec<FallbackBlock> = (0..)
                .zip(&translation_status.blocks.pairs)
                .filter(|(block, _)| translation_status.fallback(*block).is_none())
                .filter_map(|(block, pair)| {
                    let theirs = withheld(from, pair.source()?)?;
                    let inherits =
                        theirs.reason == WithholdReason::Drifted && leads_away(theirs.source);
                    inherits.then_some(FallbackBlock { block, ..theirs })
                })
                .collect();
            translation_status.fallbacks.extend(inherited);
            translation_status.fallbacks.sort_by_key(|fallback| fallback.block);
        }
        let now = found.iter().map(|(_, translation_status)| &translation_status.fallbacks);
        if now.eq(before.iter().map(|(_, fallbacks)| fallbacks)) {
            return;
        }
    }
}

/// Finds the sections that each text lacks, those that its source lacks of its own source included.
fn find_lost_sections(page: &Page, found: &mut [(usize, TranslationStatus)]) {
    for _ in 0..found.len() {
        let before: Vec<(usize, Vec<ShownSection>)> =
            found.iter().map(|(lang, status)| (*lang, status.sections.clone())).collect();
        for (lang, status) in found.iter_mut() {
            let texts =
                LangId::new(*lang).and_then(|lang| page.own(lang)).zip(page.own(status.from));
            let Some((text, source)) = texts else { continue };
            let theirs = before.iter().find(|(other, _)| *other == status.from.index());
            let theirs = theirs.map_or(&[][..], |(_, sections)| sections);
            let is_machine = is_machine(text);
            if status.stamped || is_machine {
                status.sections =
                    lost_sections::shown((*lang, &text.body), (&source.body, theirs), status);
            }
        }
        if found.iter().zip(&before).all(|((_, status), (_, before))| status.sections == *before) {
            return;
        }
    }
}

/// Compares a translation with its source; `None` if the source is missing.
fn of(
    facts: &FactComparison<'_>,
    page: &Page,
    (lang, text): (LangId, &Text),
    from: LangId,
) -> Option<TranslationStatus> {
    // Once its front matter is mended, a text may be as it was.
    let source = page.own(from).filter(|source| !source.is_broken && !text.is_broken)?;
    let stamp = text.stamp.as_ref();
    let blocks = stamp.and_then(|stamp| stamp.blocks.as_ref());
    let hashes = blocks.and_then(|blocks| BlockHashes::parse(&blocks.value));
    let blocks =
        compare(hashes.as_ref().map(|hashes| hashes.blocks.as_slice()), &source.body, &text.body);
    let drifted = hashes.as_ref().map(|hashes| fields::drifted(hashes, source, text));
    let mut translation_status = TranslationStatus {
        from,
        stamped: hashes.is_some(),
        drifted_fields: drifted.unwrap_or_default(),
        blocks,
        mismatches: Vec::new(),
        field_mismatches: fields::mismatches(facts, (from, source), (lang, text)),
        fallbacks: Vec::new(),
        sections: Vec::new(),
    };
    compare_facts(facts, &mut translation_status, source, (lang, text));
    translation_status.fallbacks = withhold(&translation_status, source, text);
    Some(translation_status)
}

/// Compares the facts of each block with those of its source. In a stamped text, a critical block whose facts differ is no
/// translation.
fn compare_facts(
    facts: &FactComparison<'_>,
    status: &mut TranslationStatus,
    source: &Text,
    (lang, text): (LangId, &Text),
) {
    let TextComparison { pairs, missing, exact } = &mut status.blocks;
    let paired = pairs.iter().filter(|pair| pair.source().is_some()).count();
    // Blocks that are paired by shape belong together only if most of them are paired.
    let is_comparable = *exact || missing.len() <= paired;
    for (block, (pair, ours)) in pairs.iter_mut().zip(&text.body.blocks).enumerate() {
        let Some(at) = pair.source() else { continue };
        let may_differ = match pair.status {
            BlockStatus::Fresh => status.stamped || is_comparable,
            BlockStatus::Drifted | BlockStatus::Mismatched => true,
            BlockStatus::Untranslated | BlockStatus::Extra => false,
        };
        if !may_differ {
            continue;
        }
        let theirs = &source.body.blocks[at];
        let mismatch = facts.compare((status.from, source, theirs), (lang, text, ours));
        if mismatch.is_empty() {
            continue;
        }
        if pair.status == BlockStatus::Fresh
            && status.stamped
            && (block_text::is_critical(&source.body, theirs)
                || block_text::is_critical(&text.body, ours))
        {
            pair.status = BlockStatus::Mismatched;
        }
        if pair.status != BlockStatus::Fresh || is_comparable {
            status.mismatches.push((block, mismatch));
        }
    }
}

fn is_machine(text: &Text) -> bool {
    text.stamp.as_ref().is_some_and(|stamp| stamp.state == StampState::Machine)
}

/// Returns `true` if a block is critical in the translation or in the source.
pub fn is_critical(
    translation_status: &TranslationStatus,
    source: &Text,
    text: &Text,
    block: usize,
) -> bool {
    let here = &text.body.blocks[block];
    let there = translation_status.blocks.pairs[block].source().map(|at| &source.body.blocks[at]);
    block_text::is_critical(&text.body, here)
        || there.is_some_and(|there| block_text::is_critical(&source.body, there))
}

fn withhold(
    translation_status: &TranslationStatus,
    source: &Text,
    text: &Text,
) -> Vec<FallbackBlock> {
    let is_machine = is_machine(text);
    let pairs = translation_status.blocks.pairs.iter().enumerate();
    pairs
        .filter_map(|(block, pair)| {
            let reason = match pair.status {
                BlockStatus::Untranslated => WithholdReason::Untranslated,
                BlockStatus::Drifted => WithholdReason::Drifted,
                // In texts that are paired by shape, an extra block does not mean that the source has removed one.
                BlockStatus::Extra if translation_status.blocks.exact => WithholdReason::Drifted,
                BlockStatus::Mismatched if translation_status.stamped => WithholdReason::Drifted,
                BlockStatus::Fresh | BlockStatus::Mismatched if is_machine => {
                    WithholdReason::Machine
                }
                BlockStatus::Fresh | BlockStatus::Extra | BlockStatus::Mismatched => return None,
            };
            // With the class of a section, all of the section is withheld.
            let lost_class = pair.source().is_some_and(|at| {
                let theirs = (&source.body, &source.body.blocks[at]);
                pair.status == BlockStatus::Mismatched
                    && structure::lost_class(theirs, (&text.body, &text.body.blocks[block]))
            });
            if reason != WithholdReason::Untranslated
                && !lost_class
                && !is_critical(translation_status, source, text, block)
            {
                return None;
            }
            let standing = pair.source().map(|at| (translation_status.from, at));
            let same = |at: usize| says_the_same(source, text, at, block);
            if pair.source().is_some_and(same) {
                return None;
            }
            Some(FallbackBlock { block, source: standing, reason })
        })
        .collect()
}

/// A card shows the helpline's facts, not its text, so two cards are equal if they have the same target.
fn says_the_same(source: &Text, text: &Text, theirs: usize, ours: usize) -> bool {
    let (there, here) = (&source.body.blocks[theirs], &text.body.blocks[ours]);
    let card = |text: &Text, block| match block_text::placeholders(&text.body, block) {
        [placeholder] => match &placeholder.kind {
            PlaceholderKind::Card { dest, .. } => Some(dest.clone()),
            _ => None,
        },
        _ => None,
    };
    here.kind == BlockKind::Card
        && there.kind == BlockKind::Card
        && card(text, here) == card(source, there)
}
