menu = { $n
