// Files replaced, read and locked so that nothing is lost.
