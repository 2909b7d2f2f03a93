//! What a file is made from, as one number. With the same number as the last time, a build takes the file
//! that it made then.
//!
//! Pages show other pages' titles and facts, and of their bodies nothing; so a page's number is the
//! ground that all stand on, and its own texts. A kind of file without a number is made each time.

use std::hash::{Hash, Hasher};

use xxhash_rust::xxh3::Xxh3;

use crate::model::{Ground, Page, PageId, Route, Site, Target};

/// Tells what each file of one site is made from.
pub struct Bases<'s> {
    site: &'s Site,
    /// All but the bodies of texts.
    ground: u64,
    /// The same with the headings in them.
    headings: u64,
}

impl<'s> Bases<'s> {
    /// `program` tells this program from every other that could make other files from the same.
    pub fn new(site: &'s Site, ground: Ground, program: u64) -> Bases<'s> {
        // A text may ask for a picture in a way in which none did before.
        let prints: Vec<_> = site.assets.iter().map(|asset| &asset.prints).collect();
        Bases {
            site,
            ground: digest(&(program, ground.all, &prints)),
            headings: digest(&(program, ground, &prints)),
        }
    }

    /// One route's number; `None` where nobody knows.
    pub fn of(&self, route: Route) -> Option<u64> {
        match route {
            Route::Page { page, .. } | Route::Twin { page, .. } => {
                Some(self.page(self.site.page(page)))
            }
            Route::Index { .. }
            | Route::IndexTwin { .. }
            | Route::Sitemap
            | Route::SitemapPart { .. } => Some(self.ground),
            Route::SearchIndex { .. } => Some(self.headings),
            Route::Chooser
            | Route::Landing { .. }
            | Route::OldLanding { .. }
            | Route::Search { .. }
            | Route::Offline { .. }
            | Route::OfflineFiles { .. }
            | Route::Manifest { .. }
            | Route::Worker
            | Route::Feed { .. }
            | Route::Robots
            | Route::NotFound
            | Route::HelplinesJson
            | Route::ContactCard { .. }
            | Route::Calendar { .. }
            | Route::Asset(_)
            | Route::Print { .. }
            | Route::SocialCard { .. }
            | Route::Theme { .. } => None,
        }
    }

    fn page(&self, page: &Page) -> u64 {
        let mut number = Xxh3::new();
        self.ground.hash(&mut number);
        for (lang, text) in page.own_texts() {
            (lang.index(), text.digest.whole).hash(&mut number);
            for target in text.targets.iter() {
                // Which part of a cut twin holds a heading, its text decides.
                if let Target::Page(other, Some(_)) = target {
                    self.texts_of(*other, &mut number);
                }
            }
        }
        number.finish()
    }

    fn texts_of(&self, page: PageId, number: &mut Xxh3) {
        for (_, text) in self.site.page(page).own_texts() {
            text.digest.whole.hash(number);
        }
    }
}

fn digest(value: &impl Hash) -> u64 {
    let mut number = Xxh3::new();
    value.hash(&mut number);
    number.finish()
}
