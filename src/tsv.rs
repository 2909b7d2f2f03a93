//! Reads the tables in `data/`: a line each, tabs between the fields, `#` before comments.

/// Returns the fields of each line; those that a line leaves out are empty.
pub fn rows<const N: usize>(table: &str) -> impl Iterator<Item = [&str; N]> {
    let lines = table.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| {
        let mut fields = line.splitn(N, '\t');
        std::array::from_fn(|_| fields.next().unwrap_or_default())
    })
}
