#!/usr/bin/env bash
# Seven parts of a trial by Slurm, merged, and held against one run: the same bytes. For a machine that may be used up (a
# container): as root, with Debian's packages slurm-wlm and munge, which it installs when they are missing. One node, on ports
# of its own; everything it starts ends with it.
#   bash bench/slurm.sh [PEOPLE]
set -euo pipefail
cd "$(dirname "$0")/.."
people=${1:-100000}
folder=$(mktemp -d)
export SLURM_CONF=$folder/slurm.conf
bifrons="$PWD/node_modules/node/bin/node $PWD/apps/cli/bin/bifrons.js"
design=$PWD/examples/trials/thrive-aa1.json

command -v slurmctld munged > /dev/null ||
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends slurm-wlm munge > /dev/null

cat > "$SLURM_CONF" << CONF
ClusterName=bench
SlurmctldHost=$(hostname -s)(127.0.0.1)
SlurmctldPort=16817
SlurmdPort=16818
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$folder/munge.socket
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
ReturnToService=2
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
MpiDefault=none
StateSaveLocation=$folder/state
SlurmdSpoolDir=$folder/spool
SlurmctldPidFile=$folder/slurmctld.pid
SlurmdPidFile=$folder/slurmd.pid
NodeName=$(hostname -s) NodeAddr=127.0.0.1 CPUs=$(nproc) State=UNKNOWN
PartitionName=bench Nodes=$(hostname -s) Default=YES State=UP
CONF

started=()
trap 'kill "${started[@]}" 2> /dev/null || true; wait; rm -rf "$folder"' EXIT
head -c 1024 /dev/urandom > "$folder/munge.key"
chmod 600 "$folder/munge.key"
munged --foreground --force --key-file="$folder/munge.key" --socket="$folder/munge.socket" --pid-file="$folder/munge.pid" \
  --seed-file="$folder/munge.seed" 2> "$folder/munge.log" & started+=($!)
sleep 1
slurmctld -D 2> "$folder/slurmctld.log" & started+=($!)
slurmd -D 2> "$folder/slurmd.log" & started+=($!)
until sinfo -h -o %t 2> /dev/null | grep -q idle; do sleep 1; done
sinfo

sbatch --wait --array=0-6 --cpus-per-task=1 --output="$folder/%a.txt" \
  --wrap "$bifrons trial $design --people $people --workers 1 --shard \$SLURM_ARRAY_TASK_ID/7 --out $folder/parts"
cat "$folder"/[0-6].txt
$bifrons merge "$folder/parts" --json > "$folder/merged.json"
$bifrons trial "$design" --people "$people" --json > "$folder/whole.json"
sha256sum "$folder"/{merged,whole}.json
cmp "$folder"/{merged,whole}.json && echo 'The same bytes.'
