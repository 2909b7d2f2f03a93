//! Divides one text of a page into the files of its lite page, each with the footnotes that it names.

use std::collections::BTreeSet;

use crate::model::{FallbackBlock, Page, ShownSection, Text};
use crate::render::page_cut::{LiteCut, TextPiece, TextRange, section_text};

use super::breaks::breaks;
use super::fallback_sizes::{FallbackSizes, NOTICE, fallback_blocks};
use super::footnotes::Footnotes;
use super::size_estimate::SizeEstimate;
use super::split_range::split_range;

/// Divides one text.
pub(super) struct TextDivider<'d> {
    estimate: &'d SizeEstimate<'d>,
    page: &'d Page,
    text: &'d Text,
    fallbacks: FallbackSizes,
    footnotes: Footnotes<'d>,
    room: usize,
}

/// A piece of a text that one page can hold, unless a block of it is too large.
struct SizedPiece {
    piece: TextPiece,
    /// In bytes, without footnotes.
    size: usize,
    large_block: Option<usize>,
}

/// The pages so far.
struct Pages {
    cuts: Vec<LiteCut>,
    /// The size of the last page.
    used: usize,
    /// The footnotes on the last page, and on all pages.
    here: BTreeSet<usize>,
    placed: BTreeSet<usize>,
}

impl Pages {
    fn open(&mut self) {
        self.cuts.push(LiteCut::default());
        self.used = 0;
        self.here.clear();
    }
}

