//! Documents of Word, Excel and PowerPoint before 2007.

use std::io::{Cursor, Write};

/// A compound file with one stream.
pub fn with_stream(name: &str, content: &[u8]) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).expect("in memory");
    let mut stream = file.create_stream(format!("/{name}")).expect("in memory");
    stream.write_all(content).expect("in memory");
    drop(stream);
    file.into_inner().into_inner()
}
