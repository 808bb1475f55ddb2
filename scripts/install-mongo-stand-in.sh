#!/bin/sh
# Installs the test tool that stands in for MongoDB where no mongod is at hand (docs/databases.md).
# It lives under .data/, outside the sources, and is never part of what is shipped.
set -eu

cd "$(dirname "$0")/.."
home=.data/mongo-stand-in
package='SecantusDB==0.7.0b3'

if [ -x "$home/bin/python" ] && "$home/bin/python" -m pip show SecantusDB 2>/dev/null | grep -q '^Version: 0.7.0b3$'; then
  echo "The stand-in is already installed in $home"
  exit 0
fi

for python in python3 python3.13 python3.12 python3.11 python3.10; do
  if "$python" -c 'import sys, venv; sys.exit(not (3, 10) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null; then
    rm -rf "$home"
    "$python" -m venv "$home"
    "$home/bin/python" -m pip install --quiet --disable-pip-version-check "$package"
    echo "Installed $package in $home"
    exit 0
  fi
done

echo "The stand-in needs Python 3.10 to 3.13 with the venv module; none was found." >&2
exit 1
