//! Finds the sections of the source that readers of a translation get whole.
//!
//! A translation may lack a step or a red flag, because the source has a new one or because it was not translated. The
//! block alone has no certain place between those of the translation, so the source's whole section is shown. A section
//! that is missing altogether follows the one before it.

use crate::markdown::{Block, ParsedText};
use crate::model::{BlockStatus, ShownSection, SourceSection, TranslationStatus, WithholdReason};

use super::block_text::{is_critical, is_needed};

/// Returns the sections that readers of a text in the language with the index `lang` get; empty if these are all its own.
/// `theirs` are the sections that readers of the source get, in the same form.
pub fn shown(
    (lang, text): (usize, &ParsedText),
    (source, theirs): (&ParsedText, &[ShownSection]),
    status: &TranslationStatus,
) -> Vec<ShownSection> {
    let leads_back = |section: &ShownSection| match section {
        ShownSection::Source(section) => section.lang.index() == lang,
        ShownSection::Own(_) => false,
    };
    let theirs = if theirs.iter().any(leads_back) { &[][..] } else { theirs };
    if theirs.is_empty() && status.blocks.missing.is_empty() && status.blocks.exact {
        return Vec::new();
    }
    let links = links(status, source, text);
    let mut lost = lost(status, (source, text), &links);
    if !theirs.is_empty() {
        let mut is_shown = vec![false; lost.len()];
        for section in theirs {
            match *section {
                ShownSection::Own(at) => is_shown[at] = true,
                ShownSection::Source(_) => {}
            }
        }
        lost.iter_mut().zip(is_shown).for_each(|(lost, is_shown)| *lost |= !is_shown);
    }
    if theirs.is_empty() && !lost.contains(&true) {
        return Vec::new();
    }
    let mut order = Order::new(&links, [text, source]);
    order.extend_replaced(&mut lost);
    let all: Vec<ShownSection> = (0..source.sections.len()).map(ShownSection::Own).collect();
    for section in if theirs.is_empty() { &all } else { theirs } {
        match *section {
            ShownSection::Own(at) if lost[at] => {
                let is_changed = status.blocks.exact && !order.own[at].is_empty();
                let reason = match is_changed {
                    true => WithholdReason::Drifted,
                    false => WithholdReason::Untranslated,
                };
                order.add(
                    at,
                    SourceSection { lang: status.from, section: at, replaced: None, reason },
                );
            }
            ShownSection::Own(at) => {
                order.add_own_until(order.own[at].last().map_or(0, |last| last + 1))
            }
            ShownSection::Source(further) => match further.replaced {
                Some(at) => order.add(at, further),
                None => order.shown.push(ShownSection::Source(further)),
            },
        }
    }
    order.add_own_until(text.sections.len());
    order.shown
}

/// The sections of the text and of the source that have blocks in common, each pair once.
fn links(
    status: &TranslationStatus,
    source: &ParsedText,
    text: &ParsedText,
) -> Vec<(usize, usize)> {
    let pairs = status.blocks.pairs.iter().zip(&text.blocks).filter_map(|(pair, ours)| {
        let theirs = source.blocks.get(pair.source()?)?;
        Some((text.section_of(ours)?, source.section_of(theirs)?))
    });
    let mut links: Vec<(usize, usize)> = pairs.collect();
    links.sort_unstable();
    links.dedup();
    links
}

/// Marks the sections of the source of which the text lacks something critical.
fn lost(
    status: &TranslationStatus,
    (source, text): (&ParsedText, &ParsedText),
    links: &[(usize, usize)],
) -> Vec<bool> {
    let mut lost = vec![false; source.sections.len()];
    let mark = |of: &mut [bool], body: &ParsedText, block: &Block| {
        if let Some(section) = body.section_of(block) {
            of[section] = true;
        }
    };
    let missing = || status.blocks.missing.iter().map(|at| &source.blocks[*at]);
    missing()
        .filter(|block| is_needed(source, block))
        .for_each(|block| mark(&mut lost, source, block));
    if status.blocks.exact {
        return lost;
    }
    // Blocks are paired by their shape, so which one of a section is missing, or is one too many, is not known.
    let mut unequal = vec![false; source.sections.len()];
    missing().for_each(|block| mark(&mut unequal, source, block));
    let mut has_extra = vec![false; text.sections.len()];
    let pairs = status.blocks.pairs.iter().zip(&text.blocks);
    pairs
        .filter(|(pair, _)| pair.status == BlockStatus::Extra)
        .for_each(|(_, block)| mark(&mut has_extra, text, block));
    links.iter().filter(|(own, _)| has_extra[*own]).for_each(|(_, at)| unequal[*at] = true);
    for block in source.blocks.iter().filter(|block| is_critical(source, block)) {
        if source.section_of(block).is_some_and(|section| unequal[section]) {
            mark(&mut lost, source, block);
        }
    }
    lost
}

/// The sections in the order in which they are shown.
struct Order {
    /// For each section of the source, those of the text that have blocks of it, in ascending order.
    own: Vec<Vec<usize>>,
    /// For each section of the text, those of the source that it has blocks of.
    theirs: Vec<Vec<usize>>,
    /// The sections of the text that are not shown.
    replaced: Vec<bool>,
    /// The sections of the text in whose place one of the source is shown.
    taken: Vec<bool>,
    /// The first section of the text that has no place yet.
    next: usize,
    shown: Vec<ShownSection>,
}

impl Order {
    /// `links` are the pairs of sections of the text and of its source, sorted.
    fn new(links: &[(usize, usize)], [text, source]: [&ParsedText; 2]) -> Order {
        let (mut own, mut theirs) =
            (vec![Vec::new(); source.sections.len()], vec![Vec::new(); text.sections.len()]);
        for (here, there) in links {
            own[*there].push(*here);
            theirs[*here].push(*there);
        }
        let none = vec![false; text.sections.len()];
        Order { own, theirs, replaced: none.clone(), taken: none, next: 0, shown: Vec::new() }
    }

    /// A section of the text that has blocks of several of the source is replaced by all of these, and so on.
    fn extend_replaced(&mut self, lost: &mut [bool]) {
        let mut open: Vec<usize> = (0..lost.len()).filter(|at| lost[*at]).collect();
        while let Some(at) = open.pop() {
            for own in &self.own[at] {
                if !std::mem::replace(&mut self.replaced[*own], true) {
                    let theirs = self.theirs[*own].iter().copied();
                    open.extend(theirs.filter(|at| !std::mem::replace(&mut lost[*at], true)));
                }
            }
        }
    }

    fn add_own_until(&mut self, end: usize) {
        for own in self.next..end {
            if !self.replaced[own] {
                self.shown.push(ShownSection::Own(own));
            }
        }
        self.next = self.next.max(end);
    }

    /// Adds a section that is shown in place of the text's own ones, of which it has the address.
    fn add(&mut self, theirs: usize, section: SourceSection) {
        if let (Some(first), Some(last)) =
            (self.own[theirs].first().copied(), self.own[theirs].last().copied())
        {
            self.add_own_until(first);
            self.add_own_until(last + 1);
        }
        let replaced = self.own[theirs].iter().copied().find(|at| !self.taken[*at]);
        if let Some(at) = replaced {
            self.taken[at] = true;
        }
        self.shown.push(ShownSection::Source(SourceSection { replaced, ..section }));
    }
}
