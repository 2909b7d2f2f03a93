//! Lists of pages: what stands below a page, what names a topic, every page by letter.

use std::cmp::Reverse;
use std::ops::Range;
use std::sync::OnceLock;

use crate::finding::Finding;
use crate::model::kind::{Audience, Stage};
use crate::model::{Kind, LangId, Noun, Page, PageId};

use super::Edition;
use super::entry::{Detail, entries};
use super::here::Here;
use super::scale::{self, Scale};
use super::view::Group;

/// How many pages a full page lists before it goes on in a next part, if its budget allows.
const A_PAGE: usize = 60;

/// Every page of a language by title, in the language's own order.
pub struct Index {
    pub entries: Vec<PageId>,
    /// The letter that each stands under, made when first asked for.
    letters: OnceLock<Vec<String>>,
    /// How the list is cut on full pages, and on twins.
    pub full: Vec<Range<usize>>,
    pub twin: Vec<Range<usize>>,
}

impl Index {
    /// The letter that each entry stands under.
    pub fn letters(&self, edition: &Edition<'_>, lang: LangId) -> &[String] {
        let letter =
            |id: &PageId| edition.locale(lang).index_letter(title(edition.site.page(*id), lang));
        self.letters.get_or_init(|| self.entries.iter().map(letter).collect())
    }
}

/// How a page's list is cut on full pages; the first part also holds its text.
pub fn cut(edition: &Edition<'_>, page: &Page, lang: LangId) -> Vec<Range<usize>> {
    let order = edition.order(page, lang);
    let scale = Scale { edition, lang, lite: false };
    let text = page.text(lang);
    let parts = text.body.parts.iter().map(|part| scale.prose(text, &part.html));
    let room = edition.site.campaign.budgets.page.saturating_sub(scale.chrome(page));
    // A page's own text is an editor's to shorten; the list goes beside it as long as there is room.
    let used = parts.sum::<usize>().min(room / 2);
    scale::pages(order.iter().map(|id| scale.entry(*id)), used, room, A_PAGE)
}

/// The pages that a page lists, in reading order.
pub fn order(edition: &Edition<'_>, page: &Page, lang: LangId) -> Vec<PageId> {
    let site = edition.site;
    let mut pages: Vec<PageId> = match page.kind {
        Kind::Topic => {
            let mut pages = page.children.clone();
            pages.extend(site.about(page.name()));
            pages
        }
        Kind::Home => return Vec::new(),
        _ => page.children.clone(),
    };
    match edition.ranks_if_known(lang) {
        Some(ranks) => pages.sort_by_key(|id| ranks[id.index()]),
        None => pages.sort_by_cached_key(|id| by_title(edition, lang, site.page(*id))),
    }
    match page.noun() {
        Noun::News => pages.sort_by_key(|id| Reverse(day(edition, *id))),
        Noun::Project => pages.sort_by_key(|id| match &site.page(*id).kind {
            Kind::Project(p) => (p.status == Stage::Completed, Reverse(p.to), Reverse(p.from)),
            _ => (true, Reverse(None), Reverse(None)),
        }),
        Noun::Poster => pages.sort_by_key(|id| match &site.page(*id).kind {
            Kind::Poster(poster) => poster.code.value.parse::<u32>().unwrap_or(u32::MAX),
            _ => u32::MAX,
        }),
        Noun::Stop => pages.sort_by_key(|id| match &site.page(*id).kind {
            Kind::Stop(stop) => {
                let next = stop.coming(site.date).next().map(|visit| visit.on);
                (next.is_none(), next)
            }
            _ => (true, None),
        }),
        Noun::Helpline => pages.sort_by_key(|id| match &site.page(*id).kind {
            Kind::Helpline(helpline) => (!helpline.is_active(), helpline.emergency),
            _ => (true, true),
        }),
        Noun::Page
        | Noun::Region
        | Noun::Guide
        | Noun::Organisation
        | Noun::Story
        | Noun::Resource => {}
        // What to read comes before whom to call, and cards stand side by side.
        Noun::Topic => pages.sort_by_key(|id| {
            let noun = site.page(*id).noun();
            (noun != Noun::Guide, noun)
        }),
    }
    pages
}

fn day(edition: &Edition<'_>, id: PageId) -> Option<crate::model::Date> {
    match &edition.site.page(id).kind {
        Kind::News(news) => news.date,
        _ => None,
    }
}

/// Where each page stands by its title in a language, by the page's number.
pub fn ranks(edition: &Edition<'_>, lang: LangId) -> Vec<u32> {
    let mut pages: Vec<&Page> = edition.site.pages.iter().collect();
    pages.sort_by_cached_key(|page| by_title(edition, lang, page));
    let mut ranks = vec![0; pages.len()];
    for (rank, page) in (0..).zip(pages) {
        ranks[page.id.index()] = rank;
    }
    ranks
}

/// Every page of a language but the home page and posters, which are for paper.
pub fn index(edition: &Edition<'_>, lang: LangId) -> Index {
    let site = edition.site;
    let mut pages: Vec<&Page> = site
        .pages
        .iter()
        .filter(|page| !matches!(page.kind, Kind::Home | Kind::Poster(_)))
        .collect();
    let ranks = edition.ranks(lang);
    pages.sort_by_key(|page| ranks[page.id.index()]);
    let cut = |lite, budget: usize| {
        let scale = Scale { edition, lang, lite };
        let room = site.home().map_or(budget, |home| budget.saturating_sub(scale.chrome(home)));
        scale::pages(pages.iter().map(|page| scale.title(page.id)), 0, room, usize::MAX)
    };
    let budgets = site.campaign.budgets;
    let (full, twin) = (cut(false, budgets.page), cut(true, budgets.twin));
    let entries = pages.iter().map(|page| page.id).collect();
    Index { entries, letters: OnceLock::new(), full, twin }
}

fn by_title(edition: &Edition<'_>, lang: LangId, page: &Page) -> (Vec<u8>, PageId) {
    (edition.locale(lang).sort_key(title(page, lang)), page.id)
}

fn title(page: &Page, lang: LangId) -> &str {
    &page.text(lang).title.value
}

/// Resources under their audiences; a resource for two stands under both.
pub fn by_audience(here: Here<'_>, pages: &[PageId]) -> Result<Vec<Group>, Finding> {
    let is_for = |id: &PageId, audience: Audience| match &here.site().page(*id).kind {
        Kind::Resource(resource) => resource.audience.contains(&audience),
        _ => false,
    };
    let mut groups = Vec::new();
    for (word, audience) in Audience::WORDS {
        let pages: Vec<PageId> = pages.iter().copied().filter(|id| is_for(id, *audience)).collect();
        if !pages.is_empty() {
            groups.push(Group {
                title: here.speech().say(&format!("audience-{word}")),
                id: (*word).to_owned(),
                items: entries(here, &pages, Detail::elsewhere(here))?,
            });
        }
    }
    Ok(groups)
}
