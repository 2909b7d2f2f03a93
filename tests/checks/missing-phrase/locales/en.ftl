our-name = Road
home = { our-name }
