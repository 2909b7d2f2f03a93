our-name = Road
