"""What Siaga costs, measured on a real server beside what it is compared with. `make bench` runs it all."""
