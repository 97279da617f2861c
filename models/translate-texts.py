#!/usr/bin/env python3
"""Translates the labelled texts among Swedish, Danish, bokmål and nynorsk.

    models/translate-texts.py [TASK...]

TASK   a folder of nlp/src/training; all of them if none is given

Writes nlp/src/training/TASK/LANGUAGE-translated.tsv. Needs Apertium with the pairs swe-dan,
swe-nor, dan-nor and nno-nob (Debian: apertium-swe-dan and so on). Takes half an hour for all.
"""

import pathlib
import subprocess
import sys

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "nlp" / "src" / "training"
NAMES = {"sv": "swe", "da": "dan", "nb": "nob", "nn": "nno"}
AT_ONCE = 1000
END_MARKS = ".!?"


def apertium(pair, texts):
    """Translates line by line; where lines came apart, in halves until they fit."""
    done = subprocess.run(
        ["apertium", "-u", "-f", "line", pair],
        input="\n".join(texts) + "\n", capture_output=True, text=True, check=True)
    translated = done.stdout.rstrip("\n").split("\n")
    if len(translated) == len(texts):
        return translated
    if len(texts) == 1:
        return [" ".join(translated)]
    half = len(texts) // 2
    return apertium(pair, texts[:half]) + apertium(pair, texts[half:])


def mended(original, translated):
    """Takes out the marks of what could not be inflected, and puts back the sign at the end."""
    for mark in "#@":
        if mark not in original:
            translated = translated.replace(mark, "")
    translated = " ".join(translated.split())
    end = original.strip()[-1:]
    if translated and end in END_MARKS and translated[-1] not in END_MARKS:
        translated += end
    return translated


def labelled(file):
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    return [line.split("\t", 1) for line in lines if "\t" in line and not line.startswith("#")]


def translate(task):
    for target in NAMES:
        seen = {text.strip().lower()
                for file in sorted(task.glob(target + "*.tsv"))
                if not file.name.endswith("-translated.tsv")
                for _, text in labelled(file)}
        rows = []
        for source in (name for name in NAMES if name != target):
            originals = labelled(task / (source + ".tsv"))
            for first in range(0, len(originals), AT_ONCE):
                part = [(label, text.replace("\\n", " "))
                        for label, text in originals[first:first + AT_ONCE]]
                results = apertium(NAMES[source] + "-" + NAMES[target], [text for _, text in part])
                for (label, text), result in zip(part, results):
                    translated = mended(text, result)
                    same = translated.lower() == text.lower()
                    if len(translated) > 2 and not same and translated.lower() not in seen:
                        seen.add(translated.lower())
                        rows.append(label + "\t" + translated + "\n")
        file = task / (target + "-translated.tsv")
        file.write_text(
            "# Translated by machine from the other languages: models/translate-texts.py\n"
            + "".join(rows), encoding="utf-8")


for name in sys.argv[1:] or sorted(folder.name for folder in FOLDER.iterdir() if folder.is_dir()):
    translate(FOLDER / name)
