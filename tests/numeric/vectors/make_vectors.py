#!/usr/bin/env python3
"""Writes kendall.csv, theil_sen.csv, regression.csv, spearman.csv, mann_whitney.csv, student.csv and
fixed.csv beside itself: known answers by SciPy, or in exact arithmetic where SciPy loses digits, and then confirmed by it
where it does not.

Needs numpy, scipy and mpmath (these were made with scipy 1.17.1); takes a minute or two. The C tests read
the files, so neither building nor testing needs Python.

A row is: id, n, data, answers..., x, y. An answer that does not exist is empty. Data is `inline`, with x
and y as numbers separated by spaces, or made here and in tests/numeric/vectors.c: `lcg:SEED:LEVELS:WEIGHT`
by lcg_points(), `groups:SEED:LEVELS:ONES:SHIFT` by lcg_groups(). In mann_whitney.csv y is the group, in
student.csv x is t and y the degrees of freedom.

Exact arithmetic: regression, whose hard cases (Julian days, 1e9 + small) are there to test digits; sums of
ranks; the distribution of U, counted in integers; the tails of Student's t and the normal distribution, by
mpmath with 50 digits.
"""

import csv
import itertools
import math
import pathlib
import random
from decimal import ROUND_HALF_UP, Decimal, getcontext, localcontext
from fractions import Fraction

import mpmath
import numpy as np
from scipy import stats

HERE = pathlib.Path(__file__).resolve().parent
RANDOM = random.Random(20250930)
FIXED_RANDOM = random.Random(20251125)  # its own, so that fixed.csv can be made alone
getcontext().prec = 60
mpmath.mp.dps = 50


def lcg(seed, n):
    """n draws, each 0..2^31-1: Knuth's MMIX generator, upper 31 bits."""
    state = seed
    for _ in range(n):
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        yield state >> 33


def lcg_points(seed, levels, weight, n):
    """x is a draw, y is weight times x plus a further draw, each 0..levels-1."""
    draws = [draw % levels for draw in lcg(seed, 2 * n)]
    x = np.array(draws[0::2], dtype=float)
    return x, weight * x + np.array(draws[1::2], dtype=float)


def lcg_groups(seed, levels, ones, shift, n):
    """x is a draw, 0..levels-1, or, for levels 0, one that no other equals; y is 1 for the first `ones` rows,
    whose x are moved by shift, else 0."""
    draws = np.array([draw % levels if levels else draw * n + i for i, draw in enumerate(lcg(seed, n))])
    y = (np.arange(n) < ones).astype(float)
    return draws + shift * y, y


