package dev.lede.examples.newsroom;

/** A request cannot be fulfilled and gets an error page. */
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
