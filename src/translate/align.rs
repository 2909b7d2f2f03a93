//! Two sequences side by side: which of their elements are the same, in order.

/// More pairs than this are not compared; no text of a campaign comes near.
const LARGEST: usize = 16_000_000;

/// A longest common subsequence, as pairs of indexes that grow on both sides.
pub fn align<T>(old: &[T], new: &[T], same: impl Fn(&T, &T) -> bool) -> Vec<(usize, usize)> {
    let head = old.iter().zip(new).take_while(|(a, b)| same(a, b)).count();
    let (rest_old, rest_new) = (&old[head..], &new[head..]);
    let tail =
        rest_old.iter().rev().zip(rest_new.iter().rev()).take_while(|(a, b)| same(a, b)).count();
    let middle_old = &rest_old[..rest_old.len() - tail];
    let middle_new = &rest_new[..rest_new.len() - tail];
    let mut pairs: Vec<(usize, usize)> = (0..head).map(|at| (at, at)).collect();
    let middle = longest(middle_old, middle_new, same);
    pairs.extend(middle.into_iter().map(|(a, b)| (a + head, b + head)));
    pairs.extend((0..tail).rev().map(|at| (old.len() - 1 - at, new.len() - 1 - at)));
    pairs
}

fn longest<T>(old: &[T], new: &[T], same: impl Fn(&T, &T) -> bool) -> Vec<(usize, usize)> {
    let (rows, columns) = (old.len(), new.len());
    if rows == 0 || columns == 0 || rows.saturating_mul(columns) > LARGEST {
        return Vec::new();
    }
    // lengths[a * wide + b]: how many pairs there are in old[a..] and new[b..].
    let wide = columns + 1;
    let mut lengths = vec![0_u32; (rows + 1) * wide];
    for a in (0..rows).rev() {
        for b in (0..columns).rev() {
            lengths[a * wide + b] = if same(&old[a], &new[b]) {
                lengths[(a + 1) * wide + b + 1] + 1
            } else {
                lengths[(a + 1) * wide + b].max(lengths[a * wide + b + 1])
            };
        }
    }
    let (mut a, mut b, mut pairs) = (0, 0, Vec::new());
    while a < rows && b < columns {
        if same(&old[a], &new[b]) {
            pairs.push((a, b));
            (a, b) = (a + 1, b + 1);
        } else if lengths[(a + 1) * wide + b] >= lengths[a * wide + b + 1] {
            a += 1;
        } else {
            b += 1;
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stays_the_same() {
        let check = |old: &str, new: &str, common: &str| {
            let (old, new): (Vec<char>, Vec<char>) = (old.chars().collect(), new.chars().collect());
            let pairs = align(&old, &new, |a, b| a == b);
            let found: String = pairs.iter().map(|(a, _)| old[*a]).collect();
            assert_eq!(found, common);
            assert!(pairs.iter().all(|(a, b)| old[*a] == new[*b]));
            assert!(pairs.windows(2).all(|two| two[0].0 < two[1].0 && two[0].1 < two[1].1));
        };
        check("abc", "abc", "abc");
        check("abc", "axbc", "abc");
        check("abcd", "acbd", "acd");
        check("", "abc", "");
        check("abc", "xyz", "");
        check("aab", "ab", "ab");
    }
}