def small_sets():
    """(id, x, y): n from 1 to 60, without and with ties, and the shapes that break things."""
    sets = [
        ("one", [1], [2]),
        ("two_rising", [1, 2], [3, 5]),
        ("two_falling", [1, 2], [5, 3]),
        ("two_same_x", [1, 1], [5, 3]),
        ("two_same_y", [1, 2], [3, 3]),
        ("all_same", [4] * 6, [4] * 6),
        ("y_constant", list(range(9)), [0.1] * 9),
        ("x_constant", [0.1] * 9, list(range(9))),
        ("joint_ties", [1, 1, 2, 2, 3, 3], [1, 1, 2, 3, 3, 3]),
        ("one_swap", list(range(40)), [1, 0] + list(range(2, 40))),
        ("one_swap_reversed", list(range(40)), list(range(39, 1, -1)) + [0, 1]),
        ("rising_60", list(range(60)), [i / 7 for i in range(60)]),
        ("falling_60", list(range(60)), [-i / 7 for i in range(60)]),
        ("outlier", list(range(12)), [i / 10 for i in range(11)] + [1e6]),
        ("signs_and_zeros", [-2, -1, -0.0, 0, 1, 2], [0, -0.0, -3, 3, 1, -1]),
    ]
    for n in (3, 4, 5, 6, 7, 8, 10, 13, 17, 21, 27, 32, 33, 34, 40, 47, 53, 60):
        distinct = [round(RANDOM.uniform(-50, 150), 3) + i * 1e-5 for i in range(n)]
        x = RANDOM.sample(distinct, n)
        sets.append((f"independent_{n}", x, RANDOM.sample(distinct, n)))
        noise = [RANDOM.gauss(0, 40) for _ in range(n)]
        sets.append((f"related_{n}", x, [0.7 * a + b for a, b in zip(x, noise)]))
        few = max(2, n // 4)
        tied = [RANDOM.randrange(few) for _ in range(n)]
        sets.append((f"tied_{n}", tied, [a + RANDOM.randrange(few) for a in tied]))
        sets.append((f"tied_in_y_{n}", x, [RANDOM.randrange(few) for _ in range(n)]))
    return [(name, [float(a) for a in x], [float(b) for b in y]) for name, x, y in sets]


def generated_set(seed, levels, weight, n):
    """(id, n, data, x, y)"""
    name = f"lcg_{n}_{levels}_{weight}"
    return name, n, f"lcg:{seed}:{levels}:{weight}", *lcg_points(seed, levels, weight, n)


def generated_sets(sizes):
    for n in sizes:
        for seed, levels, weight in ((n, 2**31, 1), (n + 1, 100, 1), (n + 2, 2**31, 0), (n + 3, 5, 0)):
            yield generated_set(seed, levels, weight, n)


def numbers(values):
    return " ".join(repr(float(v)).removesuffix(".0") for v in values)


def answer(value):
    return "" if value is None or math.isnan(value) else repr(float(value))


def write(name, answers, rows):
    path = HERE / f"{name}.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["id", "n", "data", *answers, "x", "y"])
        out.writerows(rows)
    print(path.name)


def kendall_answers(x, y):
    if len(x) < 2:
        return None, None
    result = stats.kendalltau(x, y)
    return result.statistic, result.pvalue


def kendall_rows():
    for name, x, y in small_sets():
        yield [name, len(x), "inline", *map(answer, kendall_answers(x, y)), numbers(x), numbers(y)]
    for name, n, data, x, y in generated_sets((200, 5000, 100000)):
        yield [name, n, data, *map(answer, kendall_answers(x, y)), "", ""]


def slopes_by_distance(x, y):
    """All slopes, in arrays small enough for memory; x ascending. Pairs with equal x are left out."""
    for distance in range(1, len(x)):
        dx = x[distance:] - x[:-distance]
        dy = y[distance:] - y[:-distance]
        different = dx != 0
        yield (dy[different] / dx[different]) if not different.all() else dy / dx


def large_median_slope(x, y):
    """The median of too many slopes to keep: count those below an interval, keep those inside it."""
    order = np.argsort(x, kind="stable")
    x, y = x[order], y[order]
    rng = np.random.default_rng(1)
    i, j = rng.integers(len(x), size=(2, 2_000_000))
    i, j = i[x[i] != x[j]], j[x[i] != x[j]]
    sample = (y[j] - y[i]) / (x[j] - x[i])
    low, high = np.quantile(sample, [0.498, 0.502])
    below, pairs, inside = 0, 0, []
    for slopes in slopes_by_distance(x, y):
        pairs += slopes.size
        below += np.count_nonzero(slopes < low)
        inside.append(slopes[(slopes >= low) & (slopes <= high)])
    inside = np.sort(np.concatenate(inside))
    middle = [(pairs - 1) // 2 - below, pairs // 2 - below]
    assert middle[0] >= 0 and middle[1] < inside.size
    return inside[middle].mean()


def theil_sen_answer(x, y):
    if len(set(x)) < 2:
        return None
    return stats.theilslopes(y, x).slope


def theil_sen_rows():
    for name, x, y in small_sets():
        yield [name, len(x), "inline", answer(theil_sen_answer(x, y)), numbers(x), numbers(y)]
    for name, n, data, x, y in generated_sets((200, 3000)):
        slope = theil_sen_answer(x, y)
        assert slope == large_median_slope(x, y)
        yield [name, n, data, answer(slope), "", ""]
    name, n, data, x, y = generated_set(100000, 2**31, 1, 100000)
    yield [name, n, data, answer(large_median_slope(x, y)), "", ""]


def student_p(t2, freedom):
    """Two-sided p of Student's t from t^2 as a fraction; None: infinite."""
    if t2 is None:
        return 0.0
    if t2 == 0:
        return 1.0
    t2 = mpmath.mpf(t2.numerator) / t2.denominator
    freedom = mpmath.mpf(freedom)
    x = freedom / (freedom + t2)
    if x ** (freedom / 2) < mpmath.mpf("1e-330"):  # which p is below, and the series would not converge
        return 0.0
    return float(mpmath.betainc(freedom / 2, 0.5, 0, x, regularized=True))


def p_of_correlation(r2, n):
    if n < 3 or r2 is None:
        return None
    return student_p(None if r2 == 1 else (n - 2) * r2 / (1 - r2), n - 2)


def is_confirmed(ours, theirs):
    return ours == theirs or math.isclose(ours, theirs, rel_tol=1e-9, abs_tol=1e-300)


def root(fraction):
    return (Decimal(fraction.numerator) / Decimal(fraction.denominator)).sqrt()


def regression_answers(x, y):
    """slope, intercept, r2, corr as PostgreSQL defines them, p."""
    x, y, n = [Fraction(a) for a in x], [Fraction(b) for b in y], len(x)
    xm, ym = sum(x) / n, sum(y) / n
    xx = sum((a - xm) ** 2 for a in x)
    yy = sum((b - ym) ** 2 for b in y)
    xy = sum((a - xm) * (b - ym) for a, b in zip(x, y))
    if xx == 0:
        return None, None, None, None, None
    slope = xy / xx
    r2 = xy * xy / (xx * yy) if yy else Fraction(1)
    corr = float(root(r2).copy_sign(Decimal(1 if xy >= 0 else -1))) if yy else None
    p = p_of_correlation(r2 if yy else None, n)
    return float(slope), float(ym - slope * xm), float(r2), corr, p


def confirm_by_scipy(x, y, answers):
    if answers[3] is None:
        return
    fit = stats.linregress(x, y)
    theirs = (fit.slope, fit.intercept, fit.rvalue**2, fit.rvalue)
    assert np.allclose(answers[:4], theirs, rtol=1e-9, atol=1e-9), (answers, theirs)
    # SciPy loses the digits of 1 - r near 1, and returns 0 or 1 for two points.
    assert len(x) < 3 or answers[2] > 1 - 1e-6 or is_confirmed(answers[4], fit.pvalue), (answers, fit)


def regression_rows():
    for name, x, y in small_sets():
        answers = regression_answers(x, y)
        confirm_by_scipy(x, y, answers)
        yield [name, len(x), "inline", *map(answer, answers), numbers(x), numbers(y)]
    hard = [
        ("julian_days", [2460000.5 + 30 * i for i in range(40)], 1),
        ("julian_instants", [2460000.5 + i / 86400 for i in range(40)], 1),
        ("unix_milliseconds", [1.7e12 + i for i in range(40)], 1),
        ("y_1e9_plus_small", list(range(40)), 1e9),
        ("both_1e9_plus_small", [1e9 + i / 1024 for i in range(40)], 1e9),
    ]
    for name, x, origin in hard:
        y = [origin + i / 64 + RANDOM.randrange(-64, 64) / 256 for i in range(len(x))]
        answers = regression_answers(x, y)
        yield [name, len(x), "inline", *map(answer, answers), numbers(x), numbers(y)]
    for name, n, data, x, y in generated_sets((200, 5000)):
        answers = regression_answers(x, y)
        confirm_by_scipy(x, y, answers)
        yield [name, n, data, *map(answer, answers), "", ""]


def doubled_ranks(values):
    """Twice the midranks less n + 1: integers whose mean is 0."""
    return [int(r) for r in 2 * stats.rankdata(values) - (len(values) + 1)]


def p_of_pairings(x_ranks, y_ranks, observed):
    """Twice the smaller tail over all orders of y, as scipy.stats.permutation_test; in integers."""
    orders = np.array(list(itertools.permutations(y_ranks)))
    products = orders @ np.array(x_ranks)
    low, high = int(np.sum(products <= observed)), int(np.sum(products >= observed))
    return float(min(1, Fraction(2 * min(low, high), len(orders))))


def confirm_by_permutation_test(x, y, p):
    def rho_of(a):
        return stats.pearsonr(stats.rankdata(a), stats.rankdata(y)).statistic

    theirs = stats.permutation_test((x,), rho_of, permutation_type="pairings", vectorized=False, n_resamples=np.inf)
    assert math.isclose(p, theirs.pvalue, rel_tol=1e-12), (p, theirs)


def spearman_answers(x, y):
    """rho, p from exact sums of ranks."""
    x_ranks, y_ranks, n = doubled_ranks(x), doubled_ranks(y), len(x)
    xx = sum(a * a for a in x_ranks)
    yy = sum(b * b for b in y_ranks)
    xy = sum(a * b for a, b in zip(x_ranks, y_ranks))
    if n < 2 or xx == 0 or yy == 0:
        return None, None
    r2 = Fraction(xy * xy, xx * yy)
    rho = float(root(r2).copy_sign(Decimal(xy)))
    if n < 3:
        return rho, None
    theirs = stats.spearmanr(x, y)
    assert math.isclose(rho, theirs.statistic, rel_tol=1e-12, abs_tol=1e-12)
    if n <= 9:
        p = p_of_pairings(x_ranks, y_ranks, xy)
        if n <= 6:
            confirm_by_permutation_test(x, y, p)
    else:
        p = p_of_correlation(r2, n)
        assert r2 > 1 - 1e-6 or is_confirmed(p, theirs.pvalue), (p, theirs)
    return rho, p


def few_sets():
    """Up to 9 points, and the first size beyond: ties in one or both, which make the two tails differ."""
    numbers = random.Random(20251126)  # its own, so that the other sets stay as they are
    for n in (3, 4, 5, 6, 7, 8, 9, 10):
        for levels in (2, 3, 5, 1000):
            x = [float(numbers.randrange(levels)) for _ in range(n)]
            y = [float(numbers.randrange(levels) ** 2) + v for v in x]
            yield f"few_{n}_{levels}", x, y
        yield f"line_{n}", [float(v) for v in range(n)], [float(-v) for v in range(n)]


def spearman_rows():
    for name, x, y in (*small_sets(), *few_sets()):
        yield [name, len(x), "inline", *map(answer, spearman_answers(x, y)), numbers(x), numbers(y)]
    for name, n, data, x, y in generated_sets((200, 5000, 100000)):
        yield [name, n, data, *map(answer, spearman_answers(x, y)), "", ""]


def orders_up_to(few, many, u):
    """The orders of two groups with a U of at most u: partitions of 0..u into at most `few` parts, none
    above `many`, by the Gaussian binomial coefficient in integers."""
    counts = [1] + [0] * u
    for i in range(1, few + 1):
        for k in range(u, many + i - 1, -1):
            counts[k] -= counts[k - many - i]
        for k in range(i, u + 1):
            counts[k] += counts[k - i]
    return sum(counts)


def confirm_by_enumeration():
    for few, many in ((1, 1), (1, 5), (2, 4), (3, 3), (3, 6), (5, 5)):
        us = [sum(c) - few * (few - 1) // 2 for c in itertools.combinations(range(few + many), few)]
        for u in range(few * many + 1):
            assert orders_up_to(few, many, u) == sum(v <= u for v in us)


def mann_whitney_answers(x, y):
    """Cliff's delta, and p as scipy.stats.mannwhitneyu(method='auto')."""
    inside, outside = x[y == 1], x[y == 0]
    n1, n0 = len(inside), len(outside)
    if n1 == 0 or n0 == 0:
        return None, None
    n, pairs = n0 + n1, n0 * n1
    twice_u = int(2 * stats.rankdata(x)[y == 1].sum()) - n1 * (n1 + 1)
    excess = twice_u - pairs
    sizes = np.unique(x, return_counts=True)[1].tolist()
    if len(sizes) == 1:
        return 0.0, None
    if max(sizes) == 1 and min(n0, n1) <= 8:
        tail = orders_up_to(min(n0, n1), max(n0, n1), (pairs - abs(excess)) // 2)
        p = float(min(1, Fraction(2 * tail, math.comb(n, n1))))
    else:
        variance = Fraction(pairs, 12) * (n + 1 - Fraction(sum(t**3 - t for t in sizes), n * (n - 1)))
        z2 = Fraction(abs(excess) - 1, 2) ** 2 / variance
        z = mpmath.sqrt(mpmath.mpf(z2.numerator) / z2.denominator)
        p = float(min(1, mpmath.erfc(z / mpmath.sqrt(2)))) if excess else 1.0
    if max(sizes) > 1 or min(n0, n1) > 8 or n < 3000:  # SciPy's exact p takes quadratic time
        theirs = stats.mannwhitneyu(inside, outside).pvalue
        assert is_confirmed(p, theirs), (p, theirs)
    return float(Fraction(excess, pairs)), p


def grouped_sets():
    """(id, x, y): groups of 0 to 30 rows, without and with ties, and the shapes that break things."""
    sets = [
        ("one", [3], [1]),
        ("one_each", [3, 5], [1, 0]),
        ("one_each_equal", [3, 3], [1, 0]),
        ("none_inside", [3, 5, 7], [0, 0, 0]),
        ("none_outside", [3, 5, 7], [1, 1, 1]),
        ("all_equal", [4] * 9, [0, 1] * 4 + [0]),
        ("all_equal_but_one", [4] * 8 + [5], [0, 1] * 4 + [0]),
        ("apart_8_8", list(range(16)), [0] * 8 + [1] * 8),
        ("apart_9_9", list(range(18)), [1] * 9 + [0] * 9),
        ("apart_30_30", list(range(60)), [0] * 30 + [1] * 30),
        ("balanced_4_4", list(range(8)), [0, 1, 1, 0, 0, 1, 1, 0]),
        ("balanced_12_12", list(range(24)), [0, 1, 1, 0] * 6),
        ("signs_and_zeros", [-1, -0.0, 0, 2, -3, 0, 1, -0.0], [0, 1, 0, 1, 1, 1, 0, 0]),
        ("two_values", [0, 1, 0, 1, 1, 1, 0, 1, 0, 0], [0, 1, 0, 1, 1, 0, 0, 1, 1, 0]),
    ]
    sizes = ((1, 4), (2, 3), (3, 3), (5, 7), (7, 30), (8, 8), (8, 9), (8, 30), (9, 9), (20, 8), (25, 30))
    for n1, n0 in sizes:
        y = RANDOM.sample([1] * n1 + [0] * n0, n1 + n0)
        distinct = RANDOM.sample(range(1000), n1 + n0)
        sets.append((f"distinct_{n1}_{n0}", [v / 8 for v in distinct], y))
        shifted = [v / 8 + 60 * g + i / 1024 for i, (v, g) in enumerate(zip(distinct, y))]
        sets.append((f"shifted_{n1}_{n0}", shifted, y))
        sets.append((f"tied_{n1}_{n0}", [RANDOM.randrange(6) + g for g in y], y))
    return [(name, np.array(x, dtype=float), np.array(y, dtype=float)) for name, x, y in sets]


def mann_whitney_rows():
    confirm_by_enumeration()
    for name, x, y in grouped_sets():
        yield [name, len(x), "inline", *map(answer, mann_whitney_answers(x, y)), numbers(x), numbers(y)]
    for n in (200, 2000, 100000):
        cases = [(2**31, n // 3, 0), (100, n // 2, 1), (5, n // 2, 0), (1000, n // 4, 100)]
        cases += [(1000, n // 2, 400), (1000, n // 4, 12)]
        cases += [(0, ones, 0) for ones in (1, 2, 5, 8)] + [(0, n - 8, 2**30 * n), (0, 8, 2**30 * n)]
        for k, (levels, ones, shift) in enumerate(cases):
            x, y = lcg_groups(n + k, levels, ones, shift, n)
            data = f"groups:{n + k}:{levels}:{ones}:{shift}"
            yield [f"groups_{n}_{k}", n, data, *map(answer, mann_whitney_answers(x, y)), "", ""]


def student_rows():
    ts = [0, 1e-300, 1e-8, 0.01, 0.5, 1, 1.5, 1.7, 1.75, 2, 3, 6, 12, 20, 30, 37]
    ts += [100, 1e4, 1e20, 1e100, 1e300]
    for freedom in (1, 1.5, 2, 3, 4, 5, 8, 13, 30, 100, 1000, 99998, 1e6, 1e7):
        for t in ts:
            p = student_p(Fraction(t) ** 2, freedom)
            theirs = 2 * stats.t.sf(t, freedom)
            # SciPy loses digits close to 0 and far out.
            is_hard = 0 < t < 1e-6 or t > 100 or p < 1e-250
            assert is_hard or math.isclose(p, theirs, rel_tol=1e-9), (t, freedom, p, theirs)
            yield [f"t_{t:g}_{freedom:g}", 1, "inline", repr(p), repr(float(t)), repr(float(freedom))]


def fixed_text(x, digits, sign):
    """x at 12 significant digits, or whole where its whole part has 12, then at so many digits behind the point:
    half away from zero both times, in exact decimal arithmetic."""
    exact = Decimal(x) if isinstance(x, int) else Decimal.from_float(x)
    with localcontext() as context:
        context.prec = 800
        if not isinstance(x, int) and exact:
            exact = exact.quantize(Decimal(1).scaleb(min(0, exact.adjusted() - 11)), ROUND_HALF_UP)
        text = f"{exact.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP):f}"
    if not text.strip("-0."):
        return text.lstrip("-")
    return "+" + text if sign and text[0] != "-" else text


def fixed_numbers():
    """Numbers on, beside and far from ties, of every size; then integers."""
    known = [0.0, -0.0, 2.675, 18.95, 1.005, 0.5, 1.5, 2.5, 0.05, 0.04, 0.15, 0.25, 0.35, 0.45, 9.95, 99.95, 99.5]
    known += [999.9999999995, 0.0000000000005, 0.00000000000049, 9.9999999999949, 9.99999999999551, 1e-300, 5e-324]
    known += [1e11, 100000000000.5, 99999999999.25, 12345678901.25, 12345678901.35, 1234567890.125, 99999999999.5]
    known += [2.0**53, 2.0**53 + 2, 123456789012.5, 4503599627370495.5, 1e15, 1e22, 1e23, 1.7976931348623157e308]
    known += [53.56, 53.559999999999995, 0.1 + 0.2, 1 / 3, 2 / 3, 1e-5, 0.000015, 1.0000000000005]
    for _ in range(120):
        digits = FIXED_RANDOM.randrange(0, 13)
        known.append((FIXED_RANDOM.randrange(1000) + 0.5) / 10**digits)
        known.append(math.nextafter(known[-1], math.inf))
        known.append(FIXED_RANDOM.uniform(0, 100))
        known.append(FIXED_RANDOM.uniform(1, 10) * 10.0 ** FIXED_RANDOM.randrange(-15, 16))
        known.append((FIXED_RANDOM.randrange(10**12, 10**13) | 1) / 2.0 ** FIXED_RANDOM.randrange(0, 20))
    # 13 digits that end in 5, exactly: n / 2^p with 5^p a factor of the digits
    for p in range(2, 18):
        five = 5**p
        known += [(10**12 // five + FIXED_RANDOM.randrange(1, max(2, 9 * 10**12 // five)) | 1) / 2.0**p for _ in range(8)]
    yield from known
    yield from (-x for x in known[::3])
    yield from (0, 5, -7, 100, 2**53 + 1, -(2**53) - 1, 2**63 - 1, -(2**63), 999999999999999999)


def write_fixed():
    """Rows of x (a real has a point or an exponent), digits, sign, text."""
    path = HERE / "fixed.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["x", "digits", "sign", "text"])
        for i, x in enumerate(fixed_numbers()):
            for digits in (0, 1, 2, 12) if i < 60 else {i % 13, FIXED_RANDOM.randrange(4)}:
                sign = "+" if (i + digits) % 3 == 0 else ""
                out.writerow([repr(x), digits, sign, fixed_text(x, digits, sign)])
    print(path.name)


def main():
    write("kendall", ["tau", "p"], kendall_rows())
    write("regression", ["slope", "intercept", "r2", "corr", "p"], regression_rows())
    write("theil_sen", ["slope"], theil_sen_rows())
    write("spearman", ["rho", "p"], spearman_rows())
    write("mann_whitney", ["delta", "p"], mann_whitney_rows())
    write("student", ["p"], student_rows())
    write_fixed()


if __name__ == "__main__":
    main()
