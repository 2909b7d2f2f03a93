pager-text = Page { $nummer } of { $of }
