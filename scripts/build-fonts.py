"""Makes public/fonts from the font packages: one subset file per weight. See docs/design.md.

Run from the project's root: python3 scripts/build-fonts.py (needs fonttools and brotli).
"""

import tempfile
from pathlib import Path

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

PACKAGES = Path('node_modules')
TARGET = Path('public/fonts')
# Letters of the pictures beside shared links, which the server draws: not compressed for browsers.
DRAWN = Path('src/share-pictures/fonts')
UI = '@fontsource/be-vietnam-pro/files/be-vietnam-pro-{subset}-{weight}-normal.woff2'
TEXT = '@fontsource-variable/source-serif-4/files/source-serif-4-{subset}-wght-{style}.woff2'

LETTERS = (
    set(range(0x20, 0x7F))
    | set(range(0xA0, 0x100))
    | {0x102, 0x103, 0x110, 0x111, 0x128, 0x129, 0x168, 0x169, 0x1A0, 0x1A1, 0x1AF, 0x1B0}
    | {0x300, 0x301, 0x303, 0x309, 0x323}
    | set(range(0x1EA0, 0x1EFA))
)
SIGNS = set(range(0x2010, 0x2028)) | {
    0x2030, 0x2032, 0x2033, 0x2039, 0x203A, 0x2044, 0x20AB, 0x20AC, 0x2116, 0x2122,
    0x2190, 0x2191, 0x2192, 0x2193, 0x2212, 0x2248, 0x2260, 0x2264, 0x2265,
}
FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'tnum']


def joined(pattern, weight, style, is_variable, folder):
    """The Latin and the Vietnamese part of one weight as one font."""
    parts = []
    for subset in ('latin', 'vietnamese'):
        font = TTFont(PACKAGES / pattern.format(subset=subset, weight=weight, style=style))
        font.flavor = None
        if is_variable:
            font = instancer.instantiateVariableFont(font, {'wght': weight})
        part = Path(folder) / f'{subset}.ttf'
        font.save(part)
        parts.append(str(part))
    return Merger().merge(parts)


def save(font, name):
    options = Options()
    options.layout_features = FEATURES
    options.hinting = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=LETTERS | SIGNS)
    subsetter.subset(font)
    missing = LETTERS - set(font.getBestCmap())
    if missing:
        raise SystemExit(f'{name}: letters are missing: {sorted(map(chr, missing))}')
    if (DRAWN / f'{name}.ttf').exists():
        font.save(DRAWN / f'{name}.ttf')
    font.flavor = 'woff2'
    font.save(TARGET / f'{name}.woff2')


def rename(font, family, style):
    """A modified version may not carry the reserved name."""
    names = {1: family, 2: style, 3: f'{family}-{style}', 4: f'{family} {style}'}
    names[6] = f'{family}-{style}'.replace(' ', '')
    for record in font['name'].names:
        if record.nameID in names:
            record.string = names[record.nameID]


with tempfile.TemporaryDirectory() as folder:
    for weight in (400, 600, 700):
        save(joined(UI, weight, 'normal', False, folder), f'be-vietnam-pro-{weight}')
    for style, weight, label in (('normal', 400, 'Regular'), ('normal', 700, 'Bold'), ('italic', 400, 'Italic')):
        font = joined(TEXT, weight, style, True, folder)
        rename(font, 'Chinh Thong Serif', label)
        save(font, f'chinh-thong-serif-{style}-{weight}')