impl<'d> TextDivider<'d> {
    /// `room` is the size that a text may have on one page, in bytes.
    pub(super) fn new(
        estimate: &'d SizeEstimate<'d>,
        page: &'d Page,
        room: usize,
    ) -> TextDivider<'d> {
        let text = page.text(estimate.lang);
        let fallbacks = FallbackSizes::of(estimate, page);
        let footnotes = Footnotes::of(&text.body);
        TextDivider { estimate, page, text, fallbacks, footnotes, room }
    }

    /// The pages of the text, and the size of the last one; `head` bytes of the first one are taken.
    pub(super) fn cuts(&self, head: usize) -> (Vec<LiteCut>, usize) {
        let mut whole = TextPiece::all(self.page, self.estimate.lang);
        let size: usize = whole.iter().map(|piece| self.piece_size(piece)).sum();
        if head + size <= self.room {
            let cut = LiteCut { text: whole, ..LiteCut::default() };
            return (vec![cut], head + size);
        }
        let mut pages = Pages {
            cuts: vec![LiteCut::default()],
            used: head,
            here: BTreeSet::new(),
            placed: BTreeSet::new(),
        };
        whole.retain(|piece| {
            !is_own(piece)
                || piece.range.html.start < self.footnotes.start
                || piece.range.html.is_empty()
        });
        for mut piece in whole {
            if is_own(&piece) {
                piece.range.html.end = piece.range.html.end.min(self.footnotes.start);
            }
            for part in self.divided(piece, &pages) {
                self.place(&mut pages, part);
            }
        }
        let unnamed: Vec<usize> =
            self.footnotes.indexes().filter(|at| !pages.placed.contains(at)).collect();
        self.place_footnotes(&mut pages, unnamed);
        (pages.cuts, pages.used)
    }

    /// Adds a piece to the last page, or to a new one, with the footnotes that it names.
    fn place(&self, pages: &mut Pages, part: SizedPiece) {
        let SizedPiece { piece, size, large_block } = part;
        let mut here = pages.here.clone();
        if is_own(&piece) {
            self.footnotes.add_named(&piece.range, &mut here);
        }
        let added = self.footnotes_size(here.difference(&pages.here));
        let is_empty = pages.cuts.last().is_some_and(|cut| cut.text.is_empty());
        // The head of the first page may leave no room for a piece that fits on a page of its own.
        let fits_alone = pages.used + size > self.room && size <= self.room;
        let may_open = !is_empty || pages.cuts.len() == 1 && fits_alone;
        if pages.used + size + added > self.room && may_open {
            pages.open();
            here.clear();
            if is_own(&piece) {
                self.footnotes.add_named(&piece.range, &mut here);
            }
        }
        pages.used += size;
        let named: Vec<usize> = here.difference(&pages.here).copied().collect();
        if let Some(last) = pages.cuts.last_mut() {
            last.large_block = last.large_block.or(large_block);
            match last.text.last_mut() {
                Some(before) if continues(before, &piece) => {
                    before.range.html.end = piece.range.html.end;
                    before.range.close = piece.range.close;
                }
                _ => last.text.push(piece),
            }
        }
        self.place_footnotes(pages, named);
    }

    /// Adds footnotes to the last page; those that do not fit follow on pages of their own.
    fn place_footnotes(&self, pages: &mut Pages, footnotes: Vec<usize>) {
        for footnote in footnotes {
            let whole = TextRange { html: self.footnotes.range(footnote), ..TextRange::default() };
            for (range, large_block) in self.split(whole, self.room, |range| self.size(range)) {
                let size = self.size(&range);
                if pages.used + size > self.room && pages.used > 0 {
                    pages.open();
                }
                pages.used += size;
                if let Some(last) = pages.cuts.last_mut() {
                    last.footnotes.push(range);
                    last.large_block = last.large_block.or(large_block);
                }
            }
            pages.here.insert(footnote);
            pages.placed.insert(footnote);
        }
    }

    /// A section, divided if it exceeds the room of a page, or of the first page.
    fn divided(&self, whole: TextPiece, pages: &Pages) -> Vec<SizedPiece> {
        let section = whole.section;
        let first_room = match self.room.saturating_sub(pages.used) {
            rest if rest >= self.room / 2 => rest,
            _ => self.room,
        };
        let opens_text = pages.cuts.iter().all(|cut| cut.text.is_empty());
        let limit = if opens_text { first_room } else { self.room };
        if !is_own(&whole) {
            return self.divided_section(whole, limit);
        }
        let with_footnotes = |range: &TextRange| {
            let mut named = BTreeSet::new();
            self.footnotes.add_named(range, &mut named);
            self.size(range) + self.footnotes_size(named.iter())
        };
        let mut pieces = Vec::new();
        if with_footnotes(&whole.range) <= limit {
            let size = self.size(&whole.range);
            return vec![SizedPiece { piece: whole, size, large_block: None }];
        }
        for (range, large_block) in self.split(whole.range, first_room, with_footnotes) {
            if large_block.is_some()
                && let Some(sources) = self.divided_source(&range)
            {
                pieces.extend(sources.into_iter().map(|(source, size, is_large)| SizedPiece {
                    piece: TextPiece { section, range: range.clone(), source: Some(source.into()) },
                    size,
                    large_block: large_block.filter(|_| is_large),
                }));
                continue;
            }
            let size = self.size(&range);
            let piece = TextPiece { section, range, source: None };
            pieces.push(SizedPiece { piece, size, large_block });
        }
        pieces
    }

    /// A section of the source, divided where its blocks allow.
    fn divided_section(&self, whole: TextPiece, first_room: usize) -> Vec<SizedPiece> {
        let section = whole.section;
        let (_, source) = section_text(self.page, self.estimate.lang, section);
        let size = |range: &TextRange| self.estimate.range(source, range) + NOTICE;
        let borders = breaks(&source.body, &whole.range.html);
        let rooms = (first_room, self.room);
        let parts = split_range(whole.range, &borders, rooms, size).into_iter();
        let pieces = parts.map(|(range, _)| SizedPiece {
            size: size(&range),
            piece: TextPiece { section, range, source: None },
            large_block: None,
        });
        pieces.collect()
    }

    /// The parts of the source that stands in place of a withheld block, with their sizes, and `true` for those that are
    /// too large; `None` if the range is no such block.
    fn divided_source(&self, range: &TextRange) -> Option<Vec<(TextRange, usize, bool)>> {
        let blocks = &self.text.body.blocks;
        let is_here = |fallback: &&&FallbackBlock| {
            let block = &blocks[fallback.block].html;
            range.html.start <= block.start && block.end <= range.html.end
        };
        let all = fallback_blocks(self.text);
        let (lang, at) = all.iter().find(is_here)?.source?;
        let source = self.page.own(lang)?;
        let html = source.body.blocks.get(at)?.html.clone();
        let size = |range: &TextRange| self.estimate.range(source, range) + NOTICE;
        let whole = TextRange { html, ..TextRange::default() };
        let borders = breaks(&source.body, &whole.html);
        let parts = split_range(whole, &borders, (self.room, self.room), size).into_iter();
        let sized = parts.map(|(part, _)| (size(&part), part));
        Some(sized.map(|(size, part)| (part, size, size > self.room)).collect())
    }

    /// Divides a range where its blocks allow; with each part, the block that is too large for one page. The first part
    /// has at most `first_room` bytes.
    fn split(
        &self,
        whole: TextRange,
        first_room: usize,
        size: impl Fn(&TextRange) -> usize,
    ) -> Vec<(TextRange, Option<usize>)> {
        if size(&whole) <= first_room {
            return vec![(whole, None)];
        }
        let mut borders = breaks(&self.text.body, &whole.html);
        borders.retain(|border| !self.fallbacks.is_inside(border.at));
        let parts = split_range(whole, &borders, (first_room, self.room), size).into_iter();
        let parts = parts.map(|(part, is_large)| {
            let block = is_large.then(|| self.block_at(part.html.start));
            (part, block)
        });
        parts.collect()
    }

    /// The index of the block at a byte of the HTML, or of the next one.
    fn block_at(&self, at: u32) -> usize {
        let blocks = self.text.body.blocks.iter().enumerate();
        let after = blocks.filter(|(_, block)| block.html.end > at && !block.html.is_empty());
        after.min_by_key(|(_, block)| block.html.start).map_or(0, |(index, _)| index)
    }

    fn piece_size(&self, piece: &TextPiece) -> usize {
        match piece.section {
            ShownSection::Own(_) => self.size(&piece.range),
            ShownSection::Source(_) => {
                let (_, source) = section_text(self.page, self.estimate.lang, piece.section);
                self.estimate.range(source, &piece.range) + NOTICE
            }
        }
    }

    fn size(&self, range: &TextRange) -> usize {
        self.estimate.range(self.text, range) + self.fallbacks.size(&range.html)
    }

    fn footnotes_size<'n>(&self, footnotes: impl Iterator<Item = &'n usize>) -> usize {
        let ranges = footnotes.map(|footnote| self.footnotes.range(*footnote));
        ranges.map(|html| self.size(&TextRange { html, ..TextRange::default() })).sum()
    }
}

/// Returns `true` for a piece of the text itself, whose footnotes are those of the page.
fn is_own(piece: &TextPiece) -> bool {
    matches!(piece.section, ShownSection::Own(_))
}

/// Returns `true` if one piece of a section ends where the other starts.
fn continues(before: &TextPiece, piece: &TextPiece) -> bool {
    before.section == piece.section
        && before.range.html.end == piece.range.html.start
        && before.source.is_none()
        && piece.source.is_none()
}
