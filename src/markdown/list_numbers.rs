//! Numbered lists whose numbers were not meant to count: `24. dhjetor`, `2026. ishte`.
//!
//! Markdown counts a list's items from the first number on, so a second date would become the day after the first.

use super::mistake::MistakeKind;

/// The lists that are open, and where those before them ended.
#[derive(Default)]
pub(super) struct ListNumbers {
    open: Vec<Option<OpenList>>,
    /// The numbers that would continue a list of this text.
    continuations: Vec<u64>,
}

struct OpenList {
    first: u64,
    /// The number of the next item as readers see it.
    shown: u64,
    /// The number of the last item as written.
    written: u64,
    is_empty: bool,
}

impl ListNumbers {
    pub fn start(&mut self, first: Option<u64>) {
        let list = |first| OpenList { first, shown: first, written: first, is_empty: true };
        self.open.push(first.map(list));
    }

    pub fn end(&mut self) {
        if let Some(Some(list)) = self.open.pop() {
            self.continuations.push(list.shown);
        }
    }

    /// Reads the mark of an item, as written from its first byte on.
    pub fn item(&mut self, written: &str) -> Option<MistakeKind> {
        let mark = written.trim_start();
        let Some(list) = self.open.last_mut()?.as_mut() else {
            let is_number = |rest: &str| rest.trim_start().starts_with(|c: char| c.is_numeric());
            return mark
                .strip_prefix('+')
                .filter(|rest| is_number(rest))
                .map(|_| MistakeKind::PlusOfNumber);
        };
        let digits = mark.bytes().take_while(u8::is_ascii_digit).count();
        let written: u64 = mark[..digits].parse().ok()?;
        let shown = list.shown;
        let before = std::mem::replace(&mut list.written, written);
        list.shown += 1;
        if std::mem::replace(&mut list.is_empty, false) {
            let counts = list.first <= 1 || self.continuations.contains(&written);
            return (!counts).then_some(MistakeKind::ListNumber { written, shown, far: false });
        }
        // All items may have the number 1, and a number may be there twice.
        let counts = written == before.saturating_add(1) || (written == before && written <= 12);
        let far = written > before.saturating_add(2) || written < before || written > 12;
        (written != shown && !counts).then_some(MistakeKind::ListNumber { written, shown, far })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_and_dates() {
        let check = |lists: &[&[&str]], expected: &[&str]| {
            let mut numbers = ListNumbers::default();
            let mut found = Vec::new();
            for list in lists {
                let first = list[0].split('.').next().and_then(|first| first.parse().ok());
                numbers.start(first);
                for item in *list {
                    match numbers.item(item) {
                        Some(MistakeKind::ListNumber { written, shown, far }) => {
                            found.push(format!("{written}={shown}{}", if far { "!" } else { "" }));
                        }
                        Some(_) => found.push("+".to_owned()),
                        None => {}
                    }
                }
                numbers.end();
            }
            assert_eq!(found, expected, "{lists:?}");
        };
        check(&[&["1. a", "2. b", "3. c"], &["4. d", "5. e"]], &[]);
        check(&[&["1. a", "1. b", "1. c"], &["0. a", "1. b"]], &[]);
        check(&[&["1. a", "2. b", "2. c", "3. d"]], &[]);
        check(&[&["1. a", "3. b", "4. c"]], &["3=2"]);
        check(&[&["24. dhjetor", "2026. ishte"]], &["24=24", "2026=25!"]);
        check(&[&["1. janar", "24. dhjetor"]], &["24=2!"]);
        check(&[&["24. dhjetor", "3. janar"]], &["24=24", "3=25!"]);
        check(&[&["2026. ishte", "2026. ishte"]], &["2026=2026", "2026=2027!"]);
        check(&[&["1989. год"]], &["1989=1989"]);
        check(&[&["- 5 euro"], &["+ a"], &["+ 355 4"]], &["+"]);
    }
}
