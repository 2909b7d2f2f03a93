//! The numbers of pages in the index: results of the same score are shown in this order.

use crate::model::{LangId, Page, PageData, PageId};
use crate::render::pagination::title_index::title_index;
use crate::render::renderer::Renderer;

/// The pages that can be found, by their numbers: all except the home page, and posters, which are for paper.
pub struct Numbering {
    pub pages: Vec<PageId>,
    /// The first pages are helplines, the emergency numbers before the others.
    pub helplines: usize,
    /// The first pages are for readers who look for help: helplines, guides, regions, and the sections of the menu.
    pub helping: usize,
}

impl Numbering {
    pub fn new(renderer: &Renderer, lang: LangId) -> Numbering {
        let site = &renderer.site;
        let mut pages = site.helplines().to_vec();
        // Stable, so that the others stay in the campaign's order.
        pages.sort_by_key(|id| !site.emergency().contains(id));
        let helplines = pages.len();
        let others = title_index(renderer, lang);
        let mut others: Vec<&Page> = others.entries.iter().map(|id| site.page(*id)).collect();
        others.retain(|page| !matches!(page.kind, PageData::Helpline(_)));
        // Stable, so that pages of a kind stay in alphabetical order.
        others.sort_by_key(|page| order(&page.kind));
        let helping =
            helplines + others.partition_point(|page| order(&page.kind) < FIRST_NOT_HELPING);
        pages.extend(others.into_iter().map(|page| page.id));
        Numbering { pages, helplines, helping }
    }
}

/// The first place of kinds that tell of something else than what a reader can do.
const FIRST_NOT_HELPING: u8 = 4;

/// The place of a kind among all: a smaller one helps more.
fn order(kind: &PageData) -> u8 {
    match kind {
        PageData::Home | PageData::Helpline(_) | PageData::Poster(_) => 0,
        PageData::Guide(_) => 1,
        PageData::Region(_) => 2,
        PageData::Section(_) | PageData::Page => 3,
        PageData::Stop(_) => FIRST_NOT_HELPING,
        PageData::Organisation(_) => 5,
        PageData::Topic => 6,
        PageData::Story(_) => 7,
        PageData::Resource(_) => 8,
        PageData::News(_) => 9,
        PageData::Project(_) => 10,
        PageData::Source(_) => 11,
    }
}
