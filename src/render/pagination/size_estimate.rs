//! What the pieces of a page weigh before they are written, so that a page can be cut to its budget.
//!
//! Weights are estimates from above; the finished file is measured by the check `over-budget`.

use std::ops::Range;

use crate::markdown::PlaceholderKind;
use crate::model::{LangId, Page, PageData, PageId, Target, Text};

use crate::render::Renderer;
use crate::render::fragments::picture;
use crate::render::helplines::{card, nearby};

/// What stands around a lite page's text besides links and style, in bytes: the head, and the sentences
/// about safety. Measured on the built-in theme, rounded up by a fifth.
const CHROME: usize = 1_300;
/// The same on a full page.
const FULL_CHROME: usize = 9_500;
/// What a link weighs besides its words and its way.
const LINK: usize = 60;
/// What a list's entry weighs on top on a full page, and what a card does.
const FULL_ENTRY: usize = 90;
const FULL_CARD: usize = 1_600;

/// Weighs what stands on one language's pages.
pub struct SizeEstimate<'e> {
    pub renderer: &'e Renderer<'e>,
    pub lang: LangId,
    /// Lite, which say the same with less.
    pub lite: bool,
}

impl SizeEstimate<'_> {
    /// Head, header and footer.
    pub fn chrome(&self, page: &Page) -> usize {
        let site = self.renderer.site;
        let menu = site.campaign.menu.iter().filter_map(|name| site.by_folder(&name.value));
        let mut trail = 0;
        let mut above = page.parent;
        while let Some(id) = above {
            trail += self.link(id);
            above = site.page(id).parent;
        }
        let switcher = site.campaign.languages.count() * (LINK + 40 + page.path(self.lang).len());
        let emergency = site.emergency().len() * 150;
        let around = if self.lite { CHROME } else { FULL_CHROME };
        around
            + self.renderer.theme.weight(page.kind.into_str(), self.lite)
            + menu.map(|id| self.link(id)).sum::<usize>()
            + trail
            + switcher
            + emergency
    }

    /// What only the first part shows.
    pub fn head(&self, page: &Page) -> usize {
        let site = self.renderer.site;
        let help = nearby::nearby(site, page);
        let by_kind = match &page.kind {
            PageData::Home => 4_000,
            PageData::Region(_) => 3_000,
            PageData::Poster(_) => 2_000,
            PageData::Organisation(_) => 3_000,
            PageData::Helpline(_) => self.card(page.id) + 1_500,
            PageData::Guide(guide) => 400 + guide.sources.len() * 2 * LINK,
            PageData::Stop(stop) => 400 + stop.visits.len() * LINK,
            PageData::Section(_)
            | PageData::Page
            | PageData::Project(_)
            | PageData::Story(_)
            | PageData::News(_)
            | PageData::Resource(_)
            | PageData::Topic => 600,
        };
        let topics = page.topics.len() * LINK;
        by_kind
            + topics
            + words(page.text(self.lang))
            + help.into_iter().map(|id| self.card(id)).sum::<usize>()
    }

    fn card(&self, helpline: PageId) -> usize {
        card::weight(self.renderer, helpline, self.lang)
    }

    fn link(&self, page: PageId) -> usize {
        let page = self.renderer.site.page(page);
        LINK + page.path(self.lang).len() + page.text(self.lang).title.value.len()
    }

    /// An entry of the A–Z list: a link, and perhaps a language of its own.
    pub fn title(&self, id: PageId) -> usize {
        self.link(id) + LINK
    }

    /// An entry of a list; a resource stands once under each of its audiences.
    pub fn entry(&self, id: PageId) -> usize {
        let page = self.renderer.site.page(id);
        let full = |extra| if self.lite { 0 } else { extra };
        let dated =
            matches!(page.kind, PageData::News(_) | PageData::Stop(_) | PageData::Project(_));
        let once = match page.kind {
            PageData::Helpline(_) => self.card(id) + full(FULL_CARD),
            _ => LINK + page.path(self.lang).len() + words(page.text(self.lang)) + full(FULL_ENTRY),
        } + if dated { LINK } else { 0 };
        match &page.kind {
            PageData::Resource(resource) => once * resource.audience.len().max(1),
            _ => once,
        }
    }

    /// About how many bytes a stretch of text comes to on a page.
    pub fn prose(&self, text: &Text, range: &Range<u32>) -> usize {
        let placeholders = &text.body.placeholders;
        let from = placeholders.partition_point(|placeholder| placeholder.at < range.start);
        let to = placeholders.partition_point(|placeholder| placeholder.at < range.end);
        let filled = (from..to).map(|at| match (&placeholders[at].kind, text.targets.get(at)) {
            (PlaceholderKind::Card { .. }, Some(Target::Helpline(id))) => self.card(*id),
            (PlaceholderKind::Link { .. }, Some(Target::Page(id, _))) => {
                LINK + self.renderer.site.page(*id).path(self.lang).len()
            }
            (PlaceholderKind::Link { dest, .. }, _) => LINK + dest.len(),
            (PlaceholderKind::Image { alt, .. }, Some(Target::Asset(id))) if !self.lite => {
                alt.len() + picture::weight(self.renderer.site.asset(*id))
            }
            (PlaceholderKind::Image { alt, .. }, _) => 2 * LINK + alt.len(),
            (PlaceholderKind::Card { .. } | PlaceholderKind::Phrase(_), _) => LINK,
        });
        range.len() + LINK + filled.sum::<usize>()
    }
}

/// A text's title and description.
fn words(text: &Text) -> usize {
    text.title.value.len() + text.description.as_ref().map_or(0, |words| words.value.len())
}

/// A list cut into parts: each within `room` bytes, the first with `used` of them gone already, and
/// none with more than `most` entries. Never empty; an entry that alone is too heavy stands alone.
pub fn pages(
    weights: impl Iterator<Item = usize>,
    used: usize,
    room: usize,
    most: usize,
) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let (mut start, mut end, mut sum) = (0, 0, used);
    for weight in weights {
        let full = sum + weight > room || end - start >= most;
        if full && (end > start || sum > 0) {
            parts.push(start..end);
            (start, sum) = (end, 0);
        }
        sum += weight;
        end += 1;
    }
    parts.push(start..end);
    parts
}

#[cfg(test)]
mod tests {
    use super::pages;

    #[test]
    fn lists_are_cut() {
        let check = |weights: &[usize], used, ends: &[usize]| {
            let parts = pages(weights.iter().copied(), used, 10, 3);
            let found: Vec<usize> = parts.iter().map(|part| part.end).collect();
            assert_eq!(found, ends, "{weights:?}");
        };
        check(&[], 0, &[0]);
        check(&[4, 4, 4], 0, &[2, 3]);
        check(&[4, 4], 8, &[0, 2]);
        check(&[1, 1, 1, 1], 0, &[3, 4]);
        check(&[50, 1], 0, &[1, 2]);
    }
}
