//! The pages that were served last, shown again while their templates are broken.

use std::collections::{HashMap, VecDeque};

use super::snapshot::Page;

/// Maximum number of pages that are kept.
const MAX_PAGES: usize = 32;
/// Maximum number of bytes that the kept pages have together.
const MAX_BYTES: usize = 2_000_000;

/// Pages by the path of their last request, oldest first.
#[derive(Default)]
pub struct LastGoodPages {
    pages: HashMap<String, Page>,
    order: VecDeque<String>,
    bytes: usize,
}

impl LastGoodPages {
    /// Keeps an HTML page and drops the oldest ones beyond the limits.
    pub fn insert(&mut self, path: &str, page: Page) {
        if !page.file.ends_with(".html") {
            return;
        }
        self.order.retain(|known| known != path);
        self.order.push_back(path.to_owned());
        self.bytes += page.bytes.len();
        if let Some(old) = self.pages.insert(path.to_owned(), page) {
            self.bytes -= old.bytes.len();
        }
        while self.order.len() > MAX_PAGES || self.bytes > MAX_BYTES {
            let Some(oldest) = self.order.pop_front() else { return };
            if let Some(page) = self.pages.remove(&oldest) {
                self.bytes -= page.bytes.len();
            }
        }
    }

    pub fn get(&self, path: &str) -> Option<&Page> {
        self.pages.get(path)
    }
}
