//! What a file is made from, as one number. With the same number as the last time, a build takes the file
//! that it made then.
//!
//! Pages show other pages' titles and facts, and of their bodies nothing; so a page's number is the
//! ground that all stand on, and its own texts. A kind of file without a number is made each time.

use std::hash::{Hash, Hasher};

use rayon::prelude::*;
use xxhash_rust::xxh3::Xxh3;

use crate::model::{Ground, Page, Route, Site, Target};

/// Tells what each file of one site is made from.
pub struct Bases {
    /// All but the bodies of texts.
    ground: u64,
    /// The same with the headings in them.
    headings: u64,
    /// One a page.
    pages: Vec<u64>,
}

impl Bases {
    /// `program` tells this program from every other that could make other files from the same.
    pub fn new(site: &Site, ground: Ground, program: u64) -> Bases {
        // A text may ask for a picture in a way in which none did before.
        let prints: Vec<_> = site.assets.iter().map(|asset| &asset.prints).collect();
        let all = digest(&(program, ground.all, &prints));
        Bases {
            ground: all,
            headings: digest(&(program, ground, &prints)),
            pages: site.pages.par_iter().map(|page| of_page(site, page, all)).collect(),
        }
    }

    /// One route's number; `None` where nobody knows.
    pub fn of(&self, route: Route) -> Option<u64> {
        match route {
            Route::Page { page, .. } | Route::LitePage { page, .. } => {
                Some(self.pages[page.index()])
            }
            Route::Index { .. }
            | Route::LiteIndex { .. }
            | Route::Sitemap
            | Route::SitemapPage { .. } => Some(self.ground),
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
}

fn of_page(site: &Site, page: &Page, ground: u64) -> u64 {
    let mut number = Xxh3::new();
    ground.hash(&mut number);
    for (lang, text) in page.own_texts() {
        (lang.index(), text.digest.whole).hash(&mut number);
        for target in text.targets.iter() {
            // Which part of a cut lite page holds a heading, its text decides.
            if let Target::Page(other, Some(_)) = target {
                for (_, text) in site.page(*other).own_texts() {
                    text.digest.whole.hash(&mut number);
                }
            }
        }
    }
    number.finish()
}

fn digest(value: &impl Hash) -> u64 {
    let mut number = Xxh3::new();
    value.hash(&mut number);
    number.finish()
}
