package dev.lede.examples.newsroom;

/** A request that gets a page about its problem instead of what it asks for. */
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Problem problem;

    RefusedException(Problem problem) {
        super(problem.name(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
