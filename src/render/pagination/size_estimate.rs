//! Estimates of the size of a page's parts, by which texts and lists are divided.
//!
//! They are upper estimates; the check `over-budget` measures the finished files.

use std::ops::Range;

use crate::finding::Located;
use crate::images::Role;
use crate::markdown::PlaceholderKind;
use crate::model::language::per_language::PerLanguage;
use crate::model::site::nearby::nearby;
use crate::model::{
    Asset, Citation, LangId, Origin, Page, PageData, PageId, PageKind, Target, Text,
};

use crate::render::helplines::card;
use crate::render::page_cut::{Opening, TextRange};
use crate::render::renderer::Renderer;

/// The size of a lite page without text, links and style, in bytes. Measured on the built-in theme, plus a fifth.
const LITE_CHROME: usize = 1_300;
/// The size of a full page without text, links and style, in bytes.
const FULL_CHROME: usize = 9_500;
/// The size of a link without its text and URL, in bytes.
const LINK: usize = 60;
/// The additional size of an entry and of a card on a full page, in bytes.
const FULL_ENTRY: usize = 90;
const FULL_CARD: usize = 1_600;

/// Estimates sizes on the pages of one language, in bytes.
pub struct SizeEstimate<'e> {
    pub renderer: &'e Renderer,
    pub lang: LangId,
    /// For lite pages.
    pub lite: bool,
}

impl SizeEstimate<'_> {
    /// Head, header and footer of a page.
    pub fn chrome(&self, page: &Page) -> usize {
        let site = &self.renderer.site;
        let menu = site.campaign.menu.iter().filter_map(|name| site.by_folder(&name.value));
        let mut trail = 0;
        let mut above = page.parent;
        while let Some(id) = above {
            trail += self.link(id);
            above = site.page(id).parent;
        }
        let switcher = site.campaign.languages.count() * (LINK + 40 + page.path(self.lang).len());
        let emergency = site.emergency().len() * 150;
        let around = if self.lite { LITE_CHROME } else { FULL_CHROME };
        around
            + self.renderer.theme.max_bundle_size(page.kind.into_str(), self.lite)
            + menu.map(|id| self.link(id)).sum::<usize>()
            + trail
            + switcher
            + emergency
    }

    /// The parts of a page that only its first file has.
    pub fn head(&self, page: &Page) -> usize {
        let site = &self.renderer.site;
        let help = nearby(site, page);
        let by_kind = match &page.kind {
            PageData::Home => 4_000,
            PageData::Region(_) => 3_000,
            PageData::Poster(_) => 2_000,
            PageData::Organisation(_) => 3_000,
            PageData::Helpline(_) => self.card(page.id) + 1_500,
            PageData::Guide(_) => 400,
            PageData::Stop(stop) => 400 + stop.visits.len() * LINK,
            PageData::Section(_)
            | PageData::Page
            | PageData::Project(_)
            | PageData::Story(_)
            | PageData::News(_)
            | PageData::Resource(_)
            | PageData::Source(_)
            | PageData::Topic => 600,
        };
        let topics = page.topics.len() * LINK;
        let sources = page.citations.iter().map(|citation| self.source(citation));
        by_kind
            + topics
            + sources.sum::<usize>()
            + heading(page.text(self.lang))
            + help.into_iter().map(|id| self.card(id)).sum::<usize>()
    }

    fn card(&self, helpline: PageId) -> usize {
        card::estimated_size(self.renderer, helpline, self.lang)
    }

    /// The entry of an origin of the page.
    fn source(&self, citation: &Citation) -> usize {
        let site = &self.renderer.site;
        let words = |values: &PerLanguage<Located<String>>| {
            site.campaign.in_chain(values, self.lang).map_or(0, |(_, text)| text.value.len())
        };
        let origin = match &citation.origin {
            Origin::Page(name) => {
                site.find(PageKind::Source, &name.value).map_or(0, |id| self.link(id))
            }
            Origin::Words { title, web } => {
                words(title) + web.as_ref().map_or(0, |web| 2 * LINK + 2 * web.url.len())
            }
        };
        LINK + origin + words(&citation.supports)
    }

    fn link(&self, page: PageId) -> usize {
        let page = self.renderer.site.page(page);
        LINK + page.path(self.lang).len() + page.text(self.lang).title.value.len()
    }

    /// An entry of the list from A to Z.
    pub fn title(&self, id: PageId) -> usize {
        self.link(id)
            + LINK
            + self.renderer.site.page(id).parent.map_or(0, |above| self.link(above))
    }

    /// An entry of a list; a resource is listed under each of its audiences.
    pub fn entry(&self, id: PageId) -> usize {
        let page = self.renderer.site.page(id);
        let full = |extra| if self.lite { 0 } else { extra };
        let dated =
            matches!(page.kind, PageData::News(_) | PageData::Stop(_) | PageData::Project(_));
        let once = match page.kind {
            PageData::Helpline(_) => self.card(id) + full(FULL_CARD),
            _ => {
                LINK + page.path(self.lang).len() + heading(page.text(self.lang)) + full(FULL_ENTRY)
            }
        } + if dated { LINK } else { 0 };
        match &page.kind {
            PageData::Resource(resource) => once * resource.audience.len().max(1),
            _ => once,
        }
    }

    /// A range of a text, with the headings and elements that it repeats.
    pub fn range(&self, text: &Text, range: &TextRange) -> usize {
        let repeated = range.open.iter().map(|opening| match opening {
            Opening::Tag(tag) => tag.len(),
            Opening::Html(html) => self.text(text, html),
            Opening::Heading(at) => LINK + 2 * text.body.headings[*at].html().len(),
        });
        let sections = &text.body.sections;
        let before = sections.partition_point(|section| section.html.start < range.html.start);
        let section = before.checked_sub(1).map(|last| &sections[last]);
        let section = section.filter(|section| range.html.start < section.html.end);
        let heading = section.and_then(|section| section.heading);
        let heading = heading.map_or(0, |at| LINK + 2 * text.body.headings[at].html().len());
        self.text(text, &range.html) + repeated.sum::<usize>() + range.close.len() + heading
    }

    /// A range of a text's HTML.
    pub fn text(&self, text: &Text, range: &Range<u32>) -> usize {
        let placeholders = &text.body.placeholders;
        let from = placeholders.partition_point(|placeholder| placeholder.at < range.start);
        let to = placeholders.partition_point(|placeholder| placeholder.at < range.end);
        let filled = (from..to).map(|at| match (&placeholders[at].kind, text.targets.get(at)) {
            (PlaceholderKind::Card { .. }, Some(Target::Helpline(id))) => self.card(*id),
            (PlaceholderKind::Card { .. }, Some(Target::List(_))) => PLACED_LIST,
            (PlaceholderKind::Link { dest, .. }, Some(Target::Page(id, _))) => {
                LINK + address(self.renderer.site.page(*id).path(self.lang)) + dest.len()
            }
            (PlaceholderKind::Link { dest, .. }, _) => LINK + dest.len(),
            (PlaceholderKind::Image { alt, caption, .. }, Some(Target::Asset(id))) => {
                let asset = self.renderer.site.asset(*id);
                let credit =
                    asset.credit.iter().flatten().flatten().map(|credit| credit.value.len());
                let texts = alt.len() + credit.max().map_or(0, |length| LINK + length);
                texts
                    + if self.lite {
                        2 * LINK + address(&asset.output())
                    } else {
                        alt.len() + caption.len() + image(asset)
                    }
            }
            (PlaceholderKind::Image { alt, .. }, _) => 2 * LINK + alt.len(),
            (PlaceholderKind::Card { .. } | PlaceholderKind::Phrase(_), _) => 2 * LINK,
        });
        range.len() + LINK + filled.sum::<usize>()
    }
}

