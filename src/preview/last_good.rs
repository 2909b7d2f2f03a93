//! The pages that were shown last, for the time when their templates are broken.

use std::collections::{HashMap, VecDeque};

use super::snapshot::Page;

/// Pages that are kept, and the bytes that they may have together.
const MOST: (usize, usize) = (32, 2_000_000);

/// By the paths at which they were asked for.
#[derive(Default)]
pub struct LastGood {
    pages: HashMap<String, Page>,
    order: VecDeque<String>,
    bytes: usize,
}

impl LastGood {
    pub fn keep(&mut self, path: &str, page: Page) {
        if !page.file.ends_with(".html") {
            return;
        }
        self.order.retain(|kept| kept != path);
        self.order.push_back(path.to_owned());
        self.bytes += page.bytes.len();
        if let Some(old) = self.pages.insert(path.to_owned(), page) {
            self.bytes -= old.bytes.len();
        }
        while self.order.len() > MOST.0 || self.bytes > MOST.1 {
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
