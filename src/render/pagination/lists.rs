//! Lists of pages: what stands below a page, what names a topic, every page by letter.

use std::cmp::Reverse;
use std::ops::Range;
use std::sync::OnceLock;

use strum::VariantArray;

use crate::finding::Finding;
use crate::model::kind::{Audience, Stage};
use crate::model::{LangId, Page, PageData, PageId, PageKind};

use crate::render::Renderer;
use crate::render::fragments::entry::{Detail, entries};
use crate::render::page_context::PageContext;
use crate::render::pagination::size_estimate::{self, SizeEstimate};
use crate::render::view::Group;

/// How many pages a full page lists before it goes on in a next part, if its budget allows.
const A_PAGE: usize = 60;

/// Every page of a language by title, in the language's own order.
pub struct Index {
    pub entries: Vec<PageId>,
    /// The letter that each stands under, made when first asked for.
    letters: OnceLock<Vec<String>>,
    /// How the list is cut on full pages, and on lite pages.
    pub full: Vec<Range<usize>>,
    pub lite_page: Vec<Range<usize>>,
}

impl Index {
    /// The letter that each entry stands under.
    pub fn letters(&self, renderer: &Renderer<'_>, lang: LangId) -> &[String] {
        let letter =
            |id: &PageId| renderer.locale(lang).index_letter(title(renderer.site.page(*id), lang));
        self.letters.get_or_init(|| self.entries.iter().map(letter).collect())
    }
}

/// How a page's list is cut on full pages; the first part also holds its text.
pub fn cut(renderer: &Renderer<'_>, page: &Page, lang: LangId) -> Vec<Range<usize>> {
    let order = renderer.order(page, lang);
    let estimate = SizeEstimate { renderer, lang, lite: false };
    let text = page.text(lang);
    let parts = text.body.sections.iter().map(|part| estimate.prose(text, &part.html));
    let room = renderer.site.campaign.budgets.page.saturating_sub(estimate.chrome(page));
    // A page's own text is an editor's to shorten; the list goes beside it as long as there is room.
    let used = parts.sum::<usize>().min(room / 2);
    size_estimate::pages(order.iter().map(|id| estimate.entry(*id)), used, room, A_PAGE)
}

/// The pages that a page lists, in reading order.
pub fn order(renderer: &Renderer<'_>, page: &Page, lang: LangId) -> Vec<PageId> {
    let site = renderer.site;
    let mut pages: Vec<PageId> = match page.kind {
        PageData::Topic => {
            let mut pages = page.children.clone();
            pages.extend(site.pages_about(page.name()));
            pages
        }
        PageData::Home => return Vec::new(),
        _ => page.children.clone(),
    };
    match renderer.ranks_if_known(lang) {
        Some(ranks) => pages.sort_by_key(|id| ranks[id.index()]),
        None => pages.sort_by_cached_key(|id| by_title(renderer, lang, site.page(*id))),
    }
    match page.page_kind() {
        PageKind::News => pages.sort_by_key(|id| Reverse(day(renderer, *id))),
        PageKind::Project => pages.sort_by_key(|id| match &site.page(*id).kind {
            PageData::Project(p) => (p.status == Stage::Completed, Reverse(p.to), Reverse(p.from)),
            _ => (true, Reverse(None), Reverse(None)),
        }),
        PageKind::Poster => pages.sort_by_key(|id| match &site.page(*id).kind {
            PageData::Poster(poster) => poster.code.value.parse::<u32>().unwrap_or(u32::MAX),
            _ => u32::MAX,
        }),
        PageKind::Stop => pages.sort_by_key(|id| match &site.page(*id).kind {
            PageData::Stop(stop) => {
                let next = stop.coming(site.date).next().map(|visit| visit.on);
                (next.is_none(), next)
            }
            _ => (true, None),
        }),
        PageKind::Helpline => pages.sort_by_key(|id| match &site.page(*id).kind {
            PageData::Helpline(helpline) => (!helpline.is_active(), helpline.emergency),
            _ => (true, true),
        }),
        PageKind::Page
        | PageKind::Region
        | PageKind::Guide
        | PageKind::Organisation
        | PageKind::Story
        | PageKind::Resource => {}
        // What to read comes before whom to call, and cards stand side by side.
        PageKind::Topic => pages.sort_by_key(|id| {
            let page_kind = site.page(*id).page_kind();
            (page_kind != PageKind::Guide, page_kind)
        }),
    }
    pages
}

fn day(renderer: &Renderer<'_>, id: PageId) -> Option<crate::model::Date> {
    match &renderer.site.page(id).kind {
        PageData::News(news) => news.date,
        _ => None,
    }
}

/// Where each page stands by its title in a language, by the page's number.
pub fn ranks(renderer: &Renderer<'_>, lang: LangId) -> Vec<u32> {
    let mut pages: Vec<&Page> = renderer.site.pages.iter().collect();
    pages.sort_by_cached_key(|page| by_title(renderer, lang, page));
    let mut ranks = vec![0; pages.len()];
    for (rank, page) in (0..).zip(pages) {
        ranks[page.id.index()] = rank;
    }
    ranks
}

/// Every page of a language but the home page and posters, which are for paper.
pub fn index(renderer: &Renderer<'_>, lang: LangId) -> Index {
    let site = renderer.site;
    let mut pages: Vec<&Page> = site
        .pages
        .iter()
        .filter(|page| !matches!(page.kind, PageData::Home | PageData::Poster(_)))
        .collect();
    let ranks = renderer.ranks(lang);
    pages.sort_by_key(|page| ranks[page.id.index()]);
    let cut = |lite, budget: usize| {
        let estimate = SizeEstimate { renderer, lang, lite };
        let room = site.home().map_or(budget, |home| budget.saturating_sub(estimate.chrome(home)));
        size_estimate::pages(pages.iter().map(|page| estimate.title(page.id)), 0, room, usize::MAX)
    };
    let budgets = site.campaign.budgets;
    let (full, lite_page) = (cut(false, budgets.page), cut(true, budgets.lite_page));
    let entries = pages.iter().map(|page| page.id).collect();
    Index { entries, letters: OnceLock::new(), full, lite_page }
}

fn by_title(renderer: &Renderer<'_>, lang: LangId, page: &Page) -> (Vec<u8>, PageId) {
    (renderer.locale(lang).sort_key(title(page, lang)), page.id)
}

fn title(page: &Page, lang: LangId) -> &str {
    &page.text(lang).title.value
}

/// Resources under their audiences; a resource for two stands under both.
pub fn by_audience(ctx: PageContext<'_>, pages: &[PageId]) -> Result<Vec<Group>, Finding> {
    let is_for = |id: &PageId, audience: Audience| match &ctx.site().page(*id).kind {
        PageData::Resource(resource) => resource.audience.contains(&audience),
        _ => false,
    };
    let mut groups = Vec::new();
    for audience in Audience::VARIANTS {
        let name = audience.into_str();
        let pages: Vec<PageId> = pages.iter().copied().filter(|id| is_for(id, *audience)).collect();
        if !pages.is_empty() {
            groups.push(Group {
                title: ctx.localizer().message(&format!("audience-{name}")),
                id: name.to_owned(),
                items: entries(ctx, &pages, Detail::elsewhere(ctx))?,
            });
        }
    }
    Ok(groups)
}