/// The image element on a full page, without its description.
fn image(asset: &Asset) -> usize {
    let variants = asset.variants.iter().filter(|variant| variant.role == Role::InPage);
    (variants.count() + 1) * (asset.output().len() + 24) + 220
}

/// A list of pages or cards inside a text.
const PLACED_LIST: usize = 2_000;

/// A path with its letters as percent escapes, three bytes for one.
fn address(path: &str) -> usize {
    path.len() + 2 * path.bytes().filter(|byte| !byte.is_ascii()).count()
}

/// A text's title and description.
fn heading(text: &Text) -> usize {
    text.title.value.len() + text.described().len()
}

/// Divides a list into ranges of at most `room` bytes and `max_entries` entries; in the first one `used` bytes are
/// taken. Never empty. An entry that exceeds `room` gets a range of its own.
pub fn divide(
    sizes: impl Iterator<Item = usize>,
    used: usize,
    room: usize,
    max_entries: usize,
) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let (mut start, mut end, mut sum) = (0, 0, used);
    for size in sizes {
        let full = sum + size > room || end - start >= max_entries;
        if full && (end > start || sum > 0) {
            ranges.push(start..end);
            (start, sum) = (end, 0);
        }
        sum += size;
        end += 1;
    }
    ranges.push(start..end);
    ranges
}

#[cfg(test)]
mod tests {
    use super::divide;

    #[test]
    fn lists_are_divided() {
        let check = |sizes: &[usize], used, ends: &[usize]| {
            let ranges = divide(sizes.iter().copied(), used, 10, 3);
            let found: Vec<usize> = ranges.iter().map(|range| range.end).collect();
            assert_eq!(found, ends, "{sizes:?}");
        };
        check(&[], 0, &[0]);
        check(&[4, 4, 4], 0, &[2, 3]);
        check(&[4, 4], 8, &[0, 2]);
        check(&[1, 1, 1, 1], 0, &[3, 4]);
        check(&[50, 1], 0, &[1, 2]);
    }
}
